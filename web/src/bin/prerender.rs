//! Writes the pages of each language into the folder that is about to be published.

use std::path::Path;
use std::{env, fs, process};

use gpcheck_web::prerender::Small;

fn main() {
    let mut args = env::args();
    let Some(folder) = args.nth(1) else {
        eprintln!(
            "usage: prerender <folder with the bundler's index.html> [<program>=<name of its files>]..."
        );
        process::exit(2);
    };
    let small =
        args.filter_map(|arg| arg.split_once('=').map(|(name, files)| (name.to_owned(), files.to_owned())));
    if let Err(err) = write(Path::new(&folder), &small.collect::<Vec<_>>()) {
        eprintln!("prerender: {err}");
        process::exit(1);
    }
}

fn write(folder: &Path, small: &[Small]) -> Result<(), Box<dyn std::error::Error>> {
    // The address that the folder will have; only the host knows it.
    let site = env::var("GPCHECK_SITE").ok().filter(|site| !site.is_empty());
    if site.is_none() {
        println!("no address given (--site, GPCHECK_SITE): no sitemap.xml, no canonical links");
    }
    let template = fs::read_to_string(folder.join("index.html"))?;
    for (path, text) in gpcheck_web::prerender::pages(&template, site.as_deref(), small)? {
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, text)?;
    }
    Ok(())
}
