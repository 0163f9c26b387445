//! Premium year 2018: ten parameters, one of them left out for everyone and each step lowered for it.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, EAttest, EFact, EGmd, EvidenceLinker, InformedConsent, MedicationSchemes, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, count, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Neutralised, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, AK68075, BVAS, CC_MAN, COR_18, DEG, DM_2019, DM_2023, DM_KD, INAMI_FR, MS_MED, RIZIV_2016, RIZIV_NL, VAS_2018, VAS_2021};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![CC_MAN, VAS_2018]),
    share(ChapterIv, 50, SecondHalf, reported![CC_MAN, VAS_2018]),
    share(EFact, 20, SecondHalf, reported![CC_MAN, VAS_2018]),
    share(InformedConsent, 25, WholeYear, reported![CC_MAN, VAS_2018]),
    share(Sumehr, 25, WholeYear, reported![CC_MAN, VAS_2018]),
    done(EGmd, WholeYear, reported![CC_MAN, VAS_2018]),
    count(MedicationSchemes, 5, SecondHalf, reported![CC_MAN, VAS_2018]),
    count(EvidenceLinker, 5, SecondHalf, reported![CC_MAN, VAS_2018]),
    share(EAttest, 5, SecondHalf, reported![CC_MAN, VAS_2018]),
    count(DisabilityForm, 3, WholeYear, reported![CC_MAN, VAS_2018]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2018,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![VAS_2021, BVAS] },
        steps: &[
            Step { at_least: 5, amount: Euro::whole(3_500), basis: inferred![DM_2019, VAS_2021, MS_MED] },
            Step { at_least: 6, amount: Euro::whole(4_500), basis: inferred![DM_2019, VAS_2021, MS_MED] },
            Step { at_least: 7, amount: Euro::whole(6_000), basis: inferred![DM_2019, VAS_2021, MS_MED] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[EFact, EGmd], fewer: 1, basis: inferred![CC_MAN, AK68075] }),
    neutralised: Some(Neutralised { id: MedicationSchemes, basis: inferred![MS_MED, DM_2019] }),
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: None,
    window: Window {
        opens: Opening::On(ymd(2019, 12, 13)),
        closes: Closing::Between(ymd(2020, 3, 8), ymd(2020, 3, 15)),
        basis: reported![DM_2019, COR_18],
    },
    paid_by: None,
    terms: TERMS,
};
