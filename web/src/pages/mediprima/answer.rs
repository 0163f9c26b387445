//! How the visit is billed: the verdict, who pays, what to do next.

use gpcheck_rules::mediprima::routing::StepId;
use gpcheck_rules::mediprima::{Verdict, VisitCase, VisitRouting};
use gpcheck_rules::{Deadline, DeadlineKind};
use gpcheck_texts::app;
use yew::prelude::*;

use crate::components::Ui;
use crate::components::answer::{left_out, sure};
use crate::state::{DateId, Reading};

/// The card of the answer.
pub(super) fn answer(
    ui: &Ui<'_>,
    reading: &Reading<VisitCase>,
    outcome: &VisitRouting,
    headline: &str,
) -> Html {
    let lang = ui.lang;
    let class = match outcome.verdict {
        Verdict::Bill => "card answer",
        Verdict::NotRefundable => "card answer no",
        Verdict::Wait | Verdict::Refer | Verdict::Ask => "card answer wait",
    };
    html! {
        <section {class} id="answer" aria-labelledby="answer-name">
            <h2 class="eyebrow" id="answer-name">{ app::answer(lang) }</h2>
            <p class="verdict" key={headline.to_owned()}><span class="fade">{ headline.to_owned() }</span></p>
            { left_out(ui) }
            { for assumed_day(ui, reading).map(|words| html! { <p class="hint">{ words }</p> }) }
            { steps(ui, outcome) }
            { pairs(ui, outcome) }
            { sure(ui, outcome.certainty) }
        </section>
    }
}

/// The engine cannot do without the day of care: where it cannot be read, the answer says which day it holds for.
fn assumed_day(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> Option<String> {
    ui.state.clock?;
    let known = ui.state.date(DateId::Care).known().is_some();
    (!known).then(|| app::day_assumed(ui.lang, reading.case.care_on))
}

/// What to do next, in order.
fn steps(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    if outcome.steps.is_empty() {
        return Html::default();
    }
    let step = |step: &StepId| {
        let by = by(ui, outcome, *step);
        html! {
            <li>
                <div>
                    { gpcheck_texts::step(ui.lang, *step) }
                    { for by.map(|by| html! { <span class="by">{ by }</span> }) }
                </div>
            </li>
        }
    };
    html! { <><h3>{ app::next(ui.lang) }</h3><ol class="next">{ for outcome.steps.iter().map(step) }</ol></> }
}

/// The last day of the steps that have one.
fn by(ui: &Ui<'_>, outcome: &VisitRouting, step: StepId) -> Option<String> {
    if step != StepId::RequestTarification {
        return None;
    }
    let deadline = outcome
        .deadlines
        .iter()
        .find(|deadline| deadline.kind == DeadlineKind::Tarification)?;
    Some(app::last_day(ui.lang, deadline.last_day?))
}

/// The parts of the answer, by name.
fn pairs(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let mut pairs: Vec<(String, String)> = Vec::new();
    if !outcome.channels.is_empty() {
        let names: Vec<&str> = outcome
            .channels
            .iter()
            .map(|channel| gpcheck_texts::channel(lang, *channel))
            .collect();
        pairs.push((app::channels(lang).into(), names.join(" / ")));
    }
    if !outcome.payers.is_empty() {
        let names: Vec<&str> = outcome
            .payers
            .iter()
            .map(|payer| gpcheck_texts::payer(lang, *payer))
            .collect();
        pairs.push((app::payers(lang).into(), gpcheck_texts::list(lang, &names)));
    } else if outcome.guaranteed {
        pairs.push((app::payers(lang).into(), app::payers_open(lang).into()));
    }
    pairs.push((
        app::certificate_short(lang).into(),
        gpcheck_texts::duty(lang, outcome.certificate.duty).into(),
    ));
    let guarantee = if outcome.guaranteed {
        app::yes(lang)
    } else {
        app::no(lang)
    };
    pairs.push((app::guarantee(lang).into(), guarantee.into()));
    pairs.extend(
        outcome
            .deadlines
            .iter()
            .filter_map(|deadline| last_day(ui, deadline)),
    );
    html! {
        <dl class="pairs">
            { for pairs.into_iter().map(|(name, value)| html! { <><dt>{ name }</dt><dd>{ value }</dd></> }) }
        </dl>
    }
}

fn last_day(ui: &Ui<'_>, deadline: &Deadline) -> Option<(String, String)> {
    let name = gpcheck_texts::deadline(ui.lang, deadline.kind, deadline.of.as_deref());
    Some((name, gpcheck_texts::date(ui.lang, deadline.last_day?)))
}
