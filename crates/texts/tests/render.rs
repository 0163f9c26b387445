//! Everything that the rules can say comes out whole, in every language.

use gpcheck_rules::mediprima::routing::{Channel, Duty, Exception, Payer, StepId, Verdict};
use gpcheck_rules::premium::{Barometer, OnCall, ParameterId, ParameterStatus, Track};
use gpcheck_rules::rule::{FactKind, FactNames};
use gpcheck_rules::{
    Certainty, Date, DeadlineKind, DeadlineState, Effect, Euro, Fact, Percent, SourceKind, Tri, book,
};
use gpcheck_texts::*;

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

/// A sentence: not empty, nothing of the table's own signs, no gaps, and it ends.
#[track_caller]
fn is_sentence(text: &str, what: &str) {
    is_text(text, what);
    assert!(text.ends_with(['.', '?', '»', '”', '’', '“']), "{what}: does not end: {text:?}");
    let first = text.chars().next().unwrap_or_default();
    assert!(first.is_uppercase() || first.is_numeric() || "€“„‘«e".contains(first), "{what}: {text:?}");
}

#[track_caller]
fn is_text(text: &str, what: &str) {
    assert!(!text.trim().is_empty(), "{what} says nothing");
    assert_eq!(text.trim(), text, "{what}: {text:?}");
    for wrong in ["{", "}", "$", "  ", " .", " ,", "..", "( ", " )"] {
        assert!(!text.contains(wrong), "{what}: {wrong:?} in {text:?}");
    }
    assert!(!text.chars().any(char::is_control), "{what}: {text:?}");
}

/// The values that a fact of that name and kind can take.
fn samples(name: &str, kind: FactKind) -> Vec<Fact> {
    match (name, kind) {
        ("parameter", FactKind::Word) => ParameterId::ALL.map(|id| Fact::Word(id.name())).into(),
        ("status", FactKind::Word) => ["met", "notMet", "undetermined"].map(Fact::Word).into(),
        ("onCall", FactKind::Word) => OnCall::ALL.map(|held| Fact::Word(held.name())).into(),
        (other, FactKind::Word) => panic!("no sample for the word {other}"),
        ("year" | "awardYear" | "lastYear" | "basedOn" | "since", FactKind::Count) => {
            vec![Fact::Count(2016), Fact::Count(2020), Fact::Count(2024)]
        }
        (_, FactKind::Count) => vec![Fact::Count(0), Fact::Count(1), Fact::Count(2), Fact::Count(1_234)],
        (_, FactKind::Euro) => vec![Fact::Euro(Euro::from_cents(2_499_999))],
        (_, FactKind::Percent) => vec![Fact::Percent(Percent::from_millionths(59_990_000))],
        (_, FactKind::Date) => vec![Fact::Date(day("2025-12-15")), Fact::Date(day("2026-01-01"))],
        (_, FactKind::Flag) => vec![Fact::Flag(true), Fact::Flag(false)],
        (_, FactKind::Text) => vec![Fact::Text("0123456789".into())],
    }
}

