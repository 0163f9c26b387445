//! A visit that a card pays for: every combination of what may open or close the electronic way.

use chrono::Days;
use gpcheck_rules::Effect;
use gpcheck_rules::mediprima::rules::AGE_BORN_BY;
use gpcheck_rules::mediprima::{
    Billing, Channel, MediPrimaAnswer, Prescribed, StepId, Verdict, VisitCase, VisitRouting,
};

use super::build::{ROLES, SETTINGS, card, days, known, visit};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

/// What the laws compare of an outcome.
#[derive(Clone, Copy)]
struct Brief {
    verdict: Verdict,
    channels: [Option<Channel>; 2],
    branch: &'static str,
    /// Something in the outcome says that a fact is missing that could change it.
    says_open: bool,
}

pub(super) fn prove(part: Part) -> Found {
    let grid = grid(part, days().len());
    let mut watch = Watch::default();
    let visit = visits(grid.clone());
    let briefs: Vec<Brief> = (0..grid.len())
        .map(|place| {
            let (outcome, branch) = watch.route(&visit(place), || grid.named(place));
            Brief {
                verdict: outcome.verdict,
                channels: [outcome.channels.first().copied(), outcome.channels.get(1).copied()],
                branch: branch.id,
                says_open: says_open(&outcome),
            }
        })
        .collect();
    laws(&grid, &briefs, &mut watch.found);
    watch.tell()
}

/// The visits of the quick part.
pub(super) fn all() -> impl Iterator<Item = VisitCase> {
    let grid = grid(Part::Quick, days().len());
    (0..grid.len()).map(visits(grid))
}

/// The visit at each place.
fn visits(grid: Grid) -> impl Fn(usize) -> VisitCase {
    let days = days();
    let born = [None, Some(AGE_BORN_BY + Days::new(1)), Some(AGE_BORN_BY), AGE_BORN_BY.pred_opt()];
    move |place| {
        let at = |axis| grid.state(place, axis);
        let day = days[at(0)];
        let mut card = card(day.0);
        card.urgency_certificate = known(at(9));
        let mut case = visit(day, MediPrimaAnswer::Cards(vec![card]));
        case.doctor.born_on = born[at(1)];
        case.billing = Billing {
            outside: known(at(2)),
            connected: known(at(3)),
            force_majeure: known(at(4)),
            software: known(at(5)),
            own_number: known(at(6)),
            justification: known(at(7)),
        };
        case.setting = SETTINGS[at(8)];
        case.doctor.role = ROLES[at(10)];
        case.patient.prescribed = [vec![], vec![Prescribed::Medicines]][at(11)].clone();
        case
    }
}

fn grid(part: Part, days: usize) -> Grid {
    let of = |quick, full| if part == Part::Quick { quick } else { full };
    Grid::new(vec![
        Axis::plain("days", days),
        Axis::plain("born", 4).completed(&[(0, 1), (0, 2), (0, 3)]),
        Axis::three("outside"),
        Axis::three("connected"),
        Axis::three("force majeure"),
        Axis::three("software"),
        Axis::three("own number"),
        Axis::plain("justification", of(2, 3)),
        Axis::plain("setting", 5),
        Axis::plain("flag", of(2, 3)),
        Axis::plain("role", of(1, 2)),
        Axis::plain("prescribed", of(1, 2)),
    ])
}

fn says_open(outcome: &VisitRouting) -> bool {
    outcome.steps.contains(&StepId::CheckSoftware)
        || outcome
            .reasons
            .iter()
            .any(|reason| reason.effect == Effect::Undetermined && reason.rule.id.contains("exception"))
}

/// A way that is recommended while a fact is missing is still open once it is known, or the outcome says what is missing.
/// Where the contract reads a missing fact as "no", how often is told, by fact and branch.
fn laws(grid: &Grid, briefs: &[Brief], found: &mut Found) {
    for (axis, fact) in grid.axes.iter().enumerate() {
        for (less, more) in &fact.completions {
            for place in (0..grid.len()).filter(|place| grid.state(*place, axis) == *less) {
                let (before, after) = (briefs[place], briefs[grid.with(place, axis, *more)]);
                found.count("completions of visits compared", 1);
                let stays = match before.verdict {
                    Verdict::Bill => {
                        after.channels.contains(&before.channels[0])
                            && after.verdict != Verdict::NotRefundable
                    }
                    Verdict::NotRefundable => after.verdict == Verdict::NotRefundable,
                    _ => true,
                };
                if !stays && !before.says_open {
                    found.reach(super::READ_AS_NO, format!("{}, {}", before.branch, fact.name));
                }
            }
        }
    }
}
