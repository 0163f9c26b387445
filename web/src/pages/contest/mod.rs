//! INAMI/RIZIV shows something else: displayed scores beside one's own, and the annex that contests them.

mod annex;

use gpcheck_rules::premium::{ParameterResult, Threshold};
use gpcheck_rules::{DeadlineKind, DeadlineState, Euro};
use gpcheck_texts::{Lang, app, pages};
use yew::Html;

use super::premium::application::application;
use super::premium::parameters::threshold;
use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::answer::{form, left_out, sure};
use crate::components::ask::{YES_NO, choice};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::link::link;
use crate::components::{input, sheet};
use crate::place::{Page, Place};
use crate::state::contest::{Contest, Difference};
use crate::state::paper::PaperField;
use crate::state::{Field, Question, Reading};
use crate::{all, el, words};

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<Contest>) -> Drawn {
    let lang = ui.lang;
    let contest = &reading.case;
    let year = u64::from(contest.own.year.year);
    let to_check = Place { page: Page::Premium, lang };
    let first = ui.state.is_premium_empty().then(|| {
        el!("p" ["class": "note quiet-note no-print"] pages::contest_start(lang), " ",
            link(ui, to_check, None, None, app::start_premium_link(lang).draw()))
    });
    let shown = contest.own.parameters.iter().map(|result| displayed(ui, contest, result));
    let facts = all![
        el!("section" ["class": "card"]
            el!("h2" pages::contest_shown_heading(lang, year)),
            shown.collect::<Vec<_>>()
        ),
        application(ui),
        about(ui, contest),
    ];
    let annex = annex::annex(ui, contest);
    let html = all![
        el!("div" ["class": "no-print"] opening(ui)),
        first,
        el!("div" ["class": "papers"]
            el!("div" ["class": "fields no-print"] form(ui, app::facts(lang), facts)),
            el!("div" ["class": "preview stack"]
                result(ui, contest),
                sheet::sheet(&annex),
                ui.state.clock.is_some().then(|| sheet::buttons(ui, annex.text()))
            )
        ),
    ];
    Drawn { html, said: outcome(lang, contest) }
}

/// One parameter: the own count, and what is displayed.
fn displayed(ui: &Ui<'_>, contest: &Contest, result: &ParameterResult) -> Html {
    let (lang, id) = (ui.lang, result.parameter.id);
    let own = annex::measured(lang, &contest.own_case, result);
    let own = pages::contest_own(lang, own.as_deref().unwrap_or(pages::contest_own_unknown(lang)));
    let name = gpcheck_texts::parameter(lang, id);
    let mut fact = Fact::new([id.name(), "-displayed"].concat(), name.into(), own);
    fact.goal = threshold(lang, &result.parameter.threshold);
    fact.state = input::error(ui, Field::Shown(id));
    let control = match result.parameter.threshold {
        Threshold::Share(_) => input::labelled(ui, Field::Shown(id), pages::contest_percent(lang)),
        Threshold::Count(_) => input::labelled(ui, Field::Shown(id), pages::contest_count(lang)),
        Threshold::Done | Threshold::Barometers { .. } => {
            let answers = YES_NO.iter().zip([
                gpcheck_texts::parameter_status(lang, gpcheck_rules::premium::ParameterStatus::Met),
                gpcheck_texts::parameter_status(lang, gpcheck_rules::premium::ParameterStatus::NotMet),
                app::unknown(lang),
            ]);
            let answers: Vec<_> = answers.map(|((name, _), words)| (*name, words)).collect();
            choice(ui, Question::ShownMet(id), &answers, false)
        }
    };
    fact.group(ui, control)
}

