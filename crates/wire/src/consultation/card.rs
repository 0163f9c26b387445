//! One medical card of an answer: a table of what is taken of it, and how a case of a visit writes it.

use alloc::string::String;

use super::CARD;
use super::reader::{Event, Reader};
use crate::invalid::Path;
use crate::json::Json;
use crate::out::Out;
use crate::read::Read;
use crate::read::cell::Cell;
use crate::read::scalar;
use crate::read::shape::Kind;

/// One thing that a card may say, by its path below the card.
struct Leaf {
    path: &'static str,
    kind: Kind,
    /// The path of the element in which it must not lack, where it must not.
    needed_in: &'static str,
}

const SUPPORT: Kind = Kind::Word(&SUPPORTS);
const SUPPORTS: [&str; 3] = ["NOTHING", "PARTIAL", "FULL"];
const SHARES: [u64; 3] = [0, 50, 100];

macro_rules! leaves {
    ($($slot:ident $($above:literal)? / $name:literal $kind:expr $(, in $needed:literal)?;)+) => {
        /// What is taken, and where it is kept.
        #[derive(Clone, Copy)]
        enum Slot { $($slot),+ }
        const LEAVES: &[Leaf] = &[$(Leaf {
            path: concat!($($above, ".",)? $name), kind: $kind, needed_in: concat!($($needed)?),
        }),+];
    };
}

leaves! {
    Number "CarmedIdentifier" / "CarmedNumber" Kind::Text;
    Version "CarmedIdentifier" / "VersionNumber" Kind::Count;
    Ssin "CarmedIdentifier.Beneficiary" / "Ssin" Kind::Text;
    From "CarmedIdentifier.ValidityPeriod" / "StartDate" Kind::Date, in "CarmedIdentifier.ValidityPeriod";
    To "CarmedIdentifier.ValidityPeriod" / "EndDate" Kind::Date, in "CarmedIdentifier.ValidityPeriod";
    Centre "CarmedIdentifier.Pswc" / "Name" Kind::Text;
    CentreNumber "CarmedIdentifier.Pswc" / "CbeNumber" Kind::Text;
    CoverFrom "CarmedContent.MedicalCover.Doctor.ValidityPeriod" / "StartDate" Kind::Date, in "CarmedContent.MedicalCover.Doctor.ValidityPeriod";
    CoverTo "CarmedContent.MedicalCover.Doctor.ValidityPeriod" / "EndDate" Kind::Date, in "CarmedContent.MedicalCover.Doctor.ValidityPeriod";
    SupportAmi "CarmedContent.MedicalCover.Doctor.PswcSupport" / "ZivAmiPart" SUPPORT, in "CarmedContent.MedicalCover.Doctor.PswcSupport";
    SupportPatient "CarmedContent.MedicalCover.Doctor.PswcSupport" / "PatientPart" SUPPORT, in "CarmedContent.MedicalCover.Doctor.PswcSupport";
    SupportSupplement "CarmedContent.MedicalCover.Doctor.PswcSupport" / "Supplement" SUPPORT, in "CarmedContent.MedicalCover.Doctor.PswcSupport";
    Convention "CarmedContent.MedicalCover.Doctor.PswcSupport" / "Convention" Kind::Flag;
    Prescription "CarmedContent.MedicalCover.Doctor.PswcSupport" / "Prescription" Kind::Flag;
    Most "CarmedContent.MedicalCover.Doctor" / "AmountPatientPartMax" Kind::Euro;
    Provider "CarmedContent.MedicalCover.Doctor.HealthCareProviderList" / "NihiiNumber" Kind::Nihii, in "CarmedContent.MedicalCover.Doctor.HealthCareProviderList";
    ShareAmi "CarmedContent.RefundPodmiSppis.PodmiSppisPart.OtherPart" / "ZivAmiPart" Kind::StateShare, in "CarmedContent.RefundPodmiSppis.PodmiSppisPart.OtherPart";
    SharePatient "CarmedContent.RefundPodmiSppis.PodmiSppisPart.OtherPart" / "PatientPart" Kind::StateShare, in "CarmedContent.RefundPodmiSppis.PodmiSppisPart.OtherPart";
    Certificate "CarmedContent.RefundPodmiSppis" / "MedicalUrgencyInd" Kind::Flag;
    Agreement / "AgreementNumber" Kind::Text;
}

