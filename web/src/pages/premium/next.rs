//! What to do next about a premium, each with its last day.

use gpcheck_rules::premium::rules::CONTEST_REFUSAL;
use gpcheck_rules::premium::{PlanStep, PremiumAssessment, PremiumCase, Track};
use gpcheck_rules::{Deadline, DeadlineKind, DeadlineState, Tri};
use gpcheck_texts::app;
use yew::Html;

use crate::components::Ui;
use crate::components::answer::step;
use crate::components::el::Draw;
use crate::state::premium::matters;
use crate::state::{DateId, Field, Part, Question, Reading};
use crate::{all, el};

/// The step up, the application, contesting; and the question that narrows most, first of all while it is open
/// whether anything is due.
pub(super) fn steps(ui: &Ui<'_>, reading: &Reading<PremiumCase>, outcome: &PremiumAssessment) -> Vec<Html> {
    let mut steps: Vec<Html> = Vec::new();
    let ask = ask(ui, outcome);
    let first = outcome.eligibility == Tri::Unknown;
    steps.extend(ask.clone().filter(|_| first));
    if outcome.eligibility != Tri::No {
        steps.extend(plan(ui, outcome));
        steps.extend(apply(ui, reading, outcome));
    }
    steps.extend(contest(ui, outcome));
    steps.extend(ask.filter(|_| !first));
    steps
}

/// The first question that is open, in the order of the page.
fn ask(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<Html> {
    let (lang, year) = (ui.lang, u64::from(outcome.year.year));
    let open = |question| ui.state.answer(question).is_none() && matters::question(outcome, question);
    let (id, name) = if outcome.track.is_none() {
        (Question::Role.id(), app::role(lang, year))
    } else if ui.state.is_blank(DateId::Since) && matters::attested(outcome) {
        (Field::Date(DateId::Since, Part::Year).id(), app::since(lang).to_owned())
    } else if ui.state.text(Field::Attested).is_empty() && matters::attested(outcome) {
        (Field::Attested.id(), app::attested(lang, year))
    } else if open(Question::OnCall) {
        (Question::OnCall.id(), app::on_call(lang, year))
    } else if open(Question::Software) {
        (Question::Software.id(), app::software(lang, year))
    } else {
        let recognised = outcome.track == Some(Track::Recognised);
        let open = |id| recognised && matters::parameter(outcome, id);
        let id = outcome.parameters.iter().map(|result| result.parameter.id).find(|id| open(*id))?;
        (id.name().to_owned(), gpcheck_texts::parameter(lang, id).to_owned())
    };
    let link = el!("a" ["href": ["#", &id].concat()] name);
    Some(step(all![app::next_question(lang), " ", link], None))
}

/// The cheapest step up, and those above it folded away.
fn plan(ui: &Ui<'_>, outcome: &PremiumAssessment) -> Option<Html> {
    let words = |plan: &PlanStep| {
        gpcheck_texts::plan_step(ui.lang, &plan.parameters, plan.reaches, plan.gain, plan.last_day)
    };
    let (first, others) = outcome.plan.split_first()?;
    let others: Vec<Html> = others.iter().map(|plan| el!("li" words(plan)).draw()).collect();
    let more = (!others.is_empty())
        .then(|| el!("details" ["class": "more"] el!("summary" app::plan_more(ui.lang)), el!("ul" others)));
    Some(step(all![words(first), more], None))
}

/// Applying: when it can be done, and by when.
fn apply(ui: &Ui<'_>, reading: &Reading<PremiumCase>, outcome: &PremiumAssessment) -> Option<Html> {
    // Before any day is known, and once an application is made, there is nothing to do.
    ui.state.clock?;
    if reading.case.application.is_some() {
        return None;
    }
    let (lang, year) = (ui.lang, u64::from(outcome.year.year));
    let deadline = outcome.deadlines.iter().find(|deadline| deadline.kind == DeadlineKind::Apply)?;
    let paper = reading.case.practice.accepted_software == Some(false);
    let (words, by) = match deadline.state {
        DeadlineState::Open if paper => (app::apply_paper(lang, year), last_day(ui, deadline)),
        DeadlineState::Open => (app::apply_portal(lang, year), last_day(ui, deadline)),
        DeadlineState::NotOpen => {
            (app::apply_later(lang, year), deadline.opens_on.map(|day| app::apply_from(lang, day)))
        }
        DeadlineState::Closed => {
            (app::apply_closed(lang, year), deadline.last_day.map(|day| app::last_day_was(lang, day)))
        }
        DeadlineState::Unknown => (app::apply_unknown(lang, year), None),
    };
    Some(step(words.draw(), by))
}

/// Contesting, once there is something to contest.
fn contest<'a>(ui: &'a Ui<'_>, outcome: &'a PremiumAssessment) -> impl Iterator<Item = Html> + 'a {
    let open = |deadline: &&Deadline| {
        deadline.kind == DeadlineKind::Contest && deadline.state == DeadlineState::Open
    };
    outcome.deadlines.iter().filter(open).map(|deadline| {
        let refusal = *deadline.rule == CONTEST_REFUSAL;
        let words = if refusal { app::contest_refusal(ui.lang) } else { app::contest(ui.lang) };
        step(words.draw(), last_day(ui, deadline))
    })
}

fn last_day(ui: &Ui<'_>, deadline: &Deadline) -> Option<String> {
    let mut words = app::last_day(ui.lang, deadline.last_day?);
    if let Some(days) = deadline.days_left.and_then(|days| u64::try_from(days).ok()) {
        words.push_str(" · ");
        words.push_str(&app::days_left(ui.lang, days));
    }
    Some(words)
}
