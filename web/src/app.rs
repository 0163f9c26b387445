//! The app: one state, one page of it at a time.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::{Ui, shell};
use crate::pages::{self, Drawn};
use crate::place::Page;
use crate::state::{Action, State};
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
    let act = Callback::from(move |action| dispatcher.dispatch(action));
    let place = state.place;

    let drawn = draw(&state, &act);
    let said = drawn.said;
    use_effect(move || page.borrow_mut().follow(place, said, &act));
    drawn.html
}

/// The page that the state shows, and its answer in one sentence.
fn draw(state: &State, act: &Callback<Action>) -> Drawn {
    let lang = state.place.lang;
    let (drawn, head, foot) = match state.place.page {
        Page::Start => {
            let ui = Ui { lang, state, act, problems: &[] };
            (Drawn { html: pages::start::page(&ui), said: String::new() }, shell::head(&ui), shell::foot(&ui))
        }
        Page::Premium => {
            let reading = state.premium();
            let ui = Ui { lang, state, act, problems: &reading.problems };
            (pages::premium::page(&ui, &reading), shell::head(&ui), shell::foot(&ui))
        }
        Page::MediPrima => {
            let reading = state.visit();
            let ui = Ui { lang, state, act, problems: &reading.problems };
            (pages::mediprima::page(&ui, &reading), shell::head(&ui), shell::foot(&ui))
        }
    };
    let main = el!("main" ["id": "main", "class": "wrap", "tabindex": "-1"] drawn.html);
    let html = all![
        head,
        main.key(state.place.page.name()),
        foot,
        // Watched by screen readers, filled once typing has paused.
        el!("output" ["id": "said", "class": "away", "role": "status", "aria-live": "polite"]),
    ];
    Drawn { html, said: drawn.said }
}
