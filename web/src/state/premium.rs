//! From what was typed about a premium year to the case that the engine is asked.

use gpcheck_rules::premium::{
    Application, ApplicationChannel, BarometerDay, BarometerDays, Competence, CompetenceKind, Doctor,
    Measurement, Measurements, OnCall, Parameter, ParameterId, Practice, PremiumCase, PremiumYear, Threshold,
};
use gpcheck_rules::{Date, Period, Refusal, Share, Tri};

use super::{DateId, Entry, Field, Problem, Question, Reading, State, Trouble, read};

impl State {
    /// The day of the question; that of the clock stands in for one that cannot be read, which is named.
    pub fn day(&self) -> Reading<Option<Date>> {
        let mut reader = Reader { state: self, problems: Vec::new() };
        let day = reader.date(DateId::Today).known().or(self.clock);
        Reading { case: day, problems: reader.problems }
    }

    /// The case of the premium year shown. A field that cannot be read counts as unknown and is named.
    pub fn premium(&self) -> Reading<PremiumCase> {
        let year = self.premium_year();
        // A page written ahead of time shows nothing that depends on the day.
        let today = self.today().unwrap_or_else(|| year.period().end());
        let mut reader = Reader { state: self, problems: Vec::new() };
        reader.date(DateId::Today);
        let periods = reader.flat_fee(year);
        let mut case = PremiumCase {
            year,
            today,
            doctor: Doctor {
                competences: reader.competences(),
                attested: reader.keep(Field::Attested, read::euro),
                on_call: OnCall::ALL
                    .into_iter()
                    .find(|held| self.answer(Question::OnCall) == Some(held.name())),
            },
            practice: Practice {
                accepted_software: self.yes(Question::Software),
                flat_fee: periods.as_ref().map(|periods| periods.iter().map(|(_, period)| *period).collect()),
                declaration: self.yes(Question::Declaration),
            },
            measurements: reader.measurements(year),
            sumehr_patients: year.sumehr_bonus.and_then(|_| reader.keep(Field::SumehrPatients, read::whole)),
            application: reader.application(),
        };
        let mut problems = reader.problems;
        // The rules say which fields cannot stand together; each one refused is left out until the rest can be read.
        while let Err(refusal) = case.check() {
            match leave_out(&mut case, &refusal, periods.as_deref().unwrap_or_default()) {
                Some(field) => problems.push((field, Trouble::Refused(refusal.code))),
                None => break,
            }
        }
        Reading { case, problems }
    }
}

/// Reads field by field and keeps what cannot be read.
pub(super) struct Reader<'a> {
    pub(super) state: &'a State,
    pub(super) problems: Vec<Problem>,
}

impl Reader<'_> {
    /// The value of a field; what is wrong with it is noted.
    pub(super) fn keep<T>(&mut self, field: Field, read: fn(&str) -> Entry<T>) -> Option<T> {
        let entry = read(&self.state.text(field));
        self.note(field, entry).known()
    }

    /// What a date says; what is wrong with it is noted.
    pub(super) fn date(&mut self, date: DateId) -> Entry<Date> {
        let entry = self.state.date(date);
        self.note(Field::Date(date, super::Part::Day), entry)
    }

    fn note<T>(&mut self, field: Field, entry: Entry<T>) -> Entry<T> {
        if let Entry::Wrong(trouble) = &entry {
            self.problems.push((field, *trouble));
        }
        entry
    }

    fn competences(&mut self) -> Option<Vec<Competence>> {
        let kind = match self.state.answer(Question::Role)? {
            "generalPractitioner" => CompetenceKind::GeneralPractitioner,
            "inTraining" => CompetenceKind::InTraining,
            "other" => return Some(Vec::new()),
            _ => return None,
        };
        let from = self.date(DateId::Since).known();
        let to = self.date(DateId::Until);
        // An end that cannot be read is an end at an unknown day: then nothing is known of the number.
        (self.state.is_blank(DateId::Until) || to.known().is_some())
            .then(|| [Competence { kind, from, to: to.known() }].into())
    }

    /// The flat-fee periods, each with its place on the page; `None` while one of them cannot be read.
    fn flat_fee(&mut self, year: &PremiumYear) -> Option<Vec<(u8, Period)>> {
        match self.state.answer(Question::FlatFee)? {
            "never" => Some(Vec::new()),
            "wholeYear" => Some([(0, year.period())].into()),
            "periods" => {
                let rows: Vec<_> = (0..self.state.periods()).filter(|row| !self.is_blank_row(*row)).collect();
                let read: Option<Vec<_>> = rows.iter().map(|row| Some((*row, self.row(*row)?))).collect();
                read.filter(|periods| !periods.is_empty())
            }
            _ => None,
        }
    }

    fn is_blank_row(&self, row: u8) -> bool {
        self.state.is_blank(DateId::FlatFrom(row)) && self.state.is_blank(DateId::FlatTo(row))
    }

    fn row(&mut self, row: u8) -> Option<Period> {
        let (from, to) = (self.date(DateId::FlatFrom(row)), self.date(DateId::FlatTo(row)));
        // Without an end the doctor still works there.
        let to = if self.state.is_blank(DateId::FlatTo(row)) { None } else { Some(to.known()?) };
        Some(Period { from: from.known()?, to })
    }

    fn measurements(&mut self, year: &PremiumYear) -> Measurements {
        let mut measurements = Measurements::default();
        for parameter in year.parameters {
            measurements.set(parameter.id, self.measurement(parameter, year.year));
        }
        measurements
    }

    fn measurement(&mut self, parameter: &Parameter, year: u16) -> Option<Measurement> {
        let id = parameter.id;
        match parameter.threshold {
            Threshold::Share(_) if self.state.answer(Question::Mode(id)) == Some("percent") => {
                self.keep(Field::Percent(id), read::percent).map(Measurement::Percent)
            }
            Threshold::Share(_) => {
                let part = self.keep(Field::Part(id), read::whole);
                let whole = self.keep(Field::Whole(id), read::whole);
                Some(Measurement::Share(Share { part: part?, whole: whole? }))
            }
            Threshold::Count(_) => self.keep(Field::Count(id), read::whole).map(Measurement::Count),
            Threshold::Done => self.state.yes(Question::Done(id)).map(Measurement::Done),
            Threshold::Barometers { of, .. } => self.barometers(parameter, of, year),
        }
    }

    /// A measurement says "no" of every barometer that it does not name, so it is given once each one is answered,
    /// or once those answered are enough.
    fn barometers(&mut self, parameter: &Parameter, of: &[BarometerDay], year: u16) -> Option<Measurement> {
        let mut days = BarometerDays::default();
        let mut all = true;
        for offer in of {
            match self.state.answer(Question::Barometer(offer.barometer)) {
                Some("yes") => {
                    let day = self.date(DateId::Barometer(offer.barometer)).known();
                    all &= day.is_some();
                    days.set(offer.barometer, day);
                }
                Some("no") => {}
                _ => all = false,
            }
        }
        let measurement = Measurement::Barometers(days);
        let enough = parameter.threshold.reached(Some(&measurement), year) == Tri::Yes;
        (all || enough).then_some(measurement)
    }

    fn application(&mut self) -> Option<Application> {
        if self.state.answer(Question::Applied) != Some("yes") {
            return None;
        }
        let submitted_on = self.date(DateId::Submitted).known();
        let notified_on = self.date(DateId::Notified).known();
        let paper = self.state.answer(Question::Via) == Some("paper");
        let via = if paper { ApplicationChannel::Paper } else { ApplicationChannel::Portal };
        Some(Application { submitted_on: submitted_on?, via, notified_on })
    }
}

