//! Where each branch of the decision tree leads.

use alloc::vec::Vec;

use crate::known::Known;
use crate::mediprima::certificate;
use crate::mediprima::routing::{Certificate, Channel, Exception, Payer, StepId, Verdict};
use crate::mediprima::rules;
use crate::mediprima::tree::Asked;
use crate::mediprima::visit::{Setting, VisitCase};
use crate::reason::{Certainty, Effect, Fact, Reason};

/// The outcome of a branch before deadlines are added.
pub(crate) struct Leaf {
    pub(crate) verdict: Verdict,
    pub(crate) channels: Vec<Channel>,
    pub(crate) exception: Option<Exception>,
    pub(crate) payers: Vec<Payer>,
    pub(crate) certificate: Certificate,
    /// Before and after the steps that concern the certificate.
    pub(crate) steps: (Vec<StepId>, Vec<StepId>),
    pub(crate) reasons: Vec<Reason>,
}

impl Leaf {
    pub(crate) fn new(verdict: Verdict, reason: Reason) -> Self {
        Self {
            verdict,
            channels: Vec::new(),
            exception: None,
            payers: Vec::new(),
            certificate: certificate::OPEN,
            steps: (Vec::new(), Vec::new()),
            reasons: [reason].into(),
        }
    }

    fn first(mut self, steps: &[StepId]) -> Self {
        self.steps.0.extend_from_slice(steps);
        self
    }

    fn paid(mut self, channel: Channel, payer: &[Payer], certificate: Certificate) -> Self {
        self.channels.push(channel);
        self.payers.extend_from_slice(payer);
        self.certificate = certificate;
        self
    }
}

fn waits(reason: Reason, step: StepId) -> Leaf {
    Leaf::new(Verdict::Wait, reason).first(&[step])
}

fn refuses(rule: &'static crate::Rule) -> Reason {
    Reason::new(rule, Effect::Refuses)
}

fn undetermined(rule: &'static crate::Rule) -> Reason {
    Reason::new(rule, Effect::Undetermined)
}

pub(crate) fn hospital(_: &Asked<'_>) -> Leaf {
    Leaf::new(Verdict::Refer, refuses(&rules::HOSPITAL))
        .paid(Channel::Hospital, &[], certificate::NONE)
        .first(&[StepId::LetHospitalBill])
}

pub(crate) fn insured(_: &Asked<'_>) -> Leaf {
    Leaf::new(Verdict::Bill, Reason::new(&rules::INSURED, Effect::Grants))
        .paid(Channel::HealthFund, &[Payer::HealthFund], certificate::NONE)
        .first(&[StepId::BillHealthFund])
}

pub(crate) fn insurance_unknown(_: &Asked<'_>) -> Leaf {
    waits(undetermined(&rules::INSURED), StepId::ConsultInsurability)
}

pub(crate) fn fedasil(_: &Asked<'_>) -> Leaf {
    Leaf::new(Verdict::Bill, Reason::new(&rules::RECEPTION, Effect::Grants))
        .paid(Channel::Fedasil, &[Payer::Fedasil], certificate::NONE)
        .first(&[StepId::AskRequisitorium, StepId::BillFedasil])
}

/// The certificate follows the card that is valid on the day, since its cover for doctors is not the specialist's.
pub(crate) fn specialist(it: &Asked<'_>) -> Leaf {
    let flag = it.case.valid_card().and_then(|card| card.urgency_certificate);
    let certificate = certificate::of_flag(it.case, flag, Some(Channel::CpasPaper));
    let mut leaf = Leaf::new(Verdict::Bill, Reason::new(&rules::SPECIALIST, Effect::Limits)).paid(
        Channel::CpasPaper,
        &[Payer::Cpas],
        certificate,
    );
    leaf.steps.1.push(StepId::BillCpasOnPaper);
    leaf
}

pub(crate) fn not_consulted(_: &Asked<'_>) -> Leaf {
    waits(undetermined(&rules::NOT_CONSULTED), StepId::ConsultMediPrima)
}

pub(crate) fn no_identifier(it: &Asked<'_>) -> Leaf {
    let mut leaf = no_decision(it);
    // What cannot wait comes before any paperwork.
    let place = usize::from(it.case.patient.urgent == Some(true));
    leaf.steps.0.insert(place.min(leaf.steps.0.len()), StepId::AskCpasForIdentifier);
    leaf.reasons.insert(0, undetermined(&rules::NO_IDENTIFIER));
    leaf
}

