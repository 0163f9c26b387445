//! The state of the app: what was typed and where the reader is. Plain Rust, no page, no clock.

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
use gpcheck_texts::{Lang, Pack};

pub use field::{CardFact, DateId, Field, Part, Question};
pub use form::Form;
pub use keep::{Keep, Notice};
pub use read::Entry;
pub use receipt::Receipt;
pub use trouble::Trouble;

use crate::place::{Page, Place};
use crate::program::WHOLE;
use embed::Wish;
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

/// Something that happened to the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Another page or language.
    Go(Place),
    /// A place on another page, by its id.
    See(Place, &'static str),
    /// A premium year was chosen.
    Year(u16),
    /// The MediPrima check of a code that the software showed.
    Check(Lang, &'static str),
    /// A document, prepared from what is known of the visit.
    Prepare(Lang, Paper),
    /// A button's work was done.
    Done(&'static str),
    /// A year to show beside the one on the page.
    Beside(u16),
    /// A button's work could not be done.
    Failed(&'static str),
    /// A link to a premium case was opened.
    Open(String),
    /// The opened case takes the place of what was typed, or does not.
    Decide(bool),
    /// The premium case is kept on the device from now on, or no longer.
    Keep(bool),
    /// What the device holds now, and whether it would not hold what was given to it.
    Held(Option<String>, bool),
    /// Another window of the app keeps, or has deleted.
    Elsewhere(Option<String>),
    /// Whether the site cannot be reached.
    Offline(bool),
    /// The case has no room in a link.
    TooLong,
    /// A receipt was opened.
    Receipt(Box<Receipt>),
    /// What the package read of an answer of MediPrima: names and values by turns; `None` when it could not be asked.
    Consulted(Option<Vec<String>>),
    /// A case goes into the premium check, which is shown.
    Fill(Box<link::Case>),
    /// A field was typed in.
    Write(Field, String),
    /// A question was answered.
    Choose(Question, &'static str),
    /// A box was ticked or cleared.
    Tick(Question, bool),
    /// Room for one more flat-fee period.
    AddPeriod,
    /// The last flat-fee period goes, with what was typed in it.
    RemovePeriod,
    /// Room for one more medical card.
    AddCard,
    /// The last medical card goes, with what was said of it.
    RemoveCard,
    /// The facts of the page shown are cleared.
    Clear,
}

impl Action {
    /// The language and the files of words without which the app could not draw what follows.
    pub fn needs(&self) -> (Lang, &'static [Pack]) {
        match self {
            Self::Choose(Question::PaperLang | Question::Embed(Wish::Lang), code) => {
                Lang::from_code(code).map_or((Lang::ALL[0], &[]), |lang| (lang, &Pack::ALL))
            }
            Self::Go(place) | Self::See(place, _) => (place.lang, place.page.packs()),
            Self::Check(lang, _) => (*lang, Page::MediPrima.packs()),
            Self::Prepare(lang, _) => (*lang, Page::Papers.packs()),
            _ => (Lang::ALL[0], &[]),
        }
    }
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

    /// The state after the action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        // What comes from outside the page is no answer to what the doctor did on it.
        if !matches!(action, Action::Held(..) | Action::Elsewhere(_) | Action::Offline(_)) {
            (self.done, self.failed) = (None, None);
        }
        match action {
            Action::Go(place) => {
                // Another language shows the same place, reached from the same page.
                if place.page != self.place.page {
                    (self.at, self.from) = (None, None);
                }
                self.place = place;
            }
            Action::Offline(offline) => self.offline = offline,
            Action::Year(year) => self.year = Some(year),
            Action::Write(field, text) => self.write(field, text),
            Action::Choose(question, answer) => self.form_mut(question.home()).choose(question, Some(answer)),
            Action::Tick(question, ticked) => {
                self.form_mut(question.home()).choose(question, ticked.then_some("yes"));
            }
            Action::AddPeriod => self.set_periods(self.periods().saturating_add(1)),
            Action::RemovePeriod => {
                let last = self.periods() - 1;
                for date in [DateId::FlatFrom(last), DateId::FlatTo(last)] {
                    for part in Part::ALL {
                        self.form_mut(Home::Year).write(Field::Date(date, part), String::new());
                    }
                }
                self.set_periods(last);
            }
            Action::AddCard => self.cards = (self.cards + 1).min(MOST_CARDS),
            Action::RemoveCard => {
                self.cards = self.cards.saturating_sub(1).max(1);
                self.visit.forget_card(self.cards);
            }
            Action::Clear => self.clear(),
            more if WHOLE => self.after_more(more),
            _ => {}
        }
        self
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

    fn write(&mut self, field: Field, text: String) {
        let Field::Date(date, _) = field else {
            return self.form_mut(field.home()).write(field, text);
        };
        // What the page had filled in becomes typed text with the first keystroke.
        if !self.touched(date) {
            let shown = Part::ALL.map(|part| self.text(Field::Date(date, part)).into_owned());
            self.write_parts(date, shown);
        }
        match read::pasted_date(&text) {
            Some(parts) => self.write_parts(date, parts),
            None => self.form_mut(date.home()).write(field, text),
        }
    }

    fn write_parts(&mut self, date: DateId, parts: [String; 3]) {
        for (part, text) in Part::ALL.into_iter().zip(parts) {
            self.form_mut(date.home()).write(Field::Date(date, part), text);
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

    fn set_periods(&mut self, shown: u8) {
        let year = self.premium_year().year;
        self.year = Some(year);
        self.periods.retain(|(of, _)| *of != year);
        self.periods.push((year, shown.clamp(1, MOST_PERIODS)));
    }

    fn clear(&mut self) {
        match self.place.page {
            Page::Premium => {
                let year = self.premium_year().year;
                self.keep.notice = None;
                self.years.retain(|(of, _)| *of != year);
                self.periods.retain(|(of, _)| *of != year);
                self.doctor = Form::new();
            }
            Page::MediPrima => (self.visit, self.cards, self.consulted) = (Form::new(), 1, None),
            Page::Papers => self.paper = Form::new(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests;
