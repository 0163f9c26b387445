//! What the premium is worth: the figure, the staircase, what to do next.

use gpcheck_rules::premium::{ParameterStatus, PremiumAssessment, PremiumCase, Track};
use gpcheck_rules::{Euro, Range, Tri};
use gpcheck_texts::app;
use yew::prelude::*;

use super::next::next;
use crate::components::Ui;
use crate::components::answer::{left_out, sure};
use crate::components::stairs::stairs;
use crate::state::Reading;

/// The card of the answer.
pub(super) fn answer(
    ui: &Ui<'_>,
    reading: &Reading<PremiumCase>,
    outcome: &PremiumAssessment,
    headline: &str,
) -> Html {
    let lang = ui.lang;
    let figure = gpcheck_texts::euro_range(lang, shown(outcome));
    let class = if outcome.eligibility == Tri::No {
        "card answer no"
    } else {
        "card answer"
    };
    html! {
        <section {class} id="answer" aria-labelledby="answer-name">
            <h2 class="eyebrow" id="answer-name">{ app::answer(lang) }</h2>
            <p class="figure" key={figure.clone()}><span class="fade">{ figure }</span></p>
            <p class="under">{ headline.to_owned() }</p>
            { for under(ui, outcome).map(|words| html! { <p>{ words }</p> }) }
            { for thresholds(ui, outcome).map(|words| html! { <p>{ words }</p> }) }
            { left_out(ui) }
            { drawn(ui, outcome) }
            { next(ui, reading, outcome) }
            { sure(ui, outcome.certainty) }
        </section>
    }
}

/// The amount in the largest type: with the supplement once that is due, and under the condition of
/// eligibility while that is open.
pub(super) fn shown(outcome: &PremiumAssessment) -> Range<Euro> {
    match (outcome.eligibility, outcome.starter.status) {
        (Tri::Yes, Tri::Yes) => outcome.total,
        (Tri::Unknown, _) => outcome.if_eligible,
        _ => outcome.premium,
    }
}

/// What the figure holds, or what may be added to it.
fn under(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<String> {
    let starter = outcome.starter.amount.most;
    match (outcome.eligibility, outcome.starter.status) {
        (Tri::Yes, Tri::Yes) => Some(app::amount_starter(ui.lang, starter)),
        (Tri::Yes, Tri::Unknown) => Some(app::amount_starter_maybe(ui.lang, starter)),
        _ => None,
    }
}

fn thresholds(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<String> {
    if outcome.track != Some(Track::Recognised) || outcome.eligibility == Tri::No {
        return None;
    }
    let count = |status| {
        let these = outcome
            .parameters
            .iter()
            .filter(|result| result.status == status)
            .count();
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
