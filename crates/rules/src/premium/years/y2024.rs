//! Premium year 2024: eight parameters; a third barometer and the certificate of incapacity are new.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::Barometer;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, ElectronicBilling, EvidenceLinker, IncapacityCertificates, MedicationSchemes, Sumehr};
use crate::premium::parameter::Span::{LastQuarter, SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, barometers, count, last_day, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, ABSYM_2024, AK68075, AK71932, BVAS, COR_18, DEG, DM_2023, DM_KD, GBO54, INAMI_FR, JDM_71117, JDM_74646, MEDISPRING, RIZIV_2016, RIZIV_GMD, RIZIV_NL, VAS_2023};

const PARAMETERS: &[Parameter] = &[
    share(ChapterIv, 50, SecondHalf, reported![ABSYM_2024, JDM_74646]),
    share(ElectronicBilling, 50, SecondHalf, inferred![VAS_2023, ABSYM_2024]),
    share(Sumehr, 60, WholeYear, reported![ABSYM_2024, JDM_74646, AK71932]),
    count(MedicationSchemes, 5, SecondHalf, reported![ABSYM_2024, JDM_74646]),
    count(EvidenceLinker, 5, SecondHalf, reported![ABSYM_2024, JDM_74646]),
    count(DisabilityForm, 3, WholeYear, reported![ABSYM_2024, JDM_74646]),
    barometers(
        2,
        const { &[
            last_day(Barometer::Diabetes, 11, 27),
            last_day(Barometer::Antibiotics, 12, 20),
            last_day(Barometer::RenalInsufficiency, 12, 9),
        ] },
        reported![ABSYM_2024, JDM_74646, MEDISPRING],
    ),
    count(IncapacityCertificates, 1, LastQuarter, reported![ABSYM_2024, JDM_74646, AK71932]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2024,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![ABSYM_2024, BVAS] },
        steps: &[
            Step { at_least: 5, amount: Euro::whole(3_500), basis: reported![ABSYM_2024, JDM_74646] },
            Step { at_least: 6, amount: Euro::whole(4_500), basis: reported![ABSYM_2024, JDM_74646] },
            Step { at_least: 7, amount: Euro::whole(6_000), basis: reported![GBO54, ABSYM_2024, JDM_74646] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[ElectronicBilling], fewer: 0, basis: inferred![JDM_71117] }),
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: Some(Amount { amount: Euro::whole(4_256), basis: official![RIZIV_GMD] }),
    window: Window {
        opens: Opening::On(ymd(2025, 9, 11)),
        closes: Closing::On(ymd(2025, 12, 15)),
        basis: reported![GBO54, DEG],
    },
    paid_by: Some(ymd(2025, 12, 31)),
    terms: TERMS,
};
