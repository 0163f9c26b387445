//! What the rules ask of the messages. A module of the build script and of the tests, not of the compiler,
//! which knows no rules.

use std::fmt::Write as _;

use gpcheck_rules::book;
use gpcheck_rules::mediprima::codes;
use gpcheck_rules::mediprima::routing::{Channel, Duty, Exception, Payer, StepId, Verdict};
use gpcheck_rules::premium::{Barometer, OnCall, ParameterId};
use gpcheck_rules::rule::{FactKind, FactNames};
use gpcheck_rules::{DeadlineKind, Effect, Rule};

use super::compiler::{Expected, Family, Group, Kind, Name, Spec};

/// The habits of a language, with the parts that each puts in order.
const HABITS: [(&str, &[&str]); 11] = [
    ("format-one", &[]),
    ("format-thousands", &[]),
    ("format-point", &[]),
    ("format-euro", &["amount"]),
    ("format-euro-range", &["least", "most"]),
    ("format-percent", &["number"]),
    ("format-date", &["day", "month", "year"]),
    ("format-date-first", &["day", "month", "year"]),
    ("format-date-short", &["day", "month", "year"]),
    ("format-list-next", &["all", "next"]),
    ("format-list-last", &["all", "next"]),
];

/// The key of a message for a dotted id.
fn key(id: &str) -> String {
    id.replace('.', "-")
}

/// How a fact may be written.
fn kinds(kind: FactKind) -> Vec<Kind> {
    match kind {
        FactKind::Euro => vec![Kind::Euro],
        FactKind::Percent => vec![Kind::Percent],
        FactKind::Count => vec![Kind::Number, Kind::Year],
        FactKind::Date => vec![Kind::Date],
        FactKind::Flag => vec![Kind::Flag],
        FactKind::Word => vec![Kind::Word],
        FactKind::Text => vec![Kind::Text],
    }
}

fn facts(names: FactNames) -> Vec<(String, Vec<Kind>)> {
    names.iter().map(|(name, kind)| ((*name).to_owned(), kinds(*kind))).collect()
}

