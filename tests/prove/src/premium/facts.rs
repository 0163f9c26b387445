//! Every combination of what is known of the doctor, the practice, the thresholds and the application.

use chrono::Days;
use gpcheck_rules::premium::{
    Application, ApplicationChannel, Closing, Competence, CompetenceKind, Measurement, Measurements, OnCall,
    PremiumCase, PremiumYear, Threshold, assess,
};
use gpcheck_rules::{Date, Euro, Percent, Period};

use super::brief::Brief;
use super::laws::{self, Along};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

/// Careers, in order: those of the quick part first.
const CAREERS: usize = 16;
const QUICK_CAREERS: usize = 7;
const FLAT_FEES: usize = 8;
const QUICK_FLAT_FEES: usize = 5;
const APPLICATIONS: usize = 7;
const QUICK_APPLICATIONS: usize = 4;
/// Thresholds not known at the same time, in the quick part; all of them are in the other proof.
const QUICK_OPEN: usize = 2;

/// What is counted of flat-fee work for a part of the year.
pub(crate) const PART_OUTSIDE: &str = "ranges left by flat-fee work for a part of the year";

/// The facts of the grid, in its order.
#[derive(Clone, Copy)]
#[repr(usize)]
enum Fact {
    Career,
    Attested,
    OnCall,
    Software,
    FlatFee,
    Declaration,
    Application,
    Sumehr,
    Thresholds,
}

pub(super) fn prove(year: &'static PremiumYear, part: Part) -> Found {
    let counts = counts(year, if part == Part::Quick { QUICK_OPEN } else { year.parameters.len() });
    let grid = grid(year, part, &counts);
    let (mut found, mut watch) = (Found::default(), Watch::default());
    let careers: Vec<_> = (0..CAREERS).map(|state| career(year, state)).collect();
    let measured: Vec<_> = counts.iter().map(|(met, open)| measured(year, *met, *open)).collect();
    let briefs: Vec<Brief> = (0..grid.len())
        .map(|place| {
            let at = |fact: Fact| grid.state(place, fact as usize);
            let mut case = PremiumCase::empty(year, mid_october(year));
            case.doctor.competences.clone_from(&careers[at(Fact::Career)]);
            case.doctor.attested = attested(year, at(Fact::Attested));
            case.doctor.on_call = on_call(at(Fact::OnCall));
            case.practice.accepted_software = known(at(Fact::Software));
            case.practice.flat_fee = flat_fee(year, at(Fact::FlatFee));
            case.practice.declaration = known(at(Fact::Declaration));
            case.application = application(year, at(Fact::Application));
            case.sumehr_patients = sumehr(year, at(Fact::Sumehr));
            case.measurements = measured[at(Fact::Thresholds)];
            found.expect(case.check().is_ok(), || format!("{}: {} is refused", year.year, grid.named(place)));
            let outcome = assess(&case);
            if let Some(words) = watch.see(&case, &outcome) {
                found.fault(|| format!("{}: {words}: {}", year.year, grid.named(place)));
            }
            Brief::of(&outcome)
        })
        .collect();
    found.count("premium cases", grid.len());
    // Nobody counts thresholds for a doctor who is not recognised; and while the career is not known, the range is
    // that of any doctor, whatever else is known of this one.
    let along = |fact: &str| Along { thresholds: fact != "career", exact: fact != "career" };
    laws::check(&grid, &briefs, along, &year.year.to_string(), &mut found);
    part_of_the_year(year, &grid, &briefs, &mut found);
    watch.tell(year.year, &mut found);
    found
}

/// Flat-fee work that is not known stands for none or the whole year, by the contract. Work for a part of the year is
/// neither: it may lie outside the range, and how often is told; a certain amount it never contradicts.
fn part_of_the_year(year: &PremiumYear, grid: &Grid, briefs: &[Brief], found: &mut Found) {
    let axis = Fact::FlatFee as usize;
    for place in (0..grid.len()).filter(|place| grid.state(*place, axis) == 0) {
        let (unknown, part) = (briefs[place], briefs[grid.with(place, axis, 3)]);
        if part.premium.0 < unknown.premium.0 || unknown.premium.1 < part.premium.1 {
            found.count(PART_OUTSIDE, 1);
            found.expect(unknown.premium.0 < unknown.premium.1, || {
                format!(
                    "{}: {} is certain, yet {part:?} for a part of the year",
                    year.year,
                    grid.named(place)
                )
            });
        }
    }
}

