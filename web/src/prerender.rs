//! Pages written ahead of time: readable before the program arrives, and without it.

mod manifest;
mod sitemap;

use std::fmt::Write;

use gpcheck_texts::{Lang, Pack, app, pages};
use yew::LocalServerRenderer;

use crate::app::{App, AppProps};
use crate::browser::HELD;
use crate::pages::lists::script;
use crate::place::{Page, Place};
use crate::program::Program;
use crate::state::State;
use crate::{RULES, VERSION, words};

/// The name of a small program, and how the names of its files begin.
pub type Small = (String, String);

/// A file to write: its path in the published folder, and its text.
pub type File = (String, String);

/// Every page in every language, and the page of languages at the root, out of the bundler's page.
///
/// `site` is the address that they will have; without it nothing in them says so. `small` are the small programs: the name
/// of each, and the name of its files without what follows. Pages whose program is not among them start with the whole one.
///
/// # Errors
/// When the bundler's page lacks a part that has to be filled in, or the address is none.
pub fn pages(template: &str, site: Option<&str>, small: &[Small]) -> Result<Vec<File>, String> {
    let site = site.map(sitemap::address).transpose()?;
    let site = site.as_deref();
    let mut files = vec![("index.html".to_owned(), languages(template, site)?)];
    files.extend(words_files());
    files.push(("version.txt".to_owned(), version()));
    let template = &Template { whole: template, small };
    for lang in Lang::ALL {
        files.push(manifest::file(lang));
        files.push((script::template_path(lang), script::template(lang)));
        for page in Page::all() {
            let place = Place { page, lang };
            files.push((path(place), self::page(template, place, site)?));
        }
        for page in FRAMES {
            let place = Place { page, lang };
            files.push((frame_path(place), frame(template, place)?));
        }
    }
    files.extend(site.map(sitemap::files).into_iter().flatten());
    Ok(files)
}

/// The bundler's page, which loads the whole program, and the small ones beside it.
struct Template<'a> {
    whole: &'a str,
    small: &'a [Small],
}

impl Template<'_> {
    /// The page that loads that program first. One that starts with a small program names the whole one, which takes over,
    /// and under which name the device may hold what only that one reads.
    fn starting_with(&self, program: Program) -> Result<String, String> {
        let Some((_, small)) = self.small.iter().find(|(name, _)| name == program.name()) else {
            return Ok(self.whole.to_owned());
        };
        let start = "data-js=\"./";
        let rest = self.whole.split_once(start).ok_or_else(|| missing(start))?.1;
        let whole = rest.split_once(".js\"").ok_or_else(|| missing(".js"))?.0;
        let page = self.whole.replace(whole, small);
        let names = format!(
            "data-whole-js=\"./{whole}.js\" data-whole-wasm=\"./{whole}_bg.wasm\" data-kept=\"{HELD}\" {start}"
        );
        fill(&page, &[(start, &names)])
    }
}

/// The path of a page from the published folder.
fn path(place: Place) -> String {
    [place.lang.code(), "/", &place.page.file()].concat()
}

/// The pages that are also written for frames on other sites.
const FRAMES: [Page; 2] = [Page::Premium, Page::MediPrima];

/// The path of a page for frames.
fn frame_path(place: Place) -> String {
    [place.lang.code(), "/frame-", &place.page.file()].concat()
}

/// The files of words. Their name holds what they hold, so that a browser may keep them for ever.
fn words_files() -> Vec<File> {
    let hash = words_hash();
    let packs = Pack::ALL.into_iter().flat_map(|pack| Lang::ALL.map(|lang| (pack, lang)));
    let packs = packs.map(|(pack, lang)| (words_file(&hash, pack.name(), lang), content(pack, lang)));
    packs.chain(Lang::ALL.map(|lang| (words_file(&hash, "lists", lang), script::words(lang)))).collect()
}

/// The path of a file of words from the published folder.
fn words_file(hash: &str, name: &str, lang: Lang) -> String {
    format!("words/{name}.{}-{hash}.txt", lang.code())
}

