//! The real messages against the real rules: a word too few stops the build.

#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "../compiler/mod.rs"]
mod compiler;
#[allow(dead_code, unreachable_pub)]
#[path = "../compiler/from_rules.rs"]
mod from_rules;

use compiler::{Source, compile};

fn real() -> Vec<Source> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    let read = |lang: &str| Source {
        path: format!("{lang}.ftl"),
        lang: lang.to_owned(),
        text: std::fs::read_to_string(format!("{folder}/{lang}.ftl")).expect("messages"),
    };
    ["fr", "nl"].map(read).into()
}

/// What goes wrong when `from` is replaced in the French messages.
#[track_caller]
fn after(from: &str, to: &str, expected: &str) {
    let mut sources = real();
    assert!(sources[0].text.contains(from), "{from:?} is not in the messages");
    sources[0].text = sources[0].text.replacen(from, to, 1);
    let faults = compile(&sources, &from_rules::spec(), &[]).expect_err("it compiles");
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|fault| fault.contains(expected)), "expected {expected:?}, got {said:#?}");
}

#[test]
fn they_compile() {
    assert!(compile(&real(), &from_rules::spec(), &[]).is_ok());
}

/// A language is one file: the messages of both groups, under a new code.
#[test]
fn a_new_language_is_one_file() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}")).expect("messages");
    let source = |path: &str, text| Source {
        path: path.to_owned(),
        lang: path.split('.').next().unwrap_or_default().to_owned(),
        text,
    };
    let sources = [source("fr.ftl", read("fr.ftl")), source("da.ftl", read("en.ftl"))];
    let code = compile(&sources, &from_rules::spec(), &["fr"]).unwrap_or_default().code;
    assert!(code.contains("[Self; 2] = [Self::Fr, Self::Da]"), "the new language is missing");
}

#[test]
fn a_rule_without_words() {
    after("\npremium-tiers =", "\npremium-stairs =", "fr: premium-tiers is missing from group outcome");
    after("\nmediprima-cover =", "\nmediprima-cower =", ": mediprima-cower is used by nothing");
}

#[test]
fn an_effect_without_words() {
    let from = "    .refuses = Aucune participation";
    after(
        from,
        &from.replace("refuses", "denies"),
        "fr: premium-gate-onCall.refuses is missing from group outcome",
    );
}

#[test]
fn a_name_without_words() {
    after("step-treat =", "step-treet =", "fr: step-treat is missing from group outcome");
    after("deadline-contest =", "deadline-protest =", "fr: deadline-contest is missing from group outcome");
    after("parameter-sumehr =", "parameter-sumer =", "fr: parameter-sumehr is missing from group outcome");
    after(
        "barometer-diabetes =",
        "barometer-sugar =",
        "fr: barometer-diabetes is missing from group outcome",
    );
    after("\ntrack-none =", "\ntrack-nobody =", "fr: track-none is missing from group app");
    after("verdict-ask =", "verdict-task =", "fr: verdict-ask is missing from group app");
    after("channel-fedasil =", "channel-fed =", "fr: channel-fedasil is missing from group app");
    after("\nexception-age =", "\nexception-cage =", "fr: exception-age is missing from group app");
    after("payer-state =", "payer-estate =", "fr: payer-state is missing from group app");
    after("format-month-12 =", "format-month-13 =", "fr: format-month-12 is missing from group outcome");
}

#[test]
fn a_fact_that_the_rule_does_not_have() {
    after(
        "EURO($attested)",
        "EURO($earned)",
        "premium-gate-activity.grants has no $earned; it has [\"attested\", \"minimum\"]",
    );
    after(
        "DATE($bornOn)",
        "NUMBER($bornOn)",
        "mediprima-exception-age.grants: $bornOn is [Date], not Number",
    );
}
