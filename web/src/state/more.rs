//! What only the whole program does: other pages, cases from elsewhere, what is done with an answer.

use super::{Action, Notice, Question, State, consulted};
use crate::place::{Page, Place};

impl State {
    /// Takes an action that the checks do without.
    pub(super) fn after_more(&mut self, action: Action) {
        match action {
            Action::Check(lang, code) => {
                self.visit.choose(Question::Answer, Some("code"));
                self.visit.choose(Question::Code, Some(code));
                let place = Place { page: Page::MediPrima, lang };
                (self.place, self.at) = (place, Some("answer"));
            }
            Action::Prepare(lang, paper) => {
                self.paper.choose(Question::Paper, Some(paper.name()));
                if self.paper.answer(Question::PaperReason).is_none() {
                    self.paper.choose(Question::PaperReason, self.reason_for_paper());
                }
                (self.place, self.at) = (Place { page: Page::Papers, lang }, None);
            }
            Action::Done(id) => self.done = Some(id),
            Action::See(place, id) => {
                self.from = Some(self.place.page).filter(|from| *from != place.page);
                (self.place, self.at) = (place, Some(id));
            }
            Action::Failed(id) => self.failed = Some(id),
            Action::Open(text) => self.open(&text),
            Action::Decide(take) => self.decide(take),
            Action::Keep(on) => {
                (self.keep.on, self.keep.refused) = (on, false);
                // What stands on the page is then the doctor's own, or no longer on the device.
                self.keep.notice = None;
            }
            Action::Held(held, refused) => {
                (self.keep.held, self.keep.refused) = (held, refused);
                self.keep.on &= !refused;
            }
            Action::Elsewhere(held) => {
                self.keep.on &=
                    self.to_keep().is_some_and(|text| held.as_deref().unwrap_or_default() == text);
                self.keep.held = held;
            }
            Action::TooLong => self.keep.notice = Some(Notice::TooLong),
            Action::Receipt(receipt) => self.receipt = Some(*receipt),
            Action::Consulted(said) => {
                let (became, filled) = consulted::Consulted::fill(&self.visit, said);
                if let Some((visit, cards)) = filled {
                    (self.visit, self.cards) = (visit, cards);
                }
                self.consulted = Some(became);
            }
            Action::Fill(case) => {
                (self.place.page, self.at) = (Page::Premium, None);
                self.offer(*case);
            }
            Action::Beside(year) => self.beside = Some(year),
            // The checks know the others.
            Action::Go(_)
            | Action::Offline(_)
            | Action::Year(_)
            | Action::Write(..)
            | Action::Choose(..)
            | Action::Tick(..)
            | Action::AddPeriod
            | Action::RemovePeriod
            | Action::AddCard
            | Action::RemoveCard
            | Action::Clear => {}
        }
    }
}
