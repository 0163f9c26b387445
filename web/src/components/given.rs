//! The facts that an answer rests on, as names and values: on paper, in a copied text, in the list of what is kept.

use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::ask::{Answers, Ask, AskDay};
use crate::components::el::Draw;
use crate::el;
use crate::state::{DateId, Entry, Field, Part, Question};
use crate::words;

/// A list that grows.
pub struct Given<'a> {
    ui: &'a Ui<'a>,
    rows: Vec<(String, String)>,
}

impl<'a> Given<'a> {
    /// An empty list.
    pub const fn new(ui: &'a Ui<'a>) -> Self {
        Self { ui, rows: Vec::new() }
    }

    /// A name and its value; nothing when there is no value.
    pub fn row(&mut self, name: impl Into<String>, value: String) {
        if !value.is_empty() {
            self.rows.push((name.into(), value));
        }
    }

    /// A question, once it is answered.
    pub fn ask(&mut self, ask: &Ask) {
        self.answer(ask.name.say(self.ui), ask.question, ask.answers);
    }

    /// A question under a name.
    pub fn answer(&mut self, name: impl Into<String>, question: Question, answers: Answers) {
        let Some(given) = self.ui.state.answer(question) else { return };
        if let Some((_, say)) = answers.iter().find(|(known, _)| *known == given) {
            self.row(name, say(self.ui.lang).into());
        }
    }

    /// A date that is asked for.
    pub fn ask_day(&mut self, ask: &AskDay) {
        self.day(ask.name.say(self.ui), ask.day);
    }

    /// A date under a name.
    pub fn day(&mut self, name: impl Into<String>, date: DateId) {
        self.row(name, day(self.ui, date));
    }

    /// A field, as it was typed.
    pub fn field(&mut self, name: impl Into<String>, field: Field) {
        let text = self.ui.state.text(field).trim().to_owned();
        self.row(name, said(self.ui, field, text));
    }

    /// The list; nothing when it is empty.
    pub fn draw(self) -> Html {
        if self.rows.is_empty() {
            return Html::default();
        }
        let rows =
            self.rows.into_iter().flat_map(|(name, value)| [el!("dt" name).draw(), el!("dd" value).draw()]);
        el!("dl" ["class": "pairs"] rows.collect::<Vec<_>>()).draw()
    }
}

/// A date: in words when it is whole, else as it was typed.
pub fn day(ui: &Ui<'_>, date: DateId) -> String {
    let parts = Part::ALL.map(|part| ui.state.text(Field::Date(date, part)).trim().to_owned());
    let whole = parts.iter().all(|part| !part.is_empty());
    match ui.state.date(date) {
        Entry::Known(day) if whole => gpcheck_texts::date(ui.lang, day),
        _ => {
            let typed: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            said(ui, Field::Date(date, Part::Day), typed.join("/"))
        }
    }
}

/// A text, with a word about it when the answer leaves it out.
pub fn said(ui: &Ui<'_>, field: Field, text: String) -> String {
    match ui.problem(field) {
        Some(_) if !text.is_empty() => app::given_unread(ui.lang, &text),
        _ => text,
    }
}

/// The name of a field as the list shows it.
pub fn name(ui: &Ui<'_>, field: Field) -> String {
    words::field(ui.lang, field, ui.state.premium_year().year.into())
}
