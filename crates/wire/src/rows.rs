//! Many premium cases of one year as rows of whole numbers, for callers who have hundreds of thousands of them.
//!
//! The same engine answers; what a row cannot hold (several periods of a kind) is for the other door. Nothing is guessed
//! from a number that cannot be read: its row says which column.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::premium::{
    Application, ApplicationChannel, Barometer, BarometerDays, Competence, CompetenceKind, Measurement,
    OnCall, ParameterId, PremiumCase, PremiumFigures, PremiumYear, Threshold, Track, figures,
};
use gpcheck_rules::{Certainty, Date, Euro, Percent, Period, Refusal, Share, Tri};

use crate::invalid::{Path, push_number};
use crate::json::Json;
use crate::out::Out;
use crate::read::contract::ROWS;
use crate::read::{Cells, Read, read};
use crate::text::last_part;

/// Not known.
const UNKNOWN: i32 = i32::MIN;
/// Known not to be: no period, no day, no application.
const NONE: i32 = i32::MIN + 1;
/// Beside a percentage instead of a whole.
const PERCENT: i32 = i32::MIN + 2;

/// Columns before those of the parameters.
const FACTS: [&str; 14] = [
    "recognisedFrom",
    "recognisedTo",
    "inTrainingFrom",
    "inTrainingTo",
    "attestedCents",
    "onCall",
    "acceptedSoftware",
    "flatFeeFrom",
    "flatFeeTo",
    "flatFeeDeclaration",
    "sumehrPatients",
    "submittedOn",
    "via",
    "notifiedOn",
];
/// Columns of an answer before those of the parameters.
const FIGURES: [&str; 13] = [
    "fault",
    "track",
    "eligibility",
    "thresholdsLeast",
    "thresholdsMost",
    "premiumLeastCents",
    "premiumMostCents",
    "starter",
    "starterLeastCents",
    "starterMostCents",
    "totalLeastCents",
    "totalMostCents",
    "certainty",
];
const PARAMETERS: usize = ParameterId::ALL.len();
/// Two columns a parameter, one a barometer.
const WIDTH: usize = FACTS.len() + 2 * PARAMETERS + Barometer::ALL.len();
const RESULT_WIDTH: usize = FIGURES.len() + PARAMETERS;
/// 1 January 1970 in days of the common era.
const EPOCH: i32 = 719_163;

/// The layout, for whoever fills rows.
pub(crate) fn layout(out: &mut Out) {
    out.object(|out| {
        for (name, number) in [("unknown", UNKNOWN), ("none", NONE), ("percent", PERCENT)] {
            let mut digits = String::from("-");
            push_number(&mut digits, number.unsigned_abs() as usize);
            out.key(name).digits(&digits);
        }
        out.key("columns").items(|out| {
            FACTS.iter().for_each(|name| out.name(name));
            for id in ParameterId::ALL {
                out.name(id.name());
                out.string(&[id.name(), ".whole"].concat());
            }
            Barometer::ALL.iter().for_each(|barometer| out.name(barometer.name()));
        });
        out.key("results").items(|out| {
            FIGURES.iter().for_each(|name| out.name(name));
            ParameterId::ALL.iter().for_each(|id| out.name(id.name()));
        });
    });
}

/// Answers every row.
pub(crate) fn assess_rows(year: &str, today: &str, rows: &[i32]) -> Read<Vec<i32>> {
    let cell = read(&Json::named(&[("premiumYear", year), ("today", today)])?, &Path::ROOT, &ROWS)?;
    let mut cells = Cells::of(&cell).ok_or_else(|| Path::ROOT.unreadable())?;
    let year = cells.count().and_then(|year| gpcheck_rules::premium::find(i64::try_from(year).ok()?));
    let (Some(year), Some(today)) = (year, cells.date()) else { return Err(Path::ROOT.unreadable()) };
    if !rows.len().is_multiple_of(WIDTH) {
        let at = Path::ROOT.field("rows");
        return Err(at.refuse("wrongLength", "Whole rows are accepted here: see premiumRows()."));
    }
    let mut results = Vec::with_capacity(rows.len() / WIDTH * RESULT_WIDTH);
    // One case for all rows, filled anew by each, so that no row allocates.
    let mut case = PremiumCase::empty(year, today);
    for row in rows.chunks_exact(WIDTH) {
        match fill(&mut case, row) {
            Ok(()) => answer(&mut results, &figures(&case)),
            Err(Fault(column)) => {
                results.push(i32::try_from(column + 1).unwrap_or(i32::MAX));
                results.resize(results.len() + RESULT_WIDTH - 1, UNKNOWN);
            }
        }
    }
    Ok(results)
}

