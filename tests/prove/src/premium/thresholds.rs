//! Every parameter met, missed or not known, each on its own: which ones they are may matter, not only how many.

use gpcheck_rules::Date;
use gpcheck_rules::premium::{Competence, CompetenceKind, OnCall, PremiumCase, PremiumYear, assess};

use super::brief::Brief;
use super::facts::{flat_fee, known, measurement, mid_october, sumehr};
use super::laws::{self, Along};
use super::outcome::Watch;
use crate::grid::{Axis, Grid};
use crate::{Found, Part};

const SOFTWARE: usize = 0;
const FLAT_FEE: usize = 1;
const ON_CALL: usize = 2;
const SUMEHR: usize = 3;
/// The first of the parameters.
const FIRST: usize = 4;

pub(super) fn prove(year: &'static PremiumYear, part: Part) -> Found {
    let grid = grid(year, part);
    let (mut found, mut watch) = (Found::default(), Watch::default());
    let mut case = PremiumCase::empty(year, mid_october(year));
    let since = Date::from_ymd_opt(2000, 1, 1);
    case.doctor.competences =
        Some(vec![Competence { kind: CompetenceKind::GeneralPractitioner, from: since, to: None }]);
    case.doctor.attested = Some(year.activity.minimum);
    let measured: Vec<Vec<_>> = year
        .parameters
        .iter()
        .map(|parameter| (0..3).map(|state| measurement(year.year, &parameter.threshold, state)).collect())
        .collect();
    let briefs: Vec<Brief> = (0..grid.len())
        .map(|place| {
            // Known standing comes first: the quick part has no other.
            case.practice.accepted_software = known(2 - grid.state(place, SOFTWARE));
            case.practice.flat_fee = flat_fee(year, grid.state(place, FLAT_FEE));
            case.doctor.on_call = [Some(OnCall::Registered), None][grid.state(place, ON_CALL)];
            case.sumehr_patients = sumehr(year, grid.state(place, SUMEHR));
            for (rank, parameter) in year.parameters.iter().enumerate() {
                case.measurements.set(parameter.id, measured[rank][grid.state(place, FIRST + rank)]);
            }
            let outcome = assess(&case);
            if let Some(words) = watch.see(&case, &outcome) {
                found.fault(|| format!("{}: {words}: {}", year.year, grid.named(place)));
            }
            Brief::of(&outcome)
        })
        .collect();
    found.count("combinations of thresholds", grid.len());
    laws::check(
        &grid,
        &briefs,
        |_| Along { thresholds: true, exact: true },
        &year.year.to_string(),
        &mut found,
    );
    watch.tell(year.year, &mut found);
    found
}

fn grid(year: &PremiumYear, part: Part) -> Grid {
    let (software, flat_fees, on_call) = if part == Part::Quick { (1, 3, 1) } else { (3, 4, 2) };
    // Software: accepted, not accepted, not known.
    let software_known: &[(usize, usize)] = if software == 3 { &[(2, 0), (2, 1)] } else { &[] };
    let mut axes = vec![
        Axis::plain("software", software).completed(software_known),
        Axis::plain("flat fee", flat_fees).completed(&[(0, 1), (0, 2)]),
        Axis::plain("on call", on_call),
        if year.sumehr_bonus.is_some() {
            Axis::three("Sumehr patients")
        } else {
            Axis::plain("Sumehr patients", 1)
        },
    ];
    axes.extend(year.parameters.iter().map(|parameter| Axis::three(parameter.id.name())));
    Grid::new(axes)
}
