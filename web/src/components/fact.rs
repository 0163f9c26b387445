//! A question on the page: a name, one line of help, a control, and what follows from the answer.

use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::choice::{Answers, choice};
use crate::components::input::{date, error, input};
use crate::state::{DateId, Field, Part, Question};

/// A question that is about to be drawn.
pub struct Fact {
    /// Id of the question on the page.
    pub id: String,
    /// Its name.
    pub name: AttrValue,
    /// One line of help.
    pub help: AttrValue,
    /// What has to be reached, and over which days.
    pub goal: AttrValue,
    /// The control stands below the name, not beside it.
    pub tall: bool,
    /// Whether an answer can still change the outcome.
    pub matters: bool,
    /// What follows from the answer.
    pub state: Html,
    /// Further help, folded away.
    pub more: Html,
}

impl Fact {
    /// A question with a name and help.
    pub fn new(id: impl Into<String>, name: impl Into<AttrValue>, help: impl Into<AttrValue>) -> Self {
        let (name, help) = (name.into(), help.into());
        Self {
            id: id.into(),
            name,
            help,
            goal: AttrValue::default(),
            tall: false,
            matters: true,
            state: Html::default(),
            more: Html::default(),
        }
    }

    /// The control below the name.
    pub fn tall(self) -> Self {
        Self { tall: true, ..self }
    }

    /// Steps back when it no longer matters.
    pub fn if_matters(self, matters: bool) -> Self {
        Self { matters, ..self }
    }

    /// A group of controls under one name.
    pub fn group(self, ui: &Ui<'_>, control: Html) -> Html {
        let what = self.what(ui);
        let described = what.is_some().then(|| self.what_id());
        html! {
            <fieldset class={self.class()} id={self.id.clone()} aria-describedby={described}>
                <legend class="name">{ self.name.clone() }</legend>
                { for what }
                <div class="control">{ control }</div>
                { self.after() }
            </fieldset>
        }
    }

    /// One field under its label.
    pub fn single(self, ui: &Ui<'_>, field: Field, class: &'static str) -> Html {
        let what = self.what(ui);
        let described = what.is_some().then(|| self.what_id());
        html! {
            <div class={self.class()}>
                <label class="name" for={field.id()}>{ self.name.clone() }</label>
                { for what }
                <div class="control">{ input(ui, field, class, described) }</div>
                { error(ui, field) }
                { self.after() }
            </div>
        }
    }

    fn class(&self) -> Classes {
        classes!(
            "fact",
            (!self.tall).then_some("side"),
            (!self.matters).then_some("quiet")
        )
    }

    fn what_id(&self) -> String {
        [self.id.as_str(), "-what"].concat()
    }

    /// The line of help; a question that steps back says so instead.
    fn what(&self, ui: &Ui<'_>) -> Option<Html> {
        let (text, goal) = if self.matters {
            (self.help.clone(), self.goal.clone())
        } else {
            (AttrValue::Static(app::quiet(ui.lang)), AttrValue::default())
        };
        let goal = (!goal.is_empty()).then(|| html! { <span class="goal">{ goal.clone() }</span> });
        (goal.is_some() || !text.is_empty())
            .then(|| html! { <p class="what" id={self.what_id()}>{ text }{ for goal }</p> })
    }

    fn after(&self) -> Html {
        html! { <>{ self.state.clone() }{ self.more.clone() }</> }
    }
}

/// A question with a few answers.
pub fn question(ui: &Ui<'_>, asked: Question, fact: Fact, answers: Answers<'_>) -> Html {
    let control = choice(ui, asked, answers, fact.tall);
    fact.group(ui, control)
}

/// A yes-or-no question with "I don't know" beside it.
pub fn yes_no(ui: &Ui<'_>, asked: Question, fact: Fact) -> Html {
    let lang = ui.lang;
    question(
        ui,
        asked,
        fact,
        &[
            ("yes", app::yes(lang)),
            ("no", app::no(lang)),
            ("unknown", app::unknown(lang)),
        ],
    )
}

/// A date under its name.
pub fn day(ui: &Ui<'_>, asked: DateId, mut fact: Fact) -> Html {
    fact.state = html! { <>{ error(ui, Field::Date(asked, Part::Day)) }{ fact.state }</> };
    let control = date(ui, asked);
    fact.group(ui, control)
}
