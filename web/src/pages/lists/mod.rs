//! A table of many visits. A script of its own draws it, fetched by those who open this page: the program of every other
//! page stays as small as it was. What is written ahead of time is drawn here.

#[cfg(any(test, feature = "ssr"))]
mod columns;
#[cfg(any(test, feature = "ssr"))]
pub(crate) mod script;
#[cfg(any(test, feature = "ssr"))]
mod written;

use yew::Html;

use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::el::Draw;
use crate::{all, browser, el};

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let place = browser::written::kept(ui.state.place);
    let html = all![opening(ui), place.unwrap_or_else(|| self::place(ui))];
    Drawn { html, said: String::new() }
}

/// Where the script draws.
fn place(ui: &Ui<'_>) -> Html {
    el!("div" ["class": "lists stack"] inside(ui)).draw()
}

/// Once the program runs, what stands inside is the script's.
#[cfg(any(test, feature = "ssr"))]
fn inside(ui: &Ui<'_>) -> Html {
    if ui.state.clock.is_none() { written::written(ui) } else { Html::default() }
}

#[cfg(not(any(test, feature = "ssr")))]
fn inside(_: &Ui<'_>) -> Html {
    Html::default()
}
