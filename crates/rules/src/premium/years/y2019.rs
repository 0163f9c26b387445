//! Premium year 2019: ten parameters.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, EAttest, EFact, EGmd, EvidenceLinker, InformedConsent, MedicationSchemes, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, count, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, AK68075, BVAS, CARECOACH, CC_MAN, COR_18, COR_19, DEG, DM_2019, DM_2023, DM_KD, INAMI_FR, RIZIV_2016, RIZIV_NL, VAS_2021};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![COR_19, CC_MAN]),
    share(ChapterIv, 50, SecondHalf, reported![COR_19, CC_MAN]),
    share(EFact, 20, SecondHalf, reported![COR_19, CC_MAN]),
    share(InformedConsent, 25, WholeYear, reported![COR_19, CC_MAN]),
    share(Sumehr, 25, WholeYear, reported![COR_19, CC_MAN]),
    done(EGmd, WholeYear, reported![COR_19, CC_MAN]),
    count(MedicationSchemes, 5, SecondHalf, reported![COR_19, CC_MAN]),
    count(EvidenceLinker, 5, SecondHalf, reported![COR_19, CC_MAN]),
    share(EAttest, 5, SecondHalf, reported![COR_19, CC_MAN]),
    count(DisabilityForm, 3, WholeYear, reported![COR_19, CC_MAN]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2019,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![VAS_2021, BVAS] },
        steps: &[
            Step { at_least: 6, amount: Euro::whole(3_500), basis: inferred![COR_19, VAS_2021] },
            Step { at_least: 7, amount: Euro::whole(4_500), basis: inferred![COR_19, VAS_2021] },
            Step { at_least: 8, amount: Euro::whole(6_000), basis: inferred![COR_19, VAS_2021] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[EFact, EGmd], fewer: 1, basis: inferred![CC_MAN, AK68075] }),
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: None,
    window: Window {
        opens: Opening::On(ymd(2020, 7, 1)),
        closes: Closing::Between(ymd(2020, 10, 31), ymd(2020, 12, 31)),
        basis: reported![DM_2019, CARECOACH],
    },
    paid_by: Some(ymd(2020, 12, 31)),
    terms: TERMS,
};
