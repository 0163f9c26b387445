//! What an assessment tells of the rules that took part: every reason, or only how sure they leave the answer.

use alloc::vec::Vec;

use crate::premium::year::{PremiumYear, RulesStatus};
use crate::reason::{Certainty, Effect, Reason};
use crate::rule::Rule;
use crate::source::Basis;

/// The same rules tell both, so that figures alone can never be surer than figures with their reasons.
pub(crate) struct Told {
    reasons: Option<Vec<Reason>>,
    /// The weakest rule told so far that the outcome rests on.
    certainty: Certainty,
    /// The year's rules are those of another: whatever they say is inferred.
    assumed: bool,
}

impl Told {
    /// Keeps every reason.
    pub(crate) fn in_full(year: &PremiumYear) -> Self {
        Self { reasons: Some(Vec::new()), ..Self::in_short(year) }
    }

    /// Keeps the certainty only.
    pub(crate) fn in_short(year: &PremiumYear) -> Self {
        let assumed = year.status != RulesStatus::Established;
        Self { reasons: None, certainty: Certainty::Official, assumed }
    }

    /// Tells what a rule did; where reasons are kept, the reason takes its facts.
    pub(crate) fn of(&mut self, rule: &'static Rule, effect: Effect) -> Option<&mut Reason> {
        self.resting_on(rule, effect, rule.basis)
    }

    /// The same of a rule that rests on what a year's own rules rest on.
    pub(crate) fn resting_on(
        &mut self,
        rule: &'static Rule,
        effect: Effect,
        basis: Basis,
    ) -> Option<&mut Reason> {
        let certainty = if self.assumed { Certainty::Inferred } else { basis.certainty };
        if effect != Effect::Informs {
            self.certainty = self.certainty.max(certainty);
        }
        let reasons = self.reasons.as_mut()?;
        reasons.push(Reason { certainty, ..Reason::resting_on(rule, effect, basis) });
        reasons.last_mut()
    }

    /// The weakest rule that the outcome rests on.
    pub(crate) fn certainty(&self) -> Certainty {
        self.certainty
    }

    /// The reasons, in the order in which they were told.
    pub(crate) fn reasons(self) -> Vec<Reason> {
        self.reasons.unwrap_or_default()
    }
}
