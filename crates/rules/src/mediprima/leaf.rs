//! Where each branch of the decision tree leads.

use alloc::vec::Vec;

use crate::known::Known;
use crate::mediprima::certificate;
use crate::mediprima::routing::{Certificate, Channel, Exception, Payer, StepId, Verdict};
use crate::mediprima::rules::{self, ELECTRONIC_SINCE, TRANSITION_END};
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

pub(crate) fn hospital(_: &VisitCase) -> Leaf {
    Leaf::new(Verdict::Refer, refuses(&rules::HOSPITAL))
        .paid(Channel::Hospital, &[], certificate::NONE)
        .first(&[StepId::LetHospitalBill])
}

pub(crate) fn insured(_: &VisitCase) -> Leaf {
    Leaf::new(Verdict::Bill, Reason::new(&rules::INSURED, Effect::Grants))
        .paid(Channel::HealthFund, &[Payer::HealthFund], certificate::NONE)
        .first(&[StepId::BillHealthFund])
}

pub(crate) fn insurance_unknown(_: &VisitCase) -> Leaf {
    waits(undetermined(&rules::INSURED), StepId::ConsultInsurability)
}

pub(crate) fn fedasil(_: &VisitCase) -> Leaf {
    Leaf::new(Verdict::Bill, Reason::new(&rules::RECEPTION, Effect::Grants))
        .paid(Channel::Fedasil, &[Payer::Fedasil], certificate::NONE)
        .first(&[StepId::AskRequisitorium, StepId::BillFedasil])
}

/// The certificate follows the card that is valid on the day, since its cover for doctors is not the specialist's.
pub(crate) fn specialist(case: &VisitCase) -> Leaf {
    let flag = case.valid_card().and_then(|card| card.urgency_certificate);
    let certificate = certificate::of_flag(case, flag, Some(Channel::CpasPaper));
    let mut leaf = Leaf::new(Verdict::Bill, Reason::new(&rules::SPECIALIST, Effect::Limits)).paid(
        Channel::CpasPaper,
        &[Payer::Cpas],
        certificate,
    );
    leaf.steps.1.push(StepId::BillCpasOnPaper);
    leaf
}

pub(crate) fn not_consulted(_: &VisitCase) -> Leaf {
    waits(undetermined(&rules::NOT_CONSULTED), StepId::ConsultMediPrima)
}

pub(crate) fn no_identifier(case: &VisitCase) -> Leaf {
    let mut leaf = no_decision(case);
    // What cannot wait comes before any paperwork.
    let place = usize::from(case.patient.urgent == Some(true));
    leaf.steps.0.insert(place.min(leaf.steps.0.len()), StepId::AskCpasForIdentifier);
    leaf.reasons.insert(0, undetermined(&rules::NO_IDENTIFIER));
    leaf
}

pub(crate) fn no_decision(case: &VisitCase) -> Leaf {
    let leaf = |effect| Leaf::new(Verdict::Wait, Reason::new(&rules::NO_DECISION, effect));
    match case.patient.urgent {
        None => leaf(Effect::Undetermined).first(&[StepId::JudgeUrgency]),
        Some(false) => {
            let mut leaf = leaf(Effect::Refuses).first(&[StepId::ReferToCpas, StepId::HandLiaisonSheet]);
            leaf.payers.push(Payer::DoctorAtRisk);
            leaf
        }
        Some(true) => {
            let mut leaf = leaf(Effect::Grants).first(&[StepId::Treat]);
            leaf.certificate = certificate::of_flag(case, Some(true), None);
            leaf.steps.1.extend([
                StepId::SendCareAdvice,
                StepId::AskDecisionWithProxy,
                StepId::BillAfterDecision,
            ]);
            leaf
        }
    }
}

pub(crate) fn suspended(_: &VisitCase) -> Leaf {
    waits(refuses(&rules::CODE_203), StepId::AskCpasToReactivate)
}

pub(crate) fn other_doctor(_: &VisitCase) -> Leaf {
    Leaf::new(Verdict::Refer, refuses(&rules::CODE_204)).first(&[StepId::SeeListedDoctor])
}

pub(crate) fn provider_unknown(_: &VisitCase) -> Leaf {
    Leaf::new(Verdict::Ask, undetermined(&rules::PROVIDERS)).first(&[StepId::CheckProviderList])
}

