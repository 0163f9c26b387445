//! Every deadline that the engine names for the years that are not over, for the case typed and for the visit typed.

use gpcheck_rules::mediprima::route;
use gpcheck_rules::premium::{PremiumCase, PremiumYear, RulesStatus, YEARS, assess, deadline_basis};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Date, Deadline, DeadlineState};
use gpcheck_texts::{Lang, app, pages};

use crate::ics::{Entry, basic};
use crate::state::State;

/// Where a deadline stands on the day of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Its last day is still to come.
    Coming,
    /// No source gives its day.
    Unknown,
    /// Over.
    Past,
}

/// A deadline, with what it belongs to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    pub(super) deadline: Deadline,
    /// The premium year; `None` for the visit.
    year: Option<&'static PremiumYear>,
    pub(super) basis: Basis,
    pub(super) when: When,
    /// Day of care, for what belongs to a visit.
    care: Option<Date>,
}

/// All of them, the next one first.
pub(super) fn items(state: &State) -> Vec<Item> {
    let mut items = Vec::new();
    let shown = state.premium_year();
    for year in YEARS.iter().copied() {
        let today = state.today().unwrap_or_else(|| year.period().end());
        let outcome = if year.year == shown.year && !state.is_premium_empty() {
            assess(&state.premium().case)
        } else {
            assess(&PremiumCase::empty(year, today))
        };
        let deadlines: Vec<Deadline> = outcome.deadlines;
        // Years that are over, the one shown aside, are history: their page tells it.
        let alive = deadlines.iter().any(|deadline| when(deadline, today) == When::Coming);
        if alive || year.year == shown.year || matches!(year.status, RulesStatus::Assumed { .. }) {
            for deadline in deadlines {
                let (basis, when) = (deadline_basis(year, &deadline), when(&deadline, today));
                put(&mut items, Item { deadline, year: Some(year), basis, when, care: None });
            }
        }
    }
    if !state.is_visit_empty() {
        let case = state.visit().case;
        let today = state.today().unwrap_or(case.billed_on);
        for deadline in route(&case).deadlines {
            let (basis, when) = (deadline.rule.basis, when(&deadline, today));
            put(&mut items, Item { deadline, year: None, basis, when, care: Some(case.care_on) });
        }
    }
    items
}

/// Keeps the list in the order of the last days.
fn put(items: &mut Vec<Item>, item: Item) {
    let place = items.iter().take_while(|other| other.deadline.last_day <= item.deadline.last_day).count();
    items.insert(place, item);
}

fn when(deadline: &Deadline, today: Date) -> When {
    match deadline.last_day {
        Some(day) if day < today => When::Past,
        Some(_) => When::Coming,
        None if deadline.state == DeadlineState::Closed => When::Past,
        None => When::Unknown,
    }
}

impl Item {
    /// What it is, and of which year.
    pub(super) fn name(&self, lang: Lang) -> String {
        let what = gpcheck_texts::deadline(lang, self.deadline.kind, self.deadline.of.as_deref());
        match self.year {
            Some(year) => pages::deadlines_of_year(lang, &what, year.year.into()),
            None => pages::deadlines_of_visit(lang, &what),
        }
    }

    /// The same in every language, and over time; nothing of a patient but the day of care.
    fn id(&self) -> String {
        let mut id = String::from(self.deadline.rule.id);
        if let (Some(of), Some(_)) = (&self.deadline.of, self.year) {
            id.extend(["-", of]);
        }
        let of = self.year.map(|year| year.year.to_string()).or(self.care.map(basic));
        id.extend(["-", of.as_deref().unwrap_or_default()]);
        id
    }

    /// The name of its calendar file.
    pub(super) fn file(&self) -> String {
        ["gpcheck-", &self.id(), ".ics"].concat()
    }

