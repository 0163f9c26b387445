//! From what was typed about a visit to the case that the engine is asked.

use gpcheck_rules::book::CHECKED_ON;
use gpcheck_rules::mediprima::{
    Billing, CpasSupport, DoctorCover, MediPrimaAnswer, MedicalCard, NotConsulted, PathStep, Patient,
    Reception, RefusedCode, Role, Setting, StateShare, StateShares, Support, VisitCase, VisitDoctor,
    VisitRouting, deciding_card,
};
use gpcheck_rules::{Date, Period, Refusal};

use super::field::{CardFact, PRESCRIBED};
use super::premium::Reader;
use super::{DateId, Field, Part, Question, Reading, State, Trouble, read};

/// Stands for the doctor's own number where only it matters whether the card's list holds it.
const OWN_NUMBER: &str = "own";

impl State {
    /// The case of the visit. A field that cannot be read counts as unknown and is named; the two days that the
    /// engine cannot do without are then the day of the clock.
    pub fn visit(&self) -> Reading<VisitCase> {
        // A page written ahead of time knows no fact, so that its answer depends on no day.
        let clock = self.clock.unwrap_or(CHECKED_ON);
        let mut reader = Reader { state: self, problems: Vec::new() };
        let care_on = reader.date(DateId::Care).known().unwrap_or(clock);
        let billed_on = reader.date(DateId::Billed).known().unwrap_or_else(|| clock.max(care_on));
        let mut case = VisitCase {
            care_on,
            billed_on,
            patient: Patient {
                insured: self.yes(Question::Insured),
                reception: self.named(Question::Reception, RECEPTIONS),
                urgent: self.yes(Question::Urgent),
                prescribed: PRESCRIBED
                    .into_iter()
                    .filter(|what| self.yes(Question::Prescribed(*what)) == Some(true))
                    .collect(),
            },
            answer: reader.answer(care_on),
            doctor: VisitDoctor {
                role: self.named(Question::VisitRole, ROLES).unwrap_or(Role::GeneralPractitioner),
                born_on: reader.date(DateId::Born).known(),
                nihii: None,
            },
            setting: self.named(Question::Setting, SETTINGS).unwrap_or(Setting::Practice),
            billing: Billing {
                outside: self.yes(Question::Outside),
                // Asked of a place outside the practice only.
                connected: self
                    .yes(Question::Connected)
                    .filter(|_| self.yes(Question::Outside) == Some(true)),
                force_majeure: self.yes(Question::ForceMajeure),
                software: self.yes(Question::VisitSoftware),
                own_number: self.yes(Question::OwnNumber),
                justification: self.yes(Question::Justification),
            },
        };
        let mut problems = reader.problems;
        while let Err(refusal) = case.check() {
            match leave_out(&mut case, &refusal) {
                Some(field) => problems.push((field, Trouble::Refused(refusal.code))),
                None => break,
            }
        }
        // Whether the list of the card that decides holds the doctor is asked of that card.
        let decides = deciding_card(&case).and_then(|place| u8::try_from(place).ok()).unwrap_or(0);
        case.doctor.nihii = match self.answer(Question::Card(decides, CardFact::Providers)) {
            Some("with" | "without") => Some(OWN_NUMBER.into()),
            _ => None,
        };
        Reading { case, problems }
    }

    fn named<T: Copy>(&self, question: Question, names: &[(&str, T)]) -> Option<T> {
        let answer = self.answer(question)?;
        names.iter().find(|(name, _)| *name == answer).map(|(_, value)| *value)
    }
}

impl Reader<'_> {
    fn answer(&mut self, care_on: Date) -> MediPrimaAnswer {
        let state = self.state;
        match state.answer(Question::Answer) {
            Some("cover") => {
                let cards = (0..state.cards()).map(|place| {
                    let cover = state.card_is_covered(place).then(|| self.cover(place, care_on));
                    let version = if state.asks_version(place) {
                        self.keep(Field::CardVersion(place), read::whole)
                    } else {
                        None
                    };
                    card(state, place, care_on, cover, version)
                });
                MediPrimaAnswer::Cards(cards.collect())
            }
            Some("noCover") => MediPrimaAnswer::Cards([card(state, 0, care_on, None, None)].into()),
            Some("principle") => MediPrimaAnswer::Principle,
            Some("code") => {
                let code = state.answer(Question::Code);
                let code =
                    code.and_then(|code| RefusedCode::ALL.into_iter().find(|known| known.name() == code));
                code.map_or(MediPrimaAnswer::NotConsulted { because: None }, MediPrimaAnswer::Refused)
            }
            _ => MediPrimaAnswer::NotConsulted { because: state.named(Question::Because, BECAUSE) },
        }
    }

    /// The cover for doctors. Without its dates it is the one that the doctor sees to be active on the day of care.
    fn cover(&mut self, place: u8, care_on: Date) -> DoctorCover {
        let (from, to) =
            (self.date(DateId::CoverFrom(place)).known(), self.date(DateId::CoverTo(place)).known());
        let state = self.state;
        let support = |fact| state.named(Question::Card(place, fact), SUPPORTS);
        DoctorCover {
            period: Period { from: from.unwrap_or_else(|| to.map_or(care_on, |to| to.min(care_on))), to },
            support: support(CardFact::CpasInsurance).and_then(|ami_part| {
                Some(CpasSupport {
                    ami_part,
                    patient_part: support(CardFact::CpasPatient)?,
                    supplement: support(CardFact::CpasSupplement)?,
                })
            }),
            convention: None,
            prescription_only: None,
            maximum_patient_part: None,
            providers: match state.answer(Question::Card(place, CardFact::Providers)) {
                Some("with") => Some([OWN_NUMBER.into()].into()),
                Some("without" | "unchecked") => Some(Vec::new()),
                _ => None,
            },
        }
    }
}

