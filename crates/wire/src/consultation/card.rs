//! One medical card of an answer.

use alloc::string::String;
use alloc::vec::Vec;

use gpcheck_rules::mediprima::{
    Cpas, CpasSupport, DoctorCover, MedicalCard, StateShare, StateShares, Support,
};
use gpcheck_rules::{Date, Period};

use super::reader::Reader;
use crate::read::{Read, number, scalar};

/// A card, and what its answer says beside it.
pub(super) struct Carmed {
    pub(super) card: MedicalCard,
    /// The identity number of whom it belongs to.
    pub(super) beneficiary: Option<String>,
    /// It has a cover of any kind.
    pub(super) has_cover: bool,
}

/// What is wrong with a text: a stable word, and what would be accepted.
type Refused = (&'static str, &'static str);

pub(super) fn cards(reader: &mut Reader<'_>) -> Read<Vec<Carmed>> {
    let mut cards = Vec::new();
    reader.each(&mut |reader, name| {
        if name == "Carmed" {
            cards.push(carmed(reader)?);
        }
        Ok(name == "Carmed")
    })?;
    Ok(cards)
}

fn carmed(reader: &mut Reader<'_>) -> Read<Carmed> {
    let (mut identifier, mut content, mut agreement) = (None, None, None);
    reader.each(&mut |reader, name| {
        match name {
            "CarmedIdentifier" => reader.once(&mut identifier, Identifier::read)?,
            "CarmedContent" => reader.once(&mut content, Content::read)?,
            "AgreementNumber" => reader.once(&mut agreement, Reader::text)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let identifier = identifier.ok_or_else(|| reader.missing("CarmedIdentifier"))?;
    let content = content.unwrap_or_default();
    let card = MedicalCard {
        card_number: identifier.number,
        version: identifier.version,
        period: identifier.period,
        cpas: identifier.cpas,
        doctor_cover: content.doctor,
        state_shares: content.shares,
        urgency_certificate: content.certificate,
        agreement_number: agreement.flatten(),
    };
    Ok(Carmed { card, beneficiary: identifier.beneficiary, has_cover: content.has_cover })
}

/// Who and what a card is.
struct Identifier {
    number: Option<String>,
    version: Option<u64>,
    beneficiary: Option<String>,
    period: Period,
    cpas: Option<Cpas>,
}

impl Identifier {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let (mut number, mut version, mut beneficiary, mut validity, mut cpas) =
            (None, None, None, None, None);
        reader.each(&mut |reader, name| {
            match name {
                "CarmedNumber" => reader.once(&mut number, Reader::text)?,
                "VersionNumber" => reader.once(&mut version, |reader| reader.value(count))?,
                "Beneficiary" => reader.once(&mut beneficiary, |reader| only(reader, "Ssin"))?,
                "ValidityPeriod" => reader.once(&mut validity, period)?,
                "Pswc" => reader.once(&mut cpas, centre)?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        let period = validity.ok_or_else(|| reader.missing("ValidityPeriod"))?;
        Ok(Self {
            number: number.flatten(),
            version,
            beneficiary: beneficiary.flatten(),
            period,
            cpas: cpas.flatten(),
        })
    }
}

/// The text of the one element of that name.
fn only(reader: &mut Reader<'_>, wanted: &str) -> Read<Option<String>> {
    let mut text = None;
    reader.each(&mut |reader, name| {
        if name == wanted {
            reader.once(&mut text, Reader::text)?;
        }
        Ok(name == wanted)
    })?;
    Ok(text.flatten())
}

/// The centre goes by the first of its names: several languages say the same.
fn centre(reader: &mut Reader<'_>) -> Read<Option<Cpas>> {
    let (mut number, mut known) = (None, None);
    reader.each(&mut |reader, name| {
        match name {
            "CbeNumber" => reader.once(&mut number, Reader::text)?,
            "Name" => known = known.take().or(reader.text()?),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(known.map(|name| Cpas { name, cbe_number: number.flatten() }))
}

fn period(reader: &mut Reader<'_>) -> Read<Period> {
    let (mut from, mut to) = (None, None);
    reader.each(&mut |reader, name| {
        match name {
            "StartDate" => reader.once(&mut from, |reader| reader.value(date))?,
            "EndDate" => reader.once(&mut to, |reader| reader.value(date))?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let from = from.ok_or_else(|| reader.missing("StartDate"))?;
    let to: Date = to.ok_or_else(|| reader.missing("EndDate"))?;
    if to < from {
        return Err(reader.refuse_in(
            "EndDate",
            "endsBeforeStart",
            "A last day that is not before the first day is accepted here.",
        ));
    }
    Ok(Period { from, to: Some(to) })
}

/// What a card covers.
#[derive(Default)]
struct Content {
    doctor: Option<DoctorCover>,
    has_cover: bool,
    shares: Option<StateShares>,
    certificate: Option<bool>,
}

impl Content {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let (mut content, mut doctor) = (Self::default(), None);
        reader.each(&mut |reader, name| {
            match name {
                "MedicalCover" => reader.each(&mut |reader, name| {
                    content.has_cover = true;
                    if name == "Doctor" {
                        reader.once(&mut doctor, cover)?;
                    }
                    Ok(name == "Doctor")
                })?,
                "RefundPodmiSppis" => refund(reader, &mut content)?,
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        content.doctor = doctor;
        Ok(content)
    }
}

fn refund(reader: &mut Reader<'_>, content: &mut Content) -> Read<()> {
    reader.each(&mut |reader, name| {
        match name {
            "PodmiSppisPart" => reader.each(&mut |reader, name| {
                // The other parts are those of hospitals.
                if name == "OtherPart" {
                    reader.once(&mut content.shares, shares)?;
                }
                Ok(name == "OtherPart")
            })?,
            "MedicalUrgencyInd" => reader.once(&mut content.certificate, |reader| reader.value(flag))?,
            _ => return Ok(false),
        }
        Ok(true)
    })
}

fn shares(reader: &mut Reader<'_>) -> Read<StateShares> {
    let (mut ami, mut patient) = (None, None);
    reader.each(&mut |reader, name| {
        match name {
            "ZivAmiPart" => reader.once(&mut ami, |reader| reader.value(share))?,
            "PatientPart" => reader.once(&mut patient, |reader| reader.value(share))?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(StateShares {
        ami_part: ami.ok_or_else(|| reader.missing("ZivAmiPart"))?,
        patient_part: patient.ok_or_else(|| reader.missing("PatientPart"))?,
    })
}

fn cover(reader: &mut Reader<'_>) -> Read<DoctorCover> {
    let (mut validity, mut borne, mut most, mut providers) = (None, None, None, None);
    let (mut convention, mut prescription) = (None, None);
    reader.each(&mut |reader, name| {
        match name {
            "ValidityPeriod" => reader.once(&mut validity, period)?,
            "PswcSupport" => {
                reader.once(&mut borne, |reader| support(reader, &mut convention, &mut prescription))?;
            }
            "AmountPatientPartMax" => {
                reader.once(&mut most, |reader| reader.value(|text| number::euro(decimal(text)?)))?
            }
            "HealthCareProviderList" => reader.once(&mut providers, listed)?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(DoctorCover {
        period: validity.ok_or_else(|| reader.missing("ValidityPeriod"))?,
        support: borne,
        convention,
        prescription_only: prescription,
        maximum_patient_part: most,
        providers,
    })
}

fn support(
    reader: &mut Reader<'_>,
    convention: &mut Option<bool>,
    prescription: &mut Option<bool>,
) -> Read<CpasSupport> {
    let (mut ami, mut patient, mut supplement) = (None, None, None);
    reader.each(&mut |reader, name| {
        match name {
            "ZivAmiPart" => reader.once(&mut ami, |reader| reader.value(part))?,
            "PatientPart" => reader.once(&mut patient, |reader| reader.value(part))?,
            "Supplement" => reader.once(&mut supplement, |reader| reader.value(part))?,
            "Convention" => reader.once(convention, |reader| reader.value(flag))?,
            "Prescription" => reader.once(prescription, |reader| reader.value(flag))?,
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    Ok(CpasSupport {
        ami_part: ami.ok_or_else(|| reader.missing("ZivAmiPart"))?,
        patient_part: patient.ok_or_else(|| reader.missing("PatientPart"))?,
        supplement: supplement.ok_or_else(|| reader.missing("Supplement"))?,
    })
}

/// A list that is there has somebody on it.
fn listed(reader: &mut Reader<'_>) -> Read<Vec<String>> {
    let mut numbers = Vec::new();
    reader.each(&mut |reader, name| {
        if name == "NihiiNumber" {
            numbers.push(reader.value(scalar::nihii)?);
        }
        Ok(name == "NihiiNumber")
    })?;
    if numbers.is_empty() { Err(reader.missing("NihiiNumber")) } else { Ok(numbers) }
}

/// `xs:date`, whose time zone does not move a civil day.
fn date(text: &str) -> Result<Date, Refused> {
    let day = text.get(..10).unwrap_or(text);
    let zone = text.get(10..).unwrap_or_default();
    let is_zone = match *zone.as_bytes() {
        [] | [b'Z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => [h1, h2, m1, m2].iter().all(u8::is_ascii_digit),
        _ => false,
    };
    scalar::date(if is_zone { day } else { text })
}

/// `xs:boolean`.
fn flag(text: &str) -> Result<bool, Refused> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(("unknownWord", "true or false is accepted here.")),
    }
}

/// `xs:integer` and `xs:int`, from 0.
fn count(text: &str) -> Result<u64, Refused> {
    number::count(decimal(text)?)
}

/// `xs:decimal` without its sign, unless it is less than 0: digits, and at most one point among them.
fn decimal(text: &str) -> Result<&str, Refused> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let own = digits.strip_prefix('-').unwrap_or(digits).replacen('.', "", 1);
    let is_decimal = !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit());
    if is_decimal { Ok(digits) } else { Err(("wrongKind", "A number is accepted here.")) }
}

fn part(text: &str) -> Result<Support, Refused> {
    match text {
        "NOTHING" => Ok(Support::Nothing),
        "PARTIAL" => Ok(Support::Partial),
        "FULL" => Ok(Support::Full),
        _ => Err(("unknownWord", "NOTHING, PARTIAL or FULL is accepted here.")),
    }
}

/// `xs:decimal`: 100.0, 50.0 or 0.0.
fn share(text: &str) -> Result<StateShare, Refused> {
    match number::count(decimal(text)?) {
        Ok(0) => Ok(StateShare::None),
        Ok(50) => Ok(StateShare::Half),
        Ok(100) => Ok(StateShare::All),
        _ => Err(("unknownValue", "0, 50 or 100 percent is accepted here.")),
    }
}
