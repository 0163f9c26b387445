//! What a doctor tells about one premium year.

use alloc::string::String;
use alloc::vec::Vec;

use crate::date::{Date, Period};
use crate::euro::Euro;
use crate::known::Known;
use crate::premium::parameter::{Barometer, BarometerDay, ParameterId, Threshold};
use crate::premium::year::PremiumYear;
use crate::refusal::{Refusal, RefusalCode, in_list};
use crate::share::{Percent, Share};

/// The facts of one premium year. What is not known is `None`, and nothing is guessed from it.
#[derive(Clone, Debug, PartialEq)]
pub struct PremiumCase {
    /// The premium year, with its rules.
    pub year: &'static PremiumYear,
    /// The day of the question.
    pub today: Date,
    /// The doctor.
    pub doctor: Doctor,
    /// The practice.
    pub practice: Practice,
    /// What was measured, by parameter.
    pub measurements: Measurements,
    /// Different patients with a Sumehr, cumulated over the years: premium years with a bonus only.
    pub sumehr_patients: Known<u64>,
    /// The application, once it is made.
    pub application: Option<Application>,
}

/// The doctor's side of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doctor {
    /// History of INAMI/RIZIV competence codes.
    pub competences: Known<Vec<Competence>>,
    /// Services attested to the compulsory insurance in the premium year.
    pub attested: Known<Euro>,
    /// The organised on-call service.
    pub on_call: Known<OnCall>,
}

/// One competence code and the days it was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Competence {
    /// What the code stands for.
    pub kind: CompetenceKind,
    /// First day; `None` when it was held in the premium year since an unknown day.
    pub from: Known<Date>,
    /// Last day; `None` while it is held.
    pub to: Option<Date>,
}

/// What an INAMI/RIZIV competence code stands for, as far as the premium goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CompetenceKind {
    /// 003 or 004: recognised general practitioner.
    GeneralPractitioner,
    /// 005 or 006: general practitioner in training.
    InTraining,
    /// Any other code.
    Other,
}

impl CompetenceKind {
    /// Reads the three digits of a code.
    pub fn of_code(code: &str) -> Self {
        match code {
            "003" | "004" => Self::GeneralPractitioner,
            "005" | "006" => Self::InTraining,
            _ => Self::Other,
        }
    }

    /// A code that stands for it; which of several it was is not kept. `None` for other codes, which are many.
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::GeneralPractitioner => Some("003"),
            Self::InTraining => Some("005"),
            Self::Other => None,
        }
    }
}

/// Standing in the organised on-call service during the premium year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnCall {
    /// At least one availability fee was paid.
    AvailabilityFee,
    /// Exempted by the circle of general practitioners.
    Exempted,
    /// Registered and available.
    Registered,
    /// Took no part.
    None,
}

impl OnCall {
    /// Every answer.
    pub const ALL: [Self; 4] = [Self::AvailabilityFee, Self::Exempted, Self::Registered, Self::None];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AvailabilityFee => "availabilityFee",
            Self::Exempted => "exempted",
            Self::Registered => "registered",
            Self::None => "none",
        }
    }
}

/// The practice's side of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// Accepted software used during the premium year.
    pub accepted_software: Known<bool>,
    /// Periods worked in a flat-fee practice; empty when never.
    pub flat_fee: Known<Vec<Period>>,
    /// Declaration on honour that replaces the attested amount in a flat-fee practice.
    pub declaration: Known<bool>,
}

/// What was measured for a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measurement {
    /// An own count of a share.
    Share(Share),
    /// The percentage that INAMI/RIZIV displays.
    Percent(Percent),
    /// A number of uses or forms.
    Count(u64),
    /// Done or not.
    Done(bool),
    /// Per barometer, the day from which the doctor's number takes part.
    Barometers(BarometerDays),
}

/// Per barometer, the day from which the doctor's number takes part; `None` does not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BarometerDays {
    days: [Known<Date>; Barometer::ALL.len()],
}

impl BarometerDays {
    /// The day registered for the barometer.
    pub fn get(&self, barometer: Barometer) -> Known<Date> {
        self.days.get(barometer as usize).copied().flatten()
    }

    /// Sets the day registered for the barometer.
    pub fn set(&mut self, barometer: Barometer, day: Known<Date>) {
        if let Some(place) = self.days.get_mut(barometer as usize) {
            *place = day;
        }
    }

    /// How many of those offered count for the year given.
    pub fn counting(&self, offered: &[BarometerDay], year: u16) -> usize {
        offered.iter().filter(|offer| offer.counts(self.get(offer.barometer), year)).count()
    }
}

/// Measurements by parameter.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measurements {
    known: [Known<Measurement>; ParameterId::ALL.len()],
}

