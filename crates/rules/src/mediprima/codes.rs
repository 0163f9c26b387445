//! Codes of tarification and invoice: what each stands for, and how hard it stops.
//!
//! Sources: the error catalogue of MediPrima's tarification and that of eFact, paraphrased. Where all that is known of an
//! eFact code is the field that it speaks of, its meaning is inferred. What stops how hard is known for a few codes only.

use alloc::string::String;

use crate::known::Known;
use crate::mediprima::visit::RefusedCode;
use crate::reason::Certainty;
use crate::source::{Basis, inferred, official, reported};
use crate::sources::{S13B, S51, S52};

/// Which service shows the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// MediPrima's tarification; its codes 201 to 207 also answer a consultation.
    Tarification,
    /// The electronic invoice.
    Invoice,
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 2] = [Self::Tarification, Self::Invoice];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tarification => "tarification",
            Self::Invoice => "invoice",
        }
    }
}

/// How hard a code stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The whole file is stopped.
    Blocks,
    /// The request or the invoice is refused.
    Refuses,
    /// One act is rejected.
    Rejects,
    /// Only a signal.
    Signals,
    /// A technical fault: the same request may pass later.
    Retry,
}

impl Severity {
    /// Every severity.
    pub const ALL: [Self; 5] = [Self::Blocks, Self::Refuses, Self::Rejects, Self::Signals, Self::Retry];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Blocks => "blocks",
            Self::Refuses => "refuses",
            Self::Rejects => "rejects",
            Self::Signals => "signals",
            Self::Retry => "retry",
        }
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the texts say what each stands for")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every one, in the order of the texts.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable name, by which the texts go.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// What a code means; several codes may mean the same.
    Meaning {
        NumberFormat "numberFormat", NumberDigits "numberDigits", NotAffiliated "notAffiliated", Requester "requester", FutureDay "futureDay",
        TooOld "tooOld", MedicalHouse "medicalHouse", ProviderType "providerType", NotInInvoice "notInInvoice",
        NotInTarification "notInTarification", ActAge "actAge", ActDay "actDay", Died "died",
        NoActiveDecision "noActiveDecision", NoDecision "noDecision", Suspended "suspended", NotListed "notListed",
        TooEarly "tooEarly", CoverInactive "coverInactive", CoverAbsent "coverAbsent", Technical "technical",
        Unavailable "unavailable", MessageInvalid "messageInvalid", RecordOrder "recordOrder",
        Affiliation "affiliation", NumberAbsent "numberAbsent", NumberUnknown "numberUnknown",
        OtherBeneficiary "otherBeneficiary", NotCovered "notCovered", Sex "sex", CertificateCode "certificateCode",
        CertificateMismatch "certificateMismatch", BillingNumber "billingNumber", Stay "stay",
        Destination "destination", InvoiceNumber "invoiceNumber", CoverageCode "coverageCode", Flag "flag",
        CpasNumber "cpasNumber", CpasUnknown "cpasUnknown", Together "together",
        CommitmentUnknown "commitmentUnknown", CommitmentWrong "commitmentWrong",
        CommitmentExpired "commitmentExpired", CommitmentZone "commitmentZone", CardPeriod "cardPeriod",
        ConsultationDay "consultationDay", CardNumber "cardNumber", CardUnknown "cardUnknown",
        CardVersion "cardVersion", OutsideCommitment "outsideCommitment", LateConsultation "lateConsultation",
        AmountAlone "amountAlone", AmountCommitted "amountCommitted", AmountOver "amountOver",
    }
}

words! {
    /// What to do about a code.
    Remedy {
        CorrectNumber "correctNumber", CheckIdentity "checkIdentity", CheckOwnNumber "checkOwnNumber",
        CorrectDay "correctDay", AskCaami "askCaami", SeeFlatFee "seeFlatFee", ChangeAct "changeAct",
        LeaveOut "leaveOut", BillDirectly "billDirectly", CheckDeath "checkDeath", GoToCpas "goToCpas",
        Reactivate "reactivate", SeeListed "seeListed", BillCpas "billCpas", ExtendCover "extendCover",
        TickBox "tickBox", TryAgain "tryAgain", TryThenCall "tryThenCall", CallVendor "callVendor", ConsultAgain "consultAgain",
        ConsultThenAsk "consultThenAsk",
        SetInsurer "setInsurer", FollowFlag "followFlag", TarifyAgain "tarifyAgain",
    }
}

