//! The staircase: amounts against thresholds met. Solid: what is certain. Dashed: what may still come.

use gpcheck_rules::premium::{PremiumAssessment, Stair};
use gpcheck_rules::{Euro, Tri};
use gpcheck_texts::{Lang, app};
use yew::Html;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::{all, el};

/// Width and height of the picture, in its own units, and what is kept for the writing.
const WIDTH: u16 = 340;
const ABOVE: u16 = 24;
const TALLEST: u16 = 124;
const BELOW: u16 = 26;
const GAP: u16 = 4;

/// The staircase of the outcome, with its range; nothing where thresholds play no part.
pub fn stairs(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Html {
    let steps = outcome.stairs.as_slice();
    if steps.len() < 2 {
        return Html::default();
    }
    let (low, high) = lit(outcome, steps);
    let words = words(ui.lang, outcome, steps);
    let highest = steps.last().map_or(1, |step| step.amount.cents()).max(1);
    let widths = widths(steps);
    let floor = ABOVE + TALLEST;
    let mut left = 0;
    let columns = steps.iter().zip(widths).enumerate().map(|(place, (step, width))| {
        let height = u16::try_from(i64::from(TALLEST) * step.amount.cents() / highest).unwrap_or(TALLEST);
        let (top, middle) = (floor - height, left + width / 2);
        let x = left;
        left += width + GAP;
        let here = low.is_some_and(|low| low <= place && place <= high);
        let class = if low == Some(place) { Some("sure") } else { here.then_some("maybe") };
        let text = here.then_some("here");
        let euros = u64::try_from(step.amount.cents() / 100).unwrap_or_default();
        let count = count(ui.lang, step);
        let count = if place == 0 { app::stairs_unit(ui.lang, &count) } else { count };
        let at = |value: u16| value.to_string();
        all![
            el!("rect" ["class": class, "x": at(x), "y": at(top), "width": at(width), "height": at(height), "rx": "3"]),
            el!("text" ["class": text, "x": at(middle), "y": at(top - 7)] gpcheck_texts::number(ui.lang, euros)),
            el!("text" ["class": text, "x": at(middle), "y": at(floor + 19)] count),
        ]
    });
    let room = ["0 0 ", &WIDTH.to_string(), " ", &(floor + BELOW).to_string()].concat();
    let picture =
        el!("svg" ["viewBox": room, "role": "img", "aria-label": words] columns.collect::<Vec<_>>());
    el!("figure" ["class": "stairs"] picture).draw()
}

/// From which step to which the doctor may stand; none when no premium is due.
fn lit(outcome: &PremiumAssessment, steps: &[Stair]) -> (Option<usize>, usize) {
    let base = outcome.year.scale.base.amount;
    let step = |met: u8, amount: Euro| {
        let place = steps.iter().position(|step| met <= step.last).unwrap_or(0);
        if amount <= base { 0 } else { place }
    };
    let low = step(outcome.thresholds_met.least, outcome.if_eligible.least);
    let high = step(outcome.thresholds_met.most, outcome.if_eligible.most);
    ((outcome.eligibility != Tri::No).then_some(low), high)
}

/// Wide enough for the writing; the first step takes what is left.
fn widths(steps: &[Stair]) -> Vec<u16> {
    let width = |step: &Stair| 52 + 24 * u16::from(step.last - step.first);
    let mut widths: Vec<u16> = steps.iter().map(width).collect();
    let others: u16 = widths.iter().skip(1).map(|width| width + GAP).sum();
    if let Some(first) = widths.first_mut() {
        *first = WIDTH.saturating_sub(others);
    }
    widths
}

fn count(lang: Lang, step: &Stair) -> String {
    let (first, last) = (u64::from(step.first), u64::from(step.last));
    match last - first {
        0 => gpcheck_texts::number(lang, first),
        1 => app::stairs_two(lang, first, last),
        _ => app::stairs_range(lang, first, last),
    }
}

/// The same in words, for those who do not see the picture.
fn words(lang: Lang, outcome: &PremiumAssessment, steps: &[Stair]) -> String {
    let mut words = String::from(app::stairs(lang));
    for (place, step) in steps.iter().enumerate() {
        let parts = [
            if place == 0 { " " } else { " ; " },
            &count(lang, step),
            ", ",
            &gpcheck_texts::euro(lang, step.amount),
        ];
        words.extend(parts);
    }
    words.push_str(". ");
    let met = outcome.thresholds_met;
    words.push_str(&if met.is_exact() {
        app::stairs_at(lang, met.least.into())
    } else {
        app::stairs_between(lang, met.least.into(), met.most.into())
    });
    words
}
