//! The app: one state, one page of it at a time.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::standing::standing;
use crate::components::{Ui, shell};
use crate::pages::{self, Drawn};
use crate::place::{Page, Place};
use crate::program::{WHOLE, holds};
use crate::state::{Action, Problem, State};
use crate::{all, browser, el};

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

/// Where the app starts.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What the app knows when it starts.
    pub start: State,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| props.start.clone());
    let page = use_mut_ref(browser::Around::default);
    let dispatcher = state.dispatcher();
    let act = Callback::from(move |action: Action| {
        let dispatcher = dispatcher.clone();
        let (lang, needs) = action.needs();
        if WHOLE
            && matches!(action, Action::Go(_) | Action::See(..) | Action::Check(..) | Action::Prepare(..))
        {
            browser::leave();
        }
        browser::with_words(lang, needs, move |lacking| match lacking {
            false => dispatcher.dispatch(action),
            true => browser::show_lacking(),
        });
    });
    browser::note(&state);
    let (place, at, keep) = (state.place, state.at, (WHOLE && state.keep.on).then(|| state.to_keep()));

    let drawn = draw(&state, &act);
    let said = drawn.said;
    use_effect(move || page.borrow_mut().follow(browser::Shown { place, at, said, keep }, &act));
    drawn.html
}

/// The page that the state shows, and its answer in one sentence.
fn draw(state: &State, act: &Callback<Action>) -> Drawn {
    let Place { page, lang } = state.place;
    let with = |problems: &[Problem], page: &dyn Fn(&Ui<'_>) -> Drawn| {
        let ui = Ui { lang, state, act, problems };
        let around = |shell: fn(&Ui<'_>) -> Html| if state.frame { Html::default() } else { shell(&ui) };
        (page(&ui), all![around(shell::head), standing(&ui)], around(shell::foot))
    };
    let (drawn, head, foot) = match page {
        Page::Premium if holds(Page::Premium) => {
            let reading = state.premium();
            with(&reading.problems, &|ui| pages::premium::page(ui, &reading))
        }
        Page::MediPrima if holds(Page::MediPrima) => {
            let reading = state.visit();
            with(&reading.problems, &|ui| pages::mediprima::page(ui, &reading))
        }
        Page::Start if holds(Page::Start) => with(&[], &pages::start::page),
        // Another program draws it.
        Page::Start | Page::Premium | Page::MediPrima => with(&[], &|_| Drawn::default()),
        _ if !WHOLE => with(&[], &|_| Drawn::default()),
        Page::Contest => {
            let reading = state.contest();
            with(&reading.problems, &|ui| pages::contest::page(ui, &reading))
        }
        Page::Deadlines => with(&state.day().problems, &pages::deadlines::page),
        Page::Codes => with(&[], &pages::codes::page),
        Page::Papers => {
            let reading = state.paper();
            with(&reading.problems, &|ui| pages::papers::page(ui, &reading))
        }
        Page::Lists => with(&[], &pages::lists::page),
        Page::Receipts => with(&[], &pages::receipts::page),
        Page::Rules => with(&[], &pages::rules::page),
        Page::Year(year) => with(&[], &|ui| pages::year::page(ui, year)),
        Page::Privacy => with(&[], &pages::privacy::page),
        Page::Accessibility => with(&[], &pages::accessibility::page),
        Page::About => with(&[], &pages::about::page),
        Page::Embed => {
            let reading = state.embed();
            with(&reading.problems, &|ui| pages::embed::page(ui, &reading))
        }
    };
    let main = el!("main" ["id": "main", "class": "wrap", "tabindex": "-1"] drawn.html);
    let html = all![
        head,
        main.key(page.name()),
        foot,
        // Watched by screen readers, filled once typing has paused.
        el!("output" ["id": "said", "class": "away", "role": "status", "aria-live": "polite"]),
    ];
    Drawn { html, said: drawn.said }
}
