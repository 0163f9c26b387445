//! Why an outcome is what it is, as data: nobody ever parses a sentence.

use alloc::string::String;
use alloc::vec::Vec;

use crate::date::Date;
use crate::euro::Euro;
use crate::rule::Rule;
use crate::share::Percent;
use crate::source::{Basis, Source};

/// How well a rule is sourced, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// An official text says so.
    Official,
    /// A union, the press or a vendor reports it.
    Reported,
    /// Our own inference.
    Inferred,
}

impl Certainty {
    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reported => "reported",
            Self::Inferred => "inferred",
        }
    }
}

/// What a rule did to the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// In the doctor's favour.
    Grants,
    /// Against the doctor.
    Refuses,
    /// Sets or narrows what can be had.
    Limits,
    /// Took part without deciding; it does not weaken the certainty of the outcome.
    Informs,
    /// Cannot be decided from the facts at hand.
    Undetermined,
}

impl Effect {
    /// Every effect.
    pub const ALL: [Self; 5] = [Self::Grants, Self::Refuses, Self::Limits, Self::Informs, Self::Undetermined];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Grants => "grants",
            Self::Refuses => "refuses",
            Self::Limits => "limits",
            Self::Informs => "informs",
            Self::Undetermined => "undetermined",
        }
    }
}

/// A value that decided, typed so that each language can write it its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// An amount.
    Euro(Euro),
    /// A percentage.
    Percent(Percent),
    /// A number of patients, uses, days, thresholds; also a year.
    Count(u64),
    /// A day.
    Date(Date),
    /// Yes or no.
    Flag(bool),
    /// A word of the contract, such as a parameter's id; the texts know it by name.
    Word(&'static str),
    /// Text that came with the case, such as a card number.
    Text(String),
    /// Not known.
    Unknown,
}

/// One rule that took part in an outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: &'static Rule,
    /// What it did.
    pub effect: Effect,
    /// How well it is sourced, for the year in question.
    pub certainty: Certainty,
    /// Never empty.
    pub sources: &'static [&'static Source],
    /// The values that decided, by name.
    pub facts: Vec<(&'static str, Fact)>,
}

impl Reason {
    /// A reason without facts, resting on the rule's own basis.
    pub(crate) fn new(rule: &'static Rule, effect: Effect) -> Self {
        Self::resting_on(rule, effect, rule.basis)
    }

    /// A reason without facts, resting on what a year's own rules rest on.
    pub(crate) fn resting_on(rule: &'static Rule, effect: Effect, basis: Basis) -> Self {
        Self { rule, effect, certainty: basis.certainty, sources: basis.sources, facts: Vec::new() }
    }

    /// The same reason with one fact more.
    pub(crate) fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.put(name, fact);
        self
    }

    /// Takes one fact more.
    pub(crate) fn put(&mut self, name: &'static str, fact: Fact) -> &mut Self {
        self.facts.push((name, fact));
        self
    }
}

/// The weakest rule that an outcome rests on.
pub(crate) fn weakest(reasons: &[Reason]) -> Certainty {
    reasons
        .iter()
        .filter(|reason| reason.effect != Effect::Informs)
        .map(|reason| reason.certainty)
        .max()
        .unwrap_or(Certainty::Official)
}
