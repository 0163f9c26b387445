//! Cases as the public contract writes them, for a receipt that can be opened again years later, here or elsewhere.

use chrono::Datelike;
use gpcheck_rules::mediprima::{
    Billing, DoctorCover, MediPrimaAnswer, MedicalCard, StateShare, Support, VisitCase,
};
use gpcheck_rules::premium::{
    Application, ApplicationChannel, Barometer, Competence, Measurement, ParameterId, PremiumCase,
};
use gpcheck_rules::{Date, Euro, Percent, Period};

use super::field::prescribed;
use super::visit::{BECAUSE, RECEPTIONS, ROLES, SETTINGS};

/// Stands for a number that is known to the doctor and was not asked: that of the payment commitment.
const NOT_ASKED: &str = "not asked";

/// Stands for the doctor's own INAMI/RIZIV number, which is not asked either: only whether a list holds it matters.
const OWN_NUMBER: &str = "00000000";

/// Why a premium case cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacking {
    /// It is not known what number the doctor holds.
    Number,
    /// It is not known since when.
    Since,
}

/// A case of `assessPremium`.
///
/// # Errors
/// A case without the doctor's number or its first day: the contract has no word for not knowing them.
pub fn premium(case: &PremiumCase) -> Result<String, Lacking> {
    let held = case.doctor.competences.as_ref().ok_or(Lacking::Number)?;
    let held: Option<Vec<String>> = held.iter().map(competence).collect();
    let held = held.ok_or(Lacking::Since)?;
    let parameters = ParameterId::ALL.into_iter().map(|id| {
        let measured = case.measurements.get(id).map(measurement);
        (id.name(), measured)
    });
    Ok(object([
        ("premiumYear", Some(case.year.year.to_string())),
        ("today", Some(day(case.today))),
        (
            "doctor",
            Some(object([
                ("competences", Some(list(held))),
                ("attestedAmount", case.doctor.attested.map(euro)),
                ("onCall", case.doctor.on_call.map(|standing| word(standing.name()))),
            ])),
        ),
        (
            "practice",
            Some(object([
                ("acceptedSoftware", case.practice.accepted_software.map(flag)),
                (
                    "flatFee",
                    case.practice.flat_fee.as_ref().map(|periods| list(periods.iter().copied().map(period))),
                ),
                ("flatFeeDeclaration", case.practice.declaration.map(flag)),
            ])),
        ),
        ("parameters", Some(object(parameters))),
        ("sumehrPatients", case.sumehr_patients.map(|count| count.to_string())),
        ("application", case.application.as_ref().map(application)),
    ]))
}

fn competence(held: &Competence) -> Option<String> {
    Some(object([
        ("code", held.kind.code().map(word)),
        ("period", Some(period(Period { from: held.from?, to: held.to }))),
    ]))
}

fn measurement(measured: &Measurement) -> String {
    match measured {
        Measurement::Share(share) => {
            object([("part", Some(share.part.to_string())), ("whole", Some(share.whole.to_string()))])
        }
        Measurement::Percent(percent) => object([("percent", Some(self::percent(*percent)))]),
        Measurement::Count(count) => object([("count", Some(count.to_string()))]),
        Measurement::Done(done) => object([("done", Some(flag(*done)))]),
        Measurement::Barometers(days) => {
            let days = Barometer::ALL.map(|barometer| (barometer.name(), days.get(barometer).map(day)));
            object([("barometers", Some(object(days)))])
        }
    }
}

fn application(made: &Application) -> String {
    let via = match made.via {
        ApplicationChannel::Portal => "portal",
        ApplicationChannel::Paper => "paper",
    };
    object([
        ("submittedOn", Some(day(made.submitted_on))),
        ("via", Some(word(via))),
        ("notifiedOn", made.notified_on.map(day)),
    ])
}

/// A case of `routeVisit`. It holds nothing that names the patient: nothing of the kind is asked.
pub fn visit(case: &VisitCase) -> String {
    let VisitCase { patient, doctor, billing, .. } = case;
    let prescriptions = patient.prescribed.iter().map(|what| word(prescribed(*what)));
    object([
        ("careOn", Some(day(case.care_on))),
        ("billedOn", Some(day(case.billed_on))),
        (
            "patient",
            Some(object([
                ("insured", patient.insured.map(flag)),
                ("reception", patient.reception.map(|who| named(RECEPTIONS, who))),
                ("urgent", patient.urgent.map(flag)),
                ("prescribed", Some(list(prescriptions))),
            ])),
        ),
        ("mediprima", Some(answer(&case.answer))),
        (
            "doctor",
            Some(object([
                ("role", Some(named(ROLES, doctor.role))),
                ("bornOn", doctor.born_on.map(day)),
                ("nihii", doctor.nihii.as_ref().map(|_| word(OWN_NUMBER))),
            ])),
        ),
        ("setting", Some(named(SETTINGS, case.setting))),
        ("billing", Some(self::billing(billing))),
    ])
}

