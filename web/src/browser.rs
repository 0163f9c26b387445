//! The page around the app: its address, its title, its clock, its voice. The only module that touches the document.

pub mod written;

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use gpcheck_rules::Date;
use gpcheck_texts::{Lang, Pack, app};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Clipboard, Document, Element, Event, HtmlAnchorElement, HtmlElement,
    HtmlInputElement, ScrollRestoration, Storage, Url, Window,
};
use yew::Callback;

use crate::place::{Page, Place};
use crate::program::WHOLE;
use crate::state::{Action, State, link};
use crate::words;

/// How long typing has to pause before the answer is said aloud, in milliseconds.
const PAUSE: u32 = 700;

/// The day by the browser's clock.
pub fn today() -> Option<Date> {
    #[expect(clippy::disallowed_methods, reason = "the one place where the app reads the day")]
    let now = js_sys::Date::new_0();
    Date::from_ymd_opt(i32::try_from(now.get_full_year()).ok()?, now.get_month() + 1, now.get_date())
}

/// The place that the address shows, or else the one written on the page.
pub fn place() -> Option<Place> {
    let path = window()?.location().pathname().ok();
    path.and_then(|path| Place::of_path(&path)).or_else(|| {
        let root = document()?.document_element()?;
        let lang = Lang::from_code(&root.get_attribute("lang")?)?;
        let name = root.get_attribute("data-page")?;
        Some(Place { page: Page::named(&name)?, lang })
    })
}

/// On a page made for frames: the premium year that the page around it asks for, or nothing.
pub fn frame() -> Option<String> {
    document()?.document_element()?.get_attribute("data-frame")
}

/// The address of the folder that the app is served from; `None` outside a browser.
pub fn home() -> Option<String> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let href = window()?.location().href().ok()?;
    let href = href.split(['?', '#']).next()?;
    let folder = href.rsplit_once('/')?.0;
    let home = folder.rsplit_once('/')?.0;
    Some([home, "/"].concat())
}

/// What stands around the app, kept in step with it.
#[derive(Default)]
pub struct Around {
    shown: Option<Place>,
    at: Option<&'static str>,
    said: String,
    voice: Option<Timeout>,
    /// What the device was last asked to hold.
    kept: Option<String>,
    ears: Vec<Closure<dyn Fn()>>,
}

/// What the page shows, for what stands around it.
pub struct Shown {
    /// The place.
    pub place: Place,
    /// What the reader came for on it.
    pub at: Option<&'static str>,
    /// The answer in one sentence.
    pub said: String,
    /// What the device is to hold, while the doctor keeps the case; inside, nothing when it is too long to keep.
    pub keep: Option<Option<String>>,
}

impl Around {
    /// Follows the app after each drawing: address, title and language, the answer said aloud, what the device holds.
    pub fn follow(&mut self, shown: Shown, act: &Callback<Action>) {
        let Shown { place, at, said, keep } = shown;
        if WHOLE && place.page == Page::Lists && self.shown != Some(place) {
            show_lists(place.lang);
        }
        match self.shown.replace(place) {
            None => self.listen(act, place.page),
            Some(before) => {
                let came = before.page != place.page || at != self.at;
                if came || before != place {
                    move_to(before, place, at, came);
                }
                if said != self.said && before.page == place.page {
                    let said = said.clone();
                    self.voice = Some(Timeout::new(PAUSE, move || set_text("#said", &said)));
                }
            }
        }
        (self.said, self.at) = (said, at);
        match keep {
            Some(text) if WHOLE => self.keep(text, act),
            _ => self.kept = None,
        }
    }

