//! Each value of the rules is called what its message says, in every language; the Fluent files are read once more by hand.

use std::collections::BTreeMap;

use gpcheck_rules::mediprima::codes::{CODES, Service, Severity};
use gpcheck_rules::mediprima::routing::{Channel, Duty, Exception, Payer, StepId, Verdict};
use gpcheck_rules::premium::{Barometer, OnCall, ParameterId, ParameterStatus, Track};
use gpcheck_rules::{Certainty, Date, DeadlineKind, DeadlineState, Euro, Fact, SourceKind, book};
use gpcheck_texts::*;

/// The messages of a language that stand on one line, by key; an attribute's key has a dot.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let file = format!("{}/messages/{}.ftl", env!("CARGO_MANIFEST_DIR"), lang.code());
    let text = std::fs::read_to_string(file).expect("a file of messages");
    let mut found = BTreeMap::new();
    let mut key = String::new();
    for line in text.lines() {
        let Some((name, value)) = line.split_once(" =") else { continue };
        match name.strip_prefix("    .") {
            Some(attribute) => {
                found.insert(format!("{key}.{attribute}"), value.trim_start().to_owned());
            }
            None if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                key = name.to_owned();
                found.insert(key.clone(), value.trim_start().to_owned());
            }
            None => {}
        }
    }
    found
}

#[test]
fn each_value_is_called_what_its_message_says() {
    for lang in Lang::ALL {
        let messages = messages(lang);
        let is = |key: String, said: &str| {
            let message = messages.get(&key).unwrap_or_else(|| panic!("no message {key}"));
            assert_eq!(said, message, "{key} in {}", lang.code());
        };
        for id in StepId::ALL {
            is(format!("step-{}", id.name()), step(lang, *id));
        }
        for id in ParameterId::ALL {
            is(format!("parameter-{}", id.name()), parameter(lang, id));
            is(format!("about-{}.what", id.name()), parameter_what(lang, id));
            is(format!("about-{}.where", id.name()), parameter_where(lang, id));
        }
        for it in Barometer::ALL {
            is(format!("barometer-{}", it.name()), barometer(lang, it));
        }
        for it in OnCall::ALL {
            is(format!("word-{}", it.name()), on_call(lang, it));
            assert_eq!(word(lang, it.name()), on_call(lang, it));
        }
        for it in [Certainty::Official, Certainty::Reported, Certainty::Inferred] {
            is(format!("certainty-{}", it.name()), certainty(lang, it));
        }
        for it in [Track::Recognised, Track::InTraining, Track::None] {
            is(format!("track-{}", it.name()), track(lang, it));
        }
        use ParameterStatus::{Met, NotApplicable, NotMet, Undetermined};
        for it in [Met, NotMet, Undetermined, NotApplicable] {
            is(format!("status-{}", it.name()), parameter_status(lang, it));
        }
        use DeadlineState::{Closed, NotOpen, Open, Unknown};
        for it in [NotOpen, Open, Closed, Unknown] {
            is(format!("state-{}", it.name()), deadline_state(lang, it));
        }
        use SourceKind::{Authority, Law, Press, Technical, Union, Vendor};
        for it in [Law, Authority, Union, Press, Vendor, Technical] {
            is(format!("source-{}", it.name()), source_kind(lang, it));
        }
        for it in Verdict::ALL {
            is(format!("verdict-{}", it.name()), verdict(lang, *it));
        }
        for it in Channel::ALL {
            is(format!("channel-{}", it.name()), channel(lang, *it));
        }
        for it in Exception::ALL {
            is(format!("exception-{}", it.name()), exception(lang, *it));
        }
        for it in Payer::ALL {
            is(format!("payer-{}", it.name()), payer(lang, *it));
        }
        for it in Duty::ALL {
            is(format!("duty-{}", it.name()), duty(lang, *it));
        }
        for it in Service::ALL {
            is(format!("service-{}", it.name()), code_service(lang, it));
        }
        for it in Severity::ALL {
            is(format!("severity-{}", it.name()), code_severity(lang, Some(it)));
        }
        is("severity-unsaid".to_owned(), code_severity(lang, None));
        for code in CODES {
            is(format!("code-{}", code.meaning.name()), code_meaning(lang, code));
            is(format!("remedy-{}", code.remedy.name()), code_remedy(lang, code));
        }
        for kind in DeadlineKind::ALL {
            is(format!("deadline-{}", kind.name()), &deadline(lang, kind, None));
        }
    }
}

