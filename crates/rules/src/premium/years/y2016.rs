//! Premium year 2016: six parameters, and a bonus for 200 Sumehr patients.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, EFact, EGmd, InformedConsent, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, SumehrBonus, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, AK28459, AK28499, AK68075, COFIBAL, DM_2018, DM_2023, HVG, INAMI_FR, NUM_18, PANACEA, RIZIV_2016, RIZIV_NL};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![COFIBAL, NUM_18]),
    share(ChapterIv, 50, SecondHalf, reported![AK28459, NUM_18]),
    share(EFact, 20, SecondHalf, reported![NUM_18]),
    share(InformedConsent, 25, WholeYear, reported![NUM_18, DM_2018]),
    share(Sumehr, 20, WholeYear, inferred![NUM_18]),
    done(EGmd, WholeYear, reported![COFIBAL]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2016,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_500), basis: reported![RIZIV_2016, HVG, PANACEA] },
        steps: &[
            Step { at_least: 3, amount: Euro::whole(3_400), basis: reported![RIZIV_2016, HVG, PANACEA] },
            Step { at_least: 5, amount: Euro::whole(4_550), basis: reported![RIZIV_2016, HVG, PANACEA] },
        ],
    },
    sumehr_bonus: Some(SumehrBonus { minimum: 200, amount: Euro::whole(500), basis: reported![PANACEA, AK28499] }),
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: None,
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: official![RIZIV_2016] },
    starter: None,
    window: Window {
        opens: Opening::On(ymd(2017, 7, 3)),
        closes: Closing::On(ymd(2017, 10, 31)),
        basis: reported![HVG],
    },
    paid_by: Some(ymd(2017, 12, 31)),
    terms: TERMS,
};
