//! The premium: every combination of facts, year by year.

mod brief;
mod days;
mod facts;
mod laws;
mod outcome;
mod thresholds;

pub(crate) use facts::PART_OUTSIDE;

use gpcheck_rules::premium::{ParameterStatus, PremiumYear, Track, YEARS, rules};

use crate::found::Found;
use crate::{Part, work};

/// A piece of the proof: a year, and what is done with it.
type Piece = (&'static PremiumYear, fn(&'static PremiumYear, Part) -> Found);

/// Walks the premium through all its combinations.
#[must_use]
pub fn prove(part: Part) -> Found {
    let mut pieces: Vec<Piece> = Vec::new();
    for year in YEARS {
        let proofs = [facts::prove, thresholds::prove, days::prove];
        pieces.extend(proofs.map(|prove: fn(_, _) -> _| (*year, prove)));
    }
    let mut found = Found::default();
    for piece in work::each(&pieces, |(year, prove)| {
        crate::told(&format!("premium {}", year.year), || prove(year, part))
    }) {
        found.add(piece);
    }
    complete(&mut found);
    found
}

/// Everything that an outcome can say was said at least once.
fn complete(found: &mut Found) {
    let tracks = [Track::Recognised, Track::InTraining, Track::None].map(Track::name);
    found.expect_all("track", tracks.into_iter().chain(["unknown"]));
    found.expect_all("eligibility", ["No", "Unknown", "Yes"]);
    found.expect_all("starter", ["No", "Unknown", "Yes"]);
    let statuses = [
        ParameterStatus::Met,
        ParameterStatus::NotMet,
        ParameterStatus::Undetermined,
        ParameterStatus::NotApplicable,
    ];
    found.expect_all("status", statuses.map(ParameterStatus::name));
    let amounts: Vec<String> = YEARS.iter().flat_map(|year| amounts(year)).collect();
    found.expect_all("amount", amounts.iter().map(String::as_str));
    let kinds = ["apply", "contest", "barometer", "measurementEnds", "payment"];
    let states: Vec<String> =
        kinds.iter().flat_map(|kind| ["open", "closed"].map(|state| format!("{kind} {state}"))).collect();
    found.expect_all("deadline", states.iter().map(String::as_str));
    found.expect_all(
        "deadline",
        ["apply notOpen", "apply unknown", "contest notOpen", "measurementEnds notOpen", "payment unknown"],
    );
    let said: Vec<String> = rules::RULES
        .iter()
        .chain(rules::PARAMETERS)
        .flat_map(|rule| rule.says.iter().map(|(effect, _)| (rule.id, *effect)))
        .filter(|(id, effect)| can_be_said(id, *effect))
        .map(|(id, effect)| format!("{id} {}", effect.name()))
        .collect();
    found.expect_all("reason", said.iter().map(String::as_str));
}

/// Every amount of a year's scale, each for certain.
fn amounts(year: &PremiumYear) -> Vec<String> {
    let steps = year.scale.steps.iter().map(|step| step.amount);
    let bonus = year
        .sumehr_bonus
        .iter()
        .flat_map(|bonus| year.scale.steps.iter().map(|step| step.amount + bonus.amount));
    let all = [gpcheck_rules::Euro::ZERO, year.scale.base.amount, year.training.amount];
    all.into_iter().chain(steps).chain(bonus).map(|amount| outcome::amount(year.year, amount)).collect()
}

/// A parameter informs only where some year merely infers that it is on the list; its words are shared by all.
fn can_be_said(id: &str, effect: gpcheck_rules::Effect) -> bool {
    let inferred = || {
        let listed = YEARS
            .iter()
            .flat_map(|year| year.parameters)
            .filter(|parameter| rules::parameter(parameter.id).id == id);
        listed.into_iter().any(|parameter| parameter.basis.certainty == gpcheck_rules::Certainty::Inferred)
    };
    !id.starts_with("premium.parameter.") || effect != gpcheck_rules::Effect::Informs || inferred()
}
