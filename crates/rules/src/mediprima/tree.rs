//! The decision tree as data: drawn by the app, enumerated by the proofs, walked by [`route`](super::route()).
//!
//! Branches are asked in this order and the first that applies decides, so every visit has exactly one.

use crate::mediprima::finding::Finding;
use crate::mediprima::leaf::{self, Leaf};
use crate::mediprima::routing::Verdict::{Ask, Bill, NotRefundable, Refer, Wait};
use crate::mediprima::routing::{Channel, Verdict};
use crate::mediprima::rules::{self, AGE_BORN_BY, FAMILY_PLANNING_OPEN_SINCE, TRANSITION_END};
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

/// One branch: a question, and where it leads when it applies.
#[derive(Debug)]
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
    pub(crate) applies: fn(&VisitCase, &Finding<'_>) -> bool,
    pub(crate) leaf: fn(&VisitCase) -> Leaf,
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
        "hospital" HOSPITAL Refer [Hospital] |case, _| case.setting == Setting::Hospital => hospital;
        "insured" INSURED Bill [HealthFund] |case, _| case.patient.insured == Some(true) => insured;
        "insuranceUnknown" INSURED Wait [] |case, _| case.patient.insured.is_none() => insurance_unknown;
        "fedasil" RECEPTION Bill [Fedasil] |case, _| case.patient.reception == Some(Reception::Fedasil) => fedasil;
        "specialist" SPECIALIST Bill [CpasPaper] |case, _| case.doctor.role == Role::Specialist => specialist;
    }
    Decision {
        "notConsulted" NOT_CONSULTED Wait [] |_, finding| *finding == Finding::NotConsulted => not_consulted;
        "noIdentifier" NO_IDENTIFIER Wait [] |_, finding| *finding == Finding::NoIdentifier => no_identifier;
        "noDecision" NO_DECISION Wait [] |_, finding| *finding == Finding::NoDecision => no_decision;
        "principle" PRINCIPLE Wait [] |_, finding| *finding == Finding::Principle => principle;
        "tooEarly" BEFORE_MEDIPRIMA Bill [CpasPaper]
            |case, finding| *finding == Finding::TooEarly && case.billed_on <= TRANSITION_END => too_early;
        "tooEarlyBilledLate" CODE_205 Ask [] |_, finding| *finding == Finding::TooEarly => too_early_billed_late;
        "coverAbsent" CODE_207 Wait [] |_, finding| *finding == Finding::CoverAbsent => cover_absent;
        "coverInactive" CODE_206 Wait [] |_, finding| *finding == Finding::CoverInactive => cover_inactive;
        "otherDoctor" CODE_204 Refer [] |_, finding| *finding == Finding::OtherDoctor => other_doctor;
        "providerUnknown" PROVIDERS Ask [] |_, finding| *finding == Finding::ProviderUnknown => provider_unknown;
        "suspended" CODE_203 Wait [] |_, finding| *finding == Finding::Suspended => suspended;
    }
    Exception {
        "transition" TRANSITION Bill [MediPrima, CpasPaper] |case, _| case.billed_on <= TRANSITION_END => transition;
        "age" AGE Bill [CpasPaper, MediPrima]
            |case, _| case.doctor.born_on.is_some_and(|born| born <= AGE_BORN_BY) => age;
        "outsidePractice" OUTSIDE_PRACTICE Bill [CpasPaper, MediPrima]
            |case, _| case.billing.outside == Some(true) && case.billing.connected == Some(false) => outside_practice;
        "forceMajeure" FORCE_MAJEURE Bill [CpasPaper, MediPrima]
            |case, _| case.billing.force_majeure == Some(true) => force_majeure;
        "guardPost" GUARD_POST Bill [CpasPaper]
            |case, _| case.setting == Setting::GuardPost && case.billing.software != Some(true) => guard_post;
        "flatFeePractice" FLAT_FEE_PRACTICE Bill [CpasPaper, MediPrima]
            |case, _| case.setting == Setting::FlatFeePractice => flat_fee_practice;
        "familyPlanning" FAMILY_PLANNING Bill [CpasPaper, MediPrima]
            |case, _| case.setting == Setting::FamilyPlanning && case.billed_on < FAMILY_PLANNING_OPEN_SINCE
            => family_planning;
        "familyPlanningOpen" FAMILY_PLANNING Ask [CpasPaper, MediPrima]
            |case, _| case.setting == Setting::FamilyPlanning => family_planning_open;
        "paperNotRefundable" ELECTRONIC_ONLY NotRefundable [MediPrima]
            |case, _| case.billing.software == Some(false) => paper_not_refundable;
        "electronicOnly" ELECTRONIC_ONLY Bill [MediPrima] |_, _| true => electronic_only;
    }
}
