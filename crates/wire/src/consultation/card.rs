//! One medical card of an answer: a table of what is taken of it, and how a case of a visit writes it.

use alloc::string::String;
use alloc::vec::Vec;

use super::CARD;
use super::reader::{Event, Reader};
use crate::invalid::Path;
use crate::json::Json;
use crate::out::{self, Out};
use crate::read::Read;
use crate::read::cell::Cell;
use crate::read::scalar;
use crate::read::shape::Kind;
use crate::record::Mark;
use crate::text::last_part;

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
    /// What it says, in the order of [`LEAVES`].
    said: [Option<Mark>; LEAVES.len()],
    /// The doctors after the first.
    providers: Vec<Mark>,
    /// It has a cover of any kind.
    has_cover: bool,
}

impl Card {
    /// Reads the current element, which it leaves.
    pub(super) fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut card = Self::default();
        let depth = reader.depth();
        // Paths of the elements seen, for what must not lack in them.
        let mut seen = Vec::new();
        loop {
            match reader.next()? {
                Event::Start => {
                    let below = reader.path().get(CARD.len() + 1..).unwrap_or_default();
                    card.has_cover |=
                        reader.depth() == depth + 3 && below.starts_with("CarmedContent.MedicalCover.");
                    match LEAVES.iter().position(|leaf| leaf.path == below) {
                        Some(place) => card.take(place, reader)?,
                        None => match LEAVES.iter().find_map(|leaf| around(below, leaf.path)) {
                            Some(path) if seen.contains(&path) => return Err(reader.twice()),
                            Some(path) => seen.push(path),
                            None => reader.pass_over()?,
                        },
                    }
                }
                Event::Text if reader.is_text_stray() => return Err(reader.malformed()),
                Event::Text => {}
                Event::End => {
                    let below = reader.left_path().get(CARD.len() + 1..).unwrap_or_default();
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
        let value = said(&text, &leaf.kind).map_err(|(code, message)| reader.refuse_left(code, message))?;
        match slot {
            Some(_) if several => self.providers.push(value),
            Some(_) => {}
            None => *slot = Some(value),
        }
        Ok(())
    }

    /// What the element that ends must not lack, and whether its period is one.
    fn check(&self, ended: &str, seen: &[&str], reader: &Reader<'_>) -> Read<()> {
        let lacks = LEAVES
            .iter()
            .zip(&self.said)
            .find(|(leaf, said)| leaf.needed_in == ended && !ended.is_empty() && said.is_none());
        if let Some((leaf, _)) = lacks {
            return Err(reader.missing(last_part(leaf.path)));
        }
        for [within, name] in NEEDED {
            let is_seen = |path: &&str| {
                path.strip_prefix(within).is_some_and(|rest| rest.strip_prefix('.').unwrap_or(rest) == name)
            };
            if within == ended && !seen.iter().any(is_seen) {
                return Err(reader.missing(name));
            }
        }
        let backwards = |from: Slot, to: Slot| self.day(from) > self.day(to);
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

    fn said(&self, slot: Slot) -> Option<&Mark> {
        self.said.get(slot as usize)?.as_ref()
    }

    fn day(&self, slot: Slot) -> Option<u32> {
        if let Some(Mark::Date(day)) = self.said(slot) { Some(*day) } else { None }
    }

    /// The identity number of whom it belongs to.
    pub(super) fn beneficiary(&self) -> Option<String> {
        if let Some(Mark::Text(ssin)) = self.said(Slot::Ssin) { Some(String::from(&**ssin)) } else { None }
    }

    /// No cover and no payment commitment.
    pub(super) fn is_bare(&self) -> bool {
        !self.has_cover && self.said(Slot::Agreement).is_none()
    }

    /// Writes the card, whose values go into the answer.
    pub(super) fn write(&mut self, out: &mut Out) {
        out.object(|out| {
            self.put(out, "cardNumber", Slot::Number);
            self.put(out, "version", Slot::Version);
            self.group(out, "period", &[("from", Slot::From), ("to", Slot::To)]);
            self.group(out, "cpas", &[("name", Slot::Centre), ("cbeNumber", Slot::CentreNumber)]);
            out.key("doctorCover");
            if self.said(Slot::CoverFrom).is_some() {
                out.object(|out| self.cover(out));
            } else {
                out.null();
            }
            let shares = [("amiPart", Slot::ShareAmi), ("patientPart", Slot::SharePatient)];
            self.group(out, "stateShares", &shares);
            self.put(out, "urgencyCertificate", Slot::Certificate);
            self.put(out, "agreementNumber", Slot::Agreement);
        });
    }

    fn cover(&mut self, out: &mut Out) {
        self.group(out, "period", &[("from", Slot::CoverFrom), ("to", Slot::CoverTo)]);
        let parts = [
            ("amiPart", Slot::SupportAmi),
            ("patientPart", Slot::SupportPatient),
            ("supplement", Slot::SupportSupplement),
        ];
        self.group(out, "support", &parts);
        self.put(out, "convention", Slot::Convention);
        self.put(out, "prescriptionOnly", Slot::Prescription);
        self.put(out, "maximumPatientPart", Slot::Most);
        out.key("providers");
        match self.take_said(Slot::Provider) {
            Some(first) => out.items(|out| {
                out.mark(first);
                self.providers.drain(..).for_each(|provider| out.mark(provider));
            }),
            None => out.null(),
        }
    }

    fn put(&mut self, out: &mut Out, name: &'static str, slot: Slot) {
        out.key(name).mark(self.take_said(slot).unwrap_or(Mark::Null));
    }

    /// Several fields as an object, which is there when its first field is.
    fn group(&mut self, out: &mut Out, name: &'static str, fields: &[(&'static str, Slot)]) {
        out.key(name);
        if fields.first().is_some_and(|(_, slot)| self.said(*slot).is_some()) {
            out.object(|out| fields.iter().for_each(|(name, slot)| self.put(out, name, *slot)));
        } else {
            out.null();
        }
    }

    fn take_said(&mut self, slot: Slot) -> Option<Mark> {
        self.said.get_mut(slot as usize)?.take()
    }
}

/// The path, where it leads to the other, as a part of that.
fn around(path: &str, leaf: &'static str) -> Option<&'static str> {
    leaf.strip_prefix(path).filter(|rest| rest.starts_with('.'))?;
    leaf.get(..path.len())
}

/// What a text of XML says, by the rules that hold for a case.
fn said(text: &str, kind: &Kind) -> Result<Mark, (&'static str, &'static str)> {
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
    Ok(match cell {
        Cell::Flag(true) => Mark::Yes,
        Cell::Flag(false) => Mark::No,
        Cell::Count(count) => out::count(count),
        Cell::Euro(euro) => out::euro(euro),
        Cell::Date(date) => out::day(date),
        Cell::Word(place) => match kind {
            Kind::StateShare => out::count(SHARES.get(place).copied().unwrap_or_default()),
            _ => Mark::Name(SUPPORTS.get(place).copied().unwrap_or_default()),
        },
        Cell::Text(text) => Mark::Text(text.into()),
        _ => Mark::Null,
    })
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

/// `xs:decimal` without a plus: digits, and a point among them. Whoever reads the number refuses a second one.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    digits.len() > points && digits.bytes().all(|byte| byte == b'.' || byte.is_ascii_digit())
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
