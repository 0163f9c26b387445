//! What the rules themselves call inferred, and what no source gives.

use std::collections::BTreeMap;

use gpcheck_rules::book::{self, Entry, OPEN};
use gpcheck_rules::premium::{Closing, Opening, PremiumYear, RulesStatus, YEARS};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Certainty, Date};
use gpcheck_texts::{Lang, statement};

const ENGLISH: Lang = Lang::En;

pub(super) fn inferred() -> String {
    let mut page = String::from(
        "
## What is inferred

These are our own readings; the sources named with each rule do not say it in so many words. An outcome that rests on one
is marked *inferred*.

",
    );
    let entries = book::entries();
    let inferred = |entry: &&Entry| entry.certainty == Certainty::Inferred && !is_assumed(entry);
    for entry in entries.iter().filter(inferred) {
        page += &line(entry);
    }
    let mut others: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for year in YEARS.iter().filter(|year| year.status == RulesStatus::Established) {
        for what in beside_the_book(year) {
            others.entry(what).or_default().push(year.year.to_string());
        }
    }
    for (what, years) in others {
        page += &format!("- {what}: {}.\n", years.join(", "));
    }
    page
}

/// What a year merely infers and no statement of the rulebook shows.
fn beside_the_book(year: &PremiumYear) -> Vec<&'static str> {
    let inferred = |basis: Basis| basis.certainty == Certainty::Inferred;
    let steps = year.scale.steps.iter().rev().skip(1).any(|step| inferred(step.basis));
    let all = [
        (steps, "The numbers of thresholds for the lower amounts"),
        (
            inferred(year.declaration),
            "That a declaration on honour replaces the amount attested in a flat-fee practice",
        ),
        (
            year.flat_fee.is_some_and(|rule| inferred(rule.basis)),
            "What changes when flat-fee work covers the whole year",
        ),
    ];
    all.into_iter().filter(|(holds, _)| *holds).map(|(_, what)| what).collect()
}

pub(super) fn unknown() -> String {
    let mut page = String::from(
        "
## What nobody could tell

No source within reach gives these. The program says that it does not know, and never guesses.

",
    );
    for year in YEARS {
        let mut missing = Vec::new();
        if !matches!(year.window.opens, Opening::On(_)) {
            missing.push("the first day to apply".to_owned());
        }
        match year.window.closes {
            Closing::On(_) => {}
            Closing::Unknown => missing.push("the last day to apply".to_owned()),
            Closing::Between(careful, latest) => {
                missing.push(format!("which last day to apply holds, {} or {}", day(careful), day(latest)));
            }
        }
        if year.status != RulesStatus::Established {
            missing.push("its rules".to_owned());
        }
        if !missing.is_empty() {
            page += &format!("- Premium year {}: {}.\n", year.year, missing.join("; "));
        }
    }
    let entries = book::entries();
    for entry in entries.iter().filter(|entry| OPEN.contains(&entry.rule)) {
        page += &line(entry);
    }
    page
}

fn day(date: Date) -> String {
    gpcheck_texts::date(ENGLISH, date)
}

fn is_assumed(entry: &Entry) -> bool {
    YEARS.iter().any(|year| year.status != RulesStatus::Established && year.period() == entry.period)
}

fn line(entry: &Entry) -> String {
    format!("- {} (`{}`)\n", statement(ENGLISH, entry.rule, &entry.facts).replace('\n', " "), entry.rule.id)
}
