//! A rule as a value, so that it can be listed, worded and cited.

use crate::date::{Period, ymd};
use crate::reason::{Effect, Fact};
use crate::source::Basis;

/// What kind of value a fact of a reason holds; the texts write each kind in their own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactKind {
    /// An amount in euro.
    Euro,
    /// A percentage.
    Percent,
    /// A number, also a year.
    Count,
    /// A day.
    Date,
    /// Yes or no.
    Flag,
    /// A word of the contract.
    Word,
    /// Text that came with the case.
    Text,
}

impl FactKind {
    /// Whether the fact is of this kind; an unknown fact is of every kind.
    pub fn holds(self, fact: &Fact) -> bool {
        match fact {
            Fact::Unknown => true,
            Fact::Euro(_) => self == Self::Euro,
            Fact::Percent(_) => self == Self::Percent,
            Fact::Count(_) => self == Self::Count,
            Fact::Date(_) => self == Self::Date,
            Fact::Flag(_) => self == Self::Flag,
            Fact::Word(_) => self == Self::Word,
            Fact::Text(_) => self == Self::Text,
        }
    }
}

/// Named facts, in the order in which they are carried.
pub type FactNames = &'static [(&'static str, FactKind)];

/// One rule: its name, what it rests on, when it holds and what it can say.
#[derive(Debug)]
pub struct Rule {
    /// Stable id, for instance `premium.gate.activity`.
    pub id: &'static str,
    /// Id under which the texts word its reasons; rules of one shape share it.
    pub wording: &'static str,
    /// The period for which the sources speak.
    pub period: Period,
    /// What it rests on; a premium year may rest on something else, which its reasons then carry.
    pub basis: Basis,
    /// The facts of its own statement, the sentence that the rulebook shows.
    pub states: FactNames,
    /// Each effect that its reasons can have, with the facts they then carry.
    pub says: &'static [(Effect, FactNames)],
}

impl Rule {
    /// The facts that a reason with this effect carries.
    pub fn facts(&self, effect: Effect) -> Option<FactNames> {
        self.says.iter().find(|(says, _)| *says == effect).map(|(_, facts)| *facts)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// The premium years for which any rule is known or assumed.
pub(crate) const PREMIUM_YEARS: Period = Period::between(ymd(2016, 1, 1), ymd(2026, 12, 31));

/// Since general practitioners have to bill under MediPrima; no source gives an end.
pub(crate) const MEDIPRIMA: Period = Period { from: ymd(2025, 9, 1), to: None };

#[cfg(test)]
mod tests {
    use super::FactKind;
    use crate::date::ymd;
    use crate::euro::Euro;
    use crate::reason::Fact;
    use crate::share::Percent;

    #[test]
    fn a_fact_is_of_its_own_kind_alone_and_an_unknown_one_of_each() {
        let kinds = [
            (FactKind::Euro, Fact::Euro(Euro::ZERO)),
            (FactKind::Percent, Fact::Percent(Percent::ALL)),
            (FactKind::Count, Fact::Count(1)),
            (FactKind::Date, Fact::Date(ymd(2024, 1, 1))),
            (FactKind::Flag, Fact::Flag(true)),
            (FactKind::Word, Fact::Word("met")),
            (FactKind::Text, Fact::Text("1".into())),
        ];
        for (kind, own) in &kinds {
            assert!(kind.holds(&Fact::Unknown), "{kind:?}");
            for (other, fact) in &kinds {
                assert_eq!(kind.holds(fact), kind == other, "{kind:?} and {own:?}, {fact:?}");
            }
        }
    }
}