/// One code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// As the service writes it.
    pub id: &'static str,
    /// Which service.
    pub service: Service,
    /// How hard it stops; `None` where no source says.
    pub severity: Known<Severity>,
    /// What it means.
    pub meaning: Meaning,
    /// What to do.
    pub remedy: Remedy,
    /// What this rests on.
    pub basis: Basis,
}

impl Code {
    /// The answer of a consultation that the code stands for, where it is one.
    pub fn refusal(&self) -> Option<RefusedCode> {
        RefusedCode::ALL.into_iter().find(|refused| refused.name() == self.id)
    }

    /// How hard it stops: as the catalogue says or, where it does not, as the place of the code suggests. A code about an
    /// act stops that act; any other in the invoice is about the record of MediPrima, which stands for the whole invoice.
    /// The second is our reading.
    pub fn stops(&self) -> (Severity, Certainty) {
        let of_act = self.service == Service::Tarification || !self.id.starts_with("25");
        match self.severity {
            Some(severity) => (severity, self.basis.certainty),
            None if of_act => (Severity::Rejects, Certainty::Inferred),
            None => (Severity::Refuses, Certainty::Inferred),
        }
    }

    /// Whether it is the code given [bare](bare()), with zeros before it or, for a technical one, without its letters.
    pub fn is(&self, wanted: &str) -> bool {
        let own = bare(self.id);
        own == wanted
            || own.strip_prefix(TECHNICAL).unwrap_or(&own) == wanted
            || own == wanted.trim_start_matches('0')
    }

    /// Whether it begins with what is given bare.
    pub fn begins(&self, wanted: &str) -> bool {
        let own = bare(self.id);
        !wanted.is_empty()
            && (own.starts_with(wanted)
                || own.strip_prefix(TECHNICAL).is_some_and(|digits| digits.starts_with(wanted)))
    }
}

const REFUSES: Known<Severity> = Some(Severity::Refuses);
const REJECTS: Known<Severity> = Some(Severity::Rejects);
const BLOCKS: Known<Severity> = Some(Severity::Blocks);
const RETRY: Known<Severity> = Some(Severity::Retry);
/// The catalogue does not say.
const UNSAID: Known<Severity> = None;

macro_rules! codes {
    ($($service:ident $source:ident {
        $($($id:literal)+ : $basis:ident $meaning:ident $remedy:ident $severity:ident;)+
    })+) => {
        /// Every code, service by service, in the order of its catalogue.
        pub static CODES: &[Code] = &[$($($(Code {
            id: $id, service: Service::$service, severity: $severity, meaning: Meaning::$meaning,
            remedy: Remedy::$remedy, basis: $basis![$source],
        },)+)+)+];
    };
}

