//! What can be typed and answered, each by its name: the name is also the id of the control on the page.

use gpcheck_rules::mediprima::Prescribed;
use gpcheck_rules::premium::{Barometer, ParameterId};

use super::embed::{Look, Wish};
use super::paper::PaperField;

/// A field that takes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// One part of a date.
    Date(DateId, Part),
    /// Services attested in the premium year.
    Attested,
    /// Own count: what counts.
    Part(ParameterId),
    /// Own count: out of how many.
    Whole(ParameterId),
    /// The percentage that INAMI/RIZIV displays.
    Percent(ParameterId),
    /// A number of uses or forms.
    Count(ParameterId),
    /// Patients with a Sumehr, in the years with a bonus for them.
    SumehrPatients,
    /// The version of a medical card, by its place.
    CardVersion(u8),
    /// What is looked for among the codes.
    Search,
    /// Words on a document.
    Paper(PaperField),
    /// Something about a check on another website.
    Embed(Look),
    /// The score that INAMI/RIZIV displays after the application.
    Shown(ParameterId),
    /// What proves the own count.
    Evidence(ParameterId),
}

/// A date that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateId {
    /// The day of the question.
    Today,
    /// First day of the doctor's number.
    Since,
    /// Last day of the doctor's number.
    Until,
    /// The day from which the doctor takes part in the barometer.
    Barometer(Barometer),
    /// First day of a period in a flat-fee practice.
    FlatFrom(u8),
    /// Last day of a period in a flat-fee practice.
    FlatTo(u8),
    /// The day the application was submitted.
    Submitted,
    /// The day of a written refusal.
    Notified,
    /// Day of care.
    Care,
    /// The day of the invoice.
    Billed,
    /// First day of the cover of a card, by the card's place.
    CoverFrom(u8),
    /// Last day of the cover of a card, by the card's place.
    CoverTo(u8),
    /// The doctor's day of birth.
    Born,
    /// Day of care on a document.
    PaperCare,
    /// Last day of the treatment on a document.
    PaperUntil,
    /// Date of a document.
    PaperDay,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Day of the month.
    Day,
    /// Month.
    Month,
    /// Year, four digits.
    Year,
}

impl Part {
    /// In the order in which they are written.
    pub const ALL: [Self; 3] = [Self::Day, Self::Month, Self::Year];
}

/// A question with a few answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// As what the doctor holds a number.
    Role,
    /// The organised on-call service.
    OnCall,
    /// Accepted software used in the premium year.
    Software,
    /// Work in a flat-fee practice.
    FlatFee,
    /// Declaration on honour of a flat-fee practice.
    Declaration,
    /// Own count or the percentage displayed.
    Mode(ParameterId),
    /// Done or not.
    Done(ParameterId),
    /// Taking part in the barometer.
    Barometer(Barometer),
    /// Whether the application was made.
    Applied,
    /// How it was made.
    Via,
    /// Insured on the day of care.
    Insured,
    /// The answer of MediPrima.
    Answer,
    /// The code of a refused consultation.
    Code,
    /// Why MediPrima was not consulted.
    Because,
    /// Something about one of the medical cards, by its place.
    Card(u8, CardFact),
    /// Whether the written justification is ready.
    Justification,
    /// Whether this was prescribed.
    Prescribed(Prescribed),
    /// As what the doctor works at the visit.
    VisitRole,
    /// Where the care was given.
    Setting,
    /// Where the invoice is made.
    Outside,
    /// Whether electronic billing is possible there.
    Connected,
    /// An event that makes electronic billing impossible.
    ForceMajeure,
    /// Whether the software supports MediPrima.
    VisitSoftware,
    /// Whether the doctor bills with the own number.
    OwnNumber,
    /// Who receives the patient, when an asylum seeker.
    Reception,
    /// Whether the care could wait.
    Urgent,
    /// Whether INAMI/RIZIV displays the parameter as met.
    ShownMet(ParameterId),
    /// Which document.
    Paper,
    /// The language of the document.
    PaperLang,
    /// Why the invoice is on paper.
    PaperReason,
    /// Something about a check on another website.
    Embed(Wish),
}

