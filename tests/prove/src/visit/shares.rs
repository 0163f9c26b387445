//! Who bears which part: every share of the State with every support of the CPAS/OCMW.

use gpcheck_rules::mediprima::{CpasSupport, MediPrimaAnswer, Payer, StateShare, StateShares, Support};

use super::build::{SETTINGS, card, days, known, visit, with_cover};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

const SHARES: [StateShare; 3] = [StateShare::None, StateShare::Half, StateShare::All];
const SUPPORT: [Support; 3] = [Support::Nothing, Support::Partial, Support::Full];

pub(super) fn prove(_: Part) -> Found {
    let days = days();
    let grid = Grid::new(vec![
        Axis::plain("days", days.len()),
        Axis::plain("shares", 10),
        Axis::plain("support", 28),
        Axis::plain("setting", 5),
        Axis::plain("software", 3),
        Axis::plain("flag", 3),
    ]);
    let mut watch = Watch::default();
    for place in 0..grid.len() {
        let at = |axis| grid.state(place, axis);
        let day = days[at(0)];
        let shares = at(1)
            .checked_sub(1)
            .map(|n| StateShares { ami_part: SHARES[n / 3], patient_part: SHARES[n % 3] });
        let support = at(2).checked_sub(1).map(|n| CpasSupport {
            ami_part: SUPPORT[n / 9],
            patient_part: SUPPORT[n / 3 % 3],
            supplement: SUPPORT[n % 3],
        });
        let mut card = with_cover(card(day.0), |cover| cover.support = support);
        card.state_shares = shares;
        card.urgency_certificate = known(at(5));
        let mut case = visit(day, MediPrimaAnswer::Cards(vec![card]));
        case.setting = SETTINGS[at(3)];
        case.billing.software = known(at(4));
        let (outcome, _) = watch.route(&case, || grid.named(place));
        let expected = payers(shares, support);
        watch.found.expect(outcome.payers == expected, || {
            format!("{:?}, not {expected:?}: {}", outcome.payers, grid.named(place))
        });
    }
    watch.tell()
}

/// The payers, told from the shares alone: the State where it bears anything, the others where it leaves something.
fn payers(shares: Option<StateShares>, support: Option<CpasSupport>) -> Vec<Payer> {
    let Some(shares) = shares else { return Vec::new() };
    let parts = [
        (shares.ami_part, support.map(|s| s.ami_part)),
        (shares.patient_part, support.map(|s| s.patient_part)),
    ];
    let left = |who: &[Support]| {
        parts
            .iter()
            .any(|(share, support)| *share != StateShare::All && support.is_some_and(|s| who.contains(&s)))
    };
    let mut payers = Vec::new();
    if parts.iter().any(|(share, _)| *share != StateShare::None) {
        payers.push(Payer::State);
    }
    if left(&[Support::Partial, Support::Full]) {
        payers.push(Payer::Cpas);
    }
    if left(&[Support::Nothing, Support::Partial]) {
        payers.push(Payer::Patient);
    }
    payers
}
