//! The certificate of urgent medical aid and letters, filled in, printed or copied.

use gpcheck_texts::{Lang, app, pages};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::answer::{form, left_out};
use crate::components::ask::{Ask, AskDay, Words, choice};
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::sheet;
use crate::sheet::Sheet;
use crate::state::paper::{Paper, PaperFacts, PaperField};
use crate::state::{Action, DateId, Field, Question, Reading};
use crate::{all, el, words};

const REASON: Ask = Ask {
    question: Question::PaperReason,
    name: Words::Plain(pages::papers_reason),
    help: Words::None,
    answers: &[
        ("age", pages::papers_reason_age),
        ("outside", pages::papers_reason_outside),
        ("force", pages::papers_reason_force),
    ],
    tall: true,
};

const CARE: AskDay =
    AskDay { day: DateId::PaperCare, name: Words::Plain(pages::papers_care), help: Words::None };
const UNTIL: AskDay = AskDay {
    day: DateId::PaperUntil,
    name: Words::Plain(pages::papers_until),
    help: Words::Plain(pages::papers_until_help),
};
const DAY: AskDay =
    AskDay { day: DateId::PaperDay, name: Words::Plain(pages::papers_day), help: Words::None };

/// The page.
pub fn page(ui: &Ui<'_>, reading: &Reading<PaperFacts>) -> Drawn {
    let lang = ui.lang;
    let document = reading.case.paper;
    let paper = Sheet::of(&reading.case, &|field| ui.state.text(Field::Paper(field)).into_owned());
    let clear = el!("button" ["type": "button", "class": "button"] pages::papers_clear(lang));
    let facts = all![
        which(ui),
        doctor(ui),
        patient(ui, document),
        el!("div" ["class": "buttons"] clear.on(ListenerKind::onclick, ui.acts(Action::Clear))),
    ];
    let html = all![
        el!("div" ["class": "no-print"] opening(ui), el!("p" ["class": "note quiet-note"] pages::papers_no_diagnosis(lang))),
        el!("div" ["class": "papers"]
            el!("div" ["class": "fields no-print"] form(ui, app::facts(lang), facts)),
            el!("section" ["class": "preview", "aria-label": pages::papers_sheet(lang)]
                el!("div" ["class": "no-print"] left_out(ui)),
                sheet::sheet(&paper),
                (ui.state.clock.is_some()).then(|| sheet::buttons(ui, paper.text())),
                document.certifies().then(|| el!("p" ["class": "hint no-print"] pages::papers_keep(lang)))
            )
        ),
    ];
    Drawn { html, said: String::new() }
}

/// Which document, in which language.
fn which(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let documents: Vec<_> =
        Paper::ALL.iter().map(|paper| (paper.name(), words::paper(lang, *paper))).collect();
    let mut which = Fact::new(Question::Paper.id(), pages::papers_which(lang).into(), String::new());
    which.tall = true;
    let languages = Lang::ALL.map(|lang| (lang.code(), lang.name()));
    let mut tongue = Fact::new(
        Question::PaperLang.id(),
        pages::papers_lang(lang).into(),
        pages::papers_lang_help(lang).into(),
    );
    tongue.tall = true;
    el!("section" ["class": "card"]
        which.group(ui, choice(ui, Question::Paper, &documents, true)),
        tongue.group(ui, choice(ui, Question::PaperLang, &languages, false)),
        ui.is(Question::Paper, Paper::Justify.name()).then(|| REASON.draw(ui, true))
    )
    .draw()
}

fn words_field(ui: &Ui<'_>, field: PaperField, help: &'static str) -> Html {
    let mut fact = Fact::new(
        ["paper-", field.id(), "-fact"].concat(),
        words::paper_field(ui.lang, field).into(),
        help.into(),
    );
    fact.tall = true;
    fact.single(ui, Field::Paper(field), Some("full"))
}

fn doctor(ui: &Ui<'_>) -> Html {
    el!("section" ["class": "card"]
        el!("h2" pages::papers_doctor_heading(ui.lang)),
        words_field(ui, PaperField::DoctorName, ""),
        words_field(ui, PaperField::DoctorNumber, ""),
        words_field(ui, PaperField::DoctorAddress, "")
    )
    .draw()
}

fn patient(ui: &Ui<'_>, document: Paper) -> Html {
    let lang = ui.lang;
    el!("section" ["class": "card"]
        el!("h2" pages::papers_patient_heading(lang)),
        words_field(ui, PaperField::Cpas, pages::papers_cpas_help(lang)),
        words_field(ui, PaperField::PatientName, ""),
        words_field(ui, PaperField::PatientAddress, ""),
        document.numbers().then(|| words_field(ui, PaperField::PatientNumber, "")),
        (document == Paper::Justify).then(|| words_field(ui, PaperField::Explain, pages::papers_explain_help(lang))),
        CARE.draw(ui),
        document.certifies().then(|| UNTIL.draw(ui)),
        DAY.draw(ui)
    )
    .draw()
}
