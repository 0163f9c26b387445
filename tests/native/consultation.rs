//! Answers of MediPrima as text: whatever is done to them, they are read or refused, and what is read can be routed.

use gpcheck_tests::corpus;
use gpcheck_wire::{InvalidCase, read_consultation, route_visit};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Every text of the corpus.
fn texts() -> Vec<String> {
    let cases = corpus::all().into_iter().filter(|case| case.call == "readConsultation");
    cases.filter_map(|case| case.input.as_str().map(str::to_owned)).collect()
}

fn read(xml: &str) -> Result<Json, InvalidCase> {
    read_consultation(&json!(xml).to_string()).map(|read| serde_json::from_str(&read.json()).expect("JSON"))
}

/// A visit with that answer is accepted.
fn routes(read: &Json) {
    let visit = json!({
        "careOn": "2026-02-10", "billedOn": "2026-02-10", "patient": { "insured": false }, "mediprima": read["answer"],
        "doctor": { "role": "generalPractitioner", "nihii": "10000001004" }, "setting": "practice", "billing": {},
    });
    if let Err(invalid) = route_visit(&visit.to_string()) {
        panic!("{invalid}: {visit}");
    }
}

/// Some text replaced by other text of the same documents, or by signs that mean something in XML.
fn damaged() -> impl Strategy<Value = String> {
    const SIGNS: [&str; 14] = [
        "",
        "<",
        ">",
        "&",
        "\"",
        "/",
        "<![CDATA[",
        "]]>",
        "<!--",
        "&#x41;",
        "\u{0}",
        "é",
        "<a>",
        " xmlns=\"\"",
    ];
    let texts: Vec<String> = texts().into_iter().filter(|text| text.len() > 400).collect();
    let cut = (any::<prop::sample::Index>(), 0..40_usize, any::<prop::sample::Index>(), 0..20_usize);
    (prop::sample::select(texts), prop::collection::vec(cut, 1..4)).prop_map(|(text, cuts)| {
        let mut letters: Vec<char> = text.chars().collect();
        for (at, long, from, sign) in cuts {
            let at = at.index(letters.len() + 1);
            let end = (at + long).min(letters.len());
            let piece: Vec<char> = match SIGNS.get(sign) {
                Some(sign) => sign.chars().collect(),
                None => letters.iter().skip(from.index(letters.len() + 1)).take(30).copied().collect(),
            };
            letters.splice(at..end, piece);
        }
        letters.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(6000) })]

    #[test]
    fn a_damaged_answer_is_read_or_refused(xml in damaged()) {
        match read(&xml) {
            Ok(read) => routes(&read),
            Err(invalid) => {
                let lines = u32::try_from(xml.lines().count()).unwrap_or(u32::MAX).max(1);
                prop_assert!(invalid.line.is_some_and(|line| (1..=lines + 1).contains(&line)), "{invalid:?}");
            }
        }
    }
}

#[test]
fn whatever_is_read_can_be_routed() {
    let mut read_ones = 0;
    for text in texts() {
        if let Ok(read) = read(&text) {
            routes(&read);
            read_ones += 1;
        }
    }
    assert!(read_ones > 80, "{read_ones}");
}

#[test]
fn a_refusal_names_the_line() {
    let xml = texts().into_iter().find(|text| text.contains("<Carmed>")).expect("a card");
    let broken = xml.replace("<VersionNumber>3<", "\n\n<VersionNumber>x<");
    let before = broken.split("<VersionNumber>").next().map_or(0, |before| before.matches('\n').count());
    let invalid = read(&broken).expect_err("no version");
    assert_eq!(invalid.line, u32::try_from(before + 1).ok());
    assert!(invalid.message.starts_with(&format!("Line {}: ", before + 1)), "{}", invalid.message);
}

#[test]
fn size_and_depth_are_bounded() {
    let xml = texts().into_iter().find(|text| text.contains("<Carmed>")).expect("a card");
    let long = read(&format!("{xml}{}", " ".repeat(1 << 20))).expect_err("too long");
    assert_eq!((long.code, long.path.as_str(), long.line), ("tooLarge", "", None));
    let deep = read(
        &xml.replace("<Carmed>", &format!("{}{}<Carmed>", "<a>".repeat(100_000), "</a>".repeat(100_000))),
    );
    assert_eq!(deep.expect_err("too deep").code, "tooDeep");
    let many = xml.replace(
        "<Carmed>",
        &format!("<Carmed {}>", (0..20_000).map(|n| format!("a{n}=\"\" ")).collect::<String>()),
    );
    assert_eq!(read(&many).expect_err("too many attributes").code, "tooMany");
}