fn grid(year: &PremiumYear, part: Part, counts: &[(usize, usize)]) -> Grid {
    let of = |quick, full| if part == Part::Quick { quick } else { full };
    let careers = of(QUICK_CAREERS, CAREERS);
    let known_career = (1..careers).map(|state| (0, state)).chain([(6, 3), (6, 4), (6, 5)]);
    let thresholds = counts.iter().enumerate();
    let count = |wanted: (usize, usize)| counts.iter().position(|count| *count == wanted);
    let better =
        thresholds.clone().filter_map(|(place, (met, open))| Some((place, count((met + 1, *open))?)));
    let known = thresholds.filter(|(_, (_, open))| *open > 0).flat_map(|(place, (met, open))| {
        [(met + 1, open - 1), (*met, open - 1)]
            .into_iter()
            .filter_map(move |wanted| Some((place, count(wanted)?)))
    });
    Grid::new(vec![
        Axis::plain("career", careers).completed(&known_career.collect::<Vec<_>>()),
        Axis::three("attested"),
        Axis::three("on call"),
        Axis::three("software"),
        Axis::plain("flat fee", of(QUICK_FLAT_FEES, FLAT_FEES)).completed(&[(0, 1), (0, 2)]),
        Axis::three("declaration"),
        Axis::plain("application", of(QUICK_APPLICATIONS, APPLICATIONS)),
        if year.sumehr_bonus.is_some() {
            Axis::three("Sumehr patients")
        } else {
            Axis::plain("Sumehr patients", 1)
        },
        Axis::plain("thresholds", counts.len())
            .completed(&known.collect::<Vec<_>>())
            .improved(&better.collect::<Vec<_>>()),
    ])
}

fn day(year: u16, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year.into(), month, day).expect("a day that exists")
}

/// Every parameter can still be reached, and the year is being measured.
pub(super) fn mid_october(year: &PremiumYear) -> Date {
    day(year.year, 10, 15)
}

pub(super) fn known(state: usize) -> Option<bool> {
    [None, Some(false), Some(true)][state]
}

/// Careers at both sides of each boundary; state 0 is not known, state 6 a number since an unknown day.
fn career(year: &PremiumYear, state: usize) -> Option<Vec<Competence>> {
    use CompetenceKind::{GeneralPractitioner as Gp, InTraining, Other};
    let (first, last) = (day(year.year, 1, 1), day(year.year, 12, 31));
    let held = |kind, from: Option<Date>, to: Option<Date>| Competence { kind, from, to };
    let awarded = |back: u16| Some(day(year.year - back, 12, 31));
    Some(match state {
        0 => return None,
        1 => vec![],
        2 => vec![held(InTraining, Some(first), None)],
        3 => vec![held(Gp, Some(last), None)],
        4 => vec![held(Gp, awarded(5), None)],
        5 => vec![held(Gp, awarded(6), None)],
        6 => vec![held(Gp, None, None)],
        7 => vec![held(Other, Some(day(2000, 1, 1)), None)],
        8 => vec![held(InTraining, Some(last), None)],
        9 => vec![held(InTraining, Some(first), last.pred_opt())],
        10 => vec![held(InTraining, Some(day(year.year - 1, 10, 1)), Some(last))],
        11 => vec![
            held(InTraining, None, Some(day(year.year, 6, 30))),
            held(Gp, Some(day(year.year, 7, 1)), None),
        ],
        12 => vec![held(Gp, Some(day(2000, 1, 1)), Some(first))],
        13 => vec![held(Gp, Some(day(2000, 1, 1)), first.pred_opt())],
        14 => vec![held(Gp, last.succ_opt(), None)],
        _ => vec![held(Gp, awarded(6), Some(last)), held(Gp, None, None)],
    })
}

