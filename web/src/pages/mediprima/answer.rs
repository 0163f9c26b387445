//! How the visit is billed: the verdict, what to do next, who pays.

use gpcheck_rules::DeadlineKind;
use gpcheck_rules::mediprima::{
    Chosen, Duty, StepId, Verdict, VisitCase, VisitRouting, chosen, deciding_card,
};
use gpcheck_texts::{Lang, app};
use yew::Html;

use crate::components::Ui;
use crate::components::actions::actions;
use crate::components::answer::{left_out, next, step, sure};
use crate::components::el::Draw;
use crate::components::link::link_paper;
use crate::state::paper::Paper;
use crate::state::{DateId, Reading};
use crate::{all, el};

/// The branches of a visit for which the insurance, or MediPrima, is still to be consulted.
const INSURANCE_UNKNOWN: &str = "insuranceUnknown";
const NOT_CONSULTED: &str = "notConsulted";

/// The card of the answer.
pub(super) fn answer(
    ui: &Ui<'_>,
    reading: &Reading<VisitCase>,
    outcome: &VisitRouting,
    headline: &str,
) -> Html {
    let class = match outcome.verdict {
        Verdict::Bill => "card answer",
        Verdict::NotRefundable => "card answer no",
        Verdict::Wait | Verdict::Refer | Verdict::Ask => "card answer wait",
    };
    let said = headline.to_owned();
    let steps = outcome
        .steps
        .iter()
        .map(|id| step(all![gpcheck_texts::step(ui.lang, *id), paper(ui, *id)], by(ui, outcome, *id)));
    // As long as the insurance or MediPrima has to be consulted, the answer is to do so.
    let last = outcome.path.last().map_or(NOT_CONSULTED, |step| step.branch);
    let done = ![INSURANCE_UNKNOWN, NOT_CONSULTED].contains(&last);
    el!("section" ["class": class, "id": "answer", "aria-labelledby": "answer-name", "tabindex": "0", "data-done": done]
        el!("h2" ["class": "eyebrow", "id": "answer-name"] app::answer(ui.lang)),
        el!("p" ["class": "verdict"] el!("span" ["class": "fade"] said.clone()).key(said)),
        left_out(ui),
        decides(ui, reading, outcome).map(|words| el!("p" ["class": "hint"] words)),
        assumed_day(ui, reading).map(|words| el!("p" ["class": "hint"] words)),
        next(ui, steps.collect()),
        pairs(ui, outcome),
        sure(ui, outcome.certainty),
        actions(ui)
    )
    .draw()
}

/// Which of several cards decides, and why; nothing where the answer rests on no card.
fn decides(ui: &Ui<'_>, reading: &Reading<VisitCase>, outcome: &VisitRouting) -> Option<String> {
    let asked = outcome.path.iter().any(|step| step.branch == NOT_CONSULTED);
    let place = deciding_card(&reading.case).filter(|_| asked && ui.state.cards() > 1)?;
    let say = match chosen(&reading.case)? {
        Chosen::Alone => app::card_decides,
        Chosen::Latest => app::card_decides_latest,
        Chosen::Open => app::card_decides_open,
    };
    Some(say(ui.lang, u64::try_from(place).ok()? + 1))
}

/// The way to the document that a step asks for.
fn paper(ui: &Ui<'_>, step: StepId) -> Option<Html> {
    let paper = Paper::for_step(step)?;
    Some(all![" ", link_paper(ui, paper, app::paper_open(ui.lang).draw())])
}

/// The engine cannot do without the day of care: where it cannot be read, the answer says which day it holds for.
fn assumed_day(ui: &Ui<'_>, reading: &Reading<VisitCase>) -> Option<String> {
    ui.state.clock?;
    let known = ui.state.date(DateId::Care).known().is_some();
    (!known).then(|| app::day_assumed(ui.lang, reading.case.care_on))
}

/// The last day of the step that has one.
fn by(ui: &Ui<'_>, outcome: &VisitRouting, step: StepId) -> Option<String> {
    if step != StepId::RequestTarification {
        return None;
    }
    let deadline = outcome.deadlines.iter().find(|deadline| deadline.kind == DeadlineKind::Tarification)?;
    Some(app::last_day(ui.lang, deadline.last_day?))
}

/// What becomes of a certificate that is asked for. Before there is a way to bill, nothing says whether it is sent.
fn certificate(lang: Lang, outcome: &VisitRouting) -> Vec<Html> {
    let it = outcome.certificate;
    if it.duty != Duty::Required {
        return Vec::new();
    }
    let sent = (!outcome.channels.is_empty()).then(|| app::certificate_sent(lang, it.send_to_cpas));
    let said = [
        it.keep.then(|| app::certificate_kept(lang, it.send_to_cpas)),
        sent,
        Some(app::certificate_copied(lang, it.copy_to_patient)),
    ];
    said.into_iter().flatten().map(|words| el!("dd" words).draw()).collect()
}

/// The parts of the answer, by name.
fn pairs(ui: &Ui<'_>, outcome: &VisitRouting) -> Html {
    let lang = ui.lang;
    let mut pairs: Vec<Html> = Vec::new();
    let mut pair = |name: String, value: String| {
        pairs.push(el!("dt" name).draw());
        pairs.push(el!("dd" value).draw());
    };
    if !outcome.channels.is_empty() {
        let names: Vec<&str> =
            outcome.channels.iter().map(|channel| gpcheck_texts::channel(lang, *channel)).collect();
        pair(app::channels(lang).into(), names.join(" / "));
    }
    if !outcome.payers.is_empty() {
        let names: Vec<&str> =
            outcome.payers.iter().map(|payer| gpcheck_texts::payer(lang, *payer)).collect();
        pair(app::payers(lang).into(), gpcheck_texts::list(lang, &names));
    } else if outcome.guaranteed {
        pair(app::payers(lang).into(), app::payers_open(lang).into());
    }
    pair(app::certificate_short(lang).into(), gpcheck_texts::duty(lang, outcome.certificate.duty).into());
    pairs.extend(certificate(lang, outcome));
    let mut pair = |name: String, value: String| {
        pairs.push(el!("dt" name).draw());
        pairs.push(el!("dd" value).draw());
    };
    pair(app::guarantee(lang).into(), if outcome.guaranteed { app::yes(lang) } else { app::no(lang) }.into());
    let told = outcome.steps.contains(&StepId::RequestTarification);
    for deadline in outcome.deadlines.iter().filter(|it| !(told && it.kind == DeadlineKind::Tarification)) {
        if let Some(day) = deadline.last_day {
            let name = gpcheck_texts::deadline(lang, deadline.kind, deadline.of.as_deref());
            pair(name, gpcheck_texts::date(lang, day));
        }
    }
    el!("dl" ["class": "pairs"] pairs).draw()
}
