//! What must hold of a folder before it is published: no inline code, nothing from elsewhere, every address leads to a file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    capabilities, csp,
    html::{self, Tag},
    sh::{self, Result},
};

/// Everything wrong with a folder that is about to be published.
pub(super) fn check(dist: &Path) -> Result {
    let files = sh::files_below(dist)?;
    let with = |ending: &'static str| {
        files.iter().filter(move |file| file.extension().is_some_and(|extension| extension == ending))
    };
    let mut faults = Vec::new();
    for page in with("html") {
        page_faults(dist, page, &fs::read_to_string(page)?, &mut faults);
    }
    for sheet in with("css") {
        style_faults(dist, sheet, &fs::read_to_string(sheet)?, &mut faults);
    }
    for script in with("js") {
        if let Err(err) = capabilities::check_glue(&shown(dist, script), &fs::read_to_string(script)?) {
            faults.push(err.to_string());
        }
    }
    if with("html").next().is_none() {
        faults.push(format!("no page in {}", dist.display()));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n       ").into()) }
}

fn page_faults(dist: &Path, page: &Path, text: &str, faults: &mut Vec<String>) {
    let tags = html::tags(text);
    let mut fault = |what: String| faults.push(format!("{}: {what}", shown(dist, page)));
    for tag in &tags {
        if tag.name == "script" && tag.attribute("src").is_none() {
            fault("inline script".to_owned());
        }
        if tag.name == "style" {
            fault("inline style sheet".to_owned());
        }
        for (name, value) in &tag.attributes {
            if name == "style" || name.starts_with("on") {
                fault(format!("attribute {name}=\"{value}\" on <{}>", tag.name));
            }
        }
    }
    let policy = tags.iter().find(|tag| {
        tag.name == "meta"
            && tag
                .attribute("http-equiv")
                .is_some_and(|it| it.eq_ignore_ascii_case("Content-Security-Policy"))
    });
    if policy.and_then(|tag| tag.attribute("content")) != Some(csp::meta().as_str()) {
        fault("no <meta> with the content security policy".to_owned());
    }
    for reference in references(&tags) {
        if let Err(err) = resolve(dist, page, reference) {
            fault(err);
        }
    }
}

fn style_faults(dist: &Path, sheet: &Path, text: &str, faults: &mut Vec<String>) {
    if text.contains("@import") {
        faults.push(format!("{}: @import", shown(dist, sheet)));
    }
    for inside in text.split("url(").skip(1) {
        let reference = inside.split(')').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
        if let Err(err) =
            resolve(dist, sheet, Reference { target: reference, may_leave: false, loaded: true })
        {
            faults.push(format!("{}: {err}", shown(dist, sheet)));
        }
    }
}

/// An address that a page names.
#[derive(Clone, Copy)]
struct Reference<'t> {
    target: &'t str,
    /// A link that a reader follows may lead elsewhere; what the page loads may not.
    may_leave: bool,
    /// The browser fetches it with the page.
    loaded: bool,
}

fn references(tags: &[Tag]) -> impl Iterator<Item = Reference<'_>> {
    tags.iter().flat_map(|tag| {
        let followed = tag.name == "a"
            || tag.attribute("rel").is_some_and(|rel| matches!(rel, "canonical" | "alternate" | "license"));
        // Asked for only when the reader puts the page on a home screen.
        let loaded = !followed && tag.attribute("rel") != Some("apple-touch-icon");
        ["href", "src", "data-js", "data-wasm", "poster", "data", "data-whole-js", "data-whole-wasm"]
            .into_iter()
            .filter_map(|name| tag.attribute(name).map(|target| (name, target)))
            .map(move |(name, target)| {
                // The whole program comes once a reader wants more than the page.
                let loaded = loaded && !name.starts_with("data-whole");
                Reference { target, may_leave: followed, loaded }
            })
    })
}

