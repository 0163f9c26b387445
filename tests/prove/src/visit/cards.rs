//! Several cards in one answer: which one decides.

use chrono::{Days, Months};
use gpcheck_rules::mediprima::{Chosen, MediPrimaAnswer, MedicalCard, chosen, deciding_card};
use gpcheck_rules::{Date, Period};

use super::build::{OWN, card, days, list, visit};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

/// States of one card: its cover, its version, its list of doctors, its commitment.
const COVERS: usize = 5;
const VERSIONS: usize = 3;

pub(super) fn prove(part: Part) -> Found {
    let day = days()[0];
    let cards = if part == Part::Quick { 2 } else { 3 };
    let mut axes = vec![Axis::plain("number", 2)];
    for _ in 0..cards {
        axes.extend([
            Axis::plain("cover", COVERS),
            Axis::plain("version", VERSIONS),
            Axis::plain("list", 3),
            Axis::plain("commitment", 2),
        ]);
    }
    let grid = Grid::new(axes);
    let mut watch = Watch::default();
    for place in 0..grid.len() {
        let at = |axis| grid.state(place, axis);
        let made: Vec<MedicalCard> =
            (0..cards).map(|one| one_card(day.0, &|axis| at(1 + 4 * one + axis))).collect();
        let covering =
            |card: &MedicalCard| card.doctor_cover.as_ref().is_some_and(|cover| cover.period.contains(day.0));
        let active = made.iter().filter(|card| covering(card)).count();
        let mut case = visit(day, MediPrimaAnswer::Cards(made.clone()));
        case.doctor.nihii = [None, Some(OWN.to_owned())][at(0)].clone();
        watch.route(&case, || grid.named(place));
        let decides = deciding_card(&case).and_then(|place| made.get(place));
        let found = &mut watch.found;
        found.expect(decides.is_some() == (active > 0), || format!("no card decides: {}", grid.named(place)));
        found.expect(decides.is_none_or(covering), || {
            format!("a card without cover decides: {}", grid.named(place))
        });
        let version = decides.and_then(|card| card.version);
        let latest = made.iter().filter(|card| covering(card)).all(|card| card.version <= version);
        found.expect(latest, || format!("an earlier version decides: {}", grid.named(place)));
        let alone = chosen(&case) == Some(Chosen::Alone);
        found.expect(alone == (active == 1), || format!("{:?}: {}", chosen(&case), grid.named(place)));
    }
    watch.tell()
}

fn one_card(care_on: Date, at: &impl Fn(usize) -> usize) -> MedicalCard {
    let month = Months::new(1);
    let (before, after) = (care_on - Days::new(1), care_on + Days::new(1));
    let mut card = card(care_on);
    let period = match at(0) {
        0 => None,
        1 => Some(Period::between(care_on - month, before)),
        2 => Some(Period::between(care_on - month, care_on)),
        3 => Some(Period { from: care_on, to: None }),
        _ => Some(Period { from: after, to: None }),
    };
    card.version = [None, Some(1), Some(2)][at(1)];
    card.agreement_number = [None, Some("A1".to_owned())][at(3)].clone();
    card.doctor_cover = card.doctor_cover.zip(period).map(|(mut cover, period)| {
        cover.period = period;
        cover.providers = [None, list(true), list(false)][at(2)].clone();
        cover
    });
    card
}