fn content(pack: Pack, lang: Lang) -> String {
    pack.file(lang).expect("the prerenderer holds the texts")
}

/// What this version says of itself, on each line a name and the words: `offline.js` of the version before offers it with
/// them, so no name is ever given another meaning.
fn version() -> String {
    let mut lines = format!("version {VERSION}\nrules {RULES}\n");
    for lang in Lang::ALL {
        let words = [
            ("ready", pages::update_ready(lang)),
            ("rules", pages::update_rules(lang)),
            ("news", &pages::update_news(lang, VERSION)),
            ("law", pages::news_law(lang)),
            ("app", pages::news_app(lang)),
            ("use", pages::update_use(lang)),
            ("later", pages::update_later(lang)),
            ("kept", pages::update_kept(lang)),
            ("elsewhere", pages::update_elsewhere(lang)),
            ("failed", pages::update_failed(lang)),
            ("here", &pages::update_here(lang, VERSION)),
        ];
        for (name, words) in words {
            let _ = writeln!(lines, "{}-{name} {words}", lang.code());
        }
    }
    lines
}

/// A number made of all words (FNV-1a), in hexadecimal.
fn words_hash() -> String {
    let packs = Pack::ALL.into_iter().flat_map(|pack| Lang::ALL.map(|lang| content(pack, lang)));
    let packs = packs.chain(Lang::ALL.map(script::words));
    let hash = packs.collect::<String>().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// The app in the state given, as text.
pub fn render(start: State) -> String {
    let renderer = LocalServerRenderer::<App>::with_props(AppProps { start }).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a thread to render on");
    runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()))
}

fn page(template: &Template<'_>, place: Place, site: Option<&str>) -> Result<String, String> {
    let Place { page, .. } = place;
    let mut links = String::new();
    let whole = |path: &str| site.map_or_else(|| ["../", path].concat(), |site| [site, path].concat());
    for other in Lang::ALL {
        let href = whole(&path(Place { page, lang: other }));
        let _ = writeln!(links, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">", other.code());
    }
    // Readers of other languages choose at the root; another page has no version for them.
    if page == Page::Start {
        let href = whole("index.html");
        let _ = writeln!(links, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{href}\">");
    }
    if site.is_some() {
        let _ = writeln!(links, "<link rel=\"canonical\" href=\"{}\">", whole(&path(place)));
    }
    let _ = writeln!(links, "<link rel=\"manifest\" href=\"{}\">", manifest::NAME);
    document(template, &State::new(place, None), &links)
}

/// A check without the rest of the app, for a frame. What dresses it runs before it is painted. Links open in a page of
/// their own, and search engines are sent to the page of the app.
fn frame(template: &Template<'_>, place: Place) -> Result<String, String> {
    let page = place.page;
    let head = concat!(
        "<base target=\"_blank\"><meta name=\"robots\" content=\"noindex\">",
        "<link rel=\"stylesheet\" href=\"../embed/frame.css\"><script src=\"../embed/frame.js\"></script>",
    );
    let mut state = State::new(place, None);
    state.stand_in_frame("");
    let html = document(template, &state, head)?;
    let place = "</body>";
    fill(&html, &[(place, &[&frame_foot(page), place].concat())])
}

/// Where a check in a frame comes from, and what it is not: in every language, of which the style sheet shows that of the
/// page. Whoever switches the language of a frame needs no words for it.
fn frame_foot(page: Page) -> String {
    let foot = Lang::ALL.map(|lang| {
        let href = Place { page, lang }.href();
        let words =
            [pages::embed_foot(lang), app::private(lang), app::unofficial(lang)].map(escape).join(" ");
        format!("<p lang=\"{}\"><a href=\"{href}\">gpcheck</a> {words}</p>", lang.code())
    });
    format!("<footer class=\"foot\"><div class=\"wrap\">{}</div></footer>", foot.concat())
}

