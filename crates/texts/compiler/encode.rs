//! The compact form of a pattern, read at run time by `src/pattern.rs`.
//!
//! Text stands as it is. A control character starts what is not text; the character after it names the
//! variable. A select lists `key END pattern END` pairs; the empty key comes last and always holds.

use super::spec::Kind;
use super::tree::Part;

/// Shows a variable as it is: text, or a number without grouping.
pub const PLAIN: char = '\u{1}';
/// Shows a variable as its type is written in the language.
pub const SHOW: char = '\u{2}';
/// Chooses by a variable.
pub const SELECT: char = '\u{3}';
/// Ends a key or a variant.
pub const END: char = '\u{4}';
/// Ends a text of a table.
pub const NEXT: char = '\u{5}';
/// Stands for variable 0; its successors for the next ones.
pub const FIRST_VARIABLE: u32 = 0x20;

/// How many variables one table can name.
pub const MOST_VARIABLES: usize = 95;

/// Encodes the parts; `place` gives each variable its number.
pub fn encode(parts: &[Part], place: &dyn Fn(&str) -> usize) -> String {
    let mut out = String::new();
    put(parts, place, &mut out);
    out
}

fn put(parts: &[Part], place: &dyn Fn(&str) -> usize, out: &mut String) {
    let letter = |var: &str| {
        let number = u32::try_from(place(var)).expect("few variables");
        char::from_u32(FIRST_VARIABLE + number).expect("few variables")
    };
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Show { var, kind } => {
                out.push(if matches!(kind, Kind::Text | Kind::Year) { PLAIN } else { SHOW });
                out.push(letter(var));
            }
            Part::Select { var, variants, default, .. } => {
                out.push(SELECT);
                out.push(letter(var));
                for (key, parts) in variants {
                    out.push_str(key);
                    out.push(END);
                    put(parts, place, out);
                    out.push(END);
                }
                out.push(END);
                put(default, place, out);
                out.push(END);
            }
        }
    }
}
