//! The decision tree as data: drawn by the app, enumerated by the proofs, walked by [`route`](super::route()).
//!
//! Branches are asked in this order and the first that applies decides, so every visit has exactly one.

use crate::mediprima::finding::Finding;
use crate::mediprima::leaf::{self, Leaf};
use crate::mediprima::routing::Verdict::{Ask, Bill, NotRefundable, Refer, Wait};
use crate::mediprima::routing::{Channel, Verdict};
use crate::mediprima::rules::{self, Terms};
use crate::mediprima::visit::{Reception, Role, Setting, VisitCase};
use crate::rule::Rule;

/// What a branch asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Whether somebody else pays, whatever MediPrima says.
    Payer,
    /// Whether the CPAS/OCMW decided, and for this doctor on this day.
    Decision,
    /// Whether an exception to electronic billing applies.
    Exception,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 3] = [Self::Payer, Self::Decision, Self::Exception];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payer => "payer",
            Self::Decision => "decision",
            Self::Exception => "exception",
        }
    }
}

/// What a branch is asked about.
pub(crate) struct Asked<'a> {
    pub(crate) case: &'a VisitCase,
    pub(crate) finding: Finding<'a>,
    pub(crate) terms: &'a Terms,
}

/// One branch: a question, and where it leads when it applies.
#[derive(Clone, Copy, Debug)]
pub struct Branch {
    /// Stable id; its texts go by it.
    pub id: &'static str,
    /// What it asks about.
    pub stage: Stage,
    /// The rule that it applies.
    pub rule: &'static Rule,
    /// Where it leads.
    pub verdict: Verdict,
    /// The ways to bill that it can open, the usual one first.
    pub channels: &'static [Channel],
    pub(crate) applies: fn(&Asked<'_>) -> bool,
    pub(crate) leaf: fn(&Asked<'_>) -> Leaf,
}

macro_rules! tree {
    ($($stage:ident { $($id:literal $rule:ident $verdict:ident [$($channel:ident),*] $applies:expr => $leaf:ident;)+ })+) => {
        /// Every branch, in the order in which they are asked. The last one always applies.
        pub static TREE: &[Branch] = &[$($(Branch {
            id: $id, stage: Stage::$stage, rule: &rules::$rule, verdict: $verdict, channels: &[$(Channel::$channel),*],
            applies: $applies, leaf: leaf::$leaf,
        }),+),+];
    };
}

tree! {
    Payer {
        "hospital" HOSPITAL Refer [Hospital] |it| it.case.setting == Setting::Hospital => hospital;
        "insured" INSURED Bill [HealthFund] |it| it.case.patient.insured == Some(true) => insured;
        "insuranceUnknown" INSURED Wait [] |it| it.case.patient.insured.is_none() => insurance_unknown;
        "fedasil" RECEPTION Bill [Fedasil] |it| it.case.patient.reception == Some(Reception::Fedasil) => fedasil;
        "specialist" SPECIALIST Bill [CpasPaper] |it| it.case.doctor.role == Role::Specialist => specialist;
    }
    Decision {
        "notConsulted" NOT_CONSULTED Wait [] |it| it.finding == Finding::NotConsulted => not_consulted;
        "noIdentifier" NO_IDENTIFIER Wait [] |it| it.finding == Finding::NoIdentifier => no_identifier;
        "noDecision" NO_DECISION Wait [] |it| it.finding == Finding::NoDecision => no_decision;
        "principle" PRINCIPLE Wait [] |it| it.finding == Finding::Principle => principle;
        "tooEarly" BEFORE_MEDIPRIMA Bill [CpasPaper]
            |it| it.finding == Finding::TooEarly && it.case.billed_on <= it.terms.transition_end => too_early;
        "tooEarlyBilledLate" CODE_205 Ask [] |it| it.finding == Finding::TooEarly => too_early_billed_late;
        "coverAbsent" CODE_207 Wait [] |it| it.finding == Finding::CoverAbsent => cover_absent;
        "coverInactive" CODE_206 Wait [] |it| it.finding == Finding::CoverInactive => cover_inactive;
        "otherDoctor" CODE_204 Refer [] |it| it.finding == Finding::OtherDoctor => other_doctor;
        "providerUnknown" PROVIDERS Ask [] |it| it.finding == Finding::ProviderUnknown => provider_unknown;
        "suspended" CODE_203 Wait [] |it| it.finding == Finding::Suspended => suspended;
    }
    Exception {
        "transition" TRANSITION Bill [MediPrima, CpasPaper] |it| it.case.billed_on <= it.terms.transition_end => transition;
        "age" AGE Bill [CpasPaper, MediPrima]
            |it| it.case.doctor.born_on.is_some_and(|born| born <= it.terms.age_born_by) => age;
        "outsidePractice" OUTSIDE_PRACTICE Bill [CpasPaper, MediPrima]
            |it| it.case.billing.outside == Some(true) && it.case.billing.connected == Some(false) => outside_practice;
        "forceMajeure" FORCE_MAJEURE Bill [CpasPaper, MediPrima]
            |it| it.case.billing.force_majeure == Some(true) => force_majeure;
        "guardPost" GUARD_POST Bill [CpasPaper]
            |it| it.case.setting == Setting::GuardPost && it.case.billing.software != Some(true) => guard_post;
        "flatFeePractice" FLAT_FEE_PRACTICE Bill [CpasPaper, MediPrima]
            |it| it.case.setting == Setting::FlatFeePractice => flat_fee_practice;
        "familyPlanning" FAMILY_PLANNING Bill [CpasPaper, MediPrima]
            |it| it.case.setting == Setting::FamilyPlanning && it.case.billed_on < it.terms.family_planning_open_since
            => family_planning;
        "familyPlanningOpen" FAMILY_PLANNING Ask [CpasPaper, MediPrima]
            |it| it.case.setting == Setting::FamilyPlanning => family_planning_open;
        "paperNotRefundable" ELECTRONIC_ONLY NotRefundable [MediPrima]
            |it| it.case.billing.software == Some(false) => paper_not_refundable;
        "electronicOnly" ELECTRONIC_ONLY Bill [MediPrima] |_| true => electronic_only;
    }
}

#[cfg(test)]
mod tests {
    use super::Stage;

    #[test]
    fn the_stages_are_named_in_the_order_in_which_they_are_asked() {
        assert_eq!(Stage::ALL.map(Stage::name), ["payer", "decision", "exception"]);
    }
}