codes! {
    Tarification S51 {
        "111": official NumberFormat CorrectNumber REFUSES;
        "112": official NumberDigits CorrectNumber REFUSES;
        "120": official NotAffiliated CheckIdentity REFUSES;
        "140" "141": official Requester CheckOwnNumber REFUSES;
        "146": official FutureDay CorrectDay REFUSES;
        "166": official TooOld AskCaami REFUSES;
        // About one act: whether the rest of the request is answered, no source says.
        "169": official MedicalHouse SeeFlatFee UNSAID;
        "171": official ProviderType ChangeAct UNSAID;
        "172": official NotInInvoice LeaveOut UNSAID;
        "175": official NotInTarification BillDirectly UNSAID;
        "183": official ActAge ChangeAct UNSAID;
        "196": official ActDay ChangeAct UNSAID;
        "200": official Died CheckDeath REFUSES;
        "201": official NoActiveDecision GoToCpas REFUSES;
        "202": official NoDecision GoToCpas REFUSES;
        "203": official Suspended Reactivate REFUSES;
        "204": official NotListed SeeListed REFUSES;
        "205": official TooEarly BillCpas REFUSES;
        "206": official CoverInactive ExtendCover REFUSES;
        "207": official CoverAbsent TickBox REFUSES;
        "SOA-00001" "SOA-01001" "SOA-01002": official Technical TryThenCall RETRY;
        "SOA-02001" "SOA-02002": official Unavailable TryAgain RETRY;
        "SOA-03001" "SOA-03002" "SOA-03003" "SOA-03004" "SOA-03005" "SOA-03006" "SOA-03007":
            official MessageInvalid TryThenCall RETRY;
    }
    Invoice S52 {
        "250110" "250111": official RecordOrder CallVendor UNSAID;
        "250703" "250710": inferred Affiliation SetInsurer UNSAID;
        "250802": official NumberDigits CorrectNumber UNSAID;
        "250810": official NumberAbsent CorrectNumber UNSAID;
        "250820": official NumberUnknown ConsultThenAsk UNSAID;
        "250821" "250921": inferred Sex ConsultAgain UNSAID;
        "250825": official OtherBeneficiary ConsultAgain UNSAID;
        "250841": official NotCovered ConsultThenAsk UNSAID;
        "251203": inferred CertificateCode FollowFlag UNSAID;
        "251220": official CertificateMismatch FollowFlag UNSAID;
        "251402": inferred BillingNumber CheckOwnNumber UNSAID;
        "251412": official BillingNumber CheckOwnNumber UNSAID;
        "251511": inferred Stay CallVendor UNSAID;
        "251803": official Destination SetInsurer BLOCKS;
        "252403" "252420": inferred InvoiceNumber CallVendor UNSAID;
        "252703" "252704" "252720": inferred CoverageCode TarifyAgain UNSAID;
        "253203": inferred Flag CallVendor UNSAID;
        "253801": inferred CpasNumber ConsultAgain UNSAID;
        "253820": official CpasUnknown ConsultAgain UNSAID;
        "254210": official Together CallVendor UNSAID;
        "254220": official CommitmentUnknown ConsultAgain UNSAID;
        "254225": official CommitmentWrong ConsultAgain UNSAID;
        "254226": official CommitmentExpired ConsultThenAsk UNSAID;
        "254330" "254332": inferred CommitmentZone CallVendor UNSAID;
        "255301" "255303" "255401" "255403": inferred CardPeriod ConsultAgain UNSAID;
        "255310" "255410" "255510": official Together CallVendor UNSAID;
        "255501" "255503": inferred ConsultationDay ConsultAgain UNSAID;
        "255601": inferred CardNumber ConsultAgain UNSAID;
        "255620": inferred CardUnknown ConsultAgain UNSAID;
        "255901" "255920": inferred CardVersion ConsultAgain UNSAID;
        "300525" "400525": official OutsideCommitment ConsultThenAsk UNSAID;
        "500525" "500625": official OutsideCommitment ConsultThenAsk REJECTS;
        "515525": official LateConsultation AskCaami REJECTS;
        "301943" "401943" "501943": official AmountAlone TarifyAgain UNSAID;
        "301944" "401944" "501944": official AmountCommitted TarifyAgain UNSAID;
        "501920": official AmountOver TarifyAgain UNSAID;
    }
}

/// Who answers questions about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Address for letters.
    pub mail: &'static str,
    /// Telephone, as it is written in Belgium.
    pub phone: &'static str,
    /// What this rests on.
    pub basis: Basis,
}

/// Where CAAMI/HZIV takes questions about electronic billing through MediPrima.
pub static DESK: Desk =
    Desk { mail: "mediprima@caami-hziv.fgov.be", phone: "02 229 34 33", basis: reported![S13B] };

/// What precedes the digits of a technical code.
const TECHNICAL: &str = "SOA";