/// Each fact in each of its samples, the others at their first.
fn cases(names: FactNames) -> Vec<Vec<(&'static str, Fact)>> {
    let first = |(name, kind): &(&'static str, FactKind)| (*name, samples(name, *kind).swap_remove(0));
    let base: Vec<_> = names.iter().map(first).collect();
    let mut all = vec![base.clone()];
    for (place, (name, kind)) in names.iter().enumerate() {
        for sample in samples(name, *kind).into_iter().skip(1) {
            let mut case = base.clone();
            case[place].1 = sample;
            all.push(case);
        }
    }
    all
}

#[test]
fn every_reason_in_every_language() {
    for rule in book::all() {
        for effect in Effect::ALL {
            let Some(names) = rule.facts(effect) else {
                assert_eq!(reason(Lang::ALL[0], rule, effect, &[]), "", "{} {effect:?}", rule.id);
                continue;
            };
            for facts in cases(names) {
                for lang in Lang::ALL {
                    let what = format!("{} {effect:?} in {}", rule.id, lang.code());
                    let text = reason(lang, rule, effect, &facts);
                    is_sentence(&text, &what);
                    assert!(!text.contains(word(lang, "unknown")), "{what}: {text:?}");
                }
            }
        }
    }
}

#[test]
fn every_figure_of_a_reason_is_in_its_words() {
    for rule in book::all() {
        for effect in Effect::ALL {
            let Some(facts) = rule.facts(effect).map(|names| cases(names).swap_remove(0)) else {
                continue;
            };
            for lang in Lang::ALL {
                let text = reason(lang, rule, effect, &facts);
                for (name, fact) in &facts {
                    let figure = match fact {
                        Fact::Euro(amount) => euro(lang, *amount),
                        Fact::Percent(share) => percent(lang, *share),
                        Fact::Date(day) => date(lang, *day),
                        _ => continue,
                    };
                    assert!(
                        text.contains(&figure),
                        "{} {effect:?} {name} in {}: {text}",
                        rule.id,
                        lang.code()
                    );
                }
            }
        }
    }
}

#[test]
fn the_whole_rulebook_in_every_language() {
    for entry in book::entries() {
        for lang in Lang::ALL {
            let what = format!("{} in {}", entry.rule.id, lang.code());
            let text = statement(lang, entry.rule, &entry.facts);
            is_sentence(&text, &what);
            assert!(!text.contains(word(lang, "unknown")), "{what}: {text:?}");
        }
    }
}

#[test]
fn rules_of_a_year_name_it() {
    for entry in book::entries() {
        let year = entry.facts.iter().find_map(|(name, fact)| match fact {
            Fact::Count(year) if *name == "year" => Some(year.to_string()),
            _ => None,
        });
        let Some(year) = year else { continue };
        for lang in Lang::ALL {
            let text = statement(lang, entry.rule, &entry.facts);
            assert!(text.contains(&year), "{} in {}: {text}", entry.rule.id, lang.code());
        }
    }
}

/// The tables are laid out in the order of the enums.
#[test]
fn names_stand_where_their_enum_says() {
    let code = Lang::ALL[0];
    for (place, id) in StepId::ALL.iter().enumerate() {
        assert_eq!(*id as usize, place, "{id:?}");
        assert_eq!(step_by_name(code, id.name()), Some(step(code, *id)));
    }
    assert_eq!(step_by_name(code, "nothing"), None);
    for (place, id) in ParameterId::ALL.into_iter().enumerate() {
        assert_eq!(id as usize, place, "{id:?}");
        assert_eq!(word(code, id.name()), parameter(code, id));
    }
    for (place, kind) in DeadlineKind::ALL.into_iter().enumerate() {
        assert_eq!(kind as usize, place, "{kind:?}");
    }
    for (place, held) in OnCall::ALL.into_iter().enumerate() {
        assert_eq!(held as usize, place, "{held:?}");
        assert_eq!(word(code, held.name()), on_call(code, held));
    }
    for (place, it) in Barometer::ALL.into_iter().enumerate() {
        assert_eq!(it as usize, place, "{it:?}");
        assert_eq!(word(code, it.name()), barometer(code, it));
    }
    for (place, it) in Effect::ALL.into_iter().enumerate() {
        assert_eq!(it as usize, place, "{it:?}");
    }
    macro_rules! in_order {
        ($($all:expr),+) => {$(
            for (place, it) in $all.iter().enumerate() {
                assert_eq!(*it as usize, place, "{it:?}");
            }
        )+};
    }
    in_order!(Verdict::ALL, Channel::ALL, Exception::ALL, Payer::ALL, Duty::ALL);
    in_order!(
        [Certainty::Official, Certainty::Reported, Certainty::Inferred],
        [Track::Recognised, Track::InTraining, Track::None],
        [
            ParameterStatus::Met,
            ParameterStatus::NotMet,
            ParameterStatus::Undetermined,
            ParameterStatus::NotApplicable
        ],
        [DeadlineState::NotOpen, DeadlineState::Open, DeadlineState::Closed, DeadlineState::Unknown],
        [
            SourceKind::Law,
            SourceKind::Authority,
            SourceKind::Union,
            SourceKind::Press,
            SourceKind::Vendor,
            SourceKind::Technical
        ]
    );
    assert_eq!(certainty(Lang::En, Certainty::Inferred), "inferred");
    assert_eq!(verdict(Lang::En, Verdict::Ask), "Ask first");
    assert_eq!(channel(Lang::En, Channel::Hospital), "hospital");
    assert_eq!(source_kind(Lang::En, SourceKind::Technical), "technical document");
}

#[test]
fn names_and_steps_in_every_language() {
    for lang in Lang::ALL {
        for id in StepId::ALL {
            is_sentence(step(lang, *id), id.name());
        }
        for id in ParameterId::ALL {
            is_text(parameter(lang, id), id.name());
            is_sentence(parameter_what(lang, id), id.name());
            is_sentence(parameter_where(lang, id), id.name());
            for count in [0, 1, 2, 1_000] {
                is_text(&parameter_missing(lang, id, count), id.name());
            }
        }
        for kind in DeadlineKind::ALL {
            is_text(&deadline(lang, kind, None), kind.name());
        }
        let named = deadline(lang, DeadlineKind::Barometer, Some("diabetes"));
        assert!(named.contains(barometer(lang, Barometer::Diabetes)), "{named}");
        let card = deadline(lang, DeadlineKind::CoverEnds, Some("1234"));
        assert!(card.contains("1234"), "{card}");
        for text in [
            certainty(lang, Certainty::Official),
            track(lang, Track::InTraining),
            parameter_status(lang, ParameterStatus::NotApplicable),
            deadline_state(lang, DeadlineState::Unknown),
            exception(lang, Exception::BeforeMediPrima),
            payer(lang, Payer::DoctorAtRisk),
            duty(lang, Duty::Undetermined),
        ] {
            is_text(text, lang.code());
        }
        assert_eq!(word(lang, "a word that nobody knows"), "a word that nobody knows");
        let parameters = [ParameterId::EvidenceLinker, ParameterId::Sumehr];
        for last_day in [None, Some(day("2026-12-31"))] {
            let text = plan_step(lang, &parameters, Euro::whole(6_000), Euro::whole(1_500), last_day);
            is_sentence(&text, "plan");
            assert!(text.contains("Sumehr") && text.contains(&euro(lang, Euro::whole(1_500))), "{text}");
            assert_eq!(text.contains("2026"), last_day.is_some(), "{text}");
        }
        is_sentence(&premium_deadline(lang, DeadlineKind::Apply, None, day("2025-12-15")), "deadline");
    }
}

#[test]
fn singular_and_plural() {
    let missing = |lang, count| parameter_missing(lang, ParameterId::Sumehr, count);
    assert_eq!(missing(Lang::Fr, 0), "il manque 0 patient");
    assert_eq!(missing(Lang::Fr, 1), "il manque 1 patient");
    assert_eq!(missing(Lang::Fr, 12), "il manque 12 patients");
    assert_eq!(missing(Lang::Nl, 0), "nog 0 patiënten te kort");
    assert_eq!(missing(Lang::Nl, 1), "nog 1 patiënt te kort");
    assert_eq!(missing(Lang::De, 1), "es fehlt noch 1 Patient");
    assert_eq!(missing(Lang::De, 2), "es fehlen noch 2 Patienten");
    assert_eq!(missing(Lang::En, 0), "0 patients missing");
    assert_eq!(missing(Lang::En, 1), "1 patient missing");
}

#[test]
fn a_reason_gives_the_figures_that_decided() {
    let rule = book::find("premium.gate.activity").expect("a rule");
    let facts =
        [("attested", Fact::Euro(Euro::from_cents(2_499_999))), ("minimum", Fact::Euro(Euro::whole(25_000)))];
    assert_eq!(
        reason(Lang::Fr, rule, Effect::Refuses, &facts),
        "Prestations attestées\u{a0}: 24\u{202f}999,99\u{a0}€, il en faut au moins 25\u{202f}000\u{a0}€\u{a0}: \
         aucune prime, pas même le montant de base."
    );
    let rule = book::find("premium.parameter.sumehr").expect("a rule");
    let mut facts = [
        ("parameter", Fact::Word("sumehr")),
        ("percent", Fact::Percent(Percent::from_millionths(59_990_000))),
        ("minimum", Fact::Percent(Percent::whole(60))),
        ("missing", Fact::Count(1)),
    ];
    assert_eq!(
        reason(Lang::Nl, rule, Effect::Refuses, &facts),
        "Sumehr: 59,9\u{a0}%, minstens 60\u{a0}% nodig; nog 1 te kort."
    );
    facts[3].1 = Fact::Unknown;
    assert_eq!(
        reason(Lang::Nl, rule, Effect::Refuses, &facts),
        "Sumehr: 59,9\u{a0}%, minstens 60\u{a0}% nodig."
    );
    // The order of the facts does not matter: outcomes are also read back from JSON.
    facts.reverse();
    assert_eq!(reason(Lang::En, rule, Effect::Refuses, &facts), "Sumehr: 59.9%, at least 60% needed.");
}

#[test]
fn years_are_not_grouped() {
    let rule = book::find("premium.rules.assumed").expect("a rule");
    let facts = [("year", Fact::Count(2026)), ("basedOn", Fact::Count(2024))];
    for lang in Lang::ALL {
        let text = reason(lang, rule, Effect::Limits, &facts);
        assert!(text.contains("2026") && text.contains("2024"), "{text}");
    }
}

#[test]
fn headlines_of_a_premium() {
    use gpcheck_rules::Range;
    let euros = |least, most| Range { least: Euro::whole(least), most: Euro::whole(most) };
    let known = PremiumHeadline {
        year: 2024,
        eligibility: Tri::Yes,
        total: euros(4_500, 4_500),
        if_eligible: Some(euros(4_500, 4_500)),
        based_on: None,
    };
    let fr = |of| premium_headline(Lang::Fr, &of);
    assert_eq!(fr(known), "Prime 2024\u{a0}: 4\u{202f}500\u{a0}€.");
    assert_eq!(
        fr(PremiumHeadline { total: euros(4_500, 6_000), ..known }),
        "Prime 2024\u{a0}: de 4\u{202f}500 à 6\u{202f}000\u{a0}€."
    );
    let open = PremiumHeadline {
        eligibility: Tri::Unknown,
        total: euros(0, 6_000),
        if_eligible: Some(euros(1_000, 6_000)),
        ..known
    };
    assert_eq!(
        fr(open),
        "Prime 2024\u{a0}: 1\u{202f}000 à 6\u{202f}000\u{a0}€ si vous remplissez les conditions."
    );
    let read_back = PremiumHeadline { if_eligible: None, ..open };
    assert_eq!(
        fr(read_back),
        "Prime 2024\u{a0}: jusqu’à 6\u{202f}000\u{a0}€ si vous remplissez les conditions."
    );
    let none = PremiumHeadline { eligibility: Tri::No, total: euros(0, 0), ..known };
    assert_eq!(fr(none), "Aucune prime pour 2024.");
    assert_eq!(fr(PremiumHeadline { eligibility: Tri::Yes, ..none }), "Aucune prime pour 2024.");
    for lang in Lang::ALL {
        for of in [known, open, read_back, none] {
            let text = premium_headline(lang, &PremiumHeadline { year: 2026, based_on: Some(2024), ..of });
            is_sentence(&text, "headline");
            assert!(text.contains("2026") && text.contains("2024"), "{text}");
        }
    }
}

#[test]
fn headlines_of_a_visit() {
    let of = |verdict, channel, exception, step| VisitHeadline { verdict, channel, exception, step };
    for lang in Lang::ALL {
        let mut seen = std::collections::BTreeSet::new();
        for channel in Channel::ALL {
            let text = visit_headline(lang, &of(Verdict::Bill, Some(*channel), None, None));
            is_sentence(&text, channel.name());
            assert!(seen.insert(text.clone()), "{text}");
        }
        for exception in Exception::ALL {
            let text =
                visit_headline(lang, &of(Verdict::Bill, Some(Channel::CpasPaper), Some(*exception), None));
            is_sentence(&text, exception.name());
            assert!(seen.insert(text.clone()), "{text}");
        }
        for step in StepId::ALL {
            for verdict in [Verdict::Wait, Verdict::Ask] {
                is_sentence(&visit_headline(lang, &of(verdict, None, None, Some(*step))), step.name());
            }
        }
        for channel in [None, Some(Channel::Hospital)] {
            is_sentence(&visit_headline(lang, &of(Verdict::Refer, channel, None, None)), "refer");
        }
        is_sentence(
            &visit_headline(lang, &of(Verdict::NotRefundable, Some(Channel::MediPrima), None, None)),
            "paper",
        );
    }
    let bill = visit_headline(Lang::Nl, &of(Verdict::Bill, Some(Channel::MediPrima), None, None));
    assert_eq!(bill, "Factureer elektronisch aan de HZIV, via MediPrima.");
}