    /// Its calendar entry; `None` while its day is not known.
    pub(super) fn entry(&self, lang: Lang) -> Option<Entry> {
        let day = self.deadline.last_day?;
        let certainty = gpcheck_texts::certainty(lang, self.basis.certainty);
        let mut description = pages::deadlines_entry(lang, certainty, day);
        if let Some(PremiumYear { year, status: RulesStatus::Assumed { based_on }, .. }) = self.year {
            description.push('\n');
            description.push_str(&pages::deadlines_assumed(lang, (*based_on).into(), (*year).into()));
        }
        for source in self.basis.sources {
            description.extend(["\n", source.title, ", ", source.publisher, ": ", source.url]);
        }
        description.extend(["\n", app::unofficial(lang)]);
        let url = self.basis.sources.first().map(|source| source.url);
        Some(Entry { id: self.id(), day, summary: self.name(lang), description, url })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{Page, Place};
    use crate::state::{Action, CardFact, DateId, Field, Part, Question};

    fn state(day: (i32, u32, u32)) -> State {
        let place = Place { page: Page::Deadlines, lang: Lang::Fr };
        State::new(place, Date::from_ymd_opt(day.0, day.1, day.2))
    }

    fn next(state: &State) -> Vec<(String, Date)> {
        let coming = items(state).into_iter().filter(|item| item.when == When::Coming);
        coming.map(|item| (item.id(), item.deadline.last_day.unwrap())).collect()
    }

    #[test]
    fn the_last_day_itself_is_still_to_come() {
        let id = "premium.window-2024".to_owned();
        let last = Date::from_ymd_opt(2025, 12, 15).unwrap();
        assert!(next(&state((2025, 12, 15))).contains(&(id.clone(), last)));
        assert!(!next(&state((2025, 12, 16))).contains(&(id, last)));
    }

    #[test]
    fn a_day_that_no_source_gives_is_never_a_date() {
        let items = items(&state((2026, 11, 24)));
        let open = items.iter().filter(|item| item.when == When::Unknown);
        let ids: Vec<String> = open.map(Item::id).collect();
        assert!(ids.contains(&"premium.window-2025".to_owned()), "{ids:?}");
        assert!(
            items.iter().filter(|item| item.when == When::Unknown).all(|item| item.entry(Lang::Fr).is_none())
        );
    }

    #[test]
    fn ids_are_each_others_only_once_and_alike_in_every_language() {
        let mut state = state((2025, 11, 20)).after(Action::Year(2024));
        for action in [
            Action::Choose(Question::Role, "generalPractitioner"),
            Action::Choose(Question::Applied, "yes"),
            Action::Choose(Question::Insured, "no"),
            Action::Choose(Question::Answer, "cover"),
            Action::Choose(Question::Card(0, CardFact::Certificate), "yes"),
        ] {
            state = state.after(action);
        }
        for (part, text) in Part::ALL.into_iter().zip(["1", "10", "2025"]) {
            state = state.after(Action::Write(Field::Date(DateId::Submitted, part), text.into()));
        }
        let items = items(&state);
        let mut ids: Vec<String> = items.iter().map(Item::id).collect();
        assert!(ids.iter().any(|id| id.starts_with("premium.contest")), "{ids:?}");
        assert!(ids.iter().any(|id| id.starts_with("mediprima.")), "{ids:?}");
        ids.sort();
        assert!(ids.windows(2).all(|two| two[0] != two[1]), "{ids:?}");
        for item in &items {
            let entries = Lang::ALL.map(|lang| item.entry(lang).map(|entry| (entry.id, entry.day)));
            assert!(entries.iter().all(|entry| *entry == entries[0]));
        }
    }

    #[test]
    fn an_assumed_year_says_so_in_its_entry() {
        let items = items(&state((2026, 11, 24)));
        let entry = items
            .iter()
            .find(|item| item.id() == "premium.barometer-antibiotics-2026")
            .and_then(|item| item.entry(Lang::Nl));
        let description = entry.expect("the barometer of 2026 is still to come").description;
        assert!(description.contains("2024 worden verondersteld"), "{description}");
    }
}
