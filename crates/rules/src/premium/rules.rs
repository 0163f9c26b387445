//! The rules of the premium, by name. What changes from year to year is in [`crate::premium::years`].

use crate::premium::parameter::ParameterId;
use crate::reason::Effect::{Grants, Informs, Limits, Refuses, Undetermined};
use crate::rule::FactKind::{Count, Date, Euro, Percent, Word};
use crate::rule::{PREMIUM_YEARS, Rule};
use crate::source::{inferred, official, reported};
use crate::sources::{
    ABSYM_2017, ABSYM_2024, AK68075, AK69055, BVAS, COR_18, DEG, DM_2023, ESW73, GBO54, INAMI_FR, JDM_69813,
    JDM_70639, JDM_STAT, MEDISPRING, MS_4256, MS_MED, MS_PETITES, PANACEA, RIZIV_2016, RIZIV_GMD, RIZIV_NL,
    VAS_2021,
};

macro_rules! rules {
    ($(
        $(#[$doc:meta])*
        $name:ident = $id:literal as $wording:literal, $certainty:ident![$($source:ident),+ $(,)?],
            states $states:expr, says [$($says:expr),* $(,)?];
    )+) => {
        $(
            $(#[$doc])*
            ///
            #[doc = concat!(
                "Id `", $id, "`; ", stringify!($certainty), ":",
                $(" [`", stringify!($source), "`](crate::sources::", stringify!($source), ")",)+ "."
            )]
            pub static $name: Rule = Rule {
                id: $id, wording: $wording, period: PREMIUM_YEARS, basis: $certainty![$($source),+],
                states: $states, says: &[$($says),*],
            };
        )+
        /// Every rule of the premium but the parameters, in the order in which they are applied.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

rules! {
    /// The rules of another year are used because no source gives this year's.
    ASSUMED = "premium.rules.assumed" as "premium.rules.assumed", inferred![GBO54],
        states &[], says [(Limits, &[("year", Count), ("basedOn", Count)])];
    /// Codes 003 and 004: paid as a recognised general practitioner, also when training ended in the year.
    TRACK_RECOGNISED = "premium.track.recognised" as "premium.track.recognised", official![INAMI_FR, RIZIV_2016],
        states &[], says [(Grants, &[("since", Date)])];
    /// Codes 005 and 006 all year, or begun in it and still running at its end.
    TRACK_TRAINING = "premium.track.training" as "premium.track.training", official![INAMI_FR, RIZIV_NL, RIZIV_2016],
        states &[], says [(Grants, &[])];
    /// Only codes 003 to 006 are ever named.
    TRACK_NONE = "premium.track.none" as "premium.track.none", inferred![INAMI_FR, RIZIV_NL, AK68075],
        states &[], says [(Refuses, &[])];
    /// The competences are not known.
    TRACK_UNKNOWN = "premium.track.unknown" as "premium.track.unknown", official![INAMI_FR, RIZIV_NL],
        states &[], says [(Undetermined, &[])];
    /// No minimum amount up to and including the fifth premium year after the year of the number.
    FIRST_YEARS = "premium.gate.firstYears" as "premium.gate.firstYears", official![INAMI_FR, RIZIV_NL],
        states &[("years", Count)], says [(Grants, &[("awardYear", Count), ("lastYear", Count)])];
    /// The least that must have been attested to the compulsory insurance in the premium year.
    ACTIVITY = "premium.gate.activity" as "premium.gate.activity", official![INAMI_FR, RIZIV_NL],
        states &[("year", Count), ("minimum", Euro)],
        says [
            (Grants, &[("attested", Euro), ("minimum", Euro)]),
            (Refuses, &[("attested", Euro), ("minimum", Euro)]),
            (Undetermined, &[("minimum", Euro)]),
        ];
    /// A declaration on honour replaces the amount for flat-fee work in the premium year.
    DECLARATION = "premium.gate.flatFee" as "premium.gate.flatFee", inferred![ABSYM_2017],
        states &[], says [(Grants, &[]), (Undetermined, &[("minimum", Euro)])];
    /// Taking part in the organised on-call service.
    ON_CALL = "premium.gate.onCall" as "premium.gate.onCall", reported![ABSYM_2017, DM_2023, AK68075],
        states &[], says [(Grants, &[("onCall", Word)]), (Refuses, &[]), (Undetermined, &[])];
    /// In training: one amount, with accepted software.
    TRAINING = "premium.training" as "premium.training", reported![RIZIV_2016, COR_18, BVAS, DEG],
        states &[("amount", Euro)],
        says [(Grants, &[("amount", Euro)]), (Refuses, &[("amount", Euro)]), (Undetermined, &[("amount", Euro)])];
    /// Without accepted software only the base amount, applied for on paper.
    SOFTWARE = "premium.software" as "premium.software", reported![VAS_2021, BVAS],
        states &[], says [(Limits, &[("base", Euro)]), (Undetermined, &[("base", Euro)])];
    /// A parameter that the commission left out for everyone.
    NEUTRALISED = "premium.neutralised" as "premium.neutralised", inferred![MS_MED],
        states &[], says [(Limits, &[("parameter", Word)])];
    /// A parameter that cannot apply to flat-fee work that covers the whole premium year.
    NOT_APPLICABLE = "premium.flatFee.notApplicable" as "premium.flatFee.notApplicable", reported![AK68075],
        states &[], says [(Limits, &[("parameter", Word)])];
    /// Each step needs fewer thresholds when flat-fee work covers the whole premium year.
    FEWER = "premium.flatFee.fewer" as "premium.flatFee.fewer", reported![AK68075],
        states &[], says [(Grants, &[("fewer", Count)])];
    /// Whether there was flat-fee work is not known.
    FLAT_FEE_UNKNOWN = "premium.flatFee.unknown" as "premium.flatFee.unknown", reported![AK68075],
        states &[], says [(Undetermined, &[])];
    /// What the number of thresholds met is worth.
    TIERS = "premium.tiers" as "premium.tiers", reported![ABSYM_2024],
        states &[("year", Count), ("base", Euro), ("highest", Euro), ("needed", Count)],
        says [
            (Grants, &[("met", Count), ("amount", Euro)]),
            (Undetermined, &[("least", Count), ("most", Count), ("leastAmount", Euro), ("mostAmount", Euro)]),
        ];
    /// The extra amount for many Sumehr patients.
    SUMEHR_BONUS = "premium.sumehrBonus" as "premium.sumehrBonus", reported![PANACEA],
        states &[("year", Count), ("minimum", Count), ("amount", Euro)],
        says [
            (Grants, &[("patients", Count), ("minimum", Count), ("amount", Euro)]),
            (Refuses, &[("patients", Count), ("minimum", Count)]),
            (Undetermined, &[("minimum", Count), ("amount", Euro)]),
        ];
    /// Too late is too late: no premium.
    APPLICATION = "premium.application" as "premium.application", reported![DEG],
        states &[],
        says [
            (Refuses, &[("submittedOn", Date), ("lastDay", Date)]),
            (Undetermined, &[("submittedOn", Date), ("lastDay", Date), ("latest", Date)]),
        ];
    /// The starter supplement itself.
    STARTER = "premium.starter" as "premium.starter", official![RIZIV_GMD],
        states &[("amount", Euro)], says [(Grants, &[("amount", Euro)]), (Undetermined, &[("amount", Euro)])];
    /// It exists for numbers obtained from 2021.
    STARTER_SINCE = "premium.starter.since" as "premium.starter.since", official![RIZIV_GMD],
        states &[("since", Count)], says [(Refuses, &[("since", Count)])];
    /// It completes the premium of the year in which the number as recognised practitioner was obtained.
    STARTER_AWARD_YEAR = "premium.starter.awardYear" as "premium.starter.awardYear", official![RIZIV_GMD],
        states &[], says [(Refuses, &[("awardYear", Count), ("year", Count)]), (Undetermined, &[("year", Count)])];
    /// No supplement without a premium for the same year.
    STARTER_PREMIUM = "premium.starter.premium" as "premium.starter.premium", official![RIZIV_GMD],
        states &[], says [(Refuses, &[]), (Undetermined, &[])];
    /// Files kept electronically, in accepted software.
    STARTER_SOFTWARE = "premium.starter.software" as "premium.starter.software", reported![RIZIV_GMD, MS_4256],
        states &[], says [(Refuses, &[]), (Undetermined, &[])];
    /// Only with an application through the portal.
    STARTER_PAPER = "premium.starter.paper" as "premium.starter.paper", official![RIZIV_GMD],
        states &[], says [(Refuses, &[])];
    /// Not with a long run of flat-fee days in the first months of the year after.
    STARTER_FLAT_FEE = "premium.starter.flatFeeDays" as "premium.starter.flatFeeDays", official![RIZIV_GMD, MS_4256],
        states &[("limit", Count)],
        says [(Refuses, &[("days", Count), ("limit", Count)]), (Undetermined, &[("limit", Count)])];
    /// When the premium can be applied for.
    WINDOW = "premium.window" as "premium.window", reported![JDM_70639, DEG],
        states &[("year", Count), ("opens", Date), ("closes", Date)], says [];
    /// Contesting the amount shown after an application on the portal.
    CONTEST_ONLINE = "premium.contest.online" as "premium.contest.online", inferred![GBO54, DEG],
        states &[("days", Count)], says [(Informs, &[("submittedOn", Date), ("lastDay", Date)])];
    /// Contesting a written refusal of the base premium.
    CONTEST_REFUSAL = "premium.contest.refusal" as "premium.contest.refusal", inferred![BVAS],
        states &[("days", Count)], says [(Informs, &[("notifiedOn", Date), ("lastDay", Date)])];
    /// A barometer counts when the doctor's number takes part before the data collection.
    BAROMETER = "premium.barometer" as "premium.barometer", reported![AK69055, ESW73, ABSYM_2024, MEDISPRING],
        states &[], says [];
    /// What is measured ends with the premium year.
    MEASUREMENT = "premium.measurement" as "premium.measurement", reported![ABSYM_2024],
        states &[], says [];
    /// Paid at the latest on 31 December of the year after, when the window allows.
    PAYMENT = "premium.payment" as "premium.payment", official![RIZIV_GMD, JDM_69813],
        states &[], says [];
    /// Where and how to apply.
    APPLY = "premium.apply" as "premium.apply", reported![GBO54, VAS_2021],
        states &[], says [];
    /// The account that the premium is paid to.
    ACCOUNT = "premium.account" as "premium.account", reported![GBO54],
        states &[], says [];
    /// Scores and amount are shown at once after applying, never before.
    FEEDBACK = "premium.feedback" as "premium.feedback", reported![GBO54],
        states &[], says [];
    /// An application is needed although INAMI/RIZIV holds the data.
    NOT_AUTOMATIC = "premium.notAutomatic" as "premium.notAutomatic", reported![GBO54, JDM_STAT],
        states &[], says [];
    /// The supplement needs no step of its own.
    STARTER_AUTOMATIC = "premium.starter.automatic" as "premium.starter.automatic", official![RIZIV_GMD, GBO54],
        states &[], says [];
    /// Contesting a refused supplement; no source gives the term.
    STARTER_CONTEST = "premium.starter.contest" as "premium.starter.contest", reported![GBO54],
        states &[], says [];
    /// Why applications for 2024 opened late.
    DELAY_2024 = "premium.delay2024" as "premium.delay2024", reported![GBO54],
        states &[], says [];
    /// What doctors were really paid for 2023, a check on the amounts.
    PAID_2023 = "premium.paid2023" as "premium.paid2023", reported![JDM_STAT, MS_PETITES],
        states &[], says [];
}

macro_rules! parameters {
    ($($shape:ident { $($name:ident = $variant:ident $id:literal;)+ })+) => {
        $($(
            #[doc = concat!("The parameter of the rule `", $id, "`.")]
            pub static $name: Rule = Rule {
                id: $id,
                wording: shapes::$shape.wording,
                period: PREMIUM_YEARS,
                basis: reported![ABSYM_2024],
                states: shapes::$shape.states,
                says: shapes::$shape.says,
            };
        )+)+
        /// Every parameter of any year.
        pub static PARAMETERS: &[&Rule] = &[$($(&$name),+),+];

        /// The rule of a parameter.
        pub fn parameter(id: ParameterId) -> &'static Rule {
            match id { $($(ParameterId::$variant => &$name),+),+ }
        }
    };
}

parameters! {
    SHARE {
        RECIPE = Recipe "premium.parameter.recipe";
        CHAPTER_IV = ChapterIv "premium.parameter.chapterIv";
        E_FACT = EFact "premium.parameter.eFact";
        INFORMED_CONSENT = InformedConsent "premium.parameter.informedConsent";
        SUMEHR = Sumehr "premium.parameter.sumehr";
        E_ATTEST = EAttest "premium.parameter.eAttest";
        ELECTRONIC_BILLING = ElectronicBilling "premium.parameter.electronicBilling";
    }
    COUNT {
        MEDICATION_SCHEMES = MedicationSchemes "premium.parameter.medicationSchemes";
        EVIDENCE_LINKER = EvidenceLinker "premium.parameter.evidenceLinker";
        DISABILITY_FORM = DisabilityForm "premium.parameter.disabilityForm";
        INCAPACITY_CERTIFICATES = IncapacityCertificates "premium.parameter.incapacityCertificates";
    }
    DONE { E_GMD = EGmd "premium.parameter.eGmd"; }
    BAROMETERS { BAROMETERS = Barometers "premium.parameter.barometers"; }
}

/// What parameters of one kind say, whatever they measure.
mod shapes {
    use super::{Count, Grants, Informs, Percent, Refuses, Undetermined, Word};
    use crate::reason::Effect;
    use crate::rule::FactNames;

    pub(super) struct Shape {
        pub(super) wording: &'static str,
        pub(super) states: FactNames,
        pub(super) says: &'static [(Effect, FactNames)],
    }

    pub(super) const SHARE: Shape = Shape {
        wording: "premium.parameter.share",
        states: &[("year", Count), ("minimum", Percent)],
        says: &[
            (Grants, &[("parameter", Word), ("percent", Percent), ("minimum", Percent)]),
            (Refuses, &[("parameter", Word), ("percent", Percent), ("minimum", Percent), ("missing", Count)]),
            (Informs, &[("parameter", Word), ("status", Word), ("percent", Percent), ("minimum", Percent)]),
            (Undetermined, &[("parameter", Word), ("minimum", Percent)]),
        ],
    };
    pub(super) const COUNT: Shape = Shape {
        wording: "premium.parameter.count",
        states: &[("year", Count), ("minimum", Count)],
        says: COUNTED,
    };
    pub(super) const DONE: Shape = Shape {
        wording: "premium.parameter.done",
        states: &[("year", Count)],
        says: &[
            (Grants, &[("parameter", Word)]),
            (Refuses, &[("parameter", Word)]),
            (Informs, &[("parameter", Word), ("status", Word)]),
            (Undetermined, &[("parameter", Word)]),
        ],
    };
    pub(super) const BAROMETERS: Shape = Shape {
        wording: "premium.parameter.barometers",
        states: &[("year", Count), ("minimum", Count), ("offered", Count)],
        says: COUNTED,
    };

    const COUNTED: &[(Effect, FactNames)] = &[
        (Grants, &[("parameter", Word), ("count", Count), ("minimum", Count)]),
        (Refuses, &[("parameter", Word), ("count", Count), ("minimum", Count), ("missing", Count)]),
        (Informs, &[("parameter", Word), ("status", Word), ("count", Count), ("minimum", Count)]),
        (Undetermined, &[("parameter", Word), ("minimum", Count)]),
    ];
}
