//! Fields that take text: they keep what was typed and say what would be accepted.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::components::Ui;
use crate::state::{Action, DateId, Field, Part};
use crate::words;

/// The id of the message about a field.
fn error_id(field: Field) -> String {
    [field.whole().id().as_str(), "-error"].concat()
}

/// One field. Its label stands around it or points to its id; `help` is the id of what explains it.
pub fn input(ui: &Ui<'_>, field: Field, class: &'static str, help: Option<String>) -> Html {
    let act = ui.act.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        act.emit(Action::Write(field, text));
    });
    let wrong = ui.problem(field).is_some();
    let described: Vec<String> = help.into_iter().chain(wrong.then(|| error_id(field))).collect();
    let digits = matches!(
        field,
        Field::Date(..) | Field::Part(_) | Field::Whole(_) | Field::Count(_)
    );
    html! {
        <input type="text" id={field.id()} {class} inputmode={if digits { "numeric" } else { "decimal" }}
            autocomplete="off" value={ui.state.text(field).into_owned()} {oninput}
            aria-invalid={wrong.then_some("true")} aria-describedby={(!described.is_empty()).then(|| described.join(" "))} />
    }
}

/// What is wrong with a field, in the words of the reader.
pub fn error(ui: &Ui<'_>, field: Field) -> Html {
    match ui.problem(field) {
        Some(trouble) => {
            html! { <p class="error" id={error_id(field)}>{ words::trouble(ui.lang, trouble) }</p> }
        }
        None => Html::default(),
    }
}

/// A field with its label above it.
pub fn labelled(ui: &Ui<'_>, field: Field, label: &'static str) -> Html {
    html! { <label>{ label }{ input(ui, field, "", None) }</label> }
}

/// Day, month and year, in three fields.
pub fn date(ui: &Ui<'_>, date: DateId) -> Html {
    let part = |part| labelled(ui, Field::Date(date, part), words::part(ui.lang, part));
    html! { <div class="dates">{ for Part::ALL.map(part) }</div> }
}
