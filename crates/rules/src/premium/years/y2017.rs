//! Premium year 2017: the thresholds of 2016, one more of them needed for each step.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, EFact, EGmd, InformedConsent, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, SumehrBonus, Window};
use crate::source::{official, reported};
use crate::sources::{ABSYM_2017, AK28459, AK28499, AK40253, AK68075, BVAS, COFIBAL, COR_18, DEG, DM_1018, DM_2018, DM_2023, DM_KD, INAMI_FR, JDM_41433, NUM_18, PANACEA, RIZIV_2016, RIZIV_NL};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![COFIBAL, NUM_18]),
    share(ChapterIv, 50, SecondHalf, reported![AK28459, NUM_18]),
    share(EFact, 20, SecondHalf, reported![NUM_18]),
    share(InformedConsent, 25, WholeYear, reported![NUM_18, DM_2018]),
    share(Sumehr, 20, WholeYear, reported![NUM_18]),
    done(EGmd, WholeYear, reported![COFIBAL]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2017,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_500), basis: reported![DM_1018, JDM_41433, AK40253] },
        steps: &[
            Step { at_least: 4, amount: Euro::whole(3_400), basis: reported![DM_1018, JDM_41433, AK40253] },
            Step { at_least: 6, amount: Euro::whole(4_550), basis: reported![DM_1018, JDM_41433, AK40253] },
        ],
    },
    sumehr_bonus: Some(SumehrBonus { minimum: 400, amount: Euro::whole(500), basis: reported![PANACEA, AK28499] }),
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: reported![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: None,
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: None,
    window: Window {
        opens: Opening::Unknown,
        closes: Closing::On(ymd(2018, 10, 31)),
        basis: reported![DM_1018],
    },
    paid_by: Some(ymd(2018, 12, 31)),
    terms: TERMS,
};
