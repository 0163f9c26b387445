//! From a visit to how it is billed.

use alloc::vec::Vec;

use crate::date::{Date, months_after};
use crate::deadline::{Deadline, DeadlineKind, DeadlineState};
use crate::mediprima::card::MedicalCard;
use crate::mediprima::finding::{Finding, finding};
use crate::mediprima::leaf::{self, Leaf};
use crate::mediprima::routing::{Channel, Duty, PathStep, StepId, Verdict, VisitRouting};
use crate::mediprima::rules::{TERMS, Terms};
use crate::mediprima::tree::{Asked, Branch, Stage, TREE};
use crate::mediprima::visit::{MediPrimaAnswer, VisitCase};
use crate::mediprima::{certificate, payer, rules};
use crate::reason::{Effect, Fact, Reason, weakest};

/// How the visit is billed, and why. Total; a case is to be [checked](VisitCase::check) first. The [crate's page](crate) has
/// an example.
///
/// Sources: those of each [reason](VisitRouting::reasons).
pub fn route(case: &VisitCase) -> VisitRouting {
    route_by(TREE, &TERMS, case)
}

/// The same by another tree or other terms: what would follow if the law were different. Proofs move every branch
/// and every day in turn and see whether anybody notices.
pub fn route_by(tree: &[Branch], terms: &Terms, case: &VisitCase) -> VisitRouting {
    let asked = Asked { case, finding: finding(case), terms };
    let (path, stage, mut leaf) = walk(tree, &asked);
    let finding = asked.finding;
    let mediprima = stage != Stage::Payer;
    let mut reasons = Vec::new();
    if case.patient.insured == Some(false) && path.iter().any(|step| step.branch == "insured") {
        reasons.push(Reason::new(&rules::INSURED, Effect::Informs));
    }
    let card = match finding {
        Finding::Covered(card) if mediprima => Some(card),
        _ => None,
    };
    if let Some(card) = card {
        covered(case, card, &mut leaf, &mut reasons);
    }
    reasons.append(&mut leaf.reasons);
    let urgent = card.is_none() && leaf.certificate.duty == Duty::Required && mediprima;
    reasons.extend(certificate::reasons(leaf.certificate, urgent));
    if let Some(card) = card {
        let (payers, reason) = payer::payers(card);
        leaf.payers = payers;
        reasons.push(reason);
    }

    let mut steps = leaf.steps.0;
    if card.is_some() || leaf.certificate.duty != Duty::Undetermined {
        steps.extend(certificate::steps(leaf.certificate));
    }
    steps.append(&mut leaf.steps.1);
    let mut deadlines = Vec::new();
    if mediprima {
        tarification(case, terms, &mut deadlines, &mut steps, &mut reasons);
    }
    deadlines.extend(card_deadlines(case, terms, card, leaf.certificate.duty));
    VisitRouting {
        guaranteed: card.is_some() && leaf.verdict == Verdict::Bill,
        verdict: leaf.verdict,
        channels: leaf.channels,
        exception: leaf.exception,
        payers: leaf.payers,
        certificate: leaf.certificate,
        steps,
        deadlines,
        certainty: weakest(&reasons),
        reasons,
        path,
    }
}

/// The last days of the visit as they stand on a day, which need not be the one on which it is billed.
///
/// Sources: those of the rules that set them; [`route`] says what they are.
pub fn deadlines_on(case: &VisitCase, today: Date) -> Vec<Deadline> {
    route(case).deadlines.into_iter().map(|deadline| deadline.seen_on(today)).collect()
}

fn walk(tree: &[Branch], asked: &Asked<'_>) -> (Vec<PathStep>, Stage, Leaf) {
    let mut path = Vec::new();
    for branch in tree {
        let taken = (branch.applies)(asked);
        path.push(PathStep { branch: branch.id, taken });
        if taken {
            return (path, branch.stage, (branch.leaf)(asked));
        }
    }
    (path, Stage::Exception, leaf::electronic_only(asked))
}

