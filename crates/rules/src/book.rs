//! The rulebook: every rule, what it rests on and when it holds.

use alloc::vec::Vec;

use crate::date::{Date, Period, months_after, ymd};
use crate::mediprima;
use crate::premium::parameter::Threshold;
use crate::premium::year::{Closing, PremiumYear};
use crate::premium::{TERMS, YEARS, rules, starter};
use crate::reason::{Certainty, Fact};
use crate::rule::Rule;
use crate::source::{Basis, Source};

pub use crate::sources::SOURCES;

/// Last day on which a person checked the rules against their sources.
pub const CHECKED_ON: Date = ymd(2026, 11, 21);

/// How long a check against the sources holds. The rules of a premium year are settled while it runs, and most of its
/// parameters are measured over half a year: a check twice a year finds every change before the period that it decides
/// has passed. Nothing official asks for this; it is our habit.
pub const REVIEW_MONTHS: u32 = 6;

/// Whether the rules should have been checked again by that day.
pub fn review_is_due(day: Date) -> bool {
    months_after(CHECKED_ON, REVIEW_MONTHS).is_none_or(|last| day > last)
}

/// Every rule, in the order in which they are applied.
static ALL: [&[&Rule]; 3] = [rules::RULES, rules::PARAMETERS, mediprima::rules::RULES];

/// Every rule, in the order in which they are applied.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    ALL.into_iter().flatten().copied()
}

/// Rules that say, among other things, what no source gives.
pub static OPEN: [&Rule; 4] = [
    &rules::STARTER_CONTEST,
    &mediprima::rules::CODE_205,
    &mediprima::rules::FORCE_MAJEURE,
    &mediprima::rules::UNKNOWN,
];

/// The rule of that id, as reasons and deadlines name it; `None` when there is none.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().find_map(|rules| rules.iter().find(|rule| rule.id == id)).copied()
}

/// One statement of the rulebook: a rule as it holds over a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The rule.
    pub rule: &'static Rule,
    /// When it holds.
    pub period: Period,
    /// How well it is sourced for that period.
    pub certainty: Certainty,
    /// Never empty.
    pub sources: &'static [&'static Source],
    /// The facts that its statement names.
    pub facts: Vec<(&'static str, Fact)>,
}

/// Every statement: one for each rule, or one for each year where the rule changes from year to year.
pub fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    for rules in ALL {
        for rule in rules {
            tell(rule, &mut entries);
        }
    }
    entries
}

/// What the rulebook says of a rule: for that premium year where the rule changes from year to year. `None` where it
/// then says nothing, or no year is given.
pub fn entry(rule: &'static Rule, year: Option<&'static PremiumYear>) -> Option<Entry> {
    if is_yearly(rule) { yearly(rule, year?) } else { Some(lasting(rule)) }
}

fn tell(rule: &'static Rule, entries: &mut Vec<Entry>) {
    if is_yearly(rule) {
        for year in YEARS {
            entries.extend(yearly(rule, year));
        }
    } else {
        entries.push(lasting(rule));
    }
}

/// The one statement of a rule that does not change from year to year.
fn lasting(rule: &'static Rule) -> Entry {
    let facts = rule.states.iter().map(|(name, _)| (*name, fixed_fact(rule, name))).collect();
    let Basis { certainty, sources } = rule.basis;
    Entry { rule, period: rule.period, certainty, sources, facts }
}

fn is_yearly(rule: &Rule) -> bool {
    rule.states.iter().any(|(name, _)| *name == "year")
}

fn yearly(rule: &'static Rule, year: &'static PremiumYear) -> Option<Entry> {
    let (basis, mut facts) = if rule == &rules::ACTIVITY {
        (year.activity.basis, [("minimum", Fact::Euro(year.activity.minimum))].into())
    } else if rule == &rules::TIERS {
        tiers(year)?
    } else if rule == &rules::SUMEHR_BONUS {
        let bonus = year.sumehr_bonus?;
        (bonus.basis, [("minimum", Fact::Count(bonus.minimum)), ("amount", Fact::Euro(bonus.amount))].into())
    } else if rule == &rules::WINDOW {
        let closes = match year.window.closes {
            Closing::On(day) | Closing::Between(day, _) => Fact::Date(day),
            Closing::Unknown => Fact::Unknown,
        };
        let opens = year.window.opens.known().map_or(Fact::Unknown, Fact::Date);
        (year.window.basis, [("opens", opens), ("closes", closes)].into())
    } else {
        parameter(rule, year)?
    };
    facts.insert(0, ("year", Fact::Count(year.year.into())));
    let Basis { certainty, sources } = year.basis(basis);
    Some(Entry { rule, period: year.period(), certainty, sources, facts })
}

type Statement = (Basis, Vec<(&'static str, Fact)>);

fn tiers(year: &'static PremiumYear) -> Option<Statement> {
    let top = year.scale.steps.last()?;
    let facts = [
        ("base", Fact::Euro(year.scale.base.amount)),
        ("highest", Fact::Euro(top.amount)),
        ("needed", Fact::Count(top.at_least.into())),
    ];
    Some((top.basis, facts.into()))
}

fn parameter(rule: &'static Rule, year: &'static PremiumYear) -> Option<Statement> {
    let parameter = year.parameters.iter().find(|parameter| rules::parameter(parameter.id) == rule)?;
    let facts = match parameter.threshold {
        Threshold::Share(minimum) => [("minimum", Fact::Percent(minimum))].into(),
        Threshold::Count(minimum) => [("minimum", Fact::Count(minimum))].into(),
        Threshold::Done => Vec::new(),
        Threshold::Barometers { at_least, of } => [
            ("minimum", Fact::Count(at_least.into())),
            ("offered", u64::try_from(of.len()).map_or(Fact::Unknown, Fact::Count)),
        ]
        .into(),
    };
    Some((parameter.basis, facts))
}

/// The value of a fact that a rule states whatever the year.
fn fixed_fact(rule: &'static Rule, name: &str) -> Fact {
    use crate::mediprima::rules as billing;
    let newest = YEARS.iter().rev().find(|year| year.starter.is_some());
    match name {
        "years" => Fact::Count(TERMS.first_years.into()),
        "amount" if rule == &rules::STARTER => {
            newest.and_then(|year| year.starter).map_or(Fact::Unknown, |starter| Fact::Euro(starter.amount))
        }
        "amount" => newest.map_or(Fact::Unknown, |year| Fact::Euro(year.training.amount)),
        "since" if rule == &rules::STARTER_SINCE => {
            starter::first_year().map_or(Fact::Unknown, |year| Fact::Count(year.into()))
        }
        "since" => Fact::Date(billing::ELECTRONIC_SINCE),
        "limit" => Fact::Count(TERMS.flat_fee_days),
        "days" => Fact::Count(TERMS.contest_days),
        "lastDay" => Fact::Date(billing::TRANSITION_END),
        "bornBy" => Fact::Date(billing::AGE_BORN_BY),
        "months" if rule == &billing::TARIFICATION => Fact::Count(billing::TARIFICATION_MONTHS.into()),
        "months" => Fact::Count(billing::CERTIFICATE_MONTHS.into()),
        _ => Fact::Unknown,
    }
}