/// Elements that a card, or its cover, must not lack.
const NEEDED: [[&str; 2]; 3] = [
    ["", "CarmedIdentifier"],
    ["CarmedIdentifier", "ValidityPeriod"],
    ["CarmedContent.MedicalCover.Doctor", "ValidityPeriod"],
];

/// A card.
#[derive(Default)]
pub(super) struct Card {
    /// What it says, as JSON, in the order of [`LEAVES`].
    said: [Option<String>; LEAVES.len()],
    /// It has a cover of any kind.
    has_cover: bool,
}

impl Card {
    /// Reads the current element, which it leaves.
    pub(super) fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut card = Self::default();
        let depth = reader.depth();
        // Paths of the elements seen, for what must not lack in them.
        let mut seen = String::new();
        loop {
            match reader.next()? {
                Event::Start => {
                    let below = reader.path().get(CARD.len() + 1..).unwrap_or_default();
                    card.has_cover |=
                        reader.depth() == depth + 3 && below.starts_with("CarmedContent.MedicalCover.");
                    match LEAVES.iter().position(|leaf| leaf.path == below) {
                        Some(place) => card.take(place, reader)?,
                        None if LEAVES.iter().any(|leaf| is_around(below, leaf.path)) => {
                            if seen.lines().any(|path| path == below) {
                                return Err(reader.twice());
                            }
                            seen.push_str(below);
                            seen.push('\n');
                        }
                        None => reader.pass_over()?,
                    }
                }
                Event::Text if reader.is_text_stray() => return Err(reader.malformed()),
                Event::Text => {}
                Event::End => {
                    let below =
                        reader.left_path().get(CARD.len()..).unwrap_or_default().trim_start_matches('.');
                    card.check(below, &seen, reader)?;
                    if reader.depth() < depth {
                        return Ok(card);
                    }
                }
                Event::Over => return Err(reader.malformed()),
            }
        }
    }

    fn take(&mut self, place: usize, reader: &mut Reader<'_>) -> Read<()> {
        let (Some(leaf), Some(slot)) = (LEAVES.get(place), self.said.get_mut(place)) else { return Ok(()) };
        // Several names of a centre say the same; several doctors do not.
        let several = place == Slot::Provider as usize;
        if slot.is_some() && !several && place != Slot::Centre as usize {
            return Err(reader.twice());
        }
        let Some(text) = reader.text()? else {
            return match leaf.kind {
                Kind::Text => Ok(()),
                _ => Err(reader
                    .refuse_left("empty", "A value is accepted here; not known, the element is left out.")),
            };
        };
        let value = json(&text, &leaf.kind).map_err(|(code, message)| reader.refuse_left(code, message))?;
        match slot {
            Some(list) if several => {
                list.push(',');
                list.push_str(&value);
            }
            Some(_) => {}
            None => *slot = Some(value),
        }
        Ok(())
    }

    /// What the element that ends must not lack, and whether its period is one.
    fn check(&self, ended: &str, seen: &str, reader: &Reader<'_>) -> Read<()> {
        let lacks = LEAVES
            .iter()
            .zip(&self.said)
            .find(|(leaf, said)| leaf.needed_in == ended && !ended.is_empty() && said.is_none());
        if let Some((leaf, _)) = lacks {
            return Err(reader.missing(leaf.path.rsplit('.').next().unwrap_or_default()));
        }
        for [within, name] in NEEDED {
            let is_seen = |path: &str| {
                path.strip_prefix(within).is_some_and(|rest| rest.trim_start_matches('.') == name)
            };
            if within == ended && !seen.lines().any(is_seen) {
                return Err(reader.missing(name));
            }
        }
        let backwards = |from: Slot, to: Slot| self.text(from) > self.text(to);
        if ended.ends_with("ValidityPeriod")
            && (backwards(Slot::From, Slot::To) || backwards(Slot::CoverFrom, Slot::CoverTo))
        {
            return Err(reader.refuse_in(
                "EndDate",
                "endsBeforeStart",
                "A last day that is not before the first day is accepted here.",
            ));
        }
        Ok(())
    }

    fn text(&self, slot: Slot) -> Option<&str> {
        self.said.get(slot as usize)?.as_deref()
    }

    /// The identity number of whom it belongs to.
    pub(super) fn beneficiary(&self) -> Option<String> {
        self.text(Slot::Ssin).map(|json| json.trim_matches('"').into())
    }

    /// No cover and no payment commitment.
    pub(super) fn is_bare(&self) -> bool {
        !self.has_cover && self.text(Slot::Agreement).is_none()
    }

    pub(super) fn write(&self, out: &mut Out) {
        let put = |out: &mut Out, name: &str, slot: Slot| {
            out.key(name).json(self.text(slot).unwrap_or("null"));
        };
        let group = |out: &mut Out, name: &str, fields: &[(&str, Slot)]| {
            let is_there = fields.first().is_some_and(|(_, slot)| self.text(*slot).is_some());
            out.key(name);
            if is_there {
                out.object(|out| fields.iter().for_each(|(name, slot)| put(out, name, *slot)));
            } else {
                out.json("null");
            }
        };
        out.object(|out| {
            put(out, "cardNumber", Slot::Number);
            put(out, "version", Slot::Version);
            group(out, "period", &[("from", Slot::From), ("to", Slot::To)]);
            group(out, "cpas", &[("name", Slot::Centre), ("cbeNumber", Slot::CentreNumber)]);
            out.key("doctorCover");
            if self.text(Slot::CoverFrom).is_some() {
                out.object(|out| {
                    group(out, "period", &[("from", Slot::CoverFrom), ("to", Slot::CoverTo)]);
                    let parts = [
                        ("amiPart", Slot::SupportAmi),
                        ("patientPart", Slot::SupportPatient),
                        ("supplement", Slot::SupportSupplement),
                    ];
                    group(out, "support", &parts);
                    put(out, "convention", Slot::Convention);
                    put(out, "prescriptionOnly", Slot::Prescription);
                    put(out, "maximumPatientPart", Slot::Most);
                    out.key("providers")
                        .perhaps(self.text(Slot::Provider), |out, list| out.items(|out| out.json(list)));
                });
            } else {
                out.json("null");
            }
            group(out, "stateShares", &[("amiPart", Slot::ShareAmi), ("patientPart", Slot::SharePatient)]);
            put(out, "urgencyCertificate", Slot::Certificate);
            put(out, "agreementNumber", Slot::Agreement);
        });
    }
}