pub(crate) fn no_decision(it: &Asked<'_>) -> Leaf {
    let leaf = |effect| Leaf::new(Verdict::Wait, Reason::new(&rules::NO_DECISION, effect));
    match it.case.patient.urgent {
        None => leaf(Effect::Undetermined).first(&[StepId::JudgeUrgency]),
        Some(false) => {
            let mut leaf = leaf(Effect::Refuses).first(&[StepId::ReferToCpas, StepId::HandLiaisonSheet]);
            leaf.payers.push(Payer::DoctorAtRisk);
            leaf
        }
        Some(true) => {
            let mut leaf = leaf(Effect::Grants).first(&[StepId::Treat]);
            leaf.certificate = certificate::of_flag(it.case, Some(true), None);
            leaf.steps.1.extend([
                StepId::SendCareAdvice,
                StepId::AskDecisionWithProxy,
                StepId::BillAfterDecision,
            ]);
            leaf
        }
    }
}

pub(crate) fn suspended(_: &Asked<'_>) -> Leaf {
    waits(refuses(&rules::CODE_203), StepId::AskCpasToReactivate)
}

pub(crate) fn other_doctor(_: &Asked<'_>) -> Leaf {
    Leaf::new(Verdict::Refer, refuses(&rules::CODE_204)).first(&[StepId::SeeListedDoctor])
}

pub(crate) fn provider_unknown(_: &Asked<'_>) -> Leaf {
    Leaf::new(Verdict::Ask, undetermined(&rules::PROVIDERS)).first(&[StepId::CheckProviderList])
}

pub(crate) fn too_early(it: &Asked<'_>) -> Leaf {
    let exception = Reason::new(&rules::BEFORE_MEDIPRIMA, Effect::Grants)
        .with("lastDay", Fact::Date(it.terms.transition_end));
    let mut leaf = Leaf::new(Verdict::Bill, Reason::new(&rules::CODE_205, Effect::Informs)).paid(
        Channel::CpasPaper,
        &[Payer::Cpas],
        certificate::OPEN,
    );
    leaf.reasons.push(exception);
    leaf.exception = Some(Exception::BeforeMediPrima);
    leaf.steps.1.push(StepId::BillCpasOnPaper);
    leaf
}

/// Old care billed late: one text looks at the day of care, the other at that of the invoice, and none decides.
pub(crate) fn too_early_billed_late(_: &Asked<'_>) -> Leaf {
    let mut reason = undetermined(&rules::CODE_205);
    reason.certainty = Certainty::Inferred;
    Leaf::new(Verdict::Ask, reason).first(&[StepId::AskCpasWhichWay])
}

pub(crate) fn cover_inactive(_: &Asked<'_>) -> Leaf {
    waits(refuses(&rules::CODE_206), StepId::AskCpasToExtendCover)
}

pub(crate) fn cover_absent(_: &Asked<'_>) -> Leaf {
    waits(refuses(&rules::CODE_207), StepId::AskCpasToTickDoctorBox)
}

pub(crate) fn principle(_: &Asked<'_>) -> Leaf {
    waits(refuses(&rules::PRINCIPLE), StepId::AskCpasForGuarantee)
}

/// Both ways are open; the electronic one comes first where it works at that place on that day.
fn both(case: &VisitCase) -> Vec<Channel> {
    let billing = case.billing;
    let electronic = billing.software == Some(true)
        && billing.connected != Some(false)
        && billing.force_majeure != Some(true);
    if electronic {
        [Channel::MediPrima, Channel::CpasPaper]
    } else {
        [Channel::CpasPaper, Channel::MediPrima]
    }
    .into()
}

fn excepted(exception: Exception, channels: Vec<Channel>, reason: Reason) -> Leaf {
    let mut leaf = Leaf::new(Verdict::Bill, reason);
    leaf.exception = Some(exception);
    leaf.channels = channels;
    leaf
}

pub(crate) fn transition(it: &Asked<'_>) -> Leaf {
    let reason =
        Reason::new(&rules::TRANSITION, Effect::Grants).with("lastDay", Fact::Date(it.terms.transition_end));
    excepted(Exception::Transition, both(it.case), reason)
}

pub(crate) fn age(it: &Asked<'_>) -> Leaf {
    let reason = Reason::new(&rules::AGE, Effect::Grants)
        .with("bornOn", it.case.doctor.born_on.map_or(Fact::Unknown, Fact::Date))
        .with("bornBy", Fact::Date(it.terms.age_born_by));
    justified(it.case, excepted(Exception::Age, both(it.case), reason))
}