/// The column that cannot be read.
struct Fault(usize);

/// A row that is read from its beginning.
struct Row<'r> {
    row: &'r [i32],
    at: usize,
}

impl Row<'_> {
    fn next(&mut self) -> i32 {
        self.at += 1;
        self.row.get(self.at - 1).copied().unwrap_or(UNKNOWN)
    }

    /// What stands in the column that was read last, through a reading of numbers that say something.
    fn known<T>(&mut self, read: impl FnOnce(i32) -> Option<T>) -> Result<Option<T>, Fault> {
        match self.next() {
            UNKNOWN => Ok(None),
            number => read(number).map(Some).ok_or(Fault(self.at - 1)),
        }
    }

    fn flag(&mut self) -> Result<Option<bool>, Fault> {
        self.known(flag)
    }

    fn count(&mut self) -> Result<Option<u64>, Fault> {
        self.known(|number| u64::try_from(number).ok())
    }

    /// A day; outside, `None` when it is not known, inside when there is none.
    fn day(&mut self) -> Result<Option<Option<Date>>, Fault> {
        self.known(|number| if number == NONE { Some(None) } else { day(number).map(Some) })
    }

    /// A period, whose end may be open.
    fn period(&mut self) -> Result<Option<Option<Period>>, Fault> {
        let from = self.day()?;
        let to = self.day()?.flatten();
        let Some(Some(from)) = from else { return Ok(from.map(|_| None)) };
        let period = Period { from, to };
        if period.end() < from { Err(Fault(self.at - 1)) } else { Ok(Some(Some(period))) }
    }

    /// A word by its place.
    fn word<T: Copy>(&mut self, words: &[T]) -> Result<Option<T>, Fault> {
        self.known(|number| words.get(usize::try_from(number).ok()?).copied())
    }
}

