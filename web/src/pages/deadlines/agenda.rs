//! Every deadline that the engine names for the years that are not over, for the case typed and for the visit typed.

use gpcheck_rules::mediprima::deadlines_on;
use gpcheck_rules::premium::{PremiumCase, PremiumYear, RulesStatus, YEARS, assess, deadline_basis};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Date, Deadline, DeadlineState};
use gpcheck_texts::{Lang, pages};

use crate::ics::basic;
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
    pub(super) year: Option<&'static PremiumYear>,
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
        let alive = deadlines.iter().any(|deadline| when(deadline) == When::Coming);
        if alive || year.year == shown.year || matches!(year.status, RulesStatus::Assumed { .. }) {
            for deadline in deadlines {
                let (basis, when) = (deadline_basis(year, &deadline), when(&deadline));
                put(&mut items, Item { deadline, year: Some(year), basis, when, care: None });
            }
        }
    }
    if !state.is_visit_empty() {
        let case = state.visit().case;
        let today = state.today().unwrap_or(case.billed_on);
        // The visit may be billed on another day than the one of the question.
        for deadline in deadlines_on(&case, today) {
            let (basis, when) = (deadline.rule.basis, when(&deadline));
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

/// Whether what was typed in the premium check takes part, the day of the question aside.
pub(super) fn has_case(state: &State) -> bool {
    let case = state.premium().case;
    case != PremiumCase::empty(case.year, case.today)
}

fn when(deadline: &Deadline) -> When {
    match (deadline.last_day, deadline.days_left) {
        (Some(_), Some(_)) => When::Coming,
        (Some(_), None) => When::Past,
        (None, _) if deadline.state == DeadlineState::Closed => When::Past,
        (None, _) => When::Unknown,
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
    pub(super) fn id(&self) -> String {
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
        let mut open = items.iter().filter(|item| item.when == When::Unknown);
        assert!(open.all(|item| item.deadline.last_day.is_none()));
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
    }

    #[test]
    fn a_visit_is_seen_from_the_day_of_the_question_whenever_it_is_billed() {
        let write = |state: State, day, parts: [&str; 3]| {
            Part::ALL.into_iter().zip(parts).fold(state, |state, (part, text)| {
                state.after(Action::Write(Field::Date(day, part), text.into()))
            })
        };
        let typed = state((2025, 11, 20))
            .after(Action::Choose(Question::Insured, "no"))
            .after(Action::Choose(Question::Answer, "cover"));
        let typed = write(typed, DateId::Care, ["10", "11", "2025"]);
        let typed = write(typed, DateId::Billed, ["12", "11", "2025"]);
        let seen = |today| {
            let items = items(&write(typed.clone(), DateId::Today, today));
            let item = items.into_iter().find(|item| item.id() == "mediprima.tarification-20251110").unwrap();
            (item.when, item.deadline.state, item.deadline.days_left)
        };
        assert_eq!(seen(["", "", ""]), (When::Coming, DeadlineState::Open, Some(51)));
        assert_eq!(seen(["10", "1", "2026"]), (When::Coming, DeadlineState::Open, Some(0)));
        assert_eq!(seen(["11", "1", "2026"]), (When::Past, DeadlineState::Closed, None));
        assert_eq!(seen(["9", "11", "2025"]).1, DeadlineState::NotOpen);
    }

    #[test]
    fn the_day_of_the_question_alone_is_no_case() {
        let day = Action::Write(Field::Date(DateId::Today, Part::Day), "3".into());
        let state = state((2025, 11, 20)).after(day);
        assert!(!has_case(&state));
        assert!(has_case(&state.after(Action::Choose(Question::Role, "generalPractitioner"))));
    }
}