/// What the annex says of the doctor, its language, and the evidence.
fn about(ui: &Ui<'_>, contest: &Contest) -> Html {
    let lang = ui.lang;
    let field = |field: Field, name: String, help: &'static str| {
        let mut fact = Fact::new([&field.id(), "-fact"].concat(), name, help.into());
        fact.tall = true;
        fact.single(ui, field, Some("full"))
    };
    let doctor = [PaperField::DoctorName, PaperField::DoctorNumber]
        .map(|of| field(Field::Paper(of), words::paper_field(lang, of).into(), ""));
    let languages = Lang::ALL.map(|lang| (lang.code(), lang.name()));
    let mut tongue = Fact::new(Question::PaperLang.id(), pages::papers_lang(lang).into(), String::new());
    tongue.tall = true;
    let contested = contest.differences.iter().filter(|difference| difference.against);
    let evidence = contested.map(|difference| {
        let id = difference.parameter.id;
        let name = [pages::contest_evidence(lang), ": ", gpcheck_texts::parameter(lang, id)].concat();
        field(Field::Evidence(id), name, pages::contest_evidence_help(lang))
    });
    el!("section" ["class": "card"]
        el!("h2" pages::contest_annex(lang)),
        Vec::from(doctor),
        evidence.collect::<Vec<_>>(),
        tongue.group(ui, choice(ui, Question::PaperLang, &languages, false))
    )
    .draw()
}

/// Both amounts, what differs, and by when.
fn result(ui: &Ui<'_>, contest: &Contest) -> Html {
    let lang = ui.lang;
    let amount = |assessment: &gpcheck_rules::premium::PremiumAssessment| {
        gpcheck_texts::euro_range(lang, super::premium::shown(assessment))
    };
    let list = contest.differences.iter().map(|difference| line(lang, difference));
    el!("section" ["class": "card answer no-print", "id": "answer", "tabindex": "0", "aria-labelledby": "answer-name"]
        el!("h2" ["class": "eyebrow", "id": "answer-name"] pages::contest_result(lang)),
        el!("p" ["class": "verdict"] outcome(lang, contest)),
        left_out(ui),
        el!("dl" ["class": "pairs"]
            el!("dt" pages::contest_own_amount(lang)), el!("dd" amount(&contest.own)),
            el!("dt" pages::contest_shown_amount(lang)), el!("dd" amount(&contest.shown))
        ),
        el!("ul" list.collect::<Vec<_>>()),
        until(ui, contest),
        sure(ui, contest.own.certainty)
    )
    .draw()
}

/// What the comparison comes to, in one sentence.
fn outcome(lang: Lang, contest: &Contest) -> String {
    let (own, shown) = (contest.own.premium, contest.shown.premium);
    if contest.differences.is_empty() {
        pages::contest_none(lang).into()
    } else if !own.is_exact() || !shown.is_exact() {
        pages::contest_open(lang).into()
    } else if own.least <= shown.least {
        pages::contest_same(lang).into()
    } else {
        pages::contest_cost(lang, own.least - shown.least)
    }
}

fn line(lang: Lang, difference: &Difference) -> Html {
    let name = gpcheck_texts::parameter(lang, difference.parameter.id);
    let how = if difference.against { pages::contest_against(lang) } else { pages::contest_for(lang) };
    let alone = difference.alone.filter(|_| difference.against).map(|amount| match amount {
        amount if amount > Euro::ZERO => pages::contest_alone(lang, amount),
        _ => pages::contest_alone_nothing(lang).into(),
    });
    el!("li" el!("b" name), " – ", how, alone.map(|words| ["; ", &words].concat())).draw()
}

/// The last day to contest, which the day of the application sets.
fn until(ui: &Ui<'_>, contest: &Contest) -> Html {
    let lang = ui.lang;
    let mut lines: Vec<Html> = Vec::new();
    for deadline in contest.own.deadlines.iter().filter(|it| it.kind == DeadlineKind::Contest) {
        let Some(day) = deadline.last_day.filter(|_| ui.state.clock.is_some()) else { continue };
        let closed = deadline.state == DeadlineState::Closed;
        let mut words = if closed { app::last_day_was(lang, day) } else { app::last_day(lang, day) };
        if closed {
            words.extend([" · ", pages::contest_closed(lang)]);
        } else if let Some(days) = deadline.days_left.and_then(|days| u64::try_from(days).ok()) {
            words.extend([" · ", &app::days_left(lang, days)]);
        }
        let rule = gpcheck_texts::deadline(lang, deadline.kind, None);
        lines.push(el!("p" el!("b" rule), " – ", words).draw());
    }
    if lines.is_empty() {
        lines.push(el!("p" ["class": "hint"] pages::contest_when(lang)).draw());
    }
    lines.draw()
}