/// What the card adds: the guarantee, the certificate and how the ways that are open are walked.
fn covered(case: &VisitCase, card: &MedicalCard, leaf: &mut Leaf, reasons: &mut Vec<Reason>) {
    let day = |day: Option<_>| day.map_or(Fact::Unknown, Fact::Date);
    let cover = card.doctor_cover.as_ref();
    reasons.push(
        Reason::new(&rules::COVERED, Effect::Grants)
            .with("from", day(cover.map(|cover| cover.period.from)))
            .with("until", day(cover.and_then(|cover| cover.period.to))),
    );
    let first = leaf.channels.first().copied();
    leaf.certificate = certificate::of_flag(case, card.urgency_certificate, first);
    match first {
        Some(Channel::CpasPaper) => leaf.steps.1.push(StepId::BillCpasOnPaper),
        _ => leaf.steps.1.extend([StepId::RequestTarification, StepId::BillMediPrima]),
    }
}

/// The tarification deadline. Past it the claim is not declared dead, only this service is closed.
fn tarification(
    case: &VisitCase,
    terms: &Terms,
    deadlines: &mut Vec<Deadline>,
    steps: &mut Vec<StepId>,
    reasons: &mut Vec<Reason>,
) {
    let last = months_after(case.care_on, terms.tarification_months);
    let deadline = Deadline::new(
        DeadlineKind::Tarification,
        &rules::TARIFICATION,
        Some(case.care_on),
        last,
        case.billed_on,
    );
    let closed = deadline.state == DeadlineState::Closed;
    if closed {
        match steps.iter_mut().find(|step| **step == StepId::RequestTarification) {
            Some(request) => *request = StepId::TarificationClosed,
            None => steps.push(StepId::TarificationClosed),
        }
    }
    let effect = if closed { Effect::Limits } else { Effect::Informs };
    let reason = Reason::new(&rules::TARIFICATION, effect);
    reasons.push(reason.with("lastDay", last.map_or(Fact::Unknown, Fact::Date)));
    deadlines.push(deadline);
}

/// The last day for which a certificate of urgent medical aid can hold, given the day of care; `None` past the end of
/// the calendar. Careful reading of "one year at most": the day before the same date.
///
/// Source: the rule `mediprima.certificate.validity`.
pub fn certificate_end(care_on: Date) -> Option<Date> {
    holds_until(care_on, TERMS.certificate_months)
}

fn holds_until(care_on: Date, months: u32) -> Option<Date> {
    months_after(care_on, months).and_then(|day| day.pred_opt())
}

fn card_deadlines(case: &VisitCase, terms: &Terms, card: Option<&MedicalCard>, duty: Duty) -> Vec<Deadline> {
    let mut deadlines = Vec::new();
    if duty == Duty::Required {
        let last = holds_until(case.care_on, terms.certificate_months);
        let rule = &rules::CERTIFICATE_VALIDITY;
        let kind = DeadlineKind::CertificateExpires;
        deadlines.push(Deadline::new(kind, rule, Some(case.care_on), last, case.billed_on));
    }
    if let Some(cover) = card.and_then(|card| card.doctor_cover.as_ref()) {
        let (opens, last) = (Some(cover.period.from), cover.period.to);
        let deadline = Deadline::new(DeadlineKind::CoverEnds, &rules::COVER, opens, last, case.billed_on);
        let number = card.and_then(|card| card.card_number.clone());
        deadlines.push(match number {
            Some(number) => deadline.of(number),
            None => deadline,
        });
    }
    deadlines
}

impl VisitCase {
    /// The card that is valid on the day of care, whatever it covers; the latest version if several.
    pub(crate) fn valid_card(&self) -> Option<&MedicalCard> {
        let MediPrimaAnswer::Cards(cards) = &self.answer else {
            return None;
        };
        cards.iter().filter(|card| card.period.contains(self.care_on)).max_by_key(|card| card.version)
    }
}