/// The page that a state shows, with `links` at the end of its head.
fn document(template: &Template<'_>, state: &State, links: &str) -> Result<String, String> {
    let Place { page, lang } = state.place;
    let hash = words_hash();
    let mut head = String::new();
    for pack in page.packs() {
        let href = words_file(&hash, pack.name(), lang);
        let _ = writeln!(
            head,
            "<link rel=\"preload\" href=\"../{href}\" as=\"fetch\" type=\"text/plain\" crossorigin=\"anonymous\">"
        );
    }
    let notice = format!(
        "<div id=\"notice\" class=\"wrap note\" role=\"alert\" data-failed=\"{}\" hidden><p></p><p><a href=\"\" target=\"_self\">{}</a></p></div>",
        escape(app::failed(lang)),
        escape(app::reload(lang)),
    );
    let body = [&notice, "<div id=\"app\">", &render(state.clone()), "</div>"].concat();
    let packs: Vec<&str> = page.packs().iter().map(|pack| pack.name()).collect();
    let root = format!(
        "<html lang=\"{}\" data-page=\"{}\" data-packs=\"{}\" data-words=\"../words/{{}}-{hash}.txt\"{}>",
        lang.code(),
        page.name(),
        packs.join(" "),
        if state.frame { " data-frame" } else { "" }
    );
    // One folder down from the bundler's page.
    let template = template.starting_with(Program::of(page))?.replace("\"./", "\"../");
    fill(
        &template,
        &[
            ("<html lang=\"fr\">", &root),
            ("<title>gpcheck</title>", &format!("<title>{}</title>", escape(&words::title(lang, page)))),
            (&description(&template)?, &escape(&words::description(lang, page))),
            ("</head>", &[&head, links, "</head>"].concat()),
            ("<div id=\"app\"></div>", &body),
        ],
    )
}

/// The root: four links, of which the program takes the reader's own.
fn languages(template: &str, site: Option<&str>) -> Result<String, String> {
    let mut links = String::new();
    let canonical = site.map_or_else(String::new, |site| format!("<link rel=\"canonical\" href=\"{site}\">"));
    for lang in Lang::ALL {
        let place = Place { page: Page::Start, lang };
        let href = place.href();
        let href = href.trim_start_matches("../");
        let (code, name, words) = (lang.code(), lang.name(), escape(app::start_lead(lang)));
        let _ = writeln!(
            links,
            "<li lang=\"{code}\"><a class=\"button main\" hreflang=\"{code}\" href=\"{href}\">{name}</a><p>{words}</p></li>"
        );
    }
    let body =
        format!("<main class=\"wrap\"><h1>gpcheck</h1><ul class=\"plain languages\">{links}</ul></main>");
    let template = without_preloads(template);
    fill(
        &template,
        &[
            ("<html lang=\"fr\">", "<html lang=\"fr\" data-page=\"languages\">"),
            ("<title>gpcheck</title>", &format!("<title>{}</title>", escape(app::title_start(Lang::ALL[0])))),
            ("</head>", &[&canonical, "</head>"].concat()),
            ("<div id=\"app\"></div>", &body),
        ],
    )
}

/// The root only sends the reader on: it needs no program.
fn without_preloads(template: &str) -> String {
    let mut page = template.to_owned();
    for start in ["<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
        while let Some(from) = page.find(start) {
            let Some(length) = page[from..].find('>') else {
                break;
            };
            page.replace_range(from..=from + length, "");
        }
    }
    page
}

/// The text of the description in the bundler's page.
fn description(template: &str) -> Result<String, String> {
    let start = "<meta name=\"description\" content=\"";
    let rest = template.split_once(start).ok_or_else(|| missing(start))?.1;
    rest.split_once('"').map(|(text, _)| text.to_owned()).ok_or_else(|| missing(start))
}

fn fill(template: &str, parts: &[(&str, &str)]) -> Result<String, String> {
    let mut page = template.to_owned();
    for (place, text) in parts {
        if !page.contains(place) {
            return Err(missing(place));
        }
        page = page.replacen(place, text, 1);
    }
    Ok(page)
}

fn missing(part: &str) -> String {
    format!("the bundler's page has no {part}")
}

/// Text for an attribute or an element.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests;
