//! A question on the page: a name, one line of help, a control, and what follows from the answer.

use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::components::input::{error, input};
use crate::el;
use crate::state::Field;

/// A question that is about to be drawn.
pub struct Fact {
    /// Id of the question on the page.
    pub id: String,
    /// Its name.
    pub name: String,
    /// One line of help.
    pub help: String,
    /// What has to be reached, and over which days.
    pub goal: String,
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
    pub fn new(id: String, name: String, help: String) -> Self {
        let (state, more) = (Html::default(), Html::default());
        Self { id, name, help, goal: String::new(), tall: false, matters: true, state, more }
    }

    /// A group of controls under one name.
    pub fn group(self, ui: &Ui<'_>, control: Html) -> Html {
        let class = self.class();
        let (what, described) = self.what(ui);
        el!("fieldset" ["class": class, "id": self.id, "aria-describedby": described]
            el!("legend" ["class": "name"] self.name),
            what,
            el!("div" ["class": "control"] control),
            self.state,
            self.more
        )
        .draw()
    }

    /// One field under its label.
    pub fn single(self, ui: &Ui<'_>, field: Field, class: Option<&'static str>) -> Html {
        let (what, described) = self.what(ui);
        el!("div" ["class": self.class(), "id": self.id]
            el!("label" ["class": "name", "for": field.id()] self.name),
            what,
            el!("div" ["class": "control"] input(ui, field, class, described)),
            error(ui, field),
            self.state,
            self.more
        )
        .draw()
    }

    fn class(&self) -> &'static str {
        match (self.tall, self.matters) {
            (true, true) => "fact",
            (true, false) => "fact quiet",
            (false, true) => "fact side",
            (false, false) => "fact side quiet",
        }
    }

    /// The line of help and its id; a question that steps back says so instead.
    fn what(&self, ui: &Ui<'_>) -> (Html, Option<String>) {
        let (text, goal) = if self.matters {
            (self.help.clone(), self.goal.clone())
        } else {
            (app::quiet(ui.lang).into(), String::new())
        };
        if text.is_empty() && goal.is_empty() {
            return (Html::default(), None);
        }
        let id = [self.id.as_str(), "-what"].concat();
        let goal = (!goal.is_empty()).then(|| el!("span" ["class": "goal"] goal));
        (el!("p" ["class": "what", "id": id.clone()] text, goal).draw(), Some(id))
    }
}
