//! Every rule and every source of the rulebook.

mod article;
mod register;
mod unsure;

use gpcheck_rules::book::{self, CHECKED_ON, Entry};
use gpcheck_rules::{Certainty, Chapter, Rule};
use gpcheck_texts::{Lang, pages};
use yew::Html;

use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::{all, browser, el};

/// A rule with its statements: several where it changes from year to year.
type Stated<'a> = (&'static Rule, &'a [Entry]);

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let entries = book::entries();
    // Only the way back to an answer differs from what was written ahead of time.
    let written = ui.state.from.is_none().then(|| browser::written::kept(ui.state.place)).flatten();
    let html =
        all![opening(ui), how_sure(lang, &entries), written.unwrap_or_else(|| rulebook(ui, &entries)),];
    Drawn { html, said: String::new() }
}

/// Contents, rules, what is not sure, sources.
fn rulebook(ui: &Ui<'_>, entries: &[Entry]) -> Html {
    let lang = ui.lang;
    let rules: Vec<Stated<'_>> =
        entries.chunk_by(|one, next| one.rule == next.rule).map(|stated| (stated[0].rule, stated)).collect();
    el!("div" ["class": "book"]
        contents(lang),
        el!("div"
            part(ui, "premium", pages::rules_premium(lang), &Chapter::PREMIUM, &rules),
            part(ui, "mediprima", pages::rules_mediprima(lang), &Chapter::MEDIPRIMA, &rules),
            unsure::section(lang, &rules),
            register::section(lang, entries)
        )
    )
    .draw()
}

/// The three degrees of certainty, what each means, and how many statements have it.
fn how_sure(lang: Lang, entries: &[Entry]) -> Html {
    let grade = |grade: Certainty, means: &'static str| {
        let count = entries.iter().filter(|entry| entry.certainty == grade).count();
        let count = pages::rules_statements(lang, u64::try_from(count).unwrap_or_default());
        el!("li" certainty(lang, grade), " – ", means, " · ", el!("span" ["class": "n"] count)).draw()
    };
    all![
        el!("ul" ["class": "plain legend"]
            grade(Certainty::Official, pages::rules_official(lang)),
            grade(Certainty::Reported, pages::rules_reported(lang)),
            grade(Certainty::Inferred, pages::rules_inferred(lang))
        ),
        el!("p" pages::rules_checked(lang, CHECKED_ON)),
    ]
}

fn contents(lang: Lang) -> Html {
    let item = |href: String, words: &'static str| el!("li" el!("a" ["href": href] words)).draw();
    let chapter =
        |chapter: &Chapter| item(["#chapter-", chapter.name()].concat(), self::chapter(lang, *chapter));
    let list = |id: &'static str, words: &'static str, chapters: &[Chapter]| {
        let chapters: Vec<Html> = chapters.iter().map(chapter).collect();
        el!("li" el!("a" ["href": ["#", id].concat()] words), el!("ul" chapters))
    };
    el!("nav" ["class": "contents", "aria-label": pages::rules_contents(lang)]
        el!("ul" ["class": "plain"]
            list("premium", pages::rules_premium(lang), &Chapter::PREMIUM),
            list("mediprima", pages::rules_mediprima(lang), &Chapter::MEDIPRIMA),
            item("#unsure".into(), pages::rules_unsure(lang)),
            item("#sources".into(), pages::rules_register(lang))
        )
    )
    .draw()
}

fn part(
    ui: &Ui<'_>,
    id: &'static str,
    heading: &'static str,
    chapters: &[Chapter],
    rules: &[Stated<'_>],
) -> Html {
    let chapter = |chapter: &Chapter| {
        let within = rules.iter().filter(|(rule, _)| Chapter::of(rule) == *chapter);
        el!("div" ["class": "card chapter"]
            el!("h3" ["id": ["chapter-", chapter.name()].concat()] self::chapter(ui.lang, *chapter)),
            within.map(|stated| article::article(ui, stated)).collect::<Vec<_>>()
        )
        .draw()
    };
    el!("section" ["class": "stack part"]
        el!("h2" ["id": id] heading),
        chapters.iter().map(chapter).collect::<Vec<_>>()
    )
    .draw()
}

fn chapter(lang: Lang, chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Gate => pages::rules_chapter_gate(lang),
        Chapter::Amounts => pages::rules_chapter_amounts(lang),
        Chapter::Parameters => pages::rules_chapter_parameters(lang),
        Chapter::Starter => pages::rules_chapter_starter(lang),
        Chapter::Window => pages::rules_chapter_window(lang),
        Chapter::Contest => pages::rules_chapter_contest(lang),
        Chapter::Payer => pages::rules_chapter_payer(lang),
        Chapter::Decision => pages::rules_chapter_decision(lang),
        Chapter::Exceptions => pages::rules_chapter_exceptions(lang),
        Chapter::Certificate => pages::rules_chapter_certificate(lang),
        Chapter::Money => pages::rules_chapter_money(lang),
    }
}

/// A link to a rule on this page, by its name.
fn to_rule(rule: &Rule) -> Html {
    el!("a" ["class": "rule-id", "href": ["#", rule.id].concat()] el!("code" rule.id)).draw()
}

#[cfg(all(test, feature = "ssr"))]
mod tests;
