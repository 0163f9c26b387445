//! Premium year 2022: ten parameters; flat-fee practices need one threshold fewer.

use crate::date::ymd;
use crate::euro::Euro;
use crate::premium::parameter::ParameterId::{ChapterIv, DisabilityForm, EAttest, EFact, EGmd, EvidenceLinker, InformedConsent, MedicationSchemes, Recipe, Sumehr};
use crate::premium::parameter::Span::{SecondHalf, WholeYear};
use crate::premium::parameter::{Parameter, count, done, share};
use crate::premium::terms::TERMS;
use crate::premium::year::{Amount, Closing, FlatFee, Minimum, Opening, PremiumYear, RulesStatus, Scale, Step, Window};
use crate::source::{inferred, official, reported};
use crate::sources::{ABSYM_2017, AK68075, AK68763, BVAS, CC_MAN, COR_18, COR_19, DEG, DM_2023, DM_KD, ESW71, GBO60, INAMI_FR, JDM_70639, RIZIV_2016, RIZIV_GMD, RIZIV_NL, VAS_2021, VAS_2023};

const PARAMETERS: &[Parameter] = &[
    share(Recipe, 25, SecondHalf, reported![GBO60, ESW71]),
    share(ChapterIv, 50, SecondHalf, reported![GBO60, ESW71]),
    share(EFact, 20, SecondHalf, reported![VAS_2021, COR_19]),
    share(InformedConsent, 25, WholeYear, reported![GBO60, ESW71]),
    share(Sumehr, 25, WholeYear, inferred![VAS_2021, COR_19]),
    done(EGmd, WholeYear, reported![GBO60, ESW71]),
    count(MedicationSchemes, 5, SecondHalf, reported![GBO60, ESW71]),
    count(EvidenceLinker, 5, SecondHalf, reported![GBO60, ESW71]),
    share(EAttest, 5, SecondHalf, inferred![VAS_2021, COR_19]),
    count(DisabilityForm, 3, WholeYear, reported![GBO60, ESW71]),
];

pub(super) const YEAR: PremiumYear = PremiumYear {
    year: 2022,
    status: RulesStatus::Established,
    parameters: PARAMETERS,
    scale: Scale {
        base: Amount { amount: Euro::whole(1_000), basis: reported![VAS_2021, BVAS] },
        steps: &[
            Step { at_least: 6, amount: Euro::whole(3_500), basis: inferred![VAS_2021, VAS_2023] },
            Step { at_least: 7, amount: Euro::whole(4_500), basis: inferred![VAS_2021, VAS_2023] },
            Step { at_least: 8, amount: Euro::whole(6_000), basis: reported![VAS_2023, AK68763] },
        ],
    },
    sumehr_bonus: None,
    activity: Minimum { minimum: Euro::whole(25_000), basis: official![INAMI_FR, RIZIV_NL] },
    declaration: inferred![ABSYM_2017],
    on_call: reported![ABSYM_2017, DM_2023, AK68075],
    flat_fee: Some(FlatFee { not_applicable: &[EFact, EGmd], fewer: 1, basis: reported![AK68075, CC_MAN] }),
    neutralised: None,
    training: Amount { amount: Euro::whole(800), basis: reported![RIZIV_2016, DM_KD, COR_18, BVAS, DEG] },
    starter: Some(Amount { amount: Euro::whole(4_256), basis: official![RIZIV_GMD] }),
    window: Window {
        opens: Opening::On(ymd(2023, 10, 10)),
        closes: Closing::On(ymd(2024, 1, 15)),
        basis: reported![AK68763, JDM_70639],
    },
    paid_by: None,
    terms: TERMS,
};
