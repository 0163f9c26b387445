//! Links between the pages: real ones, taken over by the program so that nothing typed is lost.

use web_sys::MouseEvent;
use yew::prelude::*;

use crate::components::Ui;
use crate::place::Place;
use crate::state::Action;

/// A link to a page, marked when it is the one shown.
pub fn link(
    ui: &Ui<'_>,
    to: Place,
    class: &'static str,
    current: Option<&'static str>,
    content: Html,
) -> Html {
    let act = ui.act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // Another tab, a download and the like stay the browser's.
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain {
            event.prevent_default();
            act.emit(Action::Go(to));
        }
    });
    html! { <a class={class} href={to.href()} aria-current={current} {onclick}>{ content }</a> }
}
