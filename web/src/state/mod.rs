//! The state of the app: what was typed and where the reader is. Plain Rust, no page, no clock.

mod action;
mod carry;
pub mod consulted;
pub mod contest;
pub mod contract;
pub mod embed;
pub mod field;
pub mod fit;
mod form;
pub mod keep;
pub mod link;
mod more;
pub mod paper;
pub mod premium;
pub mod read;
pub mod receipt;
pub mod trouble;
pub mod visit;

use std::borrow::Cow;

use chrono::Datelike;
use gpcheck_rules::Date;
use gpcheck_rules::mediprima::RefusedCode;
use gpcheck_rules::premium::{PremiumYear, YEARS, preselected};

pub use action::Action;
pub use field::{CardFact, DateId, Field, Part, Question};
pub use form::Form;
pub use keep::{Keep, Notice};
pub use read::Entry;
pub use receipt::Receipt;
pub use trouble::Trouble;

use crate::place::{Page, Place};
use field::Home;
use paper::Paper;

/// Everything that a page is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Where the reader is.
    pub place: Place,
    /// The day by the browser's clock; `None` on a page written ahead of time, which then says nothing about days.
    pub clock: Option<Date>,
    /// The page stands in a frame on another site: the check alone, nothing kept, no way to carry an answer on.
    pub frame: bool,
    /// The id of what the reader came for on the page shown; `None` for its beginning.
    pub at: Option<&'static str>,
    /// The page on which the reader followed a link to that place; `None` when there was none.
    pub from: Option<Page>,
    /// The id of the button whose work was just done, until something else happens.
    pub done: Option<&'static str>,
    /// The year beside which another is shown; `None` for the one before.
    pub beside: Option<u16>,
    /// The id of the button whose work the browser or the page refused, until something else happens.
    pub failed: Option<&'static str>,
    /// Cases from elsewhere, and what the device holds.
    pub keep: Keep,
    /// The receipt that was opened last.
    pub receipt: Option<Receipt>,
    /// Whether the site cannot be reached: the app then works from the device.
    pub offline: bool,
    /// What became of the answer of MediPrima that was pasted or opened last.
    pub consulted: Option<consulted::Consulted>,
    /// The premium year chosen; `None` for the one that the day suggests.
    year: Option<u16>,
    doctor: Form,
    years: Vec<(u16, Form)>,
    /// How many flat-fee periods the page shows, by premium year.
    periods: Vec<(u16, u8)>,
    visit: Form,
    /// How many medical cards the page shows.
    cards: u8,
    paper: Form,
    tools: Form,
}

/// A field that counts as unknown although something stands in it.
pub type Problem = (Field, Trouble);

/// A case as far as the fields can be read, and the fields that cannot.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<C> {
    /// What the engine is asked.
    pub case: C,
    /// The fields left out.
    pub problems: Vec<Problem>,
}

impl<C> Reading<C> {
    /// What is wrong with the field or, for a date, with any of its parts.
    pub fn problem(&self, field: Field) -> Option<Trouble> {
        self.problems.iter().find(|(wrong, _)| wrong.whole() == field.whole()).map(|(_, trouble)| *trouble)
    }
}

/// The most flat-fee periods that the page has room for.
const MOST_PERIODS: u8 = 12;
/// The most medical cards that the page has room for.
const MOST_CARDS: u8 = 5;

impl State {
    /// An empty state.
    pub fn new(place: Place, clock: Option<Date>) -> Self {
        Self {
            place,
            clock,
            frame: false,
            at: None,
            from: None,
            done: None,
            beside: None,
            failed: None,
            keep: Keep::default(),
            receipt: None,
            offline: false,
            consulted: None,
            year: None,
            doctor: Form::new(),
            years: Vec::new(),
            periods: Vec::new(),
            visit: Form::new(),
            cards: 1,
            paper: Form::new(),
            tools: Form::new(),
        }
    }

    /// Stands in a frame from now on, for the premium year that the page around it asks for, if the rules cover it.
    pub fn stand_in_frame(&mut self, year: &str) {
        (self.frame, self.year) = (true, embed::covered(year));
    }

    /// The day of the question: as typed, else by the clock.
    pub fn today(&self) -> Option<Date> {
        self.date(DateId::Today).known().or(self.clock)
    }

