//! What the premium is worth: the figure, the staircase, what to do next.

use gpcheck_rules::premium::{ParameterStatus, PremiumAssessment, PremiumCase, Track, rules};
use gpcheck_rules::{Effect, Euro, Range, Reason, Rule, Tri};
use gpcheck_texts::app;
use yew::Html;

use super::next::steps;
use crate::components::Ui;
use crate::components::actions::actions;
use crate::components::answer::{left_out, next, sure};
use crate::components::el::Draw;
use crate::components::link::link;
use crate::components::stairs::stairs;
use crate::el;
use crate::place::{Page, Place};
use crate::state::Reading;

/// The rules that can refuse the supplement.
const STARTER: [&Rule; 6] = [
    &rules::STARTER_SINCE,
    &rules::STARTER_PREMIUM,
    &rules::STARTER_AWARD_YEAR,
    &rules::STARTER_SOFTWARE,
    &rules::STARTER_PAPER,
    &rules::STARTER_FLAT_FEE,
];

/// Signs that fit on one line in the largest type.
const LONG: usize = 15;

/// The card of the answer.
pub(super) fn answer(
    ui: &Ui<'_>,
    reading: &Reading<PremiumCase>,
    outcome: &PremiumAssessment,
    headline: &str,
) -> Html {
    let figure = gpcheck_texts::euro_range(ui.lang, shown(outcome));
    let size = if figure.chars().count() > LONG { "figure long" } else { "figure" };
    let class = if outcome.eligibility == Tri::No { "card answer no" } else { "card answer" };
    let done = outcome.eligibility != Tri::Unknown && outcome.total.least == outcome.total.most;
    el!("section" ["class": class, "id": "answer", "aria-labelledby": "answer-name", "tabindex": "0", "data-done": done]
        el!("h2" ["class": "eyebrow", "id": "answer-name"] app::answer(ui.lang)),
        el!("p" ["class": size] el!("span" ["class": "fade"] figure.clone()).key(figure)),
        el!("p" ["class": "under"] headline.to_owned()),
        refused(ui, outcome).map(|words| el!("p" words)),
        starter(ui, outcome).map(|words| el!("p" words)),
        thresholds(ui, outcome).map(|words| el!("p" words)),
        left_out(ui),
        drawn(ui, outcome),
        next(ui, steps(ui, reading, outcome)),
        el!("p" ["class": "more no-print"] link(ui, Place { page: Page::Deadlines, lang: ui.lang }, None, None, app::deadlines_link(ui.lang).draw()),
            " · ", link(ui, Place { page: Page::Contest, lang: ui.lang }, None, None, app::contest_link(ui.lang).draw())),
        sure(ui, outcome.certainty),
        actions(ui)
    )
    .draw()
}

/// The amount in the largest type: with the supplement once that is due, and under the condition of
/// eligibility while that is open.
pub(crate) fn shown(outcome: &PremiumAssessment) -> Range<Euro> {
    match (outcome.eligibility, outcome.starter.status) {
        (Tri::Yes, Tri::Yes) => outcome.total,
        (Tri::Unknown, _) => outcome.if_eligible,
        _ => outcome.premium,
    }
}

/// The rule that leaves nothing.
fn refused(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<String> {
    let decides = |reason: &&Reason| outcome.eligibility == Tri::No && reason.effect == Effect::Refuses;
    let reason = outcome.reasons.iter().find(decides)?;
    Some(gpcheck_texts::reason(ui.lang, reason.rule, reason.effect, &reason.facts))
}

/// What the figure holds of the supplement, or what may be added.
fn starter(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<String> {
    let amount = outcome.starter.amount.most;
    match (outcome.eligibility, outcome.starter.status) {
        (Tri::Yes, Tri::Yes) => Some(app::amount_starter(ui.lang, amount)),
        (Tri::Yes, Tri::Unknown) => Some(app::amount_starter_maybe(ui.lang, amount)),
        // Why not, in the words of the rule that decided.
        (Tri::Yes, Tri::No) if outcome.track == Some(Track::Recognised) => {
            let refused =
                |reason: &&Reason| reason.effect == Effect::Refuses && STARTER.contains(&reason.rule);
            let reason = outcome.reasons.iter().find(refused)?;
            Some(gpcheck_texts::reason(ui.lang, reason.rule, reason.effect, &reason.facts))
        }
        _ => None,
    }
}

fn thresholds(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<String> {
    if outcome.track != Some(Track::Recognised) || outcome.eligibility == Tri::No {
        return None;
    }
    let count = |status| {
        let these = outcome.parameters.iter().filter(|result| result.status == status).count();
        u64::try_from(these).unwrap_or_default()
    };
    let (met, open) = (count(ParameterStatus::Met), count(ParameterStatus::Undetermined));
    let all = met + open + count(ParameterStatus::NotMet);
    let mut words = app::thresholds_met(ui.lang, all, met);
    if open > 0 {
        words.push_str(", ");
        words.push_str(&app::thresholds_open(ui.lang, open));
    }
    words.push('.');
    Some(words)
}

/// The staircase, where thresholds play a part.
fn drawn(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    match outcome.track {
        Some(Track::InTraining | Track::None) => Html::default(),
        _ => stairs(ui, outcome),
    }
}
