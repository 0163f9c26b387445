//! An outcome read back, as far as its words go.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::mediprima::{Channel, Exception, StepId, Verdict};
use gpcheck_rules::premium::{ParameterId, find};
use gpcheck_rules::rule::{FactKind, FactNames};
use gpcheck_rules::{Certainty, Date, DeadlineKind, Effect, Euro, Fact, Range, Rule, Tri};

use super::cell::Cell;
use super::contract::{FACT_WORDS, PREMIUM_ASSESSMENT, VISIT_ROUTING};
use super::shape::Kind;
use super::{Cells, Read, read};
use crate::invalid::Path;
use crate::json::Json;

/// What the texts need of an outcome.
pub(crate) enum Outcome {
    Premium(Premium),
    Visit(Visit),
}

/// What the texts need of a premium assessment.
pub(crate) struct Premium {
    pub(crate) year: u16,
    pub(crate) based_on: Option<u16>,
    pub(crate) eligibility: Tri,
    pub(crate) total: Range<Euro>,
    pub(crate) plan: Vec<Step>,
    pub(crate) deadlines: Vec<LastDay>,
    pub(crate) reasons: Vec<Because>,
}

/// What the texts need of a visit's routing.
pub(crate) struct Visit {
    pub(crate) verdict: Verdict,
    pub(crate) channels: Vec<Channel>,
    pub(crate) exception: Option<Exception>,
    pub(crate) steps: Vec<StepId>,
    pub(crate) reasons: Vec<Because>,
}

/// A way to a higher amount.
pub(crate) struct Step {
    pub(crate) parameters: Vec<ParameterId>,
    pub(crate) reaches: Euro,
    pub(crate) gain: Euro,
    pub(crate) last_day: Option<Date>,
}

/// A last day.
pub(crate) struct LastDay {
    pub(crate) kind: DeadlineKind,
    pub(crate) of: Option<String>,
    pub(crate) last_day: Option<Date>,
    pub(crate) is_open: bool,
}

/// A rule that took part.
pub(crate) struct Because {
    pub(crate) rule: &'static Rule,
    pub(crate) effect: Effect,
    pub(crate) certainty: Certainty,
    pub(crate) sources: Vec<&'static str>,
    pub(crate) facts: Vec<(&'static str, Fact)>,
}

/// Reads either outcome; a verdict tells a visit from a premium.
pub(crate) fn outcome(json: &Json<'_>, at: &Path<'_>) -> Read<Outcome> {
    let is_visit = json.field("verdict").is_some();
    let cell = read(json, at, if is_visit { &VISIT_ROUTING } else { &PREMIUM_ASSESSMENT })?;
    let outcome = Cells::of(&cell).and_then(|mut cells| {
        if is_visit { visit(&mut cells).map(Outcome::Visit) } else { premium(&mut cells).map(Outcome::Premium) }
    });
    outcome.ok_or_else(|| at.unreadable())
}

fn premium(cells: &mut Cells<'_>) -> Option<Premium> {
    let year = year(cells)?;
    let rules = &mut cells.fields()?;
    let assumed = rules.word(&[false, true])?;
    let based_on = self::year(rules).filter(|_| assumed);
    cells.skip(1);
    let eligibility = cells.word(&[Tri::Yes, Tri::No, Tri::Unknown])?;
    cells.skip(4);
    let total = &mut cells.fields()?;
    Some(Premium {
        year,
        based_on,
        eligibility,
        total: Range { least: total.euro()?, most: total.euro()? },
        plan: cells.list(step)?,
        deadlines: cells.list(last_day)?,
        reasons: cells.list(because)?,
    })
}

fn year(cells: &mut Cells<'_>) -> Option<u16> {
    find(i64::try_from(cells.count()?).ok()?).map(|year| year.year)
}

fn step(cells: &mut Cells<'_>) -> Option<Step> {
    let cells = &mut cells.fields()?;
    Some(Step {
        parameters: cells.list(|cells| cells.word(&ParameterId::ALL))?,
        reaches: cells.euro()?,
        gain: cells.euro()?,
        last_day: cells.date(),
    })
}

fn last_day(cells: &mut Cells<'_>) -> Option<LastDay> {
    let cells = &mut cells.fields()?;
    let (kind, of) = (cells.word(&DeadlineKind::ALL)?, cells.text());
    cells.skip(1);
    Some(LastDay { kind, of, last_day: cells.date(), is_open: cells.word(&[false, true, false, false])? })
}

fn visit(cells: &mut Cells<'_>) -> Option<Visit> {
    let verdict = cells.word(Verdict::ALL)?;
    let channels = cells.list(|cells| cells.word(Channel::ALL))?;
    let exception = cells.word(Exception::ALL);
    cells.skip(3);
    let steps = cells.list(|cells| cells.word(StepId::ALL))?;
    cells.skip(1);
    Some(Visit { verdict, channels, exception, steps, reasons: cells.list(because)? })
}

fn because(cells: &mut Cells<'_>) -> Option<Because> {
    let cells = &mut cells.fields()?;
    let rule = cells.rule()?;
    let effect = cells.word(&Effect::ALL)?;
    let certainty = cells.word(&[Certainty::Official, Certainty::Reported, Certainty::Inferred])?;
    let sources = cells.list(Cells::source)?;
    cells.skip(1);
    let values = &mut cells.fields()?;
    let facts = rule.facts(effect)?.iter().map(|(name, kind)| (*name, fact(values, *kind))).collect();
    Some(Because { rule, effect, certainty, sources, facts })
}

/// The facts that a reason has to have, by its rule and effect.
pub(super) fn facts_of(reason: &[Cell]) -> Option<FactNames> {
    let cells = &mut Cells::new(reason);
    cells.rule()?.facts(cells.word(&Effect::ALL)?)
}

/// How a fact stands in the contract.
pub(super) fn kind_of(fact: FactKind) -> Kind {
    match fact {
        FactKind::Euro => Kind::Euro,
        FactKind::Percent => Kind::Percent,
        FactKind::Count => Kind::Count,
        FactKind::Date => Kind::Date,
        FactKind::Flag => Kind::Flag,
        FactKind::Word => Kind::Word(&FACT_WORDS),
        FactKind::Text => Kind::Text,
    }
}

fn fact(cells: &mut Cells<'_>, kind: FactKind) -> Fact {
    let fact = match kind {
        FactKind::Euro => cells.euro().map(Fact::Euro),
        FactKind::Percent => cells.percent().map(Fact::Percent),
        FactKind::Count => cells.count().map(Fact::Count),
        FactKind::Date => cells.date().map(Fact::Date),
        FactKind::Flag => cells.flag().map(Fact::Flag),
        FactKind::Word => cells.word(&FACT_WORDS).map(Fact::Word),
        FactKind::Text => cells.text().map(Fact::Text),
    };
    fact.unwrap_or(Fact::Unknown)
}
