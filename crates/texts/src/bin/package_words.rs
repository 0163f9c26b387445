//! Writes the words of the npm package into a folder: one module of JavaScript a language, which hands over one text.

use std::{env, error::Error, fs, path::PathBuf};

use gpcheck_texts::{Lang, Pack};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or("where to? name a folder")?;
    fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        let words = Pack::Package.file(lang).ok_or("this program was built without the texts")?;
        let path = folder.join(format!("{}.js", lang.code()));
        fs::write(path, format!("export default {};\n", literal(&words)))?;
        println!("{}", lang.code());
    }
    Ok(())
}

/// A text as JavaScript writes it.
fn literal(text: &str) -> String {
    let mut literal = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => literal.extend(['\\', sign]),
            '\u{0}'..='\u{1f}' | '\u{2028}' | '\u{2029}' => {
                literal.push_str(&format!("\\u{:04x}", u32::from(sign)))
            }
            _ => literal.push(sign),
        }
    }
    literal.push('"');
    literal
}
