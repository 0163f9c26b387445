//! What a rule says, and what it did to an outcome.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::{Effect, Fact, Rule, book, premium};

use crate::Lang;
use crate::pattern::{Arg, named};
use crate::tables::{OUTCOME, REASONS, RULE_REASONS, STATEMENTS, headline};

fn args<'a>(facts: &'a [(&'static str, Fact)]) -> Vec<(&'static str, Arg<'a>)> {
    facts.iter().map(|(name, fact)| (*name, Arg::from(fact))).collect()
}

fn place_of(rule: &Rule) -> Option<usize> {
    book::all().position(|it| it == rule)
}

/// The rule in one sentence, as the rulebook shows it, with the facts that it states.
/// A second one says so where the rule of another year is assumed to hold.
pub fn statement(lang: Lang, rule: &Rule, facts: &[(&'static str, Fact)]) -> String {
    let Some(place) = place_of(rule) else {
        return String::new();
    };
    let mut out = named(&OUTCOME, lang, STATEMENTS + place, &args(facts));
    if let Some(based_on) = assumed_from(facts).filter(|_| !HAS_DAYS_OF_ITS_OWN.contains(&rule.id)) {
        out.push(' ');
        out.push_str(&named(
            &OUTCOME,
            lang,
            headline::PREMIUM_CARRIED,
            &[("basedOn", Arg::Number(based_on))],
        ));
    }
    out
}

/// Rules that are never carried over from another year.
const HAS_DAYS_OF_ITS_OWN: [&str; 1] = ["premium.window"];

/// The year whose rules are used, where the facts name a year without known rules.
fn assumed_from(facts: &[(&'static str, Fact)]) -> Option<u64> {
    let year = facts.iter().find_map(|(name, fact)| match fact {
        Fact::Count(year) if *name == "year" => i64::try_from(*year).ok(),
        _ => None,
    })?;
    let year = premium::find(year)?;
    (year.based_on() != year.year).then(|| year.based_on().into())
}

/// What the rule did to an outcome, with the figures that decided. Empty for an effect that the rule cannot have.
pub fn reason(lang: Lang, rule: &Rule, effect: Effect, facts: &[(&'static str, Fact)]) -> String {
    let entry = place_of(rule).and_then(|place| RULE_REASONS.get(place));
    let Some((start, effects)) = entry.copied() else {
        return String::new();
    };
    let bit = 1u8 << (effect as u8);
    if effects & bit == 0 {
        return String::new();
    }
    let before = (effects & (bit - 1)).count_ones() as usize;
    named(&OUTCOME, lang, REASONS + usize::from(start) + before, &args(facts))
}
