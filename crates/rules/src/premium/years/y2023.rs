//! Premium year 2023: seven parameters; three dropped, two merged, barometers new.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::Barometer;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, ElectronicBilling, EvidenceLinker, MedicationSchemes, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, barometers, count, last_day, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, ABSYM_2024, AK68075, AK69055, AK69339, AK71932, BVAS, COR_18, DEG, DM_2023, DM_KD, ESW71, ESW73, GBO60, INAMI_FR, JDM_0825, JDM_71117, JDM_STAT, RIZIV_2016, RIZIV_GMD, RIZIV_NL, VAS_2021, VAS_2023};

const PARAMETERS: &[Parameter] = &[
    share(ChapterIv, 50, SecondHalf, reported![GBO60, ESW71, DM_2023]),
    share(ElectronicBilling, 50, SecondHalf, reported![DM_2023, VAS_2023]),
    share(Sumehr, 55, WholeYear, reported![VAS_2023, DM_2023, AK71932]),
    count(MedicationSchemes, 5, SecondHalf, reported![GBO60, ESW71, DM_2023]),
    count(EvidenceLinker, 5, SecondHalf, reported![GBO60, ESW71, DM_2023]),
    count(DisabilityForm, 3, WholeYear, reported![GBO60, ESW71, DM_2023]),
    barometers(
        1,
        const { &[last_day(Barometer::Diabetes, 11, 27), last_day(Barometer::Antibiotics, 12, 20)] },
        reported![AK69055, ESW73],
    ),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2023,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![VAS_2021, BVAS] },
        steps: &[
            Step { at_least: 4, amount: Euro::whole(3_500), basis: inferred![JDM_STAT, VAS_2021] },
            Step { at_least: 5, amount: Euro::whole(4_500), basis: inferred![JDM_STAT, VAS_2021] },
            Step { at_least: 6, amount: Euro::whole(6_000), basis: reported![VAS_2023, AK69339, JDM_71117] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[ElectronicBilling], fewer: 0, basis: reported![JDM_71117, AK69339, AK68075] }),
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: Some(Amount { amount: Euro::whole(4_256), basis: official![RIZIV_GMD] }),
    window: Window {
        opens: Opening::On(ymd(2024, 9, 17)),
        closes: Closing::On(ymd(2024, 12, 15)),
        basis: reported![JDM_0825, ABSYM_2024],
    },
    paid_by: Some(ymd(2024, 12, 31)),
    terms: TERMS,
};