    /// Back and forward lead to the places that were shown; a link to a case may be opened at any time; another window
    /// may keep or delete.
    fn listen(&mut self, act: &Callback<Action>, page: Page) {
        let Some(window) = window() else { return };
        ACT.with_borrow_mut(|held| *held = Some(act.clone()));
        let mut hear = |heard: fn(&Callback<Action>)| {
            let act = act.clone();
            let ear = Closure::<dyn Fn()>::new(move || heard(&act));
            let function: Option<Function> = Some(ear.as_ref().unchecked_ref::<Function>().clone());
            self.ears.push(ear);
            function
        };
        window.set_onpopstate(
            hear(|act| place().into_iter().for_each(|place| act.emit(Action::Go(place)))).as_ref(),
        );
        if !WHOLE || frame().is_some() {
            return;
        }
        window.set_onhashchange(hear(open).as_ref());
        window.set_onstorage(hear(|act| act.emit(Action::Elsewhere(held()))).as_ref());
        if page == Page::Premium {
            open(act);
        }
    }

    /// Keeps what the doctor wants kept, each time it changes.
    fn keep(&mut self, text: Option<String>, act: &Callback<Action>) {
        if self.kept == text && text.is_some() {
            return;
        }
        let done = text.as_deref().is_some_and(hold);
        let first = self.kept.is_none();
        self.kept = text;
        if first || !done {
            act.emit(Action::Held(held(), !done));
        }
    }
}

/// Opens the case that the fragment of the address carries. The address then loses it, so that it stands in no history,
/// no bookmark and no picture of the screen longer than needed, and reloading brings nothing back that was changed.
fn open(act: &Callback<Action>) {
    let Some(window) = window() else { return };
    let fragment = window.location().hash().unwrap_or_default();
    let Some(text) = fragment.strip_prefix('#').filter(|text| link::is_link(text)) else { return };
    if let (Ok(history), Some(href)) = (window.history(), address()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&href));
    }
    act.emit(Action::Open(text.to_owned()));
}

/// The address of the page without its fragment.
pub fn address() -> Option<String> {
    let href = window()?.location().href().ok()?;
    href.split('#').next().map(str::to_owned)
}

/// The one name under which anything is kept on the device.
pub const HELD: &str = "gpcheck.premium";

/// The browser's own storage: absent, or forbidden, in some windows.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What the device holds.
pub fn held() -> Option<String> {
    storage()?.get_item(HELD).ok().flatten()
}

/// Has the device hold a text, or nothing when it is empty; says whether it does.
fn hold(text: &str) -> bool {
    storage().is_some_and(|storage| {
        let done = if text.is_empty() { storage.remove_item(HELD) } else { storage.set_item(HELD, text) };
        done.is_ok()
    })
}

/// Deletes what the device holds.
pub fn forget(act: &Callback<Action>) {
    hold("");
    act.emit(Action::Keep(false));
    act.emit(Action::Held(held(), false));
}

/// Where the reader stood on a page when leaving it: how far down, and which link had the keyboard.
struct Left {
    page: Page,
    down: f64,
    link: Option<String>,
}

thread_local! {
    static LEFT: RefCell<Vec<Left>> = const { RefCell::new(Vec::new()) };
}

/// Notes where the reader stands, before another page is drawn in place of this one.
pub fn leave() {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let name = document.document_element().and_then(|root| root.get_attribute("data-page"));
    let Some(page) = name.and_then(|name| Page::named(&name)) else { return };
    let link = document.active_element().and_then(|element| element.get_attribute("href"));
    let down = window.scroll_y().unwrap_or_default();
    LEFT.with_borrow_mut(|left| {
        left.retain(|known| known.page != page);
        left.push(Left { page, down, link });
    });
    // The browser would scroll on its own, before what stood there is drawn again.
    scroll_by(&window, ScrollRestoration::Manual);
}

fn scroll_by(window: &Window, who: ScrollRestoration) {
    if let Ok(history) = window.history() {
        let _ = history.set_scroll_restoration(who);
    }
}

/// Back where the reader stood on the page, on the same link; says whether that is known.
fn stand_again(window: &Window, page: Page) -> bool {
    LEFT.with_borrow(|left| {
        let Some(left) = left.iter().find(|known| known.page == page) else { return false };
        let link = left.link.as_ref().and_then(|href| find(&["main a[href=\"", href, "\"]"].concat()));
        let link = link.or_else(|| find("h1")).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        let _ = link.map(|element| element.focus());
        window.scroll_to_with_x_and_y(0.0, left.down);
        true
    })
}

