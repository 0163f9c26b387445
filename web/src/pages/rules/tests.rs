//! The rulebook as a page: nothing of it is left out.

use gpcheck_rules::book::{self, SOURCES};
use gpcheck_texts::Lang;

use crate::place::{Page, Place};
use crate::prerender::render;
use crate::state::{Action, State};

fn at(lang: Lang, page: Page) -> State {
    State::new(Place { page, lang }, None)
}

#[test]
fn every_rule_and_every_source_stands_on_the_page_once() {
    for lang in Lang::ALL {
        let html = render(at(lang, Page::Rules));
        for rule in book::all() {
            let article = format!("<article class=\"rule\" id=\"{}\"", rule.id);
            assert_eq!(html.matches(&article).count(), 1, "{}", rule.id);
        }
        for entry in book::entries() {
            let says = gpcheck_texts::statement(lang, entry.rule, &entry.facts);
            let says = says.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(html.contains(&says), "{}: {says}", entry.rule.id);
        }
        for source in SOURCES {
            let item = format!("<li id=\"source-{}\"", source.id);
            assert_eq!(html.matches(&item).count(), 1, "{}", source.id);
            let url = source.publication().url;
            assert!(html.contains(&url.replace('&', "&amp;")), "{url}");
        }
    }
}

#[test]
fn the_way_back_stands_at_the_rule_that_the_reader_came_for() {
    let rules = Place { page: Page::Rules, lang: Lang::ALL[0] };
    let id = book::all().next().map_or("", |rule| rule.id);
    let came = |page| at(Lang::ALL[0], page).after(Action::See(rules, id));
    assert!(render(came(Page::Premium)).contains("premium.html#answer"));
    assert!(render(came(Page::MediPrima)).contains("mediprima.html#answer"));
    assert!(!render(came(Page::Start)).contains("#answer"));
    assert!(
        !render(came(Page::Premium).after(Action::Go(Place { page: Page::Start, ..rules })))
            .contains("#answer")
    );
    // Another language keeps the place and the way back.
    let other = came(Page::Premium).after(Action::Go(Place { lang: Lang::ALL[1], ..rules }));
    assert!(render(other).contains("premium.html#answer"));
}