/// What is asked about a medical card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardFact {
    /// Whether it has a cover for doctors: asked from the second card on.
    Covered,
    /// Whether a certificate of urgent medical aid is required.
    Certificate,
    /// Whether there is a payment commitment number.
    Agreement,
    /// Whether the card lists the doctors allowed.
    Providers,
    /// What the State bears of the insurance's part.
    StateInsurance,
    /// What the State bears of the patient's share.
    StatePatient,
    /// What the CPAS/OCMW bears of the insurance's part.
    CpasInsurance,
    /// What the CPAS/OCMW bears of the patient's share.
    CpasPatient,
    /// What the CPAS/OCMW bears of a supplement.
    CpasSupplement,
}

impl CardFact {
    /// Everything that is asked.
    pub const ALL: [Self; 9] = [
        Self::Covered,
        Self::Certificate,
        Self::Agreement,
        Self::Providers,
        Self::StateInsurance,
        Self::StatePatient,
        Self::CpasInsurance,
        Self::CpasPatient,
        Self::CpasSupplement,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Certificate => "certificate",
            Self::Agreement => "agreement",
            Self::Providers => "providers",
            Self::StateInsurance => "stateInsurance",
            Self::StatePatient => "statePatient",
            Self::CpasInsurance => "cpasInsurance",
            Self::CpasPatient => "cpasPatient",
            Self::CpasSupplement => "cpasSupplement",
        }
    }
}

/// The id of something about a card; the first card's has no number.
fn of_card(name: &str, card: u8) -> String {
    if card == 0 { name.to_owned() } else { [name, "-", &(card + 1).to_string()].concat() }
}

/// Which of the stores a fact lies in: another premium year starts empty, and the first one is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// Holds whatever the year.
    Doctor,
    /// Holds for one premium year.
    Year,
    /// Holds for one visit.
    Visit,
    /// Holds for the document shown.
    Paper,
    /// Holds for the tools beside the checks.
    Tools,
}

impl Field {
    pub(super) const fn home(self) -> Home {
        match self {
            Self::Date(date, _) => date.home(),
            Self::CardVersion(_) => Home::Visit,
            Self::Search | Self::Embed(_) => Home::Tools,
            Self::Paper(_) => Home::Paper,
            _ => Home::Year,
        }
    }

    /// Whether words are asked for, not figures.
    pub const fn is_words(self) -> bool {
        matches!(self, Self::Search | Self::Paper(_) | Self::Evidence(_) | Self::Embed(_))
    }

    /// The id of the control.
    pub fn id(self) -> String {
        match self {
            Self::Date(date, part) => [date.id().as_str(), part.suffix()].concat(),
            Self::Attested => "attested".into(),
            Self::Part(id) => [id.name(), "-part"].concat(),
            Self::Whole(id) => [id.name(), "-whole"].concat(),
            Self::Percent(id) => [id.name(), "-percent"].concat(),
            Self::Count(id) => [id.name(), "-count"].concat(),
            Self::SumehrPatients => "sumehrPatients".into(),
            Self::CardVersion(card) => of_card("cardVersion", card),
            Self::Search => "search".into(),
            Self::Paper(field) => ["paper-", field.id()].concat(),
            Self::Embed(look) => ["embed-", look.name()].concat(),
            Self::Shown(id) => [id.name(), "-shown"].concat(),
            Self::Evidence(id) => [id.name(), "-evidence"].concat(),
        }
    }

    /// The field where a message about this one stands: a date has one message for its three parts.
    pub fn whole(self) -> Self {
        match self {
            Self::Date(date, _) => Self::Date(date, Part::Day),
            other => other,
        }
    }
}

impl DateId {
    pub(super) const fn home(self) -> Home {
        match self {
            Self::Today | Self::Since | Self::Until => Home::Doctor,
            Self::Care | Self::Billed | Self::CoverFrom(_) | Self::CoverTo(_) | Self::Born => Home::Visit,
            Self::PaperCare | Self::PaperUntil | Self::PaperDay => Home::Paper,
            _ => Home::Year,
        }
    }