/// Another page is a step forward in the history; another language takes the place of the one before.
/// `came` says that the reader came for the page, or for a place on it.
fn move_to(before: Place, place: Place, at: Option<&str>, came: bool) {
    let (Some(window), Some(document)) = (window(), document()) else { return };
    let moved = self::place() != Some(place) || (WHOLE && came && at.is_some());
    if let (true, Ok(history)) = (moved, window.history()) {
        let href = at.map_or_else(|| place.href(), |id| [&place.href(), "#", id].concat());
        // A sandboxed page may refuse; the app then goes on under the old address.
        let _ = if !WHOLE || before.page == place.page {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&href))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(&href))
        };
    }
    document.set_title(&words::title(place.lang, place.page));
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", place.lang.code());
        let _ = root.set_attribute("data-page", &place.page.name());
    }
    set_hidden("#notice", true);
    if WHOLE && came {
        set_text("#said", "");
        scroll_by(&window, ScrollRestoration::Auto);
        if !moved && stand_again(&window, place.page) {
            return;
        }
        let came_for = at.and_then(|id| document.get_element_by_id(id));
        if came_for.is_none() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        let shown =
            came_for.or_else(|| find("h1")).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = shown {
            // Scrolls to it as well, unless it is in sight.
            let _ = element.focus();
            if at.is_some() {
                element.scroll_into_view();
            }
        }
    }
}

/// What stands in a field that the state does not hold.
pub fn typed(id: &str) -> String {
    let field = document().and_then(|document| document.get_element_by_id(id));
    let value = field.and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Empties such a field.
pub fn empty(id: &str) {
    if let Some(field) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = Reflect::set(&field, &"value".into(), &"".into());
    }
}

/// Says on the page that the program has stopped. What was typed stays readable.
pub fn show_crash(lang: Lang) {
    show_notice(app::crashed(lang));
}

/// Says on the page that another one could not be fetched.
pub fn show_lacking() {
    let Some(place) = self::place() else { return };
    show_notice(app::words_failed(place.lang));
}

fn show_notice(text: &str) {
    set_text("#notice p", text);
    set_hidden("#notice", false);
}

fn set_hidden(selector: &str, hidden: bool) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.set_hidden(hidden);
    }
}

thread_local! {
    /// Fetches a file of words by the name of its pack and the code of its language; a promise of its text.
    static FETCH: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what fetches the app's own files of words.
pub fn set_fetch(fetch: Function) {
    FETCH.with_borrow_mut(|held| *held = Some(fetch));
}

/// Goes on once the words are at hand, at once if they are; says whether any of them is lacking.
pub fn with_words(lang: Lang, packs: &'static [Pack], then: impl FnOnce(bool) + 'static) {
    if packs.iter().all(|pack| pack.is_loaded(lang)) {
        return then(false);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let mut lacking = false;
        for pack in packs.iter().filter(|pack| !pack.is_loaded(lang)) {
            let text = fetched(*pack, lang).await;
            lacking |= !text.is_some_and(|text| pack.load(lang, text));
        }
        then(lacking);
    });
}

async fn fetched(pack: Pack, lang: Lang) -> Option<String> {
    let fetch = FETCH.with_borrow(Clone::clone)?;
    let promise = fetch.call2(&JsValue::NULL, &pack.name().into(), &lang.code().into()).ok()?;
    JsFuture::from(Promise::from(promise)).await.ok()?.as_string()
}

