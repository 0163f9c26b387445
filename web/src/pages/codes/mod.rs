//! Codes of tarification and invoice: what each means and what to do.

mod search;

use gpcheck_rules::Certainty;
use gpcheck_rules::mediprima::codes::{Code, DESK, Remedy, Service, Severity, bare};
use gpcheck_texts::{app, pages};
use yew::Html;

use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::answer::form;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::fact::Fact;
use crate::components::link::{link_check, link_paper};
use crate::components::sources::named;
use crate::state::Field;
use crate::state::paper::Paper;
use crate::{all, el, words};

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let wanted = ui.state.text(Field::Search);
    let found = search::found(lang, &wanted);
    let count = pages::codes_found(lang, u64::try_from(found.len()).unwrap_or_default());
    let asked = !wanted.trim().is_empty();
    let mut fact = Fact::new(
        "codes-search".into(),
        pages::codes_search(lang).into(),
        pages::codes_search_help(lang).into(),
    );
    fact.tall = true;
    let field = el!("div" ["class": "card"] fact.single(ui, Field::Search, Some("full")));
    let list = if asked {
        // In the order in which they fit.
        let articles: Vec<Html> = found.iter().map(|code| article(ui, code)).collect();
        let none = articles.is_empty().then(|| el!("p" ["class": "note"] pages::codes_none(lang)));
        all![el!("h2" count.clone()), none, articles]
    } else {
        Service::ALL.map(|service| section(ui, service)).to_vec().draw()
    };
    let html = all![
        opening(ui),
        form(ui, pages::codes_search(lang), field.draw()),
        el!("div" ["class": "codes stack"] list, about(ui)),
    ];
    Drawn { html, said: if asked { count } else { String::new() } }
}

fn section(ui: &Ui<'_>, service: Service) -> Html {
    let heading = match service {
        Service::Tarification => pages::codes_tarification_heading(ui.lang),
        Service::Invoice => pages::codes_invoice_heading(ui.lang),
    };
    let articles = search::all().filter(|code| code.service == service).map(|code| article(ui, code));
    all![el!("h2" heading), articles.collect::<Vec<_>>()]
}

fn article(ui: &Ui<'_>, code: &'static Code) -> Html {
    let lang = ui.lang;
    let tone = match code.severity {
        Some(Severity::Blocks) => "tag stop",
        Some(Severity::Refuses | Severity::Rejects) => "tag warn",
        _ => "tag",
    };
    let inferred = code.basis.certainty == Certainty::Inferred;
    let letter = |paper: &Paper| {
        let words = all![app::paper_open(lang), " – ", words::paper(lang, *paper)];
        el!("p" ["class": "more"] link_paper(ui, *paper, words)).draw()
    };
    let letters: Vec<Html> = letters(code.remedy).iter().map(letter).collect();
    let fill = code.refusal().map(
        |refused| el!("p" ["class": "more"] link_check(ui, refused.name(), pages::codes_fill(lang).draw())),
    );
    let article = el!("article" ["class": "card code", "id": code.id, "tabindex": "-1"]
        el!("h3" el!("a" ["href": ["#", code.id].concat()] code.id), " ", el!("span" ["class": "tag"] gpcheck_texts::code_service(lang, code.service)),
            " ", el!("span" ["class": tone] gpcheck_texts::code_severity(lang, code.severity))),
        el!("p" gpcheck_texts::code_meaning(lang, code)),
        el!("p" el!("b" pages::codes_do(lang)), " – ", gpcheck_texts::code_remedy(lang, code)),
        letters,
        fill,
        el!("p" ["class": "hint"] certainty(lang, code.basis.certainty), " · ", app::sources(lang), " – ",
            named(code.basis.sources),
            inferred.then(|| all![". ", pages::codes_inferred(lang)]))
    );
    article.key(code.id).draw()
}

/// The documents by which the CPAS/OCMW is asked.
const fn letters(remedy: Remedy) -> &'static [Paper] {
    match remedy {
        // The first when the care can wait, the second when it could not.
        Remedy::GoToCpas => &[Paper::Liaison, Paper::Advice],
        Remedy::Reactivate => &[Paper::Reactivate],
        Remedy::ExtendCover => &[Paper::Extend],
        Remedy::TickBox => &[Paper::TickBox],
        _ => &[],
    }
}

/// Where the codes come from, and who answers questions.
fn about(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    el!("section" ["class": "card", "id": "codes-about"]
        el!("h2" pages::codes_about(lang)),
        el!("p" pages::codes_about_text(lang)),
        el!("p" pages::codes_desk(lang), " ",
            el!("a" ["href": ["mailto:", DESK.mail].concat()] DESK.mail), ", ",
            el!("a" ["href": ["tel:", &bare(DESK.phone)].concat()] DESK.phone), " ",
            certainty(lang, DESK.basis.certainty)),
        el!("p" ["class": "hint"] app::sources(lang), " – ", named(DESK.basis.sources))
    )
    .draw()
}