fn attested(year: &PremiumYear, state: usize) -> Option<Euro> {
    let minimum = year.activity.minimum;
    [None, Some(minimum - Euro::from_cents(1)), Some(minimum)][state]
}

fn on_call(state: usize) -> Option<OnCall> {
    [None, Some(OnCall::None), Some(OnCall::Registered)][state]
}

/// Periods at both sides of each boundary, of the year itself and of the thirty days in the first months after it.
pub(super) fn flat_fee(year: &PremiumYear, state: usize) -> Option<Vec<Period>> {
    let (first, last) = (day(year.year, 1, 1), day(year.year, 12, 31));
    let next = day(year.year + 1, 1, 1);
    let days = |from: Date, many: u64| Period::between(from, from + Days::new(many - 1));
    Some(match state {
        0 => return None,
        1 => vec![],
        2 => vec![Period::between(first, last)],
        3 => vec![Period::between(day(year.year, 3, 1), day(year.year, 6, 30))],
        4 => vec![days(next, 31)],
        5 => vec![Period { from: first, to: None }],
        6 => vec![Period::between(day(year.year, 1, 2), last), days(next, 30)],
        _ => vec![days(day(year.year + 1, 5, 2), 60)],
    })
}

/// None; in time; on the days around the last one; on paper.
fn application(year: &PremiumYear, state: usize) -> Option<Application> {
    let (last, latest) = match year.window.closes {
        Closing::On(day) => (day, day),
        Closing::Between(careful, latest) => (careful, latest),
        Closing::Unknown => (day(year.year + 1, 10, 31), day(year.year + 1, 10, 31)),
    };
    let (after, too_late) = (last + Days::new(1), latest + Days::new(1));
    let made = |submitted_on, via, notified_on| Some(Application { submitted_on, via, notified_on });
    match state {
        0 => None,
        1 => made(after, ApplicationChannel::Portal, None),
        2 => made(last, ApplicationChannel::Paper, None),
        3 => made(too_late, ApplicationChannel::Portal, Some(too_late)),
        4 => made(last, ApplicationChannel::Portal, None),
        5 => made(latest, ApplicationChannel::Portal, Some(latest)),
        _ => made(too_late, ApplicationChannel::Paper, None),
    }
}

pub(super) fn sumehr(year: &PremiumYear, state: usize) -> Option<u64> {
    year.sumehr_bonus.and_then(|bonus| [None, Some(bonus.minimum - 1), Some(bonus.minimum)][state])
}

/// Every number of thresholds met with every number of them not known, up to so many.
fn counts(year: &PremiumYear, most_open: usize) -> Vec<(usize, usize)> {
    let all = year.parameters.len();
    let open = |met| (0..=most_open.min(all - met)).map(move |open| (met, open));
    (0..=all).flat_map(open).collect()
}

/// The first parameters met, the next ones not known, the others just missed.
fn measured(year: &'static PremiumYear, met: usize, open: usize) -> Measurements {
    let mut measurements = Measurements::default();
    for (rank, parameter) in year.parameters.iter().enumerate() {
        let state = if rank < met { 2 } else { usize::from(rank >= met + open) };
        measurements.set(parameter.id, measurement(year.year, &parameter.threshold, state));
    }
    measurements
}

/// Not known, just missed, just reached.
pub(super) fn measurement(year: u16, threshold: &Threshold, state: usize) -> Option<Measurement> {
    let met = known(state)?;
    Some(match *threshold {
        Threshold::Share(minimum) => {
            Measurement::Percent(Percent::from_millionths(minimum.millionths() - u64::from(!met)))
        }
        Threshold::Count(minimum) => Measurement::Count(minimum - u64::from(!met)),
        Threshold::Done => Measurement::Done(met),
        Threshold::Barometers { at_least, of } => {
            let mut days = gpcheck_rules::premium::BarometerDays::default();
            for (rank, offer) in of.iter().enumerate() {
                let last = offer.last_day.in_year(year);
                let in_time = rank + usize::from(!met) < usize::from(at_least);
                days.set(offer.barometer, if in_time { Some(last) } else { last.succ_opt() });
            }
            Measurement::Barometers(days)
        }
    })
}