    /// The premium year that is asked about.
    pub fn premium_year(&self) -> &'static PremiumYear {
        let chosen = self.year.and_then(|year| YEARS.iter().copied().find(|known| known.year == year));
        let suggested = || self.today().and_then(preselected);
        chosen.or_else(suggested).or(YEARS.last().copied()).expect("the rules know at least one premium year")
    }

    /// The text of a field: as typed, else what the page fills in and shows.
    pub fn text(&self, field: Field) -> Cow<'_, str> {
        let typed = self.form(field.home()).text(field);
        match field {
            Field::Date(date, part) if !self.touched(date) => {
                self.filled_in(date, part).map_or(Cow::Borrowed(typed), Cow::Owned)
            }
            _ => Cow::Borrowed(typed),
        }
    }

    /// The answer chosen: by the doctor, else the one that the page shows as chosen.
    pub fn answer(&self, question: Question) -> Option<&'static str> {
        self.form(question.home()).answer(question).or(match question {
            Question::Mode(_) => Some("count"),
            Question::VisitRole => Some("generalPractitioner"),
            Question::Setting => Some("practice"),
            Question::Card(_, CardFact::Agreement | CardFact::Covered) => Some("yes"),
            Question::Via => Some("portal"),
            Question::Paper => Some(Paper::Certificate.name()),
            Question::PaperLang => Some(self.place.lang.code()),
            Question::Embed(wish) => Some(wish.usual()),
            _ => None,
        })
    }

    /// Whether nothing was typed or answered about the premium year shown.
    pub fn is_premium_empty(&self) -> bool {
        self.form(Home::Year).is_empty() && self.doctor.is_empty()
    }

    /// Whether nothing was typed or answered about a visit.
    pub fn is_visit_empty(&self) -> bool {
        self.visit.is_empty()
    }

    /// How many flat-fee periods the page shows.
    pub fn periods(&self) -> u8 {
        let year = self.premium_year().year;
        self.periods.iter().find(|(of, _)| *of == year).map_or(1, |(_, shown)| *shown)
    }

    /// How many medical cards the page shows.
    pub const fn cards(&self) -> u8 {
        self.cards
    }

    /// Whether a medical card has a cover for doctors. A single card has: its own answer of MediPrima says it has none.
    pub fn card_is_covered(&self, card: u8) -> bool {
        self.cards == 1 || self.answer(Question::Card(card, CardFact::Covered)) != Some("no")
    }

    /// Whether the certificate is asked of a card. A cover for doctors is not the specialist's: the card counts without.
    pub fn asks_certificate(&self, card: u8) -> bool {
        let covered = self.answer(Question::Answer) == Some("cover") && self.card_is_covered(card);
        covered || self.answer(Question::VisitRole) == Some("specialist")
    }

    /// Whether the version of a card is asked: it can only tell several cards apart.
    pub fn asks_version(&self, card: u8) -> bool {
        self.cards > 1 && self.asks_certificate(card)
    }

    /// Whether there is room for one more medical card.
    pub const fn can_add_card(&self) -> bool {
        self.cards < MOST_CARDS
    }

    /// Whether there is room for one more flat-fee period.
    pub fn can_add_period(&self) -> bool {
        self.periods() < MOST_PERIODS
    }

    /// What the three parts of a date say together.
    pub fn date(&self, date: DateId) -> Entry<Date> {
        let [day, month, year] = Part::ALL.map(|part| self.text(Field::Date(date, part)));
        match date {
            DateId::Since => read::year_or_date(&day, &month, &year),
            _ => read::date(&day, &month, &year),
        }
    }

    /// Whether nothing stands in any of the three fields of the date.
    pub fn is_blank(&self, date: DateId) -> bool {
        Part::ALL.into_iter().all(|part| self.text(Field::Date(date, part)).trim().is_empty())
    }

    /// A yes-or-no answer; `None` when it was not answered, or answered with "I don't know".
    fn yes(&self, question: Question) -> Option<bool> {
        match self.answer(question) {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        }
    }

    fn form(&self, home: Home) -> &Form {
        static EMPTY: Form = Form::new();
        match home {
            Home::Doctor => &self.doctor,
            Home::Visit => &self.visit,
            Home::Paper => &self.paper,
            Home::Tools => &self.tools,
            Home::Year => {
                let year = self.premium_year().year;
                self.years.iter().find(|(of, _)| *of == year).map_or(&EMPTY, |(_, form)| form)
            }
        }
    }

    fn form_mut(&mut self, home: Home) -> &mut Form {
        match home {
            Home::Doctor => &mut self.doctor,
            Home::Visit => &mut self.visit,
            Home::Paper => &mut self.paper,
            Home::Tools => &mut self.tools,
            Home::Year => {
                let year = self.premium_year().year;
                // What was typed holds for the year that was shown: the day may suggest another one later.
                self.year = Some(year);
                let place = self.years.iter().position(|(of, _)| *of == year).unwrap_or_else(|| {
                    self.years.push((year, Form::new()));
                    self.years.len() - 1
                });
                &mut self.years[place].1
            }
        }
    }

    fn touched(&self, date: DateId) -> bool {
        let form = self.form(date.home());
        Part::ALL.into_iter().any(|part| form.has(Field::Date(date, part)))
    }

    /// The day of the question, of the care and of the invoice are filled in with the clock's day, for all to see.
    fn filled_in(&self, date: DateId, part: Part) -> Option<String> {
        if date == DateId::PaperCare {
            return Some(self.text(Field::Date(DateId::Care, part)).into_owned());
        }
        let by_clock = matches!(date, DateId::Today | DateId::Care | DateId::Billed | DateId::PaperDay);
        let day = self.clock.filter(|_| by_clock)?;
        Some(match part {
            Part::Day => day.day().to_string(),
            Part::Month => day.month().to_string(),
            Part::Year => day.year().to_string(),
        })
    }
}

#[cfg(test)]
mod tests;
