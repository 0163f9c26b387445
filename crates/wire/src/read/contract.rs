//! The shapes of the public contract. Fields stand in its order, which is the order in which they are checked.

use gpcheck_rules::mediprima::{Channel, Exception, RefusedCode, StepId, Verdict};
use gpcheck_rules::premium::{Barometer, OnCall, ParameterId};
use gpcheck_rules::{DeadlineKind, Effect};

use super::shape::Kind::{
    Any, CompetenceCode, Count, Date, Euro, Flag, List, Nihii, Object, OneOf, Percent, Reason, Rule, Sha256,
    Source, StateShare, Tagged, Text, Word, Year,
};
use super::shape::{Field, Kind, optional, required};

/// The stable names of values, as words.
macro_rules! names {
    ($type:ident) => {
        Word(
            const {
                let mut names = [""; $type::ALL.len()];
                let mut place = 0;
                while place < names.len() {
                    names[place] = $type::ALL[place].name();
                    place += 1;
                }
                &{ names }
            },
        )
    };
}

const PERIOD: Kind = Object(&[required("from", Date), optional("to", Date)]);

/// A case of `assessPremium`.
pub(crate) static PREMIUM_CASE: Kind = Object(&[
    required("premiumYear", Year),
    required("today", Date),
    required("doctor", DOCTOR),
    required("practice", PRACTICE),
    optional("parameters", Object(&PARAMETERS)),
    optional("sumehrPatients", Count),
    optional("application", APPLICATION),
]);

const DOCTOR: Kind = Object(&[
    required("competences", List(&COMPETENCE)),
    optional("attestedAmount", Euro),
    optional("onCall", names!(OnCall)),
]);

static COMPETENCE: Kind = Object(&[required("code", CompetenceCode), required("period", PERIOD)]);

const PRACTICE: Kind = Object(&[
    optional("acceptedSoftware", Flag),
    optional("flatFee", List(&PERIOD)),
    optional("flatFeeDeclaration", Flag),
]);

/// One field for each parameter, in the order of their ids.
static PARAMETERS: [Field; ParameterId::ALL.len()] = {
    let mut fields = [optional("", MEASUREMENT); ParameterId::ALL.len()];
    let mut place = 0;
    while place < fields.len() {
        fields[place].name = ParameterId::ALL[place].name();
        place += 1;
    }
    fields
};

const MEASUREMENT: Kind = OneOf(&[
    &[required("part", Count), required("whole", Count)],
    &[required("percent", Percent)],
    &[required("count", Count)],
    &[required("done", Flag)],
    &[required("barometers", Object(&BAROMETERS))],
]);

/// One field for each barometer, in the order of their ids.
static BAROMETERS: [Field; Barometer::ALL.len()] = {
    let mut fields = [optional("", Date); Barometer::ALL.len()];
    let mut place = 0;
    while place < fields.len() {
        fields[place].name = Barometer::ALL[place].name();
        place += 1;
    }
    fields
};

const APPLICATION: Kind = Object(&[
    required("submittedOn", Date),
    required("via", Word(&["portal", "paper"])),
    optional("notifiedOn", Date),
]);

/// A case of `routeVisit`.
pub(crate) static VISIT_CASE: Kind = Object(&[
    required("careOn", Date),
    required("billedOn", Date),
    required(
        "patient",
        Object(&[
            optional("insured", Flag),
            optional("reception", Word(&["fedasil", "cpas", "none"])),
            optional("urgent", Flag),
            optional(
                "prescribed",
                List(&Word(&["medicines", "laboratory", "physiotherapy", "specialist", "hospital"])),
            ),
        ]),
    ),
    required(
        "mediprima",
        Tagged(&[
            ("notConsulted", &[optional("because", Word(&["noIdentifier", "unavailable"]))]),
            ("refused", &[required("code", names!(RefusedCode))]),
            ("principle", &[]),
            ("cards", &[required("cards", List(&CARD))]),
        ]),
    ),
    required(
        "doctor",
        Object(&[
            required("role", Word(&["generalPractitioner", "gpInTraining", "specialist"])),
            optional("bornOn", Date),
            optional("nihii", Nihii),
        ]),
    ),
    required(
        "setting",
        Word(&["practice", "homeVisit", "guardPost", "flatFeePractice", "familyPlanning", "hospital"]),
    ),
    required(
        "billing",
        Object(&[
            optional("from", Word(&["practice", "outside"])),
            optional("connected", Flag),
            optional("forceMajeure", Flag),
            optional("software", Flag),
            optional("ownNumber", Flag),
            optional("justification", Flag),
        ]),
    ),
]);

