//! Questions with a few answers: segments that wrap, and boxes to tick.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::Ui;
use crate::state::{Action, Question};

/// The answers of a question, each with its stable name and its words.
pub type Answers<'a> = &'a [(&'static str, &'a str)];

/// Radio buttons drawn as segments; `tall` puts long answers below each other.
pub fn choice(ui: &Ui<'_>, question: Question, answers: Answers<'_>, tall: bool) -> Html {
    let chosen = ui.state.answer(question);
    let id = question.id();
    let answers = answers.iter().map(|&(name, words)| {
        let act = ui.act.clone();
        let onchange = Callback::from(move |_: Event| act.emit(Action::Choose(question, name)));
        html! {
            <label>
                <input type="radio" id={[&id, "-", name].concat()} name={id.clone()} value={name}
                    checked={chosen == Some(name)} {onchange} />
                <span>{ words.to_owned() }</span>
            </label>
        }
    });
    html! { <div class={if tall { "choice tall" } else { "choice" }}>{ for answers }</div> }
}

/// Boxes to tick, each a question of its own.
pub fn ticks(ui: &Ui<'_>, boxes: &[(Question, &str)]) -> Html {
    let boxes = boxes.iter().map(|&(question, words)| {
        let act = ui.act.clone();
        let onchange = Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            act.emit(Action::Tick(question, ticked));
        });
        let id = question.id();
        html! {
            <label>
                <input type="checkbox" id={id.clone()} name={id} checked={ui.is(question, "yes")} {onchange} />
                <span>{ words.to_owned() }</span>
            </label>
        }
    });
    html! { <div class="choice ticks">{ for boxes }</div> }
}