#[test]
fn a_last_day_names_what_there_are_several_of() {
    let of = |lang, kind, of| deadline(lang, kind, Some(of));
    for lang in Lang::ALL {
        let barometer = of(lang, DeadlineKind::Barometer, "diabetes");
        assert!(barometer.contains(word(lang, "diabetes")), "{barometer}");
        let cover = of(lang, DeadlineKind::CoverEnds, "0123");
        assert!(cover.contains("0123"), "{cover}");
        // There is one window to apply in, whatever is said beside it.
        assert_eq!(of(lang, DeadlineKind::Apply, "0123"), deadline(lang, DeadlineKind::Apply, None));
    }
}

#[test]
fn what_is_missing_is_counted_in_its_own_unit() {
    assert_eq!(parameter_missing(Lang::En, ParameterId::Sumehr, 1), "1 patient missing");
    assert_eq!(parameter_missing(Lang::En, ParameterId::Sumehr, 1_200), "1,200 patients missing");
    let said = |id| parameter_missing(Lang::En, id, 2);
    assert_ne!(said(ParameterId::Sumehr), said(ParameterId::Barometers));
}

#[test]
fn a_step_says_what_for_and_until_when() {
    let day = Date::from_ymd_opt(2024, 12, 31).expect("a day");
    let parameters = [ParameterId::Sumehr, ParameterId::Barometers];
    for lang in Lang::ALL {
        let said = plan_step(lang, &parameters, Euro::whole(6_000), Euro::whole(1_500), Some(day));
        for part in [euro(lang, Euro::whole(6_000)), euro(lang, Euro::whole(1_500)), date(lang, day)] {
            assert!(said.contains(&part), "{part} in {said}");
        }
        for id in parameters {
            assert!(said.contains(parameter(lang, id)), "{said}");
        }
        let due = premium_deadline(lang, DeadlineKind::Apply, None, day);
        assert!(due.contains(&date(lang, day)), "{due}");
    }
}

#[test]
fn a_statement_of_an_assumed_year_says_whose_rules_it_carries_on() {
    let said = |lang, id: &str, year: u64| {
        let of_year = |entry: &&book::Entry| entry.facts.contains(&("year", Fact::Count(year)));
        let entries = book::entries();
        let entry = entries.iter().filter(of_year).find(|entry| entry.rule.id == id).expect("a statement");
        statement(lang, entry.rule, &entry.facts)
    };
    for lang in Lang::ALL {
        let (known, assumed) = (said(lang, "premium.tiers", 2024), said(lang, "premium.tiers", 2025));
        let more = assumed.strip_prefix(&known.replace("2024", "2025")).expect("the same, and more");
        assert!(more.starts_with(' ') && more.contains("2024"), "{more}");
        // The window of a year is its own.
        assert!(!said(lang, "premium.window", 2025).contains("2024"));
    }
}

#[test]
fn only_the_year_that_a_statement_is_about_can_be_an_assumed_one() {
    let said = |lang, id: &str, facts: &[(&'static str, Fact)]| {
        let rule = book::all().find(|rule| rule.id == id).expect("a rule");
        statement(lang, rule, facts)
    };
    for lang in Lang::ALL {
        // A first year of something is no year whose rules are carried on.
        let since = said(lang, "premium.starter.since", &[("since", Fact::Count(2025))]);
        assert!(since.contains("2025") && !since.contains("2024"), "{since}");
        // Wherever it stands among the other numbers.
        let year = ("year", Fact::Count(2025));
        let needed = ("needed", Fact::Count(2023));
        let (first, last) = ([year.clone(), needed.clone()], [needed, year]);
        assert!(said(lang, "premium.tiers", &first).contains("2024"));
        assert_eq!(said(lang, "premium.tiers", &first), said(lang, "premium.tiers", &last));
    }
}

#[test]
fn values_stand_where_a_message_of_the_app_has_them() {
    for lang in Lang::ALL {
        let said = pages::rules_assumed(lang, 2024, 2025);
        assert!(said.contains("2024") && said.contains("2025"), "{said}");
    }
}