    /// The id of the group of three fields.
    pub fn id(self) -> String {
        match self {
            Self::Today => "today".into(),
            Self::Since => "since".into(),
            Self::Until => "until".into(),
            Self::Barometer(barometer) => ["barometer-", barometer.name()].concat(),
            Self::FlatFrom(place) => ["flatFee-", &place.to_string(), "-from"].concat(),
            Self::FlatTo(place) => ["flatFee-", &place.to_string(), "-to"].concat(),
            Self::Submitted => "submittedOn".into(),
            Self::Notified => "notifiedOn".into(),
            Self::Care => "careOn".into(),
            Self::Billed => "billedOn".into(),
            Self::CoverFrom(card) => of_card("coverFrom", card),
            Self::CoverTo(card) => of_card("coverTo", card),
            Self::Born => "bornOn".into(),
            Self::PaperCare => "paper-care".into(),
            Self::PaperUntil => "paper-until".into(),
            Self::PaperDay => "paper-day".into(),
        }
    }
}

impl Part {
    const fn suffix(self) -> &'static str {
        match self {
            Self::Day => "-day",
            Self::Month => "-month",
            Self::Year => "-year",
        }
    }
}

impl Question {
    pub(super) const fn home(self) -> Home {
        match self {
            Self::Role => Home::Doctor,
            Self::OnCall
            | Self::Software
            | Self::FlatFee
            | Self::Declaration
            | Self::Mode(_)
            | Self::Done(_)
            | Self::Barometer(_)
            | Self::Applied
            | Self::ShownMet(_)
            | Self::Via => Home::Year,
            Self::Paper | Self::PaperLang | Self::PaperReason => Home::Paper,
            Self::Embed(_) => Home::Tools,
            _ => Home::Visit,
        }
    }

    /// The id of the group of answers.
    pub fn id(self) -> String {
        match self {
            Self::Mode(id) => [id.name(), "-mode"].concat(),
            Self::Done(id) => [id.name(), "-done"].concat(),
            Self::ShownMet(id) => [id.name(), "-shownMet"].concat(),
            Self::Barometer(barometer) => ["takesPart-", barometer.name()].concat(),
            Self::Prescribed(what) => ["prescribed-", prescribed(what)].concat(),
            Self::Embed(wish) => ["embed-", wish.name()].concat(),
            Self::Card(card, fact) => of_card(fact.name(), card),
            other => other.name().into(),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::OnCall => "onCall",
            Self::Software => "software",
            Self::FlatFee => "flatFee",
            Self::Declaration => "declaration",
            Self::Applied => "applied",
            Self::Via => "via",
            Self::Insured => "insured",
            Self::Answer => "mediprimaAnswer",
            Self::Code => "code",
            Self::Because => "because",
            Self::VisitRole => "visitRole",
            Self::Setting => "setting",
            Self::Outside => "outside",
            Self::Connected => "connected",
            Self::ForceMajeure => "forceMajeure",
            Self::VisitSoftware => "visitSoftware",
            Self::OwnNumber => "ownNumber",
            Self::Justification => "justification",
            Self::Reception => "reception",
            Self::Urgent => "urgent",
            Self::Paper => "paper",
            Self::PaperLang => "paperLang",
            Self::PaperReason => "paperReason",
            Self::Mode(_)
            | Self::Done(_)
            | Self::ShownMet(_)
            | Self::Barometer(_)
            | Self::Card(..)
            | Self::Embed(_)
            | Self::Prescribed(_) => "",
        }
    }
}

/// Every prescription that is asked about, in the order of the page.
pub const PRESCRIBED: [Prescribed; 5] = [
    Prescribed::Medicines,
    Prescribed::Laboratory,
    Prescribed::Physiotherapy,
    Prescribed::Specialist,
    Prescribed::Hospital,
];

/// The stable name of a prescription.
pub const fn prescribed(what: Prescribed) -> &'static str {
    match what {
        Prescribed::Medicines => "medicines",
        Prescribed::Laboratory => "laboratory",
        Prescribed::Physiotherapy => "physiotherapy",
        Prescribed::Specialist => "specialist",
        Prescribed::Hospital => "hospital",
    }
}