/// The file that an address names, if it lies in the folder; `None` when it leads elsewhere or stays on the page.
fn resolve(
    dist: &Path,
    from: &Path,
    reference: Reference<'_>,
) -> std::result::Result<Option<PathBuf>, String> {
    let target = reference.target;
    let path = target.split(['#', '?']).next().unwrap_or_default();
    if path.is_empty() {
        return Ok(None);
    }
    let scheme = path.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains('/'));
    if path.starts_with("//") || scheme.is_some() {
        let leaves = reference.may_leave && matches!(scheme, Some("https" | "http" | "mailto" | "tel"));
        return if leaves { Ok(None) } else { Err(format!("loads {target:?} from elsewhere")) };
    }
    if path.starts_with('/') {
        return Err(format!("{target:?} starts at the root of the host: it breaks below a path"));
    }
    let mut file = from.parent().unwrap_or(dist).to_path_buf();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                file.pop();
            }
            name => file.push(name),
        }
    }
    if file.is_dir() {
        file.push("index.html");
    }
    if !file.starts_with(dist) {
        return Err(format!("{target:?} leaves the folder"));
    }
    if file.is_file() { Ok(Some(file)) } else { Err(format!("{target:?} does not exist")) }
}

/// The page and every file that it loads by itself, each once.
pub(crate) fn first_load(dist: &Path, page: &Path) -> Result<Vec<PathBuf>> {
    let tags = html::tags(&fs::read_to_string(page).map_err(|err| format!("{}: {err}", page.display()))?);
    let mut files = vec![page.to_path_buf()];
    for reference in references(&tags).filter(|reference| reference.loaded) {
        files.extend(resolve(dist, page, reference)?);
    }
    files.sort();
    files.dedup();
    Ok(files)
}

fn shown(dist: &Path, file: &Path) -> String {
    file.strip_prefix(dist).unwrap_or(file).display().to_string()
}

#[cfg(test)]
mod tests {
    use std::{env, fs, path::PathBuf};

    use super::check;
    use crate::{csp, sh};

    /// A folder with one page that holds `body`, and what the check says of it.
    fn faults(name: &str, body: &str) -> String {
        let dist: PathBuf = env::temp_dir().join(format!("gpcheck-dist-{name}-{}", std::process::id()));
        sh::fresh_dir(&dist).unwrap();
        fs::write(dist.join("boot.js"), "import('./app.js')").unwrap();
        let policy = csp::meta();
        let page = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{body}");
        fs::write(dist.join("index.html"), page).unwrap();
        let verdict = check(&dist).map_or_else(|err| err.to_string(), |()| String::new());
        fs::remove_dir_all(&dist).unwrap();
        verdict
    }

    #[test]
    fn a_clean_page_passes() {
        let body = "<script src=\"./boot.js\"></script><a href=\"https://example.org/\">law</a><a href=\"#top\">up</a>";
        assert_eq!(faults("clean", body), "");
    }

    #[test]
    fn code_and_style_inside_the_page_are_found() {
        assert!(faults("script", "<script>go()</script>").contains("inline script"));
        assert!(faults("style", "<p style=\"color:red\">").contains("attribute style"));
        assert!(faults("handler", "<p onclick=\"go()\">").contains("attribute onclick"));
    }

    #[test]
    fn files_that_are_not_there_or_not_ours_are_found() {
        assert!(faults("missing", "<img src=\"x.svg\">").contains("does not exist"));
        assert!(faults("elsewhere", "<img src=\"https://example.org/x.svg\">").contains("from elsewhere"));
        assert!(faults("root", "<a href=\"/nl/\">").contains("starts at the root"));
        assert!(faults("outside", "<a href=\"../x\">").contains("leaves the folder"));
    }

    #[test]
    fn a_page_without_the_policy_is_found() {
        let dist = env::temp_dir().join(format!("gpcheck-dist-policy-{}", std::process::id()));
        sh::fresh_dir(&dist).unwrap();
        fs::write(dist.join("index.html"), "<p>").unwrap();
        assert!(check(&dist).unwrap_err().to_string().contains("content security policy"));
        fs::remove_dir_all(&dist).unwrap();
    }
}
