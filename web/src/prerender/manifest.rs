//! What a browser needs to install the app: one manifest for each language, beside its pages.

use std::fmt::Write;

use gpcheck_texts::{Lang, app};

use super::File;
use crate::place::Page;
use crate::words;

/// The file in the folder of a language.
pub(super) const NAME: &str = "manifest.webmanifest";

/// Icons by file, size and purpose. The maskable one reaches its edges: the launcher cuts it to its own shape.
const ICONS: [(&str, &str, &str, &str); 4] = [
    ("icon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("maskable-512.png", "512x512", "image/png", "maskable"),
];
/// The ground behind the pages, as long as nothing is drawn.
const GROUND: &str = "#f7f6f2";
/// The head of every page.
const HEAD: &str = "#ffffff";

/// The manifest of a language. All addresses are relative to it, so that the app works below any path. It has no `id`,
/// which cannot be relative to a path: the start page stands for it, so each language is an app of its own.
pub(super) fn file(lang: Lang) -> File {
    let mut icons = Vec::new();
    for (file, sizes, kind, purpose) in ICONS {
        icons.push(object(&[
            ("src", text(&["../icons/", file].concat())),
            ("sizes", text(sizes)),
            ("type", text(kind)),
            ("purpose", text(purpose)),
        ]));
    }
    let shortcut = |page: Page, name: &str| {
        let short = text(&words::nav(lang, page));
        object(&[("name", text(name)), ("short_name", short), ("url", text(&page.file()))])
    };
    let shortcuts = [
        shortcut(Page::Premium, app::start_premium_link(lang)),
        shortcut(Page::MediPrima, app::start_mediprima_link(lang)),
    ];
    let manifest = object(&[
        ("lang", text(lang.code())),
        ("dir", text("ltr")),
        ("name", text(app::title_start(lang))),
        ("short_name", text("gpcheck")),
        ("description", text(app::description_start(lang))),
        ("start_url", text(&Page::Start.file())),
        ("scope", text("../")),
        ("display", text("standalone")),
        ("background_color", text(GROUND)),
        ("theme_color", text(HEAD)),
        ("categories", "[\"medical\",\"business\"]".to_owned()),
        ("icons", list(&icons)),
        ("shortcuts", list(&shortcuts)),
    ]);
    ([lang.code(), "/", NAME].concat(), [&manifest, "\n"].concat())
}

fn object(members: &[(&str, String)]) -> String {
    let members: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}

fn list(items: &[String]) -> String {
    format!("[{}]", items.join(","))
}

/// A text as JSON writes it.
fn text(text: &str) -> String {
    let mut json = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use gpcheck_texts::Lang;
    use serde_json::Value;

    use super::{file, text};

    #[test]
    fn each_language_has_a_manifest_of_its_own() {
        for lang in Lang::ALL {
            let (path, json) = file(lang);
            assert_eq!(path, format!("{}/manifest.webmanifest", lang.code()));
            let manifest: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(manifest["lang"], lang.code());
            assert_eq!(manifest["shortcuts"].as_array().unwrap().len(), 2);
            for icon in manifest["icons"].as_array().unwrap() {
                let src = icon["src"].as_str().unwrap().trim_start_matches("../");
                let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("static").join(src);
                assert!(file.is_file(), "{}", file.display());
            }
            // Nothing starts at the root of the host.
            assert!(!json.contains(":\"/"), "{json}");
        }
    }

    #[test]
    fn the_colours_are_those_of_the_pages() {
        let css = include_str!("../../style/tokens.css");
        let (light, dark) = css.split_once("prefers-color-scheme: dark").unwrap();
        let page = include_str!("../../../index.html");
        assert!(light.contains(&format!("--paper: {}", super::GROUND)));
        assert!(light.contains(&format!("--card: {}", super::HEAD)));
        for (half, scheme) in [(light, "light"), (dark, "dark")] {
            let card = half.split_once("--card: ").unwrap().1.split(';').next().unwrap();
            let meta = format!("content=\"{card}\" media=\"(prefers-color-scheme: {scheme})\"");
            assert!(page.contains(&meta), "{meta}");
        }
    }

    #[test]
    fn texts_are_json() {
        let odd = "a \"b\" \\ \n é";
        assert_eq!(serde_json::from_str::<String>(&text(odd)).unwrap(), odd);
    }
}
