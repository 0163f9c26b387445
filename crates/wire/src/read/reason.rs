//! The facts of a reason, which its rule declares.

use gpcheck_rules::rule::{FactKind, FactNames};
use gpcheck_rules::{Effect, Fact};

use super::Cells;
use super::cell::Cell;
use super::contract::FACT_WORDS;
use super::shape::Kind;

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

/// Takes a fact of that kind.
pub(crate) fn fact(cells: &mut Cells<'_>, kind: FactKind) -> Fact {
    let fact = match kind {
        FactKind::Euro => cells.euro().map(Fact::Euro),
        FactKind::Percent => cells.percent().map(Fact::Percent),
        FactKind::Count => cells.count().map(Fact::Count),
        FactKind::Date => cells.date().map(Fact::Date),
        FactKind::Flag => cells.flag().map(Fact::Flag),
        FactKind::Word => cells.word(&FACT_WORDS).map(Fact::Word),
        FactKind::Text => cells.text().map(|text| Fact::Text(text.into())),
    };
    fact.unwrap_or(Fact::Unknown)
}