static CARD: Kind = Object(&[
    optional("cardNumber", Text),
    optional("version", Count),
    required("period", PERIOD),
    optional("cpas", Object(&[required("name", Text), optional("cbeNumber", Text)])),
    optional(
        "doctorCover",
        Object(&[
            required("period", PERIOD),
            optional(
                "support",
                Object(&[
                    required("amiPart", SUPPORT),
                    required("patientPart", SUPPORT),
                    required("supplement", SUPPORT),
                ]),
            ),
            optional("convention", Flag),
            optional("prescriptionOnly", Flag),
            optional("maximumPatientPart", Euro),
            optional("providers", List(&Nihii)),
        ]),
    ),
    optional("stateShares", Object(&[required("amiPart", StateShare), required("patientPart", StateShare)])),
    optional("urgencyCertificate", Flag),
    optional("agreementNumber", Text),
]);

const SUPPORT: Kind = Word(&["NOTHING", "PARTIAL", "FULL"]);

/// An outcome of `assessPremium`, as far as its words go.
pub(crate) static PREMIUM_ASSESSMENT: Kind = Object(&[
    required("premiumYear", Year),
    required(
        "rules",
        Object(&[required("status", Word(&["established", "assumed"])), required("basedOn", Year)]),
    ),
    required("track", Any),
    required("eligibility", Word(&["eligible", "notEligible", "undetermined"])),
    required("parameters", Any),
    required("thresholdsMet", Any),
    required("premium", Any),
    required("starter", Any),
    required("total", Object(&[required("least", Euro), required("most", Euro)])),
    required(
        "plan",
        List(&Object(&[
            required("parameters", List(&names!(ParameterId))),
            required("reaches", Euro),
            required("gain", Euro),
            optional("lastDay", Date),
        ])),
    ),
    required(
        "deadlines",
        List(&Object(&[
            required("kind", names!(DeadlineKind)),
            optional("of", Text),
            optional("opensOn", Date),
            optional("lastDay", Date),
            required("state", Word(&["notOpen", "open", "closed", "unknown"])),
            optional("daysLeft", Count),
            required("rule", Any),
        ])),
    ),
    required("reasons", List(&Reason)),
    required("certainty", CERTAINTY),
]);

/// An outcome of `routeVisit`, as far as its words go.
pub(crate) static VISIT_ROUTING: Kind = Object(&[
    required("verdict", names!(Verdict)),
    required("channels", List(&names!(Channel))),
    optional("exception", names!(Exception)),
    required("guaranteed", Any),
    required("payers", Any),
    required("certificate", Any),
    required("steps", List(&names!(StepId))),
    required("deadlines", Any),
    required("reasons", List(&Reason)),
    required("certainty", CERTAINTY),
]);

const CERTAINTY: Kind = Word(&["official", "reported", "inferred"]);

/// A reason, but for its facts.
pub(crate) const REASON: &[Field] = &[
    required("rule", Rule),
    required("effect", names!(Effect)),
    required("certainty", CERTAINTY),
    required("sources", List(&Source)),
    required("facts", Any),
];

/// The words that a fact of a reason can be.
pub(crate) static FACT_WORDS: [&str; ParameterId::ALL.len() + OnCall::ALL.len() + 4] = {
    let mut words = ["met", "notMet", "undetermined", "notApplicable"].as_slice();
    let mut all = [""; ParameterId::ALL.len() + OnCall::ALL.len() + 4];
    let mut place = 0;
    while place < all.len() {
        all[place] = if place < ParameterId::ALL.len() {
            ParameterId::ALL[place].name()
        } else if place < ParameterId::ALL.len() + OnCall::ALL.len() {
            OnCall::ALL[place - ParameterId::ALL.len()].name()
        } else {
            let (word, rest) = (words[0], words.split_at(1).1);
            words = rest;
            word
        };
        place += 1;
    }
    all
};

/// A receipt; its input is read as the case that it is.
pub(crate) static RECEIPT: Kind = Object(&[
    required("gpcheck", Text),
    required("rules", Sha256),
    required("kind", RECEIPT_KIND),
    required("madeOn", Date),
    required("input", Any),
    required("outcome", Any),
]);

const RECEIPT_KIND: Kind = Word(&["premium", "visit"]);

/// What is told beside the case when a receipt is made.
pub(crate) static RECEIPT_HEAD: Kind = Object(&[required("kind", RECEIPT_KIND), required("madeOn", Date)]);

/// What all rows of a call share.
pub(crate) static ROWS: Kind = Object(&[required("premiumYear", Year), required("today", Date)]);

/// What is told when years are compared.
pub(crate) static COMPARISON: Kind = Object(&[required("from", Year), required("to", Year)]);
