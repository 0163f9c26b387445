//! Links between the pages: real ones, taken over by the program so that nothing typed is lost.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::{Draw, El};
use crate::el;
use crate::place::{Page, Place};
use crate::program::WHOLE;
use crate::state::Action;
use crate::state::paper::Paper;

/// A link to a page, marked when it is the one shown.
pub fn link(
    ui: &Ui<'_>,
    to: Place,
    class: Option<&'static str>,
    current: Option<&'static str>,
    content: Html,
) -> Html {
    let link = el!("a" ["class": class, "href": to.href(), "aria-current": current] content);
    goes(ui, link, to, Action::Go(to))
}

/// A link to what has that id on a page.
pub fn link_at(ui: &Ui<'_>, to: Place, id: &'static str, class: Option<&'static str>, content: Html) -> Html {
    let link = el!("a" ["class": class, "href": [&to.href(), "#", id].concat()] content);
    goes(ui, link, to, Action::See(to, id))
}

/// A link to the MediPrima check with a code filled in.
pub fn link_check(ui: &Ui<'_>, code: &'static str, content: Html) -> Html {
    let to = Place { page: Page::MediPrima, lang: ui.lang };
    goes(ui, el!("a" ["href": to.href()] content), to, Action::Check(ui.lang, code))
}

/// A link to a document, prepared from what is known of the visit.
pub fn link_paper(ui: &Ui<'_>, paper: Paper, content: Html) -> Html {
    let to = Place { page: Page::Papers, lang: ui.lang };
    goes(ui, el!("a" ["href": to.href()] content), to, Action::Prepare(ui.lang, paper))
}

fn goes(ui: &Ui<'_>, link: El, to: Place, action: Action) -> Html {
    // In a frame the page says that links open elsewhere. A small program shows one page: `boot.js` hears the link.
    if ui.state.frame || !WHOLE && to.page != ui.state.place.page {
        return link.draw();
    }
    let act = ui.act.clone();
    let heard = move |event: Event| {
        // Another tab, a download and the like stay the browser's.
        let mouse = event.unchecked_ref::<MouseEvent>();
        let keys = mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key();
        if mouse.button() == 0 && !keys {
            event.prevent_default();
            act.emit(action.clone());
        }
    };
    link.on(ListenerKind::onclick, heard).draw()
}
