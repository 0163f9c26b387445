//! What search engines ask for besides the pages; both need the address of the site.

use std::fmt::Write;

use gpcheck_texts::Lang;

use super::{File, path};
use crate::place::{Page, Place};

/// The address that the folder will have, with a slash at its end.
pub(super) fn address(site: &str) -> Result<String, String> {
    let rest = site.strip_prefix("https://").or_else(|| site.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
    if rest.trim_matches('/').is_empty() || !rest.chars().all(plain) {
        return Err(format!("the address of the site is not like https://host/path/: {site:?}"));
    }
    Ok([site.trim_end_matches('/'), "/"].concat())
}

/// The map of the site, and the file that leads to it.
pub(super) fn files(site: &str) -> [File; 2] {
    let robots = format!("User-agent: *\nAllow: /\n\nSitemap: {site}sitemap.xml\n");
    [("sitemap.xml".to_owned(), sitemap(site)), ("robots.txt".to_owned(), robots)]
}

/// Every page in every language, each with its versions in the others.
fn sitemap(site: &str) -> String {
    let mut map = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    ));
    for page in Page::all() {
        let of = |lang| [site, &path(Place { page, lang })].concat();
        for lang in Lang::ALL {
            let _ = writeln!(map, "<url><loc>{}</loc>", of(lang));
            for other in Lang::ALL {
                let (code, href) = (other.code(), of(other));
                let _ = writeln!(map, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{href}\"/>");
            }
            map.push_str("</url>\n");
        }
    }
    map.push_str("</urlset>\n");
    map
}