/// Takes a refused fact out of the case; says which field held it.
fn leave_out(case: &mut PremiumCase, refusal: &Refusal, periods: &[(u8, Period)]) -> Option<Field> {
    let mut path = refusal.path.split('.');
    match (path.next()?, path.next(), path.next()) {
        ("doctor", ..) => {
            case.doctor.competences.take()?;
            Some(Field::Date(DateId::Until, super::Part::Day))
        }
        ("practice", _, place) => {
            case.practice.flat_fee.take()?;
            let (row, _) = periods.get(place?.parse::<usize>().ok()?)?;
            Some(Field::Date(DateId::FlatTo(*row), super::Part::Day))
        }
        ("parameters", id, field) => {
            let id = ParameterId::named(id?)?;
            case.measurements.get(id)?;
            case.measurements.set(id, None);
            Some(match field {
                Some("percent") => Field::Percent(id),
                Some("count") => Field::Count(id),
                _ => Field::Part(id),
            })
        }
        _ => None,
    }
}

/// Which questions can still change the answer.
pub mod matters {
    use gpcheck_rules::premium::{ParameterId, ParameterStatus, PremiumAssessment, rules};
    use gpcheck_rules::{Effect, Rule, Tri};

    use super::super::Question;

    /// Whether the rules have left the question open, or nothing is known of the doctor yet.
    pub fn question(outcome: &PremiumAssessment, question: Question) -> bool {
        let feeds: &[&Rule] = match question {
            Question::OnCall => &[&rules::ON_CALL],
            Question::Software => &[&rules::SOFTWARE, &rules::TRAINING, &rules::STARTER_SOFTWARE],
            Question::FlatFee => &[&rules::FLAT_FEE_UNKNOWN, &rules::DECLARATION, &rules::STARTER_FLAT_FEE],
            Question::Declaration => &[&rules::DECLARATION],
            _ => return true,
        };
        open(outcome, feeds)
    }

    /// Whether the amount attested can still change the answer.
    pub fn attested(outcome: &PremiumAssessment) -> bool {
        open(outcome, &[&rules::ACTIVITY])
    }

    /// Whether the number of Sumehr patients can still change the answer.
    pub fn sumehr_patients(outcome: &PremiumAssessment) -> bool {
        open(outcome, &[&rules::SUMEHR_BONUS])
    }

    /// Whether the parameter can still change the answer.
    pub fn parameter(outcome: &PremiumAssessment, id: ParameterId) -> bool {
        let status =
            outcome.parameters.iter().find(|result| result.parameter.id == id).map(|result| result.status);
        outcome.track.is_none()
            || status == Some(ParameterStatus::Undetermined)
                && outcome.eligibility != Tri::No
                && !outcome.if_eligible.is_exact()
    }

    fn open(outcome: &PremiumAssessment, feeds: &[&Rule]) -> bool {
        outcome.track.is_none()
            || outcome
                .reasons
                .iter()
                .any(|reason| reason.effect == Effect::Undetermined && feeds.contains(&reason.rule))
    }
}
