//! The links that the fuzzer kept: what holds for any text holds for each of them.

#[path = "../../tests/fuzz/src/link.rs"]
mod link;

#[test]
fn links() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fuzz/corpus/link");
    let mut many = 0;
    for file in std::fs::read_dir(folder).expect("inputs") {
        let path = file.expect("an input").path();
        // A fault then says which input it was.
        println!("{}", path.display());
        link::holds(&std::fs::read(path).expect("an input"));
        many += 1;
    }
    assert!(many > 20, "{many} inputs");
}
