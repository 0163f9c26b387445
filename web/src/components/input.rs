//! Fields that take text: they keep what was typed and say what would be accepted.

use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Html, TargetCast};

use crate::components::Ui;
use crate::components::el::Draw;
use crate::el;
use crate::state::{Action, DateId, Field, Part};
use crate::words;

/// The id of the message about a field; a date has one for its three parts.
fn error_id(field: Field) -> String {
    let of = match field {
        Field::Date(date, _) => date.id(),
        other => other.id(),
    };
    [of.as_str(), "-error"].concat()
}

/// One field. Its label stands around it or points to its id; `help` is the id of what explains it.
pub fn input(ui: &Ui<'_>, field: Field, class: Option<&'static str>, help: Option<String>) -> Html {
    let act = ui.act.clone();
    let heard = move |event: Event| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        act.emit(Action::Write(field, text));
    };
    let wrong = ui.problem(field).is_some();
    let described = match (help, wrong) {
        (Some(help), true) => Some([&help, " ", &error_id(field)].concat()),
        (None, true) => Some(error_id(field)),
        (help, false) => help,
    };
    let mode = match field {
        Field::Date(..) | Field::Part(_) | Field::Whole(_) | Field::Count(_) => "numeric",
        field if field.is_words() => "text",
        _ => "decimal",
    };
    let input = el!("input" [
        "type": "text",
        "id": field.id(),
        "class": class,
        "inputmode": mode,
        "autocomplete": "off",
        "aria-invalid": wrong.then_some("true"),
        "aria-describedby": described,
    ]);
    input.value(ui.state.text(field).into_owned()).on(ListenerKind::oninput, heard).draw()
}

/// What is wrong with a field, in the words of the reader.
pub fn error(ui: &Ui<'_>, field: Field) -> Html {
    let trouble = ui.problem(field);
    trouble
        .map(|trouble| el!("p" ["class": "error", "id": error_id(field)] words::trouble(ui.lang, trouble)))
        .draw()
}

/// A field with its label above it.
pub fn labelled(ui: &Ui<'_>, field: Field, label: &'static str) -> Html {
    el!("label" label, input(ui, field, None, None)).draw()
}

/// Day, month and year, in three fields.
pub fn date(ui: &Ui<'_>, date: DateId) -> Html {
    let part = |part| labelled(ui, Field::Date(date, part), words::part(ui.lang, part));
    el!("div" ["class": "dates"] Vec::from(Part::ALL.map(part))).draw()
}
