//! Compiles `messages/*.ftl` against the rules: a word that is missing, superfluous or at odds with a rule stops
//! the build, with its file and line.

// The compiler is also compiled into the tests, which use other parts of it.
#[allow(dead_code, unused_imports, unreachable_pub)]
#[path = "compiler/mod.rs"]
mod compiler;
#[path = "compiler/from_rules.rs"]
mod from_rules;

use std::path::Path;
use std::{env, fs, process};

use compiler::Source;

/// The order in which languages are offered; others follow by code.
const PREFERRED: [&str; 4] = ["fr", "nl", "de", "en"];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=compiler");
    println!("cargo::rerun-if-changed=messages");
    let texts = match compiler::compile(&sources(Path::new("messages")), &from_rules::spec(), &PREFERRED) {
        Ok(texts) => texts,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            process::exit(1);
        }
    };
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let folder = Path::new(&folder);
    let write = |name: &str, text: &str| {
        fs::write(folder.join(name), text).expect("the build folder can be written");
    };
    write("texts.rs", &(texts.code + &from_rules::reasons()));
    for table in texts.tables {
        write(&format!("{}.{}.txt", table.group.name(), table.lang), &table.text);
    }
}

/// Every `<lang>.ftl` and `<lang>.<part>.ftl`, in the order of their names.
fn sources(folder: &Path) -> Vec<Source> {
    let entries = fs::read_dir(folder).expect("there is a folder of messages");
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|it| it.ends_with(".ftl"))
        .collect();
    names.sort();
    let read = |name: String| Source {
        path: format!("crates/texts/messages/{name}"),
        lang: name.split('.').next().unwrap_or_default().to_owned(),
        text: fs::read_to_string(folder.join(&name)).expect("messages are UTF-8"),
    };
    names.into_iter().map(read).collect()
}
