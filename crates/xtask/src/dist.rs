//! The finishing step of the app, called by Trunk in its staging folder: pages of each language, then checks.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::{
    capabilities, csp,
    html::{self, Tag},
    package, programs,
    sh::{self, Result},
    worker,
};

pub(crate) fn finish() -> Result {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or("TRUNK_STAGING_DIR is not set: this command is called by `trunk build`")?;
    library(&staging)?;
    embed(&staging)?;
    let small = programs::small(&staging)?;
    scripts(&staging)?;
    prerender(&staging, &small)?;
    minify(&staging)?;
    worker::list(&staging)?;
    check(&staging)
}

/// The scripts that start the app and keep it get names made of what they hold: a page that was loaded before a new
/// version came never runs with a script of that version.
fn scripts(staging: &Path) -> Result {
    let boot = staging.join(BOOT);
    let offline = named(staging, "offline.js")?;
    fill(&boot, OFFLINE, offline.trim_end_matches(".js"))?;
    let boot = named(staging, BOOT)?;
    let page = staging.join("index.html");
    let text = sh::read(&page)?;
    if !text.contains(BOOT) {
        return Err(format!("index.html does not load {BOOT}").into());
    }
    sh::write(page, &text.replace(BOOT, &boot))
}

/// Gives a script a name with its hash, and says which.
fn named(staging: &Path, script: &str) -> Result<String> {
    let file = staging.join(script);
    let stem = script.trim_end_matches(".js");
    let name = format!("{stem}-{}.js", hash(&fs::read(&file)?));
    fs::rename(file, staging.join(&name))?;
    Ok(name)
}

/// Fills a name into a script.
fn fill(script: &Path, place: &str, name: &str) -> Result {
    let text = sh::read(script)?;
    if !text.contains(place) {
        return Err(format!("{} has no place for {place}", script.display()).into());
    }
    sh::write(script, &text.replace(place, name))
}

/// What starts the program of a page.
const BOOT: &str = "boot.js";
/// Stands in it for the name of the script that keeps the app on the device.
const OFFLINE: &str = "{offline}";

/// The npm package as files of the app: the module of receipts that `boot.js` imports when the first one is saved or
/// opened, the thread that works through lists of visits, and the wasm behind both; beside them what draws those lists.
/// Their names hold what they hold, so that a browser may keep them for ever.
fn library(staging: &Path) -> Result {
    const WASM: &str = package::MODULE;
    let made = sh::root().join("target/npm/.library");
    sh::fresh_dir(&made)?;
    package::assemble(&made)?;
    let lib = staging.join(LIBRARY);
    sh::fresh_dir(&lib)?;
    let wasm = fs::read(made.join(WASM))?;
    let wasm_name = format!("gpcheck-{}.wasm", hash(&wasm));
    fs::write(lib.join(&wasm_name), wasm)?;
    let bundle = |name, source, package: &str, place, of_it: &str| {
        bundle((&made.join(package), &lib), name, source, (place, of_it))
    };
    let receipts = bundle("receipts", "web/static/receipts.js", "browser.js", WASM, &wasm_name)?;
    // They name the files that they need: what says nothing in words goes without those of the package.
    let files = "";
    let worker = bundle("lists-worker", "web/static/lists/worker.js", files, WASM, &wasm_name)?;
    let lists = bundle("lists", "web/static/lists/page.js", files, "{lists-worker}", &worker)?;
    let boot = staging.join(BOOT);
    fill(&boot, "{receipts}", &receipts)?;
    fill(&boot, "{lists}", &lists)
}

/// One script out of a source and all that it imports, with a name filled in; gives its own name. `gpcheck` is that
/// file of the package, or its folder.
fn bundle(
    (package, lib): (&Path, &Path),
    name: &str,
    source: &str,
    (place, of_it): (&str, &str),
) -> Result<String> {
    let file = lib.join(format!("{name}.js"));
    let package = format!("--alias:gpcheck={}", package.display());
    let args = ["--bundle", "--format=esm", "--log-level=warning", source];
    let into = format!("--outfile={}", file.display());
    sh::run(sh::cmd("esbuild").current_dir(sh::root()).args(args).args([package, into]))?;
    fill(&file, place, of_it)?;
    let name = named(lib, &format!("{name}.js"))?;
    Ok(name.trim_end_matches(".js").to_owned())
}

/// Where the files of the npm package lie in the published folder.
pub(crate) const LIBRARY: &str = "lib";

/// What other websites load: the script that places a frame, and what dresses the page inside it.
fn embed(staging: &Path) -> Result {
    let embed = staging.join(EMBED);
    sh::fresh_dir(&embed)?;
    let into = format!("--outfile={}", embed.join("frame.js").display());
    let args = ["--bundle", "--format=iife", "--log-level=warning", "web/embed/frame.js"];
    sh::run(sh::cmd("esbuild").current_dir(sh::root()).args(args).arg(into))?;
    for name in [LOADER, "frame.css"] {
        fs::copy(sh::root().join("web/embed").join(name), embed.join(name))?;
    }
    Ok(())
}

/// Where the files for other websites lie in the published folder.
pub(crate) const EMBED: &str = "embed";
/// The script that another website loads.
pub(crate) const LOADER: &str = "gp-check.js";

/// A number made of a content (FNV-1a), as 16 hexadecimal digits.
pub(crate) fn hash(content: &[u8]) -> String {
    let hash = content.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Scripts and style sheets without what only their authors read. Their names, made from what they hold, stay true:
/// the same source gives the same file.
fn minify(staging: &Path) -> Result {
    for file in sh::files_below(staging)? {
        let kind: &[&str] = match file.extension().and_then(|it| it.to_str()) {
            Some("js") => &["--format=esm"],
            Some("css") => &[],
            _ => continue,
        };
        let args = ["--minify", "--log-level=warning", "--charset=utf8", "--allow-overwrite"];
        sh::run(
            sh::cmd("esbuild").args(args).args(kind).arg(format!("--outfile={}", file.display())).arg(&file),
        )?;
    }
    Ok(())
}

/// Renders the same components natively, so that the pages can be read before the program arrives.
fn prerender(staging: &Path, small: &[String]) -> Result {
    let features = ["--no-default-features", "--features", "ssr", "--bin", "prerender"];
    sh::run(
        sh::cargo()
            .args(["run", "--quiet", "-p", "gpcheck-web"])
            .args(features)
            .arg("--")
            .arg(staging)
            .args(small),
    )
}

/// Everything wrong with a folder that is about to be published.
fn check(dist: &Path) -> Result {
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