fn answer(answer: &MediPrimaAnswer) -> String {
    let (kind, rest) = match answer {
        MediPrimaAnswer::NotConsulted { because } => {
            ("notConsulted", ("because", because.map(|why| named(BECAUSE, why))))
        }
        MediPrimaAnswer::Refused(code) => ("refused", ("code", Some(word(code.name())))),
        MediPrimaAnswer::Principle => ("principle", ("", None)),
        MediPrimaAnswer::Cards(cards) => ("cards", ("cards", Some(list(cards.iter().map(card))))),
    };
    object([("kind", Some(word(kind))), rest])
}

fn card(card: &MedicalCard) -> String {
    let shares = card.state_shares.map(|shares| {
        object([
            ("amiPart", Some(share(shares.ami_part).into())),
            ("patientPart", Some(share(shares.patient_part).into())),
        ])
    });
    object([
        ("cardNumber", card.card_number.as_deref().map(word)),
        ("version", card.version.map(|version| version.to_string())),
        ("period", Some(period(card.period))),
        ("doctorCover", card.doctor_cover.as_ref().map(cover)),
        ("stateShares", shares),
        ("urgencyCertificate", card.urgency_certificate.map(flag)),
        ("agreementNumber", card.agreement_number.as_ref().map(|_| word(NOT_ASKED))),
    ])
}

fn cover(cover: &DoctorCover) -> String {
    let support = cover.support.map(|support| {
        object([
            ("amiPart", Some(word(borne(support.ami_part)))),
            ("patientPart", Some(word(borne(support.patient_part)))),
            ("supplement", Some(word(borne(support.supplement)))),
        ])
    });
    let providers = cover.providers.as_ref().map(|listed| list(listed.iter().map(|_| word(OWN_NUMBER))));
    object([("period", Some(period(cover.period))), ("support", support), ("providers", providers)])
}

fn billing(billing: &Billing) -> String {
    object([
        ("from", billing.outside.map(|outside| word(if outside { "outside" } else { "practice" }))),
        ("connected", billing.connected.map(flag)),
        ("forceMajeure", billing.force_majeure.map(flag)),
        ("software", billing.software.map(flag)),
        ("ownNumber", billing.own_number.map(flag)),
        ("justification", billing.justification.map(flag)),
    ])
}

/// Per cent that the State bears.
const fn share(share: StateShare) -> &'static str {
    match share {
        StateShare::None => "0",
        StateShare::Half => "50",
        StateShare::All => "100",
    }
}

const fn borne(support: Support) -> &'static str {
    match support {
        Support::Nothing => "NOTHING",
        Support::Partial => "PARTIAL",
        Support::Full => "FULL",
    }
}

fn named<T: Copy + PartialEq>(names: &[(&str, T)], value: T) -> String {
    word(names.iter().find(|(_, known)| *known == value).map_or("", |(name, _)| name))
}

/// An object; what is not known is left out.
fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Option<String>)>) -> String {
    let mut text = String::from("{");
    for (name, value) in fields {
        if let Some(value) = value {
            if text.len() > 1 {
                text.push(',');
            }
            text.push_str(&word(name));
            text.push(':');
            text.push_str(&value);
        }
    }
    text.push('}');
    text
}

fn list(items: impl IntoIterator<Item = String>) -> String {
    ["[", &items.into_iter().collect::<Vec<_>>().join(","), "]"].concat()
}

/// A word in which there is nothing to escape.
fn word(word: &str) -> String {
    ["\"", word, "\""].concat()
}

fn flag(flag: bool) -> String {
    flag.to_string()
}

fn period(period: Period) -> String {
    object([("from", Some(day(period.from))), ("to", period.to.map(day))])
}

fn euro(amount: Euro) -> String {
    decimal(amount.cents().unsigned_abs(), 2)
}

fn percent(percent: Percent) -> String {
    decimal(percent.millionths(), 6)
}

/// A number of parts with that many decimals, written without the zeros that say nothing.
fn decimal(parts: u64, decimals: usize) -> String {
    let digits = parts.to_string();
    let digits = ["0".repeat((decimals + 1).saturating_sub(digits.len())), digits].concat();
    let (units, decimals) = digits.split_at(digits.len() - decimals);
    [units, ".", decimals].concat().trim_end_matches('0').trim_end_matches('.').into()
}

/// `"YYYY-MM-DD"`.
fn day(day: Date) -> String {
    word(&iso(day))
}

/// `YYYY-MM-DD`.
pub fn iso(day: Date) -> String {
    let two = |number: u32| ["-", if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    let year = day.year().to_string();
    ["0".repeat(4_usize.saturating_sub(year.len())), year, two(day.month()), two(day.day())].concat()
}

#[cfg(test)]
pub(crate) mod tests;