const fn flag(number: i32) -> Option<bool> {
    match number {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

fn day(number: i32) -> Option<Date> {
    use chrono::Datelike;

    let date = Date::from_num_days_from_ce_opt(number.checked_add(EPOCH)?)?;
    (1..=9999).contains(&date.year()).then_some(date)
}

/// Says of the case what the row says; every fact is said anew.
fn fill(case: &mut PremiumCase, row: &[i32]) -> Result<(), Fault> {
    let row = &mut Row { row, at: 0 };
    let mut competences = case.doctor.competences.take().unwrap_or_default();
    competences.clear();
    for kind in [CompetenceKind::GeneralPractitioner, CompetenceKind::InTraining] {
        if let Some(Period { from, to }) = row.period()?.flatten() {
            competences.push(Competence { kind, from: Some(from), to });
        }
    }
    case.doctor.competences = Some(competences);
    case.doctor.attested = row.known(|cents| (cents >= 0).then(|| Euro::from_cents(cents.into())))?;
    case.doctor.on_call = row.word(&OnCall::ALL)?;
    case.practice.accepted_software = row.flag()?;
    let mut periods = case.practice.flat_fee.take().unwrap_or_default();
    periods.clear();
    case.practice.flat_fee = row.period()?.map(|period| {
        periods.extend(period);
        periods
    });
    case.practice.declaration = row.flag()?;
    case.sumehr_patients = row.count()?;
    let submitted = row.day()?.flatten();
    let via = row.word(&[ApplicationChannel::Portal, ApplicationChannel::Paper])?;
    let via_column = row.at - 1;
    let notified_on = row.day()?.flatten();
    case.application = match submitted {
        Some(submitted_on) => {
            Some(Application { submitted_on, via: via.ok_or(Fault(via_column))?, notified_on })
        }
        None => None,
    };
    let parameters = row.at;
    for id in ParameterId::ALL {
        let measurement = measurement(case.year, id, row)?;
        case.measurements.set(id, measurement);
    }
    if let Some(days) = barometers(row)? {
        case.measurements.set(ParameterId::Barometers, Some(Measurement::Barometers(days)));
    }
    case.check().map_err(|refusal| Fault(column_of(&refusal, parameters)))
}

fn measurement(year: &PremiumYear, id: ParameterId, row: &mut Row<'_>) -> Result<Option<Measurement>, Fault> {
    let (first, second) = (row.next(), row.next());
    let column = row.at - 2;
    if first == UNKNOWN {
        return if second == UNKNOWN { Ok(None) } else { Err(Fault(column + 1)) };
    }
    let count = |number: i32, column| u64::try_from(number).map_err(|_| Fault(column));
    let threshold = &year.parameter(id).ok_or(Fault(column))?.threshold;
    Ok(Some(match (threshold, second) {
        (_, PERCENT) => Measurement::Percent(Percent::from_millionths(count(first, column)?)),
        (Threshold::Count(_), UNKNOWN) => Measurement::Count(count(first, column)?),
        (Threshold::Done, UNKNOWN) => Measurement::Done(flag(first).ok_or(Fault(column))?),
        (_, UNKNOWN) => return Err(Fault(column + 1)),
        (_, whole) => {
            Measurement::Share(Share { part: count(first, column)?, whole: count(whole, column + 1)? })
        }
    }))
}

/// The days of the barometers, once anything is said of one of them.
fn barometers(row: &mut Row<'_>) -> Result<Option<BarometerDays>, Fault> {
    let (mut days, mut is_said) = (BarometerDays::default(), false);
    for barometer in Barometer::ALL {
        if let Some(day) = row.day()? {
            is_said = true;
            days.set(barometer, day);
        }
    }
    Ok(is_said.then_some(days))
}

/// The column of a field that does not fit the year or another field.
fn column_of(refusal: &Refusal, parameters: usize) -> usize {
    let named = |id: &ParameterId| {
        let rest = refusal.path.strip_prefix("parameters.")?.strip_prefix(id.name())?;
        (rest.is_empty() || rest.starts_with('.')).then_some(rest)
    };
    let place = ParameterId::ALL.iter().position(|id| named(id).is_some());
    // Only days of barometers are named so.
    let last = last_part(&refusal.path);
    let barometer = Barometer::ALL.iter().position(|barometer| barometer.name() == last);
    match (place, barometer) {
        (Some(_), Some(barometer)) => parameters + 2 * PARAMETERS + barometer,
        (Some(place), None) => parameters + 2 * place,
        (None, _) => FACTS.iter().position(|name| *name == refusal.path).unwrap_or_default(),
    }
}

fn answer(results: &mut Vec<i32>, outcome: &PremiumFigures) {
    let tri = |tri| match tri {
        Tri::Yes => 0,
        Tri::No => 1,
        Tri::Unknown => 2,
    };
    let cents = |amount: Euro| i32::try_from(amount.cents()).unwrap_or(UNKNOWN);
    results.extend([
        0,
        match outcome.track.unwrap_or(Track::None) {
            Track::Recognised => 0,
            Track::InTraining => 1,
            Track::None => 2,
        },
        tri(outcome.eligibility),
        outcome.thresholds_met.least.into(),
        outcome.thresholds_met.most.into(),
        cents(outcome.premium.least),
        cents(outcome.premium.most),
        tri(outcome.starter.status),
        cents(outcome.starter.amount.least),
        cents(outcome.starter.amount.most),
        cents(outcome.total.least),
        cents(outcome.total.most),
        match outcome.certainty {
            Certainty::Official => 0,
            Certainty::Reported => 1,
            Certainty::Inferred => 2,
        },
    ]);
    for id in ParameterId::ALL {
        results.push(outcome.status(id).map_or(UNKNOWN, |status| status as i32));
    }
}
