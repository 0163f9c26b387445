//! The inputs that the fuzzers kept: what holds for anything at all holds for each of them.

#[path = "../fuzz/src/edit.rs"]
mod edit;
#[path = "../fuzz/src/json.rs"]
mod json;
#[path = "../fuzz/src/receipt.rs"]
mod receipt;
#[path = "../fuzz/src/refusal.rs"]
mod refusal;
#[path = "../fuzz/src/xml.rs"]
mod xml;

use gpcheck_tests::corpus::root;

fn each(parser: &str, holds: fn(&[u8])) {
    let folder = root().join("tests/fuzz/corpus").join(parser);
    let mut many = 0;
    for file in std::fs::read_dir(folder).expect("inputs") {
        let path = file.expect("an input").path();
        // A fault then says which input it was.
        println!("{}", path.display());
        holds(&std::fs::read(path).expect("an input"));
        many += 1;
    }
    assert!(many > 20, "{many} inputs");
}

#[test]
fn answers_of_mediprima() {
    each("xml", xml::holds);
}

#[test]
fn cases_and_outcomes() {
    each("json", json::holds);
}

#[test]
fn receipts() {
    each("receipt", receipt::holds);
}