/// The distinct wordings, each with the effects that it words and the facts that all its rules then carry.
fn wordings() -> Vec<(&'static str, Vec<(Effect, FactNames)>)> {
    let mut all: Vec<(&'static str, Vec<(Effect, FactNames)>)> = Vec::new();
    for rule in book::all() {
        let place = all.iter().position(|(wording, _)| *wording == rule.wording).unwrap_or_else(|| {
            all.push((rule.wording, Vec::new()));
            all.len() - 1
        });
        for effect in Effect::ALL {
            let Some(facts) = rule.facts(effect) else { continue };
            match all[place].1.iter().find(|(known, _)| *known == effect) {
                None => all[place].1.push((effect, facts)),
                Some((_, known)) => {
                    assert_eq!(*known, facts, "{}: rules of one wording carry the same facts", rule.wording);
                }
            }
        }
    }
    for (_, effects) in &mut all {
        effects.sort_by_key(|(effect, _)| *effect);
    }
    all
}

fn named(prefix: &str, names: impl IntoIterator<Item = &'static str>) -> Vec<Expected> {
    names.into_iter().map(|name| Expected::plain(format!("{prefix}-{name}"))).collect()
}

/// Everything that the messages must cover.
pub(crate) fn spec() -> Spec {
    let habits: Vec<Expected> = HABITS
        .iter()
        .map(|(key, parts)| {
            let parts: Vec<(&str, Kind)> = parts.iter().map(|part| (*part, Kind::Text)).collect();
            Expected::with(*key, &parts)
        })
        .collect();
    let months = (1..=12).map(|month| Expected::plain(format!("format-month-{month}"))).collect();

    let statements = book::all()
        .map(|rule: &Rule| Expected { key: key(rule.id), variables: facts(rule.states) })
        .collect();
    let reasons = wordings()
        .iter()
        .flat_map(|(wording, effects)| {
            effects.iter().map(|(effect, names)| Expected {
                key: format!("{}.{}", key(wording), effect.name()),
                variables: facts(names),
            })
        })
        .collect();

    let outcome = |name, entries| Family { name, group: Group::Outcome, entries };
    let app = |name, entries| Family { name, group: Group::App, entries };
    let codes = |name, entries| Family { name, group: Group::Codes, entries };
    let first = Name::First;
    let parameters = || ParameterId::ALL.into_iter().map(ParameterId::name);
    let about = |attribute: &str, variables: &[(&str, Kind)]| -> Vec<Expected> {
        parameters().map(|id| Expected::with(format!("about-{id}.{attribute}"), variables)).collect()
    };
    Spec {
        families: vec![
            outcome(Name::Each("habit", "format-"), habits),
            outcome(first("MONTHS"), months),
            outcome(first("STATEMENTS"), statements),
            outcome(first("REASONS"), reasons),
            outcome(first("STEPS"), named("step", StepId::ALL.iter().map(|id| id.name()))),
            outcome(
                first("DEADLINES"),
                named("deadline", DeadlineKind::ALL.into_iter().map(DeadlineKind::name)),
            ),
            outcome(
                Name::Each("deadline_of", "deadline-"),
                vec![
                    Expected::with("deadline-barometer.of", &[("of", Kind::Word)]),
                    Expected::with("deadline-coverEnds.of", &[("of", Kind::Text)]),
                ],
            ),
            outcome(first("PARAMETERS"), named("parameter", parameters())),
            outcome(first("BAROMETERS"), named("barometer", Barometer::ALL.into_iter().map(Barometer::name))),
            outcome(Name::Each("headline", "headline-"), headlines()),
            outcome(first("ON_CALL"), named("word", OnCall::ALL.into_iter().map(OnCall::name))),
            app(first("CERTAINTIES"), named("certainty", ["official", "reported", "inferred"])),
            app(first("TRACKS"), named("track", ["recognised", "inTraining", "none"])),
            app(first("STATUSES"), named("status", ["met", "notMet", "undetermined", "notApplicable"])),
            app(first("DEADLINE_STATES"), named("state", ["notOpen", "open", "closed", "unknown"])),
            app(
                first("SOURCE_KINDS"),
                named("source", ["law", "authority", "union", "press", "vendor", "technical"]),
            ),
            app(first("VERDICTS"), named("verdict", Verdict::ALL.iter().map(|it| it.name()))),
            app(first("CHANNELS"), named("channel", Channel::ALL.iter().map(|it| it.name()))),
            app(first("EXCEPTIONS"), named("exception", Exception::ALL.iter().map(|it| it.name()))),
            app(first("PAYERS"), named("payer", Payer::ALL.iter().map(|it| it.name()))),
            app(first("DUTIES"), named("duty", Duty::ALL.iter().map(|it| it.name()))),
            app(first("ABOUT_WHAT"), about("what", &[])),
            app(first("ABOUT_WHERE"), about("where", &[])),
            app(first("ABOUT_MISSING"), about("missing", &[("count", Kind::Number)])),
            codes(first("CODE_SERVICES"), named("service", codes::Service::ALL.map(codes::Service::name))),
            codes(
                first("CODE_SEVERITIES"),
                named(
                    "severity",
                    codes::Severity::ALL.map(codes::Severity::name).into_iter().chain(["unsaid"]),
                ),
            ),
            codes(first("CODE_MEANINGS"), named("code", codes::Meaning::ALL.iter().map(|it| it.name()))),
            codes(first("CODE_REMEDIES"), named("remedy", codes::Remedy::ALL.iter().map(|it| it.name()))),
        ],
        open: vec!["word-", "format-language"],
        words: vec!["word-", "parameter-", "barometer-"],
    }
}

fn headlines() -> Vec<Expected> {
    use Kind::{Date, Euro, Text, Word, Year};
    let with = |key: &str, variables: &[(&str, Kind)]| Expected::with(format!("headline-{key}"), variables);
    vec![
        with("premium-none", &[("year", Year)]),
        with("premium-exact", &[("year", Year), ("amount", Euro)]),
        with("premium-range", &[("year", Year), ("range", Text)]),
        with("premium-if", &[("year", Year), ("range", Text)]),
        with("premium-up-to", &[("year", Year), ("amount", Euro)]),
        with("premium-assumed", &[("year", Year), ("basedOn", Year)]),
        with("premium-carried", &[("basedOn", Year)]),
        with("premium-plan", &[("parameters", Text), ("reaches", Euro), ("gain", Euro), ("lastDay", Date)]),
        with("premium-deadline", &[("deadline", Text), ("lastDay", Date)]),
        with("visit-bill", &[("channel", Word)]),
        with("visit-exception", &[("exception", Word)]),
        with("visit-wait", &[("step", Word)]),
        with("visit-refer", &[("channel", Word)]),
        with("visit-not-refundable", &[]),
        with("visit-ask", &[("step", Word)]),
    ]
}

/// For each rule, where its reasons begin among all reasons, and which effects they have, one bit each.
pub(crate) fn reasons() -> String {
    let mut starts = Vec::new();
    let mut next = 0;
    for (wording, effects) in wordings() {
        let bits = effects.iter().fold(0u8, |bits, (effect, _)| bits | 1 << (*effect as u8));
        starts.push((wording, next, bits));
        next += effects.len();
    }
    let mut out =
        String::from("/// For each rule: the place of its first reason, and a bit for each effect.\n");
    let _ = writeln!(out, "pub(crate) static RULE_REASONS: [(u16, u8); {}] = [", book::all().count());
    for rule in book::all() {
        if let Some((_, start, bits)) = starts.iter().find(|(wording, ..)| *wording == rule.wording) {
            let _ = writeln!(out, "    ({start}, {bits}), // {}", rule.id);
        }
    }
    out.push_str("];\n");
    out
}
