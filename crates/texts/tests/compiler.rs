//! The message compiler refuses what the tables cannot carry or the rules do not provide, each with its line.

#[allow(dead_code, unused_imports, unreachable_pub, missing_docs)]
#[path = "../compiler/mod.rs"]
mod compiler;

use compiler::{Expected, Family, Group, Kind, Name, Source, Spec, compile};

/// A source; Fluent wants each variant of a select on a line of its own, here `|` stands for that.
fn source(path: &str, text: &str) -> Source {
    let lang = path.split('.').next().unwrap_or_default().to_owned();
    Source { path: path.to_owned(), lang, text: text.replace('|', "\n    ") }
}

fn asks(key: &str, variables: &[(&str, Kind)]) -> Spec {
    let entries = vec![Expected::with(key, variables)];
    Spec {
        families: vec![Family { name: Name::First("ASKED"), group: Group::Outcome, entries }],
        open: vec!["word-"],
        words: vec!["word-"],
    }
}

#[track_caller]
fn refused(files: &[(&str, &str)], spec: &Spec, expected: &str) {
    let sources: Vec<Source> = files.iter().map(|(path, text)| source(path, text)).collect();
    let faults = compile(&sources, spec, &["fr", "nl"]).expect_err("it compiles");
    let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|fault| fault == expected), "expected {expected:?}, got {said:#?}");
}

#[track_caller]
fn compiled(files: &[(&str, &str)], spec: &Spec) -> String {
    let sources: Vec<Source> = files.iter().map(|(path, text)| source(path, text)).collect();
    match compile(&sources, spec, &["fr", "nl"]) {
        // The code first, then each table under its name.
        Ok(made) => made.tables.iter().fold(made.code, |code, table| {
            format!("{code}\nTABLE {}.{}\n{}", table.group.name(), table.lang, table.text)
        }),
        Err(faults) => panic!("{faults:#?}"),
    }
}

#[test]
fn a_message_missing_in_one_language() {
    let files = [("fr.ftl", "## app\na = un\nb = deux\n"), ("nl.ftl", "## app\na = een\n")];
    refused(&files, &Spec::default(), "fr.ftl:3: b is missing in nl");
}

#[test]
fn an_attribute_missing_in_one_language() {
    let files = [("fr.ftl", "## app\na = un\n    .hint = aide\n"), ("nl.ftl", "## app\na = een\n")];
    refused(&files, &Spec::default(), "fr.ftl:3: a.hint is missing in nl");
}

#[test]
fn variables_that_differ() {
    let files = [("fr.ftl", "## app\na = { NUMBER($n) }\n"), ("nl.ftl", "## app\na = een\n")];
    refused(&files, &Spec::default(), "nl.ftl:2: a lacks $n, which fr has");
    let files = [("fr.ftl", "## app\na = un\n"), ("nl.ftl", "## app\na = { NUMBER($n) }\n")];
    refused(&files, &Spec::default(), "nl.ftl:2: a has $n, which fr lacks");
}

#[test]
fn functions_that_differ() {
    let files = [("fr.ftl", "## app\na = { EURO($n) }\n"), ("nl.ftl", "## app\na = { NUMBER($n) }\n")];
    refused(&files, &Spec::default(), "nl.ftl:2: a: $n is [Number], in fr [Euro]");
}

#[test]
fn one_variable_of_two_kinds() {
    let files = [("fr.ftl", "## app\na = { EURO($n) } { DATE($n) }\n")];
    refused(&files, &Spec::default(), "fr.ftl:2: a: $n is used as [Euro, Date]");
}

#[test]
fn a_rule_without_words() {
    let spec = asks("premium-gate.grants", &[]);
    refused(&[("fr.ftl", "## outcome\n")], &spec, "fr: premium-gate.grants is missing from group outcome");
    let files = [("fr.ftl", "## app\npremium-gate = x\n    .grants = oui\n")];
    refused(&files, &spec, "fr: premium-gate.grants is missing from group outcome");
}

#[test]
fn a_fact_that_the_rule_does_not_carry() {
    let spec = asks("a", &[("minimum", Kind::Euro)]);
    let files = [("fr.ftl", "## outcome\na = { EURO($attested) }\n")];
    refused(&files, &spec, "fr.ftl:2: a has no $attested; it has [\"minimum\"]");
    let files = [("fr.ftl", "## outcome\na = { NUMBER($minimum) }\n")];
    refused(&files, &spec, "fr.ftl:2: a: $minimum is [Euro], not Number");
    let files = [("fr.ftl", "## outcome\na = { $minimum ->|[one] un|*[other] plusieurs|}\n")];
    refused(&files, &spec, "fr.ftl:2: a: $minimum is [Euro], not Number");
}

#[test]
fn words_that_nothing_uses() {
    let files = [("fr.ftl", "## outcome\nstray = perdu\nword-met = atteint\n")];
    refused(&files, &Spec::default(), "fr.ftl:2: stray is used by nothing");
}

#[test]
fn a_message_in_no_group() {
    refused(
        &[("fr.ftl", "a = un\n")],
        &Spec::default(),
        "fr.ftl:1: a is in no group: put \"## app\" or another group above it",
    );
    refused(
        &[("fr.ftl", "## other\n")],
        &Spec::default(),
        "fr.ftl:1: no group \"other\": there are outcome, app, codes, paper, pages, lists",
    );
}