thread_local! {
    /// Makes or checks a receipt by the name of what is to be done and what is given; a promise of a list of texts.
    static RECEIPTS: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what makes and checks receipts.
pub fn set_receipts(receipts: Function) {
    RECEIPTS.with_borrow_mut(|held| *held = Some(receipts));
}

/// Has a receipt made or checked; `None` when the module that does it could not be fetched.
pub fn receipts(name: &'static str, given: &[&str], then: impl FnOnce(Option<Vec<String>>) + 'static) {
    let given: Array = given.iter().map(|text| JsValue::from_str(text)).collect();
    wasm_bindgen_futures::spawn_local(async move {
        let asked = async {
            let call = RECEIPTS.with_borrow(Clone::clone)?;
            let promise = call.call2(&JsValue::NULL, &name.into(), &given).ok()?;
            let said = JsFuture::from(Promise::from(promise)).await.ok()?;
            Some(Array::from(&said).iter().filter_map(|text| text.as_string()).collect())
        };
        then(asked.await);
    });
}

thread_local! {
    /// What changes the state from outside the app.
    static ACT: RefCell<Option<Callback<Action>>> = const { RefCell::new(None) };
    /// The state as it was drawn last.
    static DRAWN: RefCell<Option<State>> = const { RefCell::new(None) };
}

/// Does something from outside the app.
pub fn act(action: Action) {
    if let Some(act) = ACT.with_borrow(Clone::clone) {
        act.emit(action);
    }
}

/// Notes what is drawn, for a newer version that wants what was typed.
pub fn note(state: &State) {
    DRAWN.with_borrow_mut(|held| *held = Some(state.clone()));
}

/// What was typed.
pub fn carried() -> String {
    DRAWN.with_borrow(|held| held.as_ref().map(State::to_carry).unwrap_or_default())
}

thread_local! {
    /// Draws lists of visits on the page, in the language whose code it is given.
    static LISTS: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Takes what draws lists of visits.
pub fn set_lists(lists: Function) {
    LISTS.with_borrow_mut(|held| *held = Some(lists));
}

fn show_lists(lang: Lang) {
    let draw = LISTS.with_borrow(Clone::clone);
    let _ = draw.map(|draw| draw.call1(&JsValue::NULL, &lang.code().into()));
}

/// Offers a text as a file to keep, as if the reader had followed a link to it. It comes from the page itself.
pub fn save(name: &str, kind: &str, text: &str) {
    let kept = || -> Result<(), JsValue> {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
        let href = Url::create_object_url_with_blob(&blob)?;
        let document = document().ok_or(JsValue::NULL)?;
        let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
        link.set_href(&href);
        link.set_download(name);
        link.click();
        // The browser has taken the file over by then.
        Timeout::new(PAUSE, move || drop(Url::revoke_object_url(&href))).forget();
        Ok(())
    };
    let _ = kept();
}

/// Puts a text on the clipboard; says whether the browser let it.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    // Lacking on a page that was not served safely.
    let clipboard = window().map(|window| window.navigator()).and_then(|navigator| {
        let held = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        held.dyn_into::<Clipboard>().ok()
    });
    let Some(clipboard) = clipboard else { return then(false) };
    let promise = clipboard.write_text(text);
    wasm_bindgen_futures::spawn_local(async move { then(JsFuture::from(promise).await.is_ok()) });
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// The text of the file that the reader chose in the input that was changed; nothing when none was chosen.
/// `None` for a file larger than `most` bytes, or one that cannot be read.
pub fn read_file(changed: &Event, most: u32, then: impl FnOnce(Option<String>) + 'static) {
    let input = changed.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(file) = input.as_ref().and_then(|input| input.files()?.get(0)) else { return };
    if let Some(input) = input {
        // The same file can be chosen again.
        input.set_value("");
    }
    if file.size() > f64::from(most) {
        return then(None);
    }
    let promise = file.text();
    wasm_bindgen_futures::spawn_local(async move {
        then(JsFuture::from(promise).await.ok().and_then(|text| text.as_string()));
    });
}

fn set_text(selector: &str, text: &str) {
    if let Some(element) = find(selector) {
        element.set_text_content(Some(text));
    }
}

fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok().flatten()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn window() -> Option<Window> {
    web_sys::window()
}
