//! What every drawing function is given.

use gpcheck_texts::Lang;
use web_sys::Event;
use yew::Callback;

use crate::state::{Action, Field, Problem, Question, State, Trouble};

/// The state to draw, and where what happens to it goes.
#[derive(Clone, Copy)]
pub struct Ui<'a> {
    /// The language of the page.
    pub lang: Lang,
    /// What is drawn.
    pub state: &'a State,
    /// Takes what happens.
    pub act: &'a Callback<Action>,
    /// Fields of this page that cannot be read.
    pub problems: &'a [Problem],
}

impl Ui<'_> {
    /// What is wrong with the field; for a date, with any of its parts.
    pub fn problem(&self, field: Field) -> Option<Trouble> {
        self.problems.iter().find(|(wrong, _)| wrong.whole() == field.whole()).map(|(_, trouble)| *trouble)
    }

    /// Whether the question has that answer.
    pub fn is(&self, question: Question, answer: &str) -> bool {
        self.state.answer(question) == Some(answer)
    }

    /// Does the action whenever the event is heard.
    pub fn acts(&self, action: Action) -> impl Fn(Event) + use<> {
        let act = self.act.clone();
        move |_| act.emit(action.clone())
    }
}
