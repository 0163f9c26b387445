//! A premium case of a receipt as the answers that a doctor would have given on the page.

use gpcheck_rules::premium::{Barometer, CompetenceKind, OnCall, ParameterId, PremiumYear, Threshold, YEARS};

use super::link::Case;
use super::{DateId, Field, Form, MOST_PERIODS, Part, Question};

/// One value of a case: its path in the contract, and the value as text. A list or object in which
/// nothing stands is `[]` or `{}`; what is not known is left out.
pub type Said = (String, String);

/// The case as answers.
///
/// # Errors
/// The paths for which the page has no question.
pub fn case(facts: &[Said]) -> Result<Case, Vec<String>> {
    let value = |path: &str| facts.iter().find(|(at, _)| at == path).map(|(_, value)| value.as_str());
    let year = value("premiumYear").and_then(|year| year.parse().ok());
    let known = |number: u16| YEARS.iter().copied().find(|known| known.year == number);
    let Some(year) = year.and_then(known) else { return Err(vec!["premiumYear".into()]) };
    let mut fit =
        Fit { year, case: Case { year: year.year, periods: 1, doctor: Form::new(), facts: Form::new() } };
    let unfit: Vec<String> = facts
        .iter()
        .filter(|(path, value)| fit.take(path, value).is_none())
        .map(|(path, _)| path.clone())
        .collect();
    fit.whole_year();
    if unfit.is_empty() { Ok(fit.case) } else { Err(unfit) }
}

struct Fit {
    year: &'static PremiumYear,
    case: Case,
}

impl Fit {
    /// Puts one value where the page asks for it; `None` when it asks for nothing of the kind.
    fn take(&mut self, path: &str, value: &str) -> Option<()> {
        let steps: Vec<&str> = path.split('.').collect();
        match steps.as_slice() {
            ["premiumYear"] => {}
            // Nothing was said.
            ["practice" | "parameters"] if value == "{}" => {}
            ["today"] => self.day(DateId::Today, value)?,
            ["doctor", "competences"] => self.case.doctor.choose(Question::Role, Some("other")),
            ["doctor", "competences", "0", "code"] => {
                let role = match CompetenceKind::of_code(value) {
                    CompetenceKind::GeneralPractitioner => "generalPractitioner",
                    CompetenceKind::InTraining => "inTraining",
                    CompetenceKind::Other => return None,
                };
                self.case.doctor.choose(Question::Role, Some(role));
            }
            ["doctor", "competences", "0", "period", "from"] => self.day(DateId::Since, value)?,
            ["doctor", "competences", "0", "period", "to"] => self.day(DateId::Until, value)?,
            ["doctor", "attestedAmount"] => self.number(Field::Attested, value)?,
            ["doctor", "onCall"] => {
                let standing = OnCall::ALL.into_iter().find(|known| known.name() == value)?;
                self.case.facts.choose(Question::OnCall, Some(standing.name()));
            }
            ["practice", "acceptedSoftware"] => self.yes_no(Question::Software, value)?,
            ["practice", "flatFeeDeclaration"] => self.yes_no(Question::Declaration, value)?,
            ["practice", "flatFee"] => self.case.facts.choose(Question::FlatFee, Some("never")),
            ["practice", "flatFee", row, end] => {
                let row = row.parse().ok().filter(|row| *row < MOST_PERIODS)?;
                self.case.facts.choose(Question::FlatFee, Some("periods"));
                self.case.periods = self.case.periods.max(row + 1);
                let day = if *end == "from" { DateId::FlatFrom(row) } else { DateId::FlatTo(row) };
                self.day(day, value)?;
            }
            ["parameters", id, rest @ ..] => self.measurement(ParameterId::named(id)?, rest, value)?,
            ["sumehrPatients"] => self.number(Field::SumehrPatients, value)?,
            ["application", "submittedOn"] => {
                self.case.facts.choose(Question::Applied, Some("yes"));
                self.day(DateId::Submitted, value)?;
            }
            ["application", "notifiedOn"] => self.day(DateId::Notified, value)?,
            ["application", "via"] => {
                let via = ["portal", "paper"].into_iter().find(|known| *known == value)?;
                self.case.facts.choose(Question::Via, Some(via));
            }
            _ => return None,
        }
        Some(())
    }

