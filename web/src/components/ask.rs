//! Questions as data: what is asked, in which words, with which answers.

use gpcheck_texts::{Lang, app};
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Html, TargetCast};

use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::input::{date, error};
use crate::state::{Action, DateId, Field, Part, Question};
use crate::{all, el};

/// Words of the app.
pub type Say = fn(Lang) -> &'static str;

/// Words that may name the premium year.
#[derive(Clone, Copy)]
pub enum Words {
    /// The same in every year.
    Plain(Say),
    /// With the year.
    OfYear(fn(Lang, u64) -> String),
    /// None.
    None,
}

impl Words {
    /// The words on the page.
    pub fn say(self, ui: &Ui<'_>) -> String {
        match self {
            Self::Plain(say) => say(ui.lang).into(),
            Self::OfYear(say) => say(ui.lang, ui.state.premium_year().year.into()),
            Self::None => String::new(),
        }
    }
}

/// The answers of a question, each with its stable name.
pub type Answers = &'static [(&'static str, Say)];

/// Yes, no, or not known.
pub const YES_NO: Answers = &[("yes", app::yes), ("no", app::no), ("unknown", app::unknown)];

/// A question with a few answers.
pub struct Ask {
    /// Which.
    pub question: Question,
    /// Its name.
    pub name: Words,
    /// One line of help.
    pub help: Words,
    /// What can be answered.
    pub answers: Answers,
    /// Long answers stand below each other.
    pub tall: bool,
}

impl Ask {
    /// Draws the question; one that no longer matters steps back, unless it was answered.
    pub fn draw(&self, ui: &Ui<'_>, matters: bool) -> Html {
        let Self { question, tall, .. } = *self;
        let mut fact = Fact::new(question.id(), self.name.say(ui), self.help.say(ui));
        fact.tall = tall;
        fact.matters = matters || ui.state.answer(question).is_some();
        let answers: Vec<_> = self.answers.iter().map(|(name, say)| (*name, say(ui.lang))).collect();
        fact.group(ui, choice(ui, question, &answers, tall))
    }
}

/// A date that is asked for.
pub struct AskDay {
    /// Which.
    pub day: DateId,
    /// Its name.
    pub name: Words,
    /// One line of help.
    pub help: Words,
}

impl AskDay {
    /// Draws the question.
    pub fn draw(&self, ui: &Ui<'_>) -> Html {
        day(ui, self.day, Fact::new(self.day.id(), self.name.say(ui), self.help.say(ui)))
    }
}

/// A date under its name.
pub fn day(ui: &Ui<'_>, asked: DateId, mut fact: Fact) -> Html {
    fact.state = all![error(ui, Field::Date(asked, Part::Day)), fact.state];
    fact.group(ui, date(ui, asked))
}

/// Radio buttons drawn as segments; `tall` puts long answers below each other.
pub fn choice(ui: &Ui<'_>, question: Question, answers: &[(&'static str, &'static str)], tall: bool) -> Html {
    let chosen = ui.state.answer(question);
    let id = question.id();
    let answers = answers.iter().map(|&(name, words)| {
        let radio = radio([&id, "-", name].concat(), id.clone(), name.into(), chosen == Some(name));
        el!("label" radio.on(ListenerKind::onchange, ui.acts(Action::Choose(question, name))), el!("span" words)).draw()
    });
    el!("div" ["class": if tall { "choice tall" } else { "choice" }] answers.collect::<Vec<_>>()).draw()
}

/// One radio button.
pub fn radio(id: String, group: String, value: String, on: bool) -> crate::components::el::El {
    el!("input" ["type": "radio", "id": id, "name": group]).value(value).checked(on)
}

/// Boxes to tick, each a question of its own.
pub fn ticks(ui: &Ui<'_>, boxes: &[(Question, &'static str)]) -> Html {
    let boxes = boxes.iter().map(|&(question, words)| {
        let act = ui.act.clone();
        let heard = move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            act.emit(Action::Tick(question, ticked));
        };
        let (id, on) = (question.id(), ui.is(question, "yes"));
        let tick = el!("input" ["type": "checkbox", "id": id.clone(), "name": id]).checked(on);
        el!("label" tick.on(ListenerKind::onchange, heard), el!("span" words)).draw()
    });
    el!("div" ["class": "choice ticks"] boxes.collect::<Vec<_>>()).draw()
}
