//! Codes of tarification and invoice: what each stands for, and how hard it stops.
//!
//! Sources: the error catalogue of MediPrima's tarification and that of eFact, paraphrased; which field of record 25 or
//! 51 an eFact code speaks of follows from its digits. What stops how hard is known for a few codes only.

use alloc::string::String;

use crate::known::Known;
use crate::mediprima::visit::RefusedCode;
use crate::source::{Basis, official};
use crate::sources::{S51, S52};

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
        NumberFormat "numberFormat", NotAffiliated "notAffiliated", Requester "requester", FutureDay "futureDay",
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
        TickBox "tickBox", TryAgain "tryAgain", CallVendor "callVendor", ConsultAgain "consultAgain",
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
}

const REFUSES: Known<Severity> = Some(Severity::Refuses);
const REJECTS: Known<Severity> = Some(Severity::Rejects);
const BLOCKS: Known<Severity> = Some(Severity::Blocks);
const RETRY: Known<Severity> = Some(Severity::Retry);
/// The catalogue does not say.
const UNSAID: Known<Severity> = None;

macro_rules! codes {
    ($($service:ident $source:ident { $($($id:literal)+ : $meaning:ident $remedy:ident $severity:ident;)+ })+) => {
        /// Every code, service by service, in the order of its catalogue.
        pub static CODES: &[Code] = &[$($($(Code {
            id: $id, service: Service::$service, severity: $severity, meaning: Meaning::$meaning,
            remedy: Remedy::$remedy, basis: official![$source],
        },)+)+)+];
    };
}

codes! {
    Tarification S51 {
        "111" "112": NumberFormat CorrectNumber REFUSES;
        "120": NotAffiliated CheckIdentity REFUSES;
        "140" "141": Requester CheckOwnNumber REFUSES;
        "146": FutureDay CorrectDay REFUSES;
        "166": TooOld AskCaami REFUSES;
        "169": MedicalHouse SeeFlatFee REFUSES;
        "171": ProviderType ChangeAct REFUSES;
        "172": NotInInvoice LeaveOut REFUSES;
        "175": NotInTarification BillDirectly REFUSES;
        "183": ActAge ChangeAct REFUSES;
        "196": ActDay ChangeAct REFUSES;
        "200": Died CheckDeath REFUSES;
        "201": NoActiveDecision GoToCpas REFUSES;
        "202": NoDecision GoToCpas REFUSES;
        "203": Suspended Reactivate REFUSES;
        "204": NotListed SeeListed REFUSES;
        "205": TooEarly BillCpas REFUSES;
        "206": CoverInactive ExtendCover REFUSES;
        "207": CoverAbsent TickBox REFUSES;
        "SOA-00001" "SOA-01001" "SOA-01002": Technical TryAgain RETRY;
        "SOA-02001" "SOA-02002": Unavailable TryAgain RETRY;
        "SOA-03001" "SOA-03002" "SOA-03003" "SOA-03004" "SOA-03005" "SOA-03006" "SOA-03007":
            MessageInvalid CallVendor RETRY;
    }
    Invoice S52 {
        "250110" "250111": RecordOrder CallVendor UNSAID;
        "250703" "250710": Affiliation SetInsurer UNSAID;
        "250802": NumberFormat CorrectNumber UNSAID;
        "250810": NumberAbsent CorrectNumber UNSAID;
        "250820": NumberUnknown ConsultAgain UNSAID;
        "250821" "250921": Sex CallVendor UNSAID;
        "250825": OtherBeneficiary ConsultAgain UNSAID;
        "250841": NotCovered ConsultAgain UNSAID;
        "251203": CertificateCode CallVendor UNSAID;
        "251220": CertificateMismatch FollowFlag UNSAID;
        "251402" "251412": BillingNumber CheckOwnNumber UNSAID;
        "251511": Stay CallVendor UNSAID;
        "251803": Destination SetInsurer BLOCKS;
        "252403" "252420": InvoiceNumber CallVendor UNSAID;
        "252703" "252704" "252720": CoverageCode TarifyAgain UNSAID;
        "253203": Flag CallVendor UNSAID;
        "253801": CpasNumber ConsultAgain UNSAID;
        "253820": CpasUnknown ConsultAgain UNSAID;
        "254210": Together CallVendor UNSAID;
        "254220": CommitmentUnknown ConsultAgain UNSAID;
        "254225": CommitmentWrong ConsultAgain UNSAID;
        "254226": CommitmentExpired ConsultAgain UNSAID;
        "254330" "254332": CommitmentZone CallVendor UNSAID;
        "255301" "255303" "255401" "255403": CardPeriod ConsultAgain UNSAID;
        "255310" "255410" "255510": Together CallVendor UNSAID;
        "255501" "255503": ConsultationDay ConsultAgain UNSAID;
        "255601": CardNumber ConsultAgain UNSAID;
        "255620": CardUnknown ConsultAgain UNSAID;
        "255901" "255920": CardVersion ConsultAgain UNSAID;
        "300525" "400525": OutsideCommitment ConsultAgain UNSAID;
        "500525" "500625": OutsideCommitment ConsultAgain REJECTS;
        "515525": LateConsultation AskCaami REJECTS;
        "301943" "401943" "501943": AmountAlone TarifyAgain UNSAID;
        "301944" "401944" "501944": AmountCommitted TarifyAgain UNSAID;
        "501920": AmountOver TarifyAgain UNSAID;
    }
}

/// The code as somebody may type it: spaces, hyphens and case do not matter.
pub fn find(typed: &str) -> Option<&'static Code> {
    let wanted = bare(typed);
    CODES.iter().find(|code| bare(code.id) == wanted)
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
        assert_eq!(find("2 0 3").map(|code| code.id), Some("203"));
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

    #[test]
    fn a_severity_is_said_of_an_invoice_only_where_the_catalogue_says_it() {
        let known = |code: &&Code| code.service == Service::Invoice && code.severity.is_some();
        let ids: alloc::vec::Vec<_> = CODES.iter().filter(known).map(|code| code.id).collect();
        assert_eq!(ids, ["251803", "500525", "500625", "515525"]);
    }
}