    fn measurement(&mut self, id: ParameterId, path: &[&str], value: &str) -> Option<()> {
        match path {
            ["part"] => self.number(Field::Part(id), value)?,
            ["whole"] => self.number(Field::Whole(id), value)?,
            ["percent"] => {
                self.case.facts.choose(Question::Mode(id), Some("percent"));
                self.number(Field::Percent(id), value)?;
            }
            ["count"] => self.number(Field::Count(id), value)?,
            ["done"] => self.yes_no(Question::Done(id), value)?,
            // A measurement says "no" of every barometer that it does not name.
            ["barometers"] => self.other_barometers(None)?,
            ["barometers", name] => {
                let barometer = Barometer::named(name)?;
                self.other_barometers(Some(barometer))?;
                self.case.facts.choose(Question::Barometer(barometer), Some("yes"));
                self.day(DateId::Barometer(barometer), value)?;
            }
            _ => return None,
        }
        Some(())
    }

    /// Answers "no" for every barometer of the year that has no answer yet, but for one.
    fn other_barometers(&mut self, but: Option<Barometer>) -> Option<()> {
        let of = self.year.parameters.iter().find_map(|parameter| match parameter.threshold {
            Threshold::Barometers { of, .. } => Some(of),
            _ => None,
        })?;
        for offered in of {
            let question = Question::Barometer(offered.barometer);
            if Some(offered.barometer) != but && self.case.facts.answer(question).is_none() {
                self.case.facts.choose(question, Some("no"));
            }
        }
        let offered = |barometer| of.iter().any(|offered| offered.barometer == barometer);
        but.is_none_or(offered).then_some(())
    }

    /// A single period that is the whole year has an answer of its own on the page.
    fn whole_year(&mut self) {
        let form = &self.case.facts;
        let read = |date: DateId| {
            let [day, month, year] = Part::ALL.map(|part| form.text(Field::Date(date, part)));
            super::read::date(day, month, year).known()
        };
        let year = self.year.period();
        let whole = self.case.periods == 1
            && form.answer(Question::FlatFee) == Some("periods")
            && read(DateId::FlatFrom(0)) == Some(year.from)
            && read(DateId::FlatTo(0)) == year.to;
        if whole {
            self.case.facts.choose(Question::FlatFee, Some("wholeYear"));
            for date in [DateId::FlatFrom(0), DateId::FlatTo(0)] {
                for part in Part::ALL {
                    self.case.facts.write(Field::Date(date, part), String::new());
                }
            }
        }
    }

    fn form(&mut self, home: super::field::Home) -> &mut Form {
        if home == super::field::Home::Doctor { &mut self.case.doctor } else { &mut self.case.facts }
    }

    /// A date as the contract writes it.
    fn day(&mut self, date: DateId, value: &str) -> Option<()> {
        let parts = super::read::pasted_date(value)?;
        for (part, text) in Part::ALL.into_iter().zip(parts) {
            let text = if part == Part::Year { text } else { text.trim_start_matches('0').to_owned() };
            self.form(date.home()).write(Field::Date(date, part), text);
        }
        Some(())
    }

    /// A number as the contract writes it: digits, and a point before decimals.
    fn number(&mut self, field: Field, value: &str) -> Option<()> {
        let plain = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        self.case.facts.write(field, plain.then(|| value.replace('.', ","))?);
        Some(())
    }

    fn yes_no(&mut self, question: Question, value: &str) -> Option<()> {
        let answer = match value {
            "true" => "yes",
            "false" => "no",
            _ => return None,
        };
        self.case.facts.choose(question, Some(answer));
        Some(())
    }
}

#[cfg(test)]
mod tests;