fn card(
    state: &State,
    place: u8,
    care_on: Date,
    doctor_cover: Option<DoctorCover>,
    version: Option<u64>,
) -> MedicalCard {
    // Of a card without a cover for doctors, these are not asked.
    let covered = doctor_cover.is_some();
    let share = |fact| state.named(Question::Card(place, fact), SHARES).filter(|_| covered);
    let period = doctor_cover.as_ref().map_or(Period { from: care_on, to: None }, |cover| cover.period);
    MedicalCard {
        // With several cards, what ends when is said by the number that the page gives each.
        card_number: (state.cards() > 1).then(|| (place + 1).to_string()),
        version,
        period,
        cpas: None,
        doctor_cover,
        state_shares: share(CardFact::StateInsurance).and_then(|ami_part| {
            Some(StateShares { ami_part, patient_part: share(CardFact::StatePatient)? })
        }),
        urgency_certificate: state
            .yes(Question::Card(place, CardFact::Certificate))
            .filter(|_| state.asks_certificate(place)),
        agreement_number: (covered
            && state.answer(Question::Card(place, CardFact::Agreement)) == Some("yes"))
        .then(String::new),
    }
}

/// Takes a refused fact out of the case; says which field held it.
fn leave_out(case: &mut VisitCase, refusal: &Refusal) -> Option<Field> {
    if refusal.path == "billedOn" {
        case.billed_on = case.care_on;
        return Some(Field::Date(DateId::Billed, Part::Day));
    }
    let place = refusal.path.split('.').find_map(|part| part.parse::<usize>().ok())?;
    let MediPrimaAnswer::Cards(cards) = &mut case.answer else {
        return None;
    };
    let card = cards.get_mut(place)?;
    card.period.to = None;
    if let Some(cover) = &mut card.doctor_cover {
        cover.period.to = None;
    }
    Some(Field::Date(DateId::CoverTo(u8::try_from(place).ok()?), Part::Day))
}

/// Whether the question can still change the outcome: its branch of the decision tree was reached.
pub fn matters(outcome: &VisitRouting, question: Question) -> bool {
    let branch = match question {
        Question::Insured => "insured",
        Question::Reception => "fedasil",
        Question::VisitRole => "specialist",
        // A specialist bills whatever the answer; the card's flag still decides on the certificate.
        Question::Answer => "specialist",
        Question::Urgent => {
            // There is no decision yet either way.
            let open = |step: &PathStep| step.taken && matches!(step.branch, "noDecision" | "noIdentifier");
            return outcome.path.iter().any(open);
        }
        Question::Outside => "outsidePractice",
        // Where both ways are open, these say which comes first.
        Question::Connected | Question::ForceMajeure | Question::VisitSoftware => "transition",
        _ => return true,
    };
    // Nothing decides before the insurance was consulted, so that nothing steps back before it either.
    let waiting =
        outcome.path.last().is_some_and(|step| matches!(step.branch, "insuranceUnknown" | "notConsulted"));
    waiting || outcome.path.iter().any(|step| step.branch == branch)
}

/// Whether the doctor's age can still change the outcome.
pub fn born_matters(outcome: &VisitRouting) -> bool {
    matters(outcome, Question::ForceMajeure) || outcome.path.iter().any(|step| step.branch == "age")
}

pub(super) const RECEPTIONS: &[(&str, Reception)] =
    &[("fedasil", Reception::Fedasil), ("cpas", Reception::Cpas), ("none", Reception::None)];

pub(super) const ROLES: &[(&str, Role)] = &[
    ("generalPractitioner", Role::GeneralPractitioner),
    ("gpInTraining", Role::GpInTraining),
    ("specialist", Role::Specialist),
];

pub(super) const SETTINGS: &[(&str, Setting)] = &[
    ("practice", Setting::Practice),
    ("homeVisit", Setting::HomeVisit),
    ("guardPost", Setting::GuardPost),
    ("flatFeePractice", Setting::FlatFeePractice),
    ("familyPlanning", Setting::FamilyPlanning),
    ("hospital", Setting::Hospital),
];

pub(super) const BECAUSE: &[(&str, NotConsulted)] =
    &[("noIdentifier", NotConsulted::NoIdentifier), ("unavailable", NotConsulted::Unavailable)];

pub(super) const SUPPORTS: &[(&str, Support)] =
    &[("full", Support::Full), ("partial", Support::Partial), ("nothing", Support::Nothing)];

pub(super) const SHARES: &[(&str, StateShare)] =
    &[("all", StateShare::All), ("half", StateShare::Half), ("none", StateShare::None)];

#[cfg(test)]
mod tests;