pub(crate) fn outside_practice(it: &Asked<'_>) -> Leaf {
    let reason = Reason::new(&rules::OUTSIDE_PRACTICE, Effect::Grants);
    justified(it.case, excepted(Exception::OutsidePractice, both(it.case), reason))
}

pub(crate) fn force_majeure(it: &Asked<'_>) -> Leaf {
    let reason = Reason::new(&rules::FORCE_MAJEURE, Effect::Grants);
    justified(it.case, excepted(Exception::ForceMajeure, both(it.case), reason))
}

fn justified(case: &VisitCase, mut leaf: Leaf) -> Leaf {
    leaf.reasons.push(Reason::new(&rules::JUSTIFICATION, Effect::Informs));
    if leaf.channels.first() == Some(&Channel::CpasPaper) && case.billing.justification != Some(true) {
        leaf.steps.1.push(StepId::AddJustification);
    }
    leaf
}

pub(crate) fn guard_post(_: &Asked<'_>) -> Leaf {
    excepted(
        Exception::GuardPost,
        [Channel::CpasPaper].into(),
        Reason::new(&rules::GUARD_POST, Effect::Grants),
    )
}

pub(crate) fn flat_fee_practice(it: &Asked<'_>) -> Leaf {
    let electronic = it.case.billing.software == Some(true) && it.case.billing.own_number != Some(false);
    let channels = if electronic { both(it.case) } else { [Channel::CpasPaper].into() };
    excepted(Exception::FlatFeePractice, channels, Reason::new(&rules::FLAT_FEE_PRACTICE, Effect::Grants))
}

fn family_planning_channels(case: &VisitCase) -> Vec<Channel> {
    if case.billing.software == Some(true) { both(case) } else { [Channel::CpasPaper].into() }
}

pub(crate) fn family_planning(it: &Asked<'_>) -> Leaf {
    let reason = Reason::new(&rules::FAMILY_PLANNING, Effect::Grants);
    excepted(Exception::FamilyPlanning, family_planning_channels(it.case), reason)
}

pub(crate) fn family_planning_open(it: &Asked<'_>) -> Leaf {
    let mut reason = undetermined(&rules::FAMILY_PLANNING);
    reason.certainty = Certainty::Inferred;
    let since = Fact::Date(it.terms.family_planning_open_since);
    let mut leaf =
        excepted(Exception::FamilyPlanning, family_planning_channels(it.case), reason.with("since", since))
            .first(&[StepId::AskCpasWhichWay]);
    leaf.verdict = Verdict::Ask;
    leaf
}

pub(crate) fn paper_not_refundable(it: &Asked<'_>) -> Leaf {
    let reason = refuses(&rules::ELECTRONIC_ONLY).with("since", Fact::Date(it.terms.electronic_since));
    let mut leaf = Leaf::new(Verdict::NotRefundable, reason).first(&[StepId::GetSoftware]);
    leaf.channels.push(Channel::MediPrima);
    // An exception that is not known yet would change this answer; say which.
    let open = |fact: Known<bool>| fact.is_none();
    if it.case.doctor.born_on.is_none() {
        leaf.reasons.push(undetermined(&rules::AGE).with("bornBy", Fact::Date(it.terms.age_born_by)));
    }
    let possible = it.case.billing.outside != Some(false) && it.case.billing.connected != Some(true);
    if possible && (open(it.case.billing.outside) || open(it.case.billing.connected)) {
        leaf.reasons.push(undetermined(&rules::OUTSIDE_PRACTICE));
    }
    if open(it.case.billing.force_majeure) {
        leaf.reasons.push(undetermined(&rules::FORCE_MAJEURE));
    }
    leaf
}

pub(crate) fn electronic_only(it: &Asked<'_>) -> Leaf {
    let reason = Reason::new(&rules::ELECTRONIC_ONLY, Effect::Limits)
        .with("since", Fact::Date(it.terms.electronic_since));
    let mut leaf = Leaf::new(Verdict::Bill, reason);
    leaf.channels.push(Channel::MediPrima);
    let equipped = it.case.setting == Setting::GuardPost || it.case.billing.software.is_some();
    if !equipped {
        leaf.steps.0.push(StepId::CheckSoftware);
    }
    leaf
}
