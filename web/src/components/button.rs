//! Buttons that do something at once, and say so when it is done.

use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::el;
use crate::program::WHOLE;
use crate::state::Action;

/// A button of the whole program; `done` takes the place of its words once the work that it reports with [`Action::Done`] is done.
pub fn button(
    ui: &Ui<'_>,
    id: &'static str,
    words: &'static str,
    done: &'static str,
    work: impl Fn(&yew::Callback<Action>) + 'static,
) -> Html {
    let act = ui.act.clone();
    let shown = if ui.state.done == Some(id) { done } else { words };
    // Written ahead of time, it would do nothing.
    let waiting = ui.state.clock.is_none();
    let button = el!("button" ["type": "button", "class": "button", "id": id, "disabled": waiting, "data-more": !WHOLE] shown);
    if !WHOLE {
        return button.draw();
    }
    button.on(ListenerKind::onclick, move |_| work(&act)).draw()
}
