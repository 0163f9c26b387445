//! A file of words holds what the program itself would say, and anything else is refused.

use gpcheck_texts::{Lang, Pack};

#[test]
fn every_pack_has_a_file_that_it_takes_back() {
    for pack in Pack::ALL.into_iter().chain([Pack::Package]) {
        for lang in Lang::ALL {
            let file = pack.file(lang).expect("the texts are embedded here");
            assert!(file.len() > 1_000, "{} {}", pack.name(), lang.code());
            assert!(pack.is_loaded(lang) && pack.load(lang, file));
        }
    }
}

#[test]
fn a_file_of_another_version_or_a_part_of_one_is_refused() {
    let file = Pack::Core.file(Lang::ALL[0]).expect("the texts are embedded here");
    for damaged in ["", "<!doctype html>", file.trim_start_matches(|c: char| c.is_ascii_hexdigit())] {
        assert!(!Pack::Core.load(Lang::ALL[0], damaged.into()));
    }
    let cut = &file[..file.rfind('\u{6}').expect("groups")];
    assert!(!Pack::Core.load(Lang::ALL[0], cut.into()));
    let shorter = &file[..file.rfind('\u{5}').expect("texts")];
    assert!(!Pack::Core.load(Lang::ALL[0], shorter.into()));
    assert!(!Pack::More.load(Lang::ALL[0], file), "the words of another pack");
}
