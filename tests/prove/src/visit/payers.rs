//! Who pays, and whether there is a decision: every patient, every answer, every place.

use std::collections::BTreeMap;

use chrono::{Days, Months};
use gpcheck_rules::mediprima::{
    Billing, MediPrimaAnswer, NotConsulted, Prescribed, Reception, RefusedCode, Stage, VisitCase,
    VisitRouting,
};
use gpcheck_rules::{Date, Period};

use super::build::{OWN, ROLES, SETTINGS, card, days, known, list, visit, with_cover};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

pub(super) fn prove(part: Part) -> Found {
    let grid = grid(part);
    let visit = visits(grid.clone());
    let mut watch = Watch::default();
    let mut elsewhere: BTreeMap<&'static str, VisitRouting> = BTreeMap::new();
    for place in 0..grid.len() {
        let (outcome, branch) = watch.route(&visit(place), || grid.named(place));
        // Where somebody else pays, nothing that MediPrima or the doctor says plays a part; a specialist's certificate
        // follows the card.
        if branch.stage == Stage::Payer && branch.id != "specialist" {
            let first = elsewhere.entry(branch.id).or_insert_with(|| outcome.clone());
            let same = (&first.channels, &first.steps, &first.payers)
                == (&outcome.channels, &outcome.steps, &outcome.payers);
            watch
                .found
                .expect(same, || format!("{} is not always the same: {}", branch.id, grid.named(place)));
        }
    }
    watch.tell()
}

/// One visit in so many of the quick part; the number is prime, so that every state of every fact is met.
pub(super) fn all() -> impl Iterator<Item = VisitCase> {
    let grid = grid(Part::Quick);
    (0..grid.len()).step_by(7).map(visits(grid))
}

fn grid(part: Part) -> Grid {
    let days = days();
    let answers = answers(days[0].0).len();
    let of = |quick, full| if part == Part::Quick { quick } else { full };
    Grid::new(vec![
        Axis::plain("days", days.len()),
        Axis::plain("answer", answers),
        Axis::plain("insured", 3),
        Axis::plain("reception", 4),
        Axis::plain("role", 3),
        Axis::plain("urgent", 3),
        Axis::plain("prescribed", of(1, 2)),
        Axis::plain("setting", 6),
        Axis::plain("number", of(2, 3)),
        Axis::plain("billing", of(2, 3)),
    ])
}

/// The visit at each place.
fn visits(grid: Grid) -> impl Fn(usize) -> VisitCase {
    let receptions = [None, Some(Reception::Fedasil), Some(Reception::Cpas), Some(Reception::None)];
    let days = days();
    let answers: Vec<Vec<MediPrimaAnswer>> = days.iter().map(|(care_on, _)| answers(*care_on)).collect();
    move |place| {
        let at = |axis| grid.state(place, axis);
        let mut case = visit(days[at(0)], answers[at(0)][at(1)].clone());
        case.patient.insured = known(at(2));
        case.patient.reception = receptions[at(3)];
        case.doctor.role = ROLES[at(4)];
        case.patient.urgent = known(at(5));
        case.patient.prescribed = [vec![Prescribed::Hospital], vec![]][at(6)].clone();
        case.setting = SETTINGS[at(7)];
        case.doctor.nihii = [None, Some(OWN.to_owned()), Some("10000003002".to_owned())][at(8)].clone();
        let all = [None, Some(true), Some(false)][at(9)];
        case.billing = Billing {
            outside: all,
            connected: all,
            force_majeure: all,
            software: all,
            own_number: all,
            justification: all,
        };
        case
    }
}

/// Every answer that the routing tells from another, the covers at both sides of their first and last day.
fn answers(care_on: Date) -> Vec<MediPrimaAnswer> {
    use MediPrimaAnswer::{Cards, NotConsulted as Silent, Principle, Refused};
    let month = Months::new(1);
    let (before, after) = (care_on - Days::new(1), care_on + Days::new(1));
    let covering = |period| with_cover(card(care_on), |cover| cover.period = period);
    let listing = |own| with_cover(card(care_on), |cover| cover.providers = list(own));
    let mut answers = vec![
        Silent { because: None },
        Silent { because: Some(NotConsulted::NoIdentifier) },
        Silent { because: Some(NotConsulted::Unavailable) },
        Principle,
    ];
    answers.extend(RefusedCode::ALL.map(Refused));
    let mut no_cover = card(care_on);
    no_cover.doctor_cover = None;
    let mut suspended = card(care_on);
    suspended.agreement_number = None;
    let mut no_flag = card(care_on);
    no_flag.urgency_certificate = None;
    let mut no_certificate = card(care_on);
    no_certificate.urgency_certificate = Some(false);
    let cards = [
        vec![],
        vec![no_cover.clone()],
        vec![covering(Period::between(care_on - month, before))],
        vec![covering(Period::between(after, care_on + month))],
        vec![covering(Period::between(care_on - month, care_on))],
        vec![covering(Period { from: care_on, to: None })],
        vec![no_cover, card(care_on)],
        vec![listing(true)],
        vec![listing(false)],
        vec![suspended],
        vec![no_flag],
        vec![no_certificate],
        vec![card(care_on)],
    ];
    answers.extend(cards.map(Cards));
    answers
}