/// The code as somebody may type it: spaces, hyphens, case and leading zeros do not matter. `None` for a code that the
/// catalogues do not give.
///
/// ```
/// use gpcheck_rules::mediprima::codes::find;
///
/// assert_eq!(find("soa 02001").map(|code| code.id), Some("SOA-02001"));
/// assert_eq!(find("no such code"), None);
/// ```
pub fn find(typed: &str) -> Option<&'static Code> {
    let wanted = bare(typed);
    CODES.iter().find(|code| code.is(&wanted))
}

/// Letters and digits alone, in upper case.
pub fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_stands_twice_and_each_is_found_as_it_is_typed() {
        for (place, code) in CODES.iter().enumerate() {
            assert!(CODES.iter().skip(place + 1).all(|other| other.id != code.id), "{}", code.id);
            assert!(!code.basis.sources.is_empty());
            assert_eq!(find(code.id), Some(code));
        }
        assert_eq!(find(" soa 02001 ").map(|code| code.id), Some("SOA-02001"));
        assert_eq!(find("02001").map(|code| code.id), Some("SOA-02001"));
        assert_eq!(find("2 0 3").map(|code| code.id), Some("203"));
        assert_eq!(find("0250703").map(|code| code.id), Some("250703"));
        assert_eq!(find("999"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn every_meaning_and_every_remedy_is_used() {
        for meaning in Meaning::ALL {
            assert!(CODES.iter().any(|code| code.meaning == *meaning), "{}", meaning.name());
        }
        for remedy in Remedy::ALL {
            assert!(CODES.iter().any(|code| code.remedy == *remedy), "{}", remedy.name());
        }
    }

    #[test]
    fn the_answers_of_a_consultation_are_among_them() {
        for refused in RefusedCode::ALL {
            assert_eq!(find(refused.name()).and_then(Code::refusal), Some(refused));
        }
        assert_eq!(find("112").and_then(Code::refusal), None);
    }

    /// Every code of the sources that were read, once more by hand.
    #[test]
    fn none_is_missing() {
        let known = "111 112 120 140 141 146 166 169 171 172 175 183 196 200 201 202 203 204 205 206 207 \
            SOA-00001 SOA-01001 SOA-01002 SOA-02001 SOA-02002 SOA-03001 SOA-03002 SOA-03003 SOA-03004 SOA-03005 \
            SOA-03006 SOA-03007 250110 250111 250703 250710 250802 250810 250820 250821 250825 250841 250921 251203 \
            251220 251402 251412 251511 251803 252403 252420 252703 252704 252720 253203 253801 253820 254210 254220 \
            254225 254226 254330 254332 255301 255303 255310 255401 255403 255410 255501 255503 255510 255601 255620 \
            255901 255920 300525 301943 301944 400525 401943 401944 500525 500625 501920 501943 501944 515525";
        for id in known.split_whitespace() {
            assert!(CODES.iter().any(|code| code.id == id), "{id}");
        }
        assert_eq!(CODES.len(), known.split_whitespace().count());
    }

    #[test]
    fn a_code_of_which_only_the_field_is_known_is_inferred() {
        let certainty = |id| find(id).map(|code| code.basis.certainty);
        assert_eq!(certainty("251203"), Some(Certainty::Inferred));
        assert_eq!(certainty("251220"), Some(Certainty::Official));
    }

    #[test]
    fn a_severity_that_no_source_says_is_inferred() {
        let stops = |id| find(id).map(Code::stops);
        assert_eq!(stops("251803"), Some((Severity::Blocks, Certainty::Official)));
        assert_eq!(stops("500525"), Some((Severity::Rejects, Certainty::Official)));
        assert_eq!(stops("300525"), Some((Severity::Rejects, Certainty::Inferred)));
        assert_eq!(stops("254220"), Some((Severity::Refuses, Certainty::Inferred)));
        assert_eq!(stops("171"), Some((Severity::Rejects, Certainty::Inferred)));
    }

    #[test]
    fn a_severity_is_said_of_an_invoice_only_where_the_catalogue_says_it() {
        let known = |code: &&Code| code.service == Service::Invoice && code.severity.is_some();
        let ids: alloc::vec::Vec<_> = CODES.iter().filter(known).map(|code| code.id).collect();
        assert_eq!(ids, ["251803", "500525", "500625", "515525"]);
    }
}