#[test]
fn the_same_message_twice() {
    let files = [("fr.ftl", "## app\na = un\n"), ("fr.app.ftl", "## app\n\na = deux\n")];
    refused(&files, &Spec::default(), "fr.app.ftl:3: a is said twice, first at fr.ftl:2");
}

#[test]
fn the_groups_keep_their_ids_apart() {
    let spec = asks("premium-starter", &[]);
    compiled(
        &[("fr.ftl", "## outcome\npremium-starter = a\n## app\npremium-starter = { NUMBER($n) }\n")],
        &spec,
    );
}

#[test]
fn syntax_outside_the_subset() {
    let app = |text: &str| format!("## app\na = {text}\n");
    for (text, expected) in [
        ("{ UPPER($x) }", "fr.ftl:2: no function UPPER"),
        ("{ NUMBER($x, minimumFractionDigits: 2) }", "fr.ftl:2: NUMBER takes one variable and nothing else"),
        ("{ NUMBER(3) }", "fr.ftl:2: NUMBER takes one variable and nothing else"),
        ("{ other }", "fr.ftl:2: one message cannot use another"),
        ("{ -term }", "fr.ftl:2: terms are not supported: write the word out"),
        ("{ 3 }", "fr.ftl:2: write a number as plain text"),
        ("{ NUMBER($x) ->|[one] a|*[other] b|}", "fr.ftl:2: only a variable can be selected on"),
        (
            "{ $x ->|[one] a|[many] b|*[other] c|}",
            "fr.ftl:2: [many] among numbers: use [one], a whole number and *[other]",
        ),
        ("{ $x ->|[a] a|[a] b|*[other] c|}", "fr.ftl:4: [a] stands twice"),
        ("{ $x ->|[unknown] a|*[known] b|}", "fr.ftl:2: a: nothing says what $x is"),
        ("{\"\\u0001\"}", "fr.ftl:2: a control character in a text"),
    ] {
        refused(&[("fr.ftl", &app(text))], &Spec::default(), expected);
    }
    refused(
        &[("fr.ftl", "## app\n-term = mot\n")],
        &Spec::default(),
        "fr.ftl:2: terms are not supported: write the word out",
    );
    let files = [("fr.ftl", "## app\na = un\nb = { $x\n")];
    let sources = [source(files[0].0, files[0].1)];
    let faults = compile(&sources, &Spec::default(), &[]).expect_err("it compiles");
    assert!(faults.iter().any(|fault| fault.place.starts_with("fr.ftl:")), "{faults:?}");
}

#[test]
fn no_messages_at_all() {
    refused(&[], &Spec::default(), "messages: no message files");
}

#[test]
fn languages_keep_their_order_and_new_ones_follow() {
    let text = "## app\na = x\n";
    let code =
        compiled(&[("en.ftl", text), ("nl.ftl", text), ("fr.ftl", text), ("da.ftl", text)], &Spec::default());
    assert!(code.contains("[Self; 4] = [Self::Fr, Self::Nl, Self::Da, Self::En]"), "{code}");
}

#[test]
fn functions_of_the_app_are_typed() {
    let text = "## app\n\
        titleText = Titre\n    .short = T\n\
        left = { $days ->|[one] jour|*[other] jours|} { DATE($until) } { $name } { YEAR($year) } { WORD($type) }\n\
        done = { $done ->|[true] oui|*[false] non|} { EURO($paid) } { PERCENT($share) }\n";
    let code = compiled(&[("fr.ftl", text)], &Spec::default());
    for expected in [
        "pub fn title_text(lang: super::Lang) -> &'static str {",
        "pub fn title_text_short(lang: super::Lang) -> &'static str {",
        "pub fn left(lang: super::Lang, days: u64, name: &str, type_: &str, until: super::Date, year: u64) -> super::String {",
        "super::Arg::Text(name), super::Arg::Word(type_), super::Arg::Date(until), super::Arg::Number(year)])",
        "pub fn done(lang: super::Lang, done: bool, paid: super::Euro, share: super::Percent) -> super::String {",
    ] {
        assert!(code.contains(expected), "{expected} is not in {code}");
    }
}

#[test]
fn each_group_has_a_table_of_its_own() {
    let spec = asks("a", &[("x", Kind::Word)]);
    let text = "## outcome\na = [{ WORD($x) }]\nword-b = mot\n\n## app\nc = écran\n";
    let code = compiled(&[("fr.ftl", text)], &spec);
    assert!(code.contains("TABLE outcome.fr\n[\u{2} ]\u{5}mot\u{5}\n"), "{code}");
    assert!(code.contains("TABLE app.fr\nécran\u{5}\n"), "{code}");
    assert!(code.contains("pub(crate) const ASKED: usize = 0;") && code.contains("(\"b\", 1)"), "{code}");
}

#[test]
fn a_text_over_two_lines_is_one_paragraph() {
    let code = compiled(&[("fr.ftl", "## app\na =\n    un\n    deux\n")], &Spec::default());
    assert!(code.contains("\nun deux\u{5}"), "{code}");
}
