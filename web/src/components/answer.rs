//! The frame that both checks share: facts, reasons, what to do next, and what was left out.

use gpcheck_rules::book::CHECKED_ON;
use gpcheck_rules::{Certainty, Reason};
use gpcheck_texts::app;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::notice::notice;
use crate::components::plain::plain;
use crate::components::sources::{cited, reasons, sources};
use crate::state::Action;
use crate::words;
use crate::{RULES, VERSION, all, el};

/// A page of a check: its head, the answer, the facts, the reasons, and the bar that keeps the answer in sight.
pub struct Check {
    /// The name of the page.
    pub heading: &'static str,
    /// One or two sentences about it.
    pub lead: String,
    /// The card of the answer.
    pub answer: Html,
    /// The cards of the facts.
    pub facts: Html,
    /// The words that clear them.
    pub clear: &'static str,
    /// The facts once more, as a list for paper and for a copied text.
    pub given: Html,
    /// The reasons, and how sure the answer is.
    pub why: Html,
    /// What the bar is about, and what it shows.
    pub bar: (&'static str, String),
}

impl Check {
    /// The answer as text to paste elsewhere.
    pub fn text(self, ui: &Ui<'_>) -> String {
        plain(
            &all![
                el!("h1" self.heading),
                self.answer,
                given(ui, self.given),
                self.why,
                made(ui),
                el!("p" app::unofficial(ui.lang)),
            ],
            app::name_value(ui.lang, "", ""),
        )
    }

    /// The page.
    pub fn draw(self, ui: &Ui<'_>) -> Html {
        let (label, shown) = self.bar;
        all![
            el!("h1" ["tabindex": "-1"] self.heading),
            el!("p" ["class": "lead"] self.lead),
            notice(ui),
            el!("div" ["class": "check"]
                self.answer,
                facts(ui, self.facts, self.clear),
                // Paper shows what was given as a list, in the place of the controls.
                el!("div" ["class": "onpaper"] given(ui, self.given)),
                self.why,
                el!("div" ["class": "onpaper"] made(ui))
            ),
            el!("a" ["class": "bar", "href": "#answer"]
                el!("span" ["class": "label"] label),
                el!("span" ["class": "what"] shown)
            ),
        ]
    }
}

/// The facts as a list under a heading.
fn given(ui: &Ui<'_>, list: Html) -> Html {
    el!("section" ["class": "given"] el!("h2" app::given(ui.lang)), list).draw()
}

/// Which program and which rules gave the answer, and on which day; nothing before the day is known.
fn made(ui: &Ui<'_>) -> Html {
    let day = ui.state.clock;
    day.map(|day| el!("p" ["class": "made"] app::made(ui.lang, day, RULES, VERSION))).draw()
}

/// The facts, and the words that clear them.
fn facts(ui: &Ui<'_>, content: Html, clear: &'static str) -> Html {
    let button = el!("button" ["type": "button", "class": "button"] clear);
    let buttons =
        el!("div" ["class": "buttons"] button.on(ListenerKind::onclick, ui.acts(Action::Clear))).draw();
    el!("div" ["class": "facts"] form(ui, app::facts(ui.lang), all![content, buttons])).draw()
}

/// What can be typed in, closed until the program runs: what is typed into a page written ahead of time would be lost.
pub fn form(ui: &Ui<'_>, name: &'static str, content: Html) -> Html {
    let lang = ui.lang;
    let waiting = ui.state.clock.is_none();
    let notice = waiting.then(|| {
        all![
            el!("p" ["class": "note loading"] app::loading(lang)),
            el!("noscript" el!("p" ["class": "note"] app::no_script(lang))),
        ]
    });
    all![
        notice,
        el!("fieldset" ["class": "stack", "disabled": waiting] el!("legend" ["class": "away"] name), content),
    ]
}

/// Why, how sure, and the sources; `before` stands above them.
pub fn why(ui: &Ui<'_>, given: &[Reason], weakest: Certainty, before: Html) -> Html {
    let list = cited(given);
    el!("div" ["class": "why stack"]
        before,
        el!("section" ["class": "card"]
            el!("h2" app::why(ui.lang)),
            reasons(ui, given, &list),
            sure(ui, weakest)
        ),
        el!("section" ["class": "card"] el!("h2" app::sources(ui.lang)), sources(ui, &list))
    )
    .draw()
}

/// How sure the answer is, and when a person last checked the rules.
pub fn sure(ui: &Ui<'_>, weakest: Certainty) -> Html {
    el!("p" ["class": "sure"]
        el!("span" app::how_sure(ui.lang), " ", certainty(ui.lang, weakest)),
        el!("span" app::checked(ui.lang, CHECKED_ON))
    )
    .draw()
}

/// What to do next, numbered; nothing when there is nothing to do.
pub fn next(ui: &Ui<'_>, steps: Vec<Html>) -> Html {
    if steps.is_empty() {
        return Html::default();
    }
    all![el!("h3" app::next(ui.lang)), el!("ol" ["class": "next"] steps)]
}

/// One thing to do, and by when.
pub fn step(words: Html, by: Option<String>) -> Html {
    el!("li" el!("div" words, by.map(|by| el!("span" ["class": "by"] by)))).draw()
}

/// Names the fields that the answer leaves out, each with a link to it.
pub fn left_out(ui: &Ui<'_>) -> Html {
    if ui.problems.is_empty() {
        return Html::default();
    }
    let count = u64::try_from(ui.problems.len()).unwrap_or_default();
    let year = ui.state.premium_year().year.into();
    let fields = ui.problems.iter().map(|(field, _)| {
        el!("li" el!("a" ["href": ["#", &field.id()].concat()] words::field(ui.lang, *field, year))).draw()
    });
    el!("div" ["class": "note left-out"]
        el!("p" app::left_out(ui.lang, count)),
        el!("ul" fields.collect::<Vec<_>>())
    )
    .draw()
}
