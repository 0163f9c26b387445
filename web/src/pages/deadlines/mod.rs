//! Last days, on a timeline and as calendar entries.

mod agenda;
mod entry;
mod timeline;

use std::rc::Rc;

use gpcheck_rules::premium::{PremiumYear, YEARS};
use gpcheck_rules::{Date, DeadlineKind};
use gpcheck_texts::{Lang, app, pages};
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
use crate::state::{DateId, Question};
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
    let today = today(ui);
    let assumed = today.filter(|_| !ui.problems.is_empty());
    let day =
        all![TODAY.draw(ui), assumed.map(|day| el!("p" ["class": "note"] app::day_assumed(lang, day))),];
    let day = el!("section" ["class": "card"] day).draw();
    let html = all![
        opening(ui),
        el!("div" ["class": "stack"] form(ui, app::day_question(lang), day), lists(ui, &items))
    ];
    Drawn { html, said: today.map_or_else(String::new, |_| said(lang, &items)) }
}

/// The day of the question; none on a page written ahead of time.
fn today(ui: &Ui<'_>) -> Option<Date> {
    ui.state.clock.and(ui.state.today())
}

/// What closes next, in one sentence.
fn said(lang: Lang, items: &[Item]) -> String {
    let coming = || items.iter().filter(|item| item.when == When::Coming);
    match coming().next().and_then(|next| Some((next, next.deadline.last_day?))) {
        Some((next, day)) => {
            let count = u64::try_from(coming().count()).unwrap_or_default();
            pages::deadlines_said(lang, count, day, &next.name(lang))
        }
        None => pages::deadlines_none(lang).into(),
    }
}

fn lists(ui: &Ui<'_>, items: &[Item]) -> Html {
    let lang = ui.lang;
    let of = |when| -> Vec<&Item> { items.iter().filter(|item| item.when == when).collect() };
    // A page written ahead of time knows no today: everything dated is listed, nothing is called past.
    let Some(today) = today(ui) else {
        let dated: Vec<&Item> = items.iter().filter(|item| item.deadline.last_day.is_some()).collect();
        return el!("section" ["class": "card"] list(ui, &dated)).draw();
    };
    let (coming, unknown, past) = (of(When::Coming), of(When::Unknown), of(When::Past));
    let case = agenda::has_case(ui.state)
        .then(|| el!("p" ["class": "hint"] pages::deadlines_case(lang, ui.state.premium_year().year.into())));
    let next = if coming.is_empty() {
        el!("p" pages::deadlines_none(lang)).draw()
    } else {
        all![
            timeline::timeline(lang, &coming, today, ui.state.clock == Some(today)),
            assumed(lang, &coming),
            list(ui, &coming),
            el!("div" ["class": "buttons"] save(ui, "gpcheck.ics".into(), &coming, today, pages::deadlines_all(lang))),
            el!("p" ["class": "hint calendar no-print"] pages::deadlines_calendar_help(lang)),
        ]
    };
    all![
        el!("section" ["class": "card", "id": "coming"] el!("h2" pages::deadlines_coming(lang)), case, next),
        (!unknown.is_empty()).then(|| el!("section" ["class": "card", "id": "unknown"]
            el!("h2" pages::deadlines_unknown(lang)),
            el!("p" pages::deadlines_unknown_text(lang)),
            list(ui, &unknown)
        )),
        (!past.is_empty()).then(|| el!("details" ["class": "card more", "id": "past"]
            el!("summary" pages::deadlines_past(lang)),
            list(ui, &past)
        )),
    ]
}

/// The years among these whose rules are assumed, each said once.
fn assumed(lang: Lang, items: &[&Item]) -> Html {
    let of = |year: &&'static PremiumYear| items.iter().find(|item| item.year == Some(*year))?.assumed(lang);
    YEARS
        .iter()
        .filter_map(of)
        .map(|words| el!("p" ["class": "hint"] words).draw())
        .collect::<Vec<_>>()
        .draw()
}

/// The list; what is still to come is numbered as on the timeline and can be saved.
fn list(ui: &Ui<'_>, items: &[&Item]) -> Html {
    let numbered = today(ui).is_some() && items.iter().any(|item| item.when == When::Coming);
    let items = items.iter().map(|item| row(ui, item)).collect::<Vec<_>>();
    el!("ol" ["class": if numbered { "agenda numbered" } else { "agenda" }] items).draw()
}

fn row(ui: &Ui<'_>, item: &Item) -> Html {
    let lang = ui.lang;
    let deadline = &item.deadline;
    let today = today(ui);
    let rules = Place { page: Page::Rules, lang };
    let rule = link_at(ui, rules, deadline.rule.id, Some("to-rule"), app::to_rule(lang).draw());
    let state = today.filter(|_| is_done(deadline.kind)).map(|_| {
        let class = if item.when == When::Coming { "tag ok" } else { "tag" };
        el!("span" ["class": class] gpcheck_texts::deadline_state(lang, deadline.state))
    });
    let left = deadline.days_left.filter(|_| today.is_some()).and_then(|days| u64::try_from(days).ok());
    let opens = deadline.opens_on.filter(|_| item.when != When::Past && is_done(deadline.kind));
    let button = today
        .filter(|_| item.when == When::Coming)
        .map(|today| save(ui, item.file(), &[item], today, pages::deadlines_calendar(lang)));
    el!("li"
        el!("div"
            el!("p" ["class": "when"]
                deadline.last_day.map(|day| el!("b" gpcheck_texts::date(lang, day))),
                state,
                left.map(|left| el!("span" ["class": "left"] app::days_left(lang, left)))
            ),
            el!("p" ["class": "name"] item.name(lang)),
            el!("p" ["class": "hint"]
                opens.map(|day| all![pages::deadlines_opens(lang, day), " · "]),
                certainty(lang, item.basis.certainty), " ", rule
            )
        ),
        button
    )
    .draw()
}

/// Whether something is done up to that day, so that it can be open or closed; the others only come.
const fn is_done(kind: DeadlineKind) -> bool {
    use DeadlineKind::{Apply, Barometer, Contest, Tarification};
    matches!(kind, Apply | Barometer | Contest | Tarification)
}

/// A button that saves these as one calendar file, made when it is pressed.
fn save(ui: &Ui<'_>, file: String, items: &[&Item], today: Date, words: &'static str) -> Html {
    let lang = ui.lang;
    let about = match items {
        [item] => Some([words, ": ", &item.name(lang)].concat()),
        _ => None,
    };
    let paper = ui.is(Question::Software, "no");
    let items: Rc<[Item]> = items.iter().map(|item| (*item).clone()).collect();
    let work = move |_| {
        let entries: Vec<_> = items.iter().filter_map(|item| item.entry(lang, paper)).collect();
        browser::save(&file, CALENDAR, &ics::calendar(&entries, today));
    };
    el!("button" ["type": "button", "class": "button no-print", "aria-label": about] words)
        .on(ListenerKind::onclick, work)
        .draw()
}
