//! Last days, on a timeline and as calendar entries.

mod agenda;
mod timeline;

use gpcheck_rules::Date;
use gpcheck_texts::{app, pages};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use super::{Drawn, opening};
use crate::components::Ui;
use crate::components::answer::form;
use crate::components::ask::{AskDay, Words};
use crate::components::certainty::certainty;
use crate::components::el::Draw;
use crate::components::link::link_at;
use crate::place::{Page, Place};
use crate::state::DateId;
use crate::{all, browser, el, ics};
use agenda::{Item, When};

const TODAY: AskDay =
    AskDay { day: DateId::Today, name: Words::Plain(app::day_question), help: Words::Plain(app::day_help) };

/// The kind of file that calendars open.
const CALENDAR: &str = "text/calendar;charset=utf-8";

/// The page.
pub fn page(ui: &Ui<'_>) -> Drawn {
    let lang = ui.lang;
    let items = agenda::items(ui.state);
    let day = el!("section" ["class": "card"] TODAY.draw(ui)).draw();
    let html = all![
        opening(ui),
        el!("div" ["class": "stack"] form(ui, app::day_question(lang), day), lists(ui, &items))
    ];
    Drawn { html, said: String::new() }
}

fn lists(ui: &Ui<'_>, items: &[Item]) -> Html {
    let lang = ui.lang;
    let of = |when| -> Vec<&Item> { items.iter().filter(|item| item.when == when).collect() };
    let (coming, unknown, past) = (of(When::Coming), of(When::Unknown), of(When::Past));
    // A page written ahead of time knows no today: everything dated is listed, nothing is called past.
    let Some(today) = ui.state.clock.and(ui.state.today()) else {
        let dated: Vec<&Item> = items.iter().filter(|item| item.deadline.last_day.is_some()).collect();
        return el!("section" ["class": "card"] list(ui, &dated, None)).draw();
    };
    let case = (!ui.state.is_premium_empty())
        .then(|| el!("p" ["class": "hint"] pages::deadlines_case(lang, ui.state.premium_year().year.into())));
    let next = if coming.is_empty() {
        el!("p" pages::deadlines_none(lang)).draw()
    } else {
        all![
            timeline::timeline(lang, &coming, today),
            list(ui, &coming, Some(today)),
            el!("div" ["class": "buttons"] save(ui, "gpcheck.ics".into(), entries(ui, &coming), today, pages::deadlines_all(lang))),
            el!("p" ["class": "hint"] pages::deadlines_calendar_help(lang)),
        ]
    };
    all![
        el!("section" ["class": "card", "id": "coming"] el!("h2" pages::deadlines_coming(lang)), case, next),
        (!unknown.is_empty()).then(|| el!("section" ["class": "card"]
            el!("h2" pages::deadlines_unknown(lang)),
            el!("p" pages::deadlines_unknown_text(lang)),
            list(ui, &unknown, None)
        )),
        (!past.is_empty()).then(|| el!("details" ["class": "card more"]
            el!("summary" pages::deadlines_past(lang)),
            list(ui, &past, None)
        )),
    ]
}

/// The list; with a day, each one can be saved.
fn list(ui: &Ui<'_>, items: &[&Item], today: Option<Date>) -> Html {
    let items = items.iter().map(|item| row(ui, item, today));
    el!("ol" ["class": if today.is_some() { "agenda numbered" } else { "agenda" }] items.collect::<Vec<_>>())
        .draw()
}

fn row(ui: &Ui<'_>, item: &Item, today: Option<Date>) -> Html {
    let lang = ui.lang;
    let deadline = &item.deadline;
    let name = item.name(lang);
    let rules = Place { page: Page::Rules, lang };
    let rule = link_at(ui, rules, deadline.rule.id, None, certainty(lang, item.basis.certainty));
    let left = deadline.days_left.filter(|_| today.is_some()).and_then(|days| u64::try_from(days).ok());
    let opens = deadline.opens_on.filter(|_| item.when != When::Past);
    let button = today
        .map(|today| save(ui, item.file(), entries(ui, &[item]), today, pages::deadlines_calendar(lang)));
    el!("li"
        el!("div"
            el!("p" ["class": "when"] deadline.last_day.map(|day| el!("b" gpcheck_texts::date(lang, day))),
                left.map(|left| el!("span" ["class": "tag ok"] app::days_left(lang, left)))),
            el!("p" ["class": "name"] name),
            el!("p" ["class": "hint"] opens.map(|day| all![pages::deadlines_opens(lang, day), " · "]), rule)
        ),
        button
    )
    .draw()
}

fn entries(ui: &Ui<'_>, items: &[&Item]) -> Vec<ics::Entry> {
    items.iter().filter_map(|item| item.entry(ui.lang)).collect()
}

fn save(ui: &Ui<'_>, file: String, entries: Vec<ics::Entry>, today: Date, words: &'static str) -> Html {
    let about = entries.first().map(|entry| entry.summary.clone()).filter(|_| entries.len() == 1);
    let button = el!("button" [
        "type": "button",
        "class": "button",
        "aria-label": about.map(|about| [words, ": ", &about].concat()),
        "disabled": ui.state.clock.is_none(),
    ] words);
    button
        .on(ListenerKind::onclick, move |_| browser::save(&file, CALENDAR, &ics::calendar(&entries, today)))
        .draw()
}
