//! A deadline as a calendar entry: what to do, how sure the day is, which rule sets it, and where that is written.

use gpcheck_rules::DeadlineKind;
use gpcheck_rules::book;
use gpcheck_rules::mediprima::StepId;
use gpcheck_rules::premium::rules::CONTEST_REFUSAL;
use gpcheck_rules::premium::{PremiumYear, RulesStatus};
use gpcheck_rules::source::Publication;
use gpcheck_texts::{Lang, app, pages, statement};

use super::agenda::Item;
use crate::ics::Entry;

impl Item {
    /// Its calendar entry; `None` while its day is not known.
    pub(super) fn entry(&self, lang: Lang, paper: bool) -> Option<Entry> {
        let day = self.deadline.last_day?;
        let certainty = gpcheck_texts::certainty(lang, self.basis.certainty);
        let mut description = self.task(lang, paper);
        let mut line = |words: &str| description.extend(["\n", words]);
        line(&pages::deadlines_entry(lang, certainty, day));
        if let Some(rule) = self.rule(lang) {
            line(&rule);
        }
        if let Some(assumed) = self.assumed(lang) {
            line(&assumed);
        }
        for source in self.basis.sources {
            let Publication { title, publisher, url, .. } = source.publication();
            line(&[title, ", ", publisher, ": ", url].concat());
        }
        line(app::unofficial(lang));
        let url = self.basis.sources.first().map(|source| source.publication().url);
        Some(Entry { id: self.id(), day, summary: self.name(lang), description, url })
    }

    /// What to do by that day; `paper` where the premium is applied for in writing.
    fn task(&self, lang: Lang, paper: bool) -> String {
        let year = self.year.map_or(0, |year| year.year.into());
        let words = match self.deadline.kind {
            DeadlineKind::Apply if paper => return app::apply_paper(lang, year),
            DeadlineKind::Apply => return app::apply_portal(lang, year),
            DeadlineKind::MeasurementEnds => return pages::deadlines_do_measured(lang, year),
            DeadlineKind::Payment => return pages::deadlines_do_paid(lang, year),
            DeadlineKind::Contest if *self.deadline.rule == CONTEST_REFUSAL => app::contest_refusal(lang),
            DeadlineKind::Contest => app::contest(lang),
            DeadlineKind::Barometer => pages::deadlines_do_barometer(lang),
            DeadlineKind::Tarification => gpcheck_texts::step(lang, StepId::RequestTarification),
            DeadlineKind::CertificateExpires => pages::deadlines_do_certificate(lang),
            DeadlineKind::CoverEnds => gpcheck_texts::step(lang, StepId::AskCpasToExtendCover),
        };
        words.to_owned()
    }

    /// What the rulebook says of the rule that sets the day.
    fn rule(&self, lang: Lang) -> Option<String> {
        let entry = book::entry(self.deadline.rule, self.year)?;
        Some(statement(lang, entry.rule, &entry.facts))
    }

    /// That the rules of the year are assumed, where they are.
    pub(super) fn assumed(&self, lang: Lang) -> Option<String> {
        let PremiumYear { year, status: RulesStatus::Assumed { based_on }, .. } = self.year? else {
            return None;
        };
        Some(pages::deadlines_assumed(lang, (*based_on).into(), (*year).into()))
    }
}

#[cfg(test)]
mod tests {
    use gpcheck_rules::Date;

    use super::super::agenda::{When, items};
    use super::*;
    use crate::place::{Page, Place};
    use crate::state::{Action, Question, State};

    fn seen(day: (i32, u32, u32)) -> State {
        let place = Place { page: Page::Deadlines, lang: Lang::Fr };
        State::new(place, Date::from_ymd_opt(day.0, day.1, day.2))
    }

    fn entry(day: (i32, u32, u32), id: &str, lang: Lang) -> Entry {
        let item = items(&seen(day)).into_iter().find(|item| item.id() == id);
        item.and_then(|item| item.entry(lang, false)).expect("it has a day")
    }

    #[test]
    fn an_entry_says_what_to_do_how_sure_by_which_rule_and_where_it_is_written() {
        for lang in Lang::ALL {
            let made = entry((2025, 11, 20), "premium.window-2024", lang);
            let lines: Vec<&str> = made.description.lines().collect();
            assert_eq!(lines[0], app::apply_portal(lang, 2024));
            assert!(lines[1].contains(gpcheck_texts::certainty(lang, gpcheck_rules::Certainty::Reported)));
            assert!(lines[2].contains("2024"), "{lines:?}");
            assert!(lines[3].contains("https://"), "{lines:?}");
            assert_eq!(lines.last(), Some(&app::unofficial(lang)));
            assert!(made.url.is_some_and(|url| made.description.contains(url)));
        }
    }

    #[test]
    fn an_assumed_year_says_so_in_its_entry() {
        let made = entry((2026, 11, 24), "premium.barometer-antibiotics-2026", Lang::Nl);
        assert!(made.description.contains("2024 worden verondersteld"), "{}", made.description);
    }

    #[test]
    fn every_deadline_with_a_day_has_an_entry_alike_in_every_language_and_no_other_has() {
        for day in [(2025, 9, 10), (2026, 11, 24)] {
            let typed = seen(day)
                .after(Action::Choose(Question::Insured, "no"))
                .after(Action::Choose(Question::Answer, "cover"));
            for item in items(&typed) {
                let entries = Lang::ALL.map(|lang| item.entry(lang, false));
                let same = |entry: &Option<Entry>| entry.as_ref().map(|entry| (entry.id.clone(), entry.day));
                assert!(entries.iter().all(|entry| same(entry) == same(&entries[0])));
                assert_eq!(entries[0].is_none(), item.deadline.last_day.is_none());
                assert!(item.when != When::Unknown || entries[0].is_none());
            }
        }
    }
}
