//! Premium year 2020: ten parameters; the activity minimum lowered by a quarter.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, EAttest, EFact, EGmd, EvidenceLinker, InformedConsent, MedicationSchemes, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, count, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, reported};
use crate::sources::{ABSYM_2017, AK68075, BVAS, CARECOACH, CC_FAQ, CC_MAN, COR_18, COR_19, DEG, DM_2023, DM_KD, ESW46, RIZIV_2016, VAS_2021};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![CARECOACH, COR_19]),
    share(ChapterIv, 50, SecondHalf, reported![CARECOACH, COR_19]),
    share(EFact, 20, SecondHalf, reported![CARECOACH, COR_19]),
    share(InformedConsent, 25, WholeYear, reported![CARECOACH, COR_19]),
    share(Sumehr, 25, WholeYear, reported![CARECOACH, COR_19]),
    done(EGmd, WholeYear, reported![CARECOACH, COR_19]),
    count(MedicationSchemes, 5, SecondHalf, reported![CARECOACH, COR_19]),
    count(EvidenceLinker, 5, SecondHalf, reported![CARECOACH, COR_19]),
    share(EAttest, 5, SecondHalf, inferred![CARECOACH, COR_19]),
    count(DisabilityForm, 3, WholeYear, reported![CARECOACH, COR_19]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2020,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![VAS_2021, BVAS] },
        steps: &[
            Step { at_least: 6, amount: Euro::whole(3_500), basis: inferred![CARECOACH, VAS_2021] },
            Step { at_least: 7, amount: Euro::whole(4_500), basis: inferred![CARECOACH, VAS_2021] },
            Step { at_least: 8, amount: Euro::whole(6_000), basis: inferred![CARECOACH, VAS_2021] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(18_750), basis: inferred![ESW46] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[EFact, EGmd], fewer: 1, basis: inferred![CC_MAN, AK68075] }),
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: None,
    window: Window {
        opens: Opening::On(ymd(2021, 7, 19)),
        closes: Closing::On(ymd(2021, 10, 31)),
        basis: reported![CC_FAQ],
    },
    paid_by: Some(ymd(2021, 12, 31)),
    terms: TERMS,
};
