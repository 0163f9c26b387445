//! The app: one state, one page of it at a time.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::components::{Ui, shell};
use crate::pages;
use crate::place::Page;
use crate::state::{Action, State};

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
    let dispatcher = state.dispatcher();
    let act = use_callback((), move |action, ()| dispatcher.dispatch(action));
    let place = state.place;
    browser::use_history(place, act.clone());

    let (premium, visit) = match place.page {
        Page::Premium => (Some(state.premium()), None),
        Page::MediPrima => (None, Some(state.visit())),
        Page::Start => (None, None),
    };
    let problems = match (&premium, &visit) {
        (Some(reading), _) => &reading.problems[..],
        (_, Some(reading)) => &reading.problems[..],
        _ => &[],
    };
    let ui = Ui {
        lang: place.lang,
        state: &state,
        act: &act,
        problems,
    };
    let page = match place.page {
        Page::Start => pages::start::page(&ui),
        Page::Premium => premium
            .as_ref()
            .map(|reading| pages::premium::page(&ui, reading))
            .unwrap_or_default(),
        Page::MediPrima => visit
            .as_ref()
            .map(|reading| pages::mediprima::page(&ui, reading))
            .unwrap_or_default(),
    };
    html! {
        <>
            { shell::head(&ui) }
            <main id="main" class="wrap" tabindex="-1" key={place.page.name()}>{ page }</main>
            { shell::foot(&ui) }
        </>
    }
}