pub(crate) fn too_early(_: &VisitCase) -> Leaf {
    let exception =
        Reason::new(&rules::BEFORE_MEDIPRIMA, Effect::Grants).with("lastDay", Fact::Date(TRANSITION_END));
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
pub(crate) fn too_early_billed_late(_: &VisitCase) -> Leaf {
    let mut reason = undetermined(&rules::CODE_205);
    reason.certainty = Certainty::Inferred;
    Leaf::new(Verdict::Ask, reason).first(&[StepId::AskCpasWhichWay])
}

pub(crate) fn cover_inactive(_: &VisitCase) -> Leaf {
    waits(refuses(&rules::CODE_206), StepId::AskCpasToExtendCover)
}

pub(crate) fn cover_absent(_: &VisitCase) -> Leaf {
    waits(refuses(&rules::CODE_207), StepId::AskCpasToTickDoctorBox)
}

pub(crate) fn principle(_: &VisitCase) -> Leaf {
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

pub(crate) fn transition(case: &VisitCase) -> Leaf {
    let reason = Reason::new(&rules::TRANSITION, Effect::Grants).with("lastDay", Fact::Date(TRANSITION_END));
    excepted(Exception::Transition, both(case), reason)
}

pub(crate) fn age(case: &VisitCase) -> Leaf {
    let reason = Reason::new(&rules::AGE, Effect::Grants)
        .with("bornOn", case.doctor.born_on.map_or(Fact::Unknown, Fact::Date))
        .with("bornBy", Fact::Date(rules::AGE_BORN_BY));
    justified(case, excepted(Exception::Age, both(case), reason))
}

pub(crate) fn outside_practice(case: &VisitCase) -> Leaf {
    let reason = Reason::new(&rules::OUTSIDE_PRACTICE, Effect::Grants);
    justified(case, excepted(Exception::OutsidePractice, both(case), reason))
}

pub(crate) fn force_majeure(case: &VisitCase) -> Leaf {
    let reason = Reason::new(&rules::FORCE_MAJEURE, Effect::Grants);
    justified(case, excepted(Exception::ForceMajeure, both(case), reason))
}

fn justified(case: &VisitCase, mut leaf: Leaf) -> Leaf {
    leaf.reasons.push(Reason::new(&rules::JUSTIFICATION, Effect::Informs));
    if leaf.channels.first() == Some(&Channel::CpasPaper) && case.billing.justification != Some(true) {
        leaf.steps.1.push(StepId::AddJustification);
    }
    leaf
}

pub(crate) fn guard_post(_: &VisitCase) -> Leaf {
    excepted(
        Exception::GuardPost,
        [Channel::CpasPaper].into(),
        Reason::new(&rules::GUARD_POST, Effect::Grants),
    )
}

pub(crate) fn flat_fee_practice(case: &VisitCase) -> Leaf {
    let electronic = case.billing.software == Some(true) && case.billing.own_number != Some(false);
    let channels = if electronic { both(case) } else { [Channel::CpasPaper].into() };
    excepted(Exception::FlatFeePractice, channels, Reason::new(&rules::FLAT_FEE_PRACTICE, Effect::Grants))
}

fn family_planning_channels(case: &VisitCase) -> Vec<Channel> {
    if case.billing.software == Some(true) { both(case) } else { [Channel::CpasPaper].into() }
}

pub(crate) fn family_planning(case: &VisitCase) -> Leaf {
    let reason = Reason::new(&rules::FAMILY_PLANNING, Effect::Grants);
    excepted(Exception::FamilyPlanning, family_planning_channels(case), reason)
}

pub(crate) fn family_planning_open(case: &VisitCase) -> Leaf {
    let mut reason = undetermined(&rules::FAMILY_PLANNING);
    reason.certainty = Certainty::Inferred;
    let since = Fact::Date(rules::FAMILY_PLANNING_OPEN_SINCE);
    let mut leaf =
        excepted(Exception::FamilyPlanning, family_planning_channels(case), reason.with("since", since))
            .first(&[StepId::AskCpasWhichWay]);
    leaf.verdict = Verdict::Ask;
    leaf
}

pub(crate) fn paper_not_refundable(case: &VisitCase) -> Leaf {
    let reason = refuses(&rules::ELECTRONIC_ONLY).with("since", Fact::Date(ELECTRONIC_SINCE));
    let mut leaf = Leaf::new(Verdict::NotRefundable, reason).first(&[StepId::GetSoftware]);
    leaf.channels.push(Channel::MediPrima);
    // An exception that is not known yet would change this answer; say which.
    let open = |fact: Known<bool>| fact.is_none();
    if case.doctor.born_on.is_none() {
        leaf.reasons.push(undetermined(&rules::AGE).with("bornBy", Fact::Date(rules::AGE_BORN_BY)));
    }
    let possible = case.billing.outside != Some(false) && case.billing.connected != Some(true);
    if possible && (open(case.billing.outside) || open(case.billing.connected)) {
        leaf.reasons.push(undetermined(&rules::OUTSIDE_PRACTICE));
    }
    if open(case.billing.force_majeure) {
        leaf.reasons.push(undetermined(&rules::FORCE_MAJEURE));
    }
    leaf
}

pub(crate) fn electronic_only(case: &VisitCase) -> Leaf {
    let reason =
        Reason::new(&rules::ELECTRONIC_ONLY, Effect::Limits).with("since", Fact::Date(ELECTRONIC_SINCE));
    let mut leaf = Leaf::new(Verdict::Bill, reason);
    leaf.channels.push(Channel::MediPrima);
    let equipped = case.setting == Setting::GuardPost || case.billing.software.is_some();
    if !equipped {
        leaf.steps.0.push(StepId::CheckSoftware);
    }
    leaf
}
