//! What happens to the state, and the state after it.

use gpcheck_texts::{Lang, Pack};

use super::embed::Wish;
use super::field::Home;
use super::paper::Paper;
use super::{DateId, Field, Form, MOST_CARDS, MOST_PERIODS, Part, Question, Receipt, State, link, read};
use crate::place::{Page, Place};
use crate::program::WHOLE;

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

impl State {
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

    pub(super) fn set_periods(&mut self, shown: u8) {
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