/// Whether the one path leads to the other.
fn is_around(path: &str, leaf: &str) -> bool {
    leaf.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
}

/// What a text of XML says, as JSON, by the rules that hold for a case.
fn json(text: &str, kind: &Kind) -> Result<String, (&'static str, &'static str)> {
    let number = text.strip_prefix('+').unwrap_or(text);
    let given = match kind {
        Kind::Flag => match text {
            "true" | "1" => Json::Flag(true),
            "false" | "0" => Json::Flag(false),
            _ => Json::Null,
        },
        Kind::Count | Kind::Euro | Kind::StateShare if is_decimal(number) => Json::Number(number),
        Kind::Date => Json::Text(civil(text).into()),
        _ => Json::Text(text.into()),
    };
    let cell = scalar::read(&given, &Path::ROOT, kind).map_err(|invalid| (invalid.code, accepted(kind)))?;
    Ok(Out::text(|out| match cell {
        Cell::Flag(flag) => out.flag(flag),
        Cell::Count(count) => out.count(count),
        Cell::Euro(euro) => out.euro(euro),
        Cell::Date(date) => out.date(date),
        Cell::Word(place) => match kind {
            Kind::StateShare => out.count(SHARES.get(place).copied().unwrap_or_default()),
            _ => out.name(SUPPORTS.get(place).copied().unwrap_or_default()),
        },
        Cell::Text(text) => out.string(&text),
        _ => out.json("null"),
    }))
}

const fn accepted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Flag => "true or false is accepted here.",
        Kind::Count => "A whole number that is not negative is accepted here.",
        Kind::Euro => "An amount in euro that is not negative is accepted here.",
        Kind::Date => "A date is accepted here: YYYY-MM-DD.",
        Kind::StateShare => "0, 50 or 100 percent is accepted here.",
        Kind::Word(_) => "NOTHING, PARTIAL or FULL is accepted here.",
        Kind::Nihii => "An INAMI/RIZIV number of 8 to 11 digits is accepted here.",
        _ => "Text is accepted here.",
    }
}

/// `xs:decimal` without a plus: digits, and at most one point among them.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    points < 2 && digits.len() > points && digits.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit())
}

/// The civil day of an `xs:date`: its time zone does not move it.
fn civil(text: &str) -> &str {
    let zone = text.get(10..).unwrap_or_default();
    let is_zone = match *zone.as_bytes() {
        [b'Z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => [h1, h2, m1, m2].iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if is_zone { text.get(..10).unwrap_or(text) } else { text }
}