impl Measurements {
    /// The measurement of the parameter.
    pub fn get(&self, id: ParameterId) -> Known<&Measurement> {
        self.known.get(id as usize).and_then(Option::as_ref)
    }

    /// Sets the measurement of the parameter.
    pub fn set(&mut self, id: ParameterId, measurement: Known<Measurement>) {
        if let Some(place) = self.known.get_mut(id as usize) {
            *place = measurement;
        }
    }
}

/// An application for the premium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Application {
    /// The day it was submitted.
    pub submitted_on: Date,
    /// How.
    pub via: ApplicationChannel,
    /// Date of a written refusal of the base premium, when there was one.
    pub notified_on: Option<Date>,
}

/// How an application is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationChannel {
    /// The module of the ProSanté/ProGezondheid portal.
    Portal,
    /// The written form, by post.
    Paper,
}

impl PremiumCase {
    /// An empty case: nothing known but the year and the day.
    pub fn empty(year: &'static PremiumYear, today: Date) -> Self {
        Self {
            year,
            today,
            doctor: Doctor::default(),
            practice: Practice::default(),
            measurements: Measurements::default(),
            sumehr_patients: None,
            application: None,
        }
    }

    /// Whether every fact can be read against the year's rules.
    ///
    /// # Errors
    /// The first field that cannot: a measurement that the year does not have or that is of the wrong kind,
    /// a part larger than its whole, more than a hundred percent, a period that ends before it begins.
    pub fn check(&self) -> Result<(), Refusal> {
        for (place, held) in self.doctor.competences.iter().flatten().enumerate() {
            if let (Some(from), Some(to)) = (held.from, held.to) {
                ends_after_start(Period::between(from, to), || {
                    in_list("doctor.competences", place, "period.to")
                })?;
            }
        }
        for (place, period) in self.practice.flat_fee.iter().flatten().enumerate() {
            ends_after_start(*period, || in_list("practice.flatFee", place, "to"))?;
        }
        for id in ParameterId::ALL {
            if let Some(measurement) = self.measurements.get(id) {
                let Some(parameter) = self.year.parameter(id) else {
                    return Err(Refusal::new(["parameters.", id.name()].concat(), RefusalCode::NotInYear));
                };
                check_measurement(measurement, &parameter.threshold).map_err(|(field, code)| {
                    Refusal::new(["parameters.", id.name(), ".", &field].concat(), code)
                })?;
            }
        }
        if self.sumehr_patients.is_some() && self.year.sumehr_bonus.is_none() {
            return Err(Refusal::new("sumehrPatients", RefusalCode::NotInYear));
        }
        Ok(())
    }
}

/// Refuses a period that ends before it begins.
pub(crate) fn ends_after_start(period: Period, path: impl FnOnce() -> String) -> Result<(), Refusal> {
    if period.end() < period.from { Err(Refusal::new(path(), RefusalCode::EndsBeforeStart)) } else { Ok(()) }
}

fn check_measurement(measurement: &Measurement, threshold: &Threshold) -> Result<(), (String, RefusalCode)> {
    use RefusalCode::{AboveHundred, NotInYear, PartLargerThanWhole, WrongMeasurement};
    let refuse = |field: &str, code| Err((String::from(field), code));
    match (threshold, measurement) {
        (Threshold::Share(_), Measurement::Share(share)) if share.part > share.whole => {
            refuse("part", PartLargerThanWhole)
        }
        (Threshold::Share(_), Measurement::Percent(percent)) if *percent > Percent::ALL => {
            refuse("percent", AboveHundred)
        }
        (Threshold::Share(_), Measurement::Share(_) | Measurement::Percent(_))
        | (Threshold::Count(_), Measurement::Count(_))
        | (Threshold::Done, Measurement::Done(_)) => Ok(()),
        (Threshold::Barometers { of, .. }, Measurement::Barometers(days)) => {
            let offered = |barometer| of.iter().any(|offer| offer.barometer == barometer);
            match Barometer::ALL.into_iter().find(|b| days.get(*b).is_some() && !offered(*b)) {
                Some(unknown) => Err((["barometers.", unknown.name()].concat(), NotInYear)),
                None => Ok(()),
            }
        }
        (_, Measurement::Share(_)) => refuse("part", WrongMeasurement),
        (_, Measurement::Percent(_)) => refuse("percent", WrongMeasurement),
        (_, Measurement::Count(_)) => refuse("count", WrongMeasurement),
        (_, Measurement::Done(_)) => refuse("done", WrongMeasurement),
        (_, Measurement::Barometers(_)) => refuse("barometers", WrongMeasurement),
    }
}
