//! What can be done with an answer: copy it, pass it on, save it, print it, keep it.

use std::rc::Rc;

use gpcheck_texts::app;
use web_sys::{Event, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html, TargetCast};

use crate::components::Ui;
use crate::components::button::button;
use crate::components::el::Draw;
use crate::place::Page;
use crate::program::WHOLE;
use crate::state::contract::{self, Lacking};
use crate::state::{Action, DateId, Field, Part, Question, State};
use crate::{all, browser, el, pages, words};

const TEXT: &str = "copy-text";
const LINK: &str = "copy-link";
const RECEIPT: &str = "save-receipt";
const PRINT: &str = "print";
const KEEP: &str = "keep-here";

/// The bar under the answer of a check.
pub fn actions(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let premium = ui.state.place.page == Page::Premium && !ui.state.frame;
    let state = Rc::new(ui.state.clone());
    let of = || Rc::clone(&state);
    let (text, link, receipt) = (of(), of(), of());
    let text = button(ui, TEXT, app::copy_text(lang), app::copied(lang), move |act| {
        copy(act, TEXT, &pages::text(&text));
    });
    let link = premium.then(|| {
        button(ui, LINK, app::copy_link(lang), app::copied(lang), move |act| match address(&link) {
            Some(address) => copy(act, LINK, &address),
            None => act.emit(Action::TooLong),
        })
    });
    let receipt =
        button(ui, RECEIPT, app::save_receipt(lang), app::saved(lang), move |act| save(act, &receipt));
    let print = button(ui, PRINT, app::print(lang), app::print(lang), |_| browser::print());
    el!("div" ["class": "actions no-print"]
        el!("div" ["class": "buttons", "role": "group", "aria-label": app::actions(lang)]
            text,
            link,
            receipt,
            print
        ),
        premium.then(|| keep(ui)),
        trouble(ui)
    )
    .draw()
}

/// The address that carries the premium case.
fn address(state: &State) -> Option<String> {
    Some([&browser::address()?, "#", &state.link()?].concat())
}

fn copy(act: &Callback<Action>, id: &'static str, text: &str) {
    let act = act.clone();
    browser::copy(text, move |done| act.emit(if done { Action::Done(id) } else { Action::Failed(id) }));
}

/// Has a receipt made of the case shown, and offers it as a file.
fn save(act: &Callback<Action>, state: &State) {
    let Some((case, made_on)) = case(state).ok().zip(state.clock.map(contract::iso)) else {
        return act.emit(Action::Failed(RECEIPT));
    };
    let premium = state.place.page == Page::Premium;
    let kind = if premium { "premium" } else { "visit" };
    let year = if premium { ["-", &state.premium_year().year.to_string()].concat() } else { String::new() };
    let name = ["gpcheck-", kind, &year, "-", &made_on, ".json"].concat();
    let act = act.clone();
    browser::receipts("make", &[kind, &case, &made_on], move |said| match said.as_deref() {
        Some([what, text]) if what == "text" => {
            browser::save(&name, "application/json", text);
            act.emit(Action::Done(RECEIPT));
        }
        _ => act.emit(Action::Failed(RECEIPT)),
    });
}

/// The case of the page as the contract writes it.
fn case(state: &State) -> Result<String, Lacking> {
    match state.place.page {
        Page::Premium => contract::premium(&state.premium().case),
        _ => Ok(contract::visit(&state.visit().case)),
    }
}

/// The choice to keep the premium case on the device; off until the doctor makes it.
fn keep(ui: &Ui<'_>) -> Html {
    let act = ui.act.clone();
    let heard = move |event: Event| {
        if event.target_unchecked_into::<HtmlInputElement>().checked() {
            act.emit(Action::Keep(true));
        } else {
            browser::forget(&act);
        }
    };
    let tick = el!("input" ["type": "checkbox", "id": KEEP, "disabled": ui.state.clock.is_none(), "data-more": !WHOLE]);
    let tick = tick.checked(ui.state.keep.on);
    let tick = if WHOLE { tick.on(ListenerKind::onchange, heard) } else { tick };
    el!("div" ["class": "choice ticks"] el!("label" tick, el!("span" app::keep_here(ui.lang)))).draw()
}

/// What could not be done, and what can be done instead.
fn trouble(ui: &Ui<'_>) -> Html {
    if !WHOLE {
        return Html::default();
    }
    let lang = ui.lang;
    let note = |content: Html| el!("div" ["class": "note", "role": "alert"] content).draw();
    let words = |words: &'static str| note(el!("p" words).draw());
    if ui.state.keep.refused {
        return words(app::keep_refused(lang));
    }
    match ui.state.failed {
        Some(TEXT) => note(by_hand(ui, pages::text(ui.state))),
        Some(LINK) => note(by_hand(ui, address(ui.state).unwrap_or_default())),
        Some(RECEIPT) => match case(ui.state) {
            Err(lacking) => note(asked_first(ui, lacking)),
            Ok(_) => words(app::receipt_failed(lang)),
        },
        _ => Html::default(),
    }
}

/// A text to select, where the browser does not let the page copy it.
fn by_hand(ui: &Ui<'_>, text: String) -> Html {
    let field = el!("textarea" ["id": "by-hand", "readonly": true, "rows": "6"]);
    all![el!("label" ["class": "by-hand", "for": "by-hand"] app::copy_by_hand(ui.lang)), field.value(text)]
}

/// What a receipt cannot do without, as a link to its question.
fn asked_first(ui: &Ui<'_>, lacking: Lacking) -> Html {
    let lang = ui.lang;
    let year = ui.state.premium_year().year.into();
    let part = |date, part| {
        let field = Field::Date(date, part);
        (field.id(), words::field(lang, field, year))
    };
    let (id, name) = match lacking {
        Lacking::Since => part(DateId::Since, Part::Year),
        Lacking::Number if ui.state.answer(Question::Role).is_some_and(|role| role != "unknown") => {
            part(DateId::Until, Part::Day)
        }
        Lacking::Number => (Question::Role.id(), app::role(lang, year)),
    };
    el!("p" app::receipt_lacking(lang), " ", el!("a" ["href": ["#", &id].concat()] name)).draw()
}
