//! A file of words holds what the program itself would say, and anything else is refused.

use gpcheck_rules::mediprima::codes::CODES;
use gpcheck_rules::mediprima::routing::StepId;
use gpcheck_texts::{Lang, Pack, app, code_remedy, lists, pages, step};

#[test]
fn a_pack_has_the_name_that_its_file_has() {
    assert_eq!([Pack::Core, Pack::More, Pack::Package].map(Pack::name), ["core", "more", "package"]);
}

#[test]
fn each_text_is_in_the_packs_that_say_it() {
    for lang in Lang::ALL {
        let file = |pack: Pack| pack.file(lang).expect("the texts are embedded here");
        let files = [Pack::Core, Pack::More, Pack::Package].map(file);
        for (said, packs) in [
            (step(lang, StepId::Treat), [true, false, true]),
            (app::error_part(lang), [true, false, false]),
            (code_remedy(lang, &CODES[0]), [false, true, true]),
            (pages::privacy_lead(lang), [false, true, false]),
            // A script fetches these words alone.
            (lists::lists_open_help(lang), [false, false, false]),
        ] {
            // As it stands in a table, with its end.
            let text = format!("{said}\u{5}");
            assert_eq!([0, 1, 2].map(|pack| files[pack].contains(&text)), packs, "{said}");
        }
    }
}

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
