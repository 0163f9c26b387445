//! A receipt beside the answer of today's rules.

use gpcheck_texts::{Lang, pages};
use web_sys::Event;
use yew::Html;
use yew::virtual_dom::ListenerKind;

use crate::components::Ui;
use crate::components::el::Draw;
use crate::state::receipt::{Checked, Refused, Told};
use crate::state::{Action, Receipt};
use crate::{all, browser, el};

/// Larger than any receipt, in bytes.
const MOST: u32 = 512 << 10;

/// How many digits of the rules' hash tell them apart.
const DIGITS: usize = 8;

/// The card.
pub(super) fn opened(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let act = ui.act.clone();
    let heard = move |event: Event| {
        let act = act.clone();
        let tell = move |receipt| act.emit(Action::Receipt(Box::new(receipt)));
        browser::read_file(&event, MOST, move |text| match text {
            Some(text) => browser::receipts("check", &[&text], move |said| tell(Receipt::of(said))),
            None => tell(Receipt::Refused(Refused::File)),
        });
    };
    let waiting = ui.state.clock.is_none();
    let file = el!("input" ["type": "file", "id": "receipt", "class": "drop", "accept": ".json,application/json", "disabled": waiting]);
    let result = match &ui.state.receipt {
        None => Html::default(),
        Some(Receipt::Refused(refused)) => {
            el!("p" ["class": "note", "id": "receipt-refused"] refusal(lang, refused)).draw()
        }
        Some(Receipt::Checked(checked)) => self::checked(ui, checked),
    };
    el!("section" ["class": "card"]
        el!("h2" pages::receipts_open_heading(lang)),
        el!("p" pages::receipts_open_help(lang)),
        el!("label" ["class": "name", "for": "receipt"] pages::receipts_file(lang)),
        file.on(ListenerKind::onchange, heard),
        result
    )
    .draw()
}

/// Why the file is no receipt.
pub(super) fn refusal(lang: Lang, refused: &Refused) -> String {
    match refused {
        Refused::File => pages::receipts_refused_file(lang).into(),
        Refused::NotJson => pages::receipts_refused_json(lang).into(),
        Refused::At(path) if path.is_empty() => pages::receipts_refused_whole(lang).into(),
        Refused::At(path) => pages::receipts_refused_at(lang, path),
        Refused::Lacking => pages::receipts_refused_lacking(lang).into(),
    }
}

/// Whether the rules are the same, and whether they give the same answer.
pub(super) fn verdict(lang: Lang, checked: &Checked) -> &'static str {
    match (checked.same_rules, checked.same_outcome) {
        (true, true) => pages::receipts_same(lang),
        (false, true) => pages::receipts_other_rules(lang),
        (false, false) => pages::receipts_other_answer(lang),
        (true, false) => pages::receipts_altered(lang),
    }
}

fn checked(ui: &Ui<'_>, checked: &Checked) -> Html {
    let lang = ui.lang;
    let rules = checked.rules.get(..DIGITS).unwrap_or(&checked.rules);
    let made = checked.made_on.map(|day| match checked.visit {
        true => pages::receipts_made_visit(lang, day, rules, &checked.version),
        false => pages::receipts_made_premium(lang, day, rules, &checked.version),
    });
    let class = if checked.same_outcome { "tag ok" } else { "tag warn" };
    let word =
        if checked.same_outcome { pages::receipts_tag_same(lang) } else { pages::receipts_tag_other(lang) };
    el!("div" ["class": "verified", "id": "receipt-checked"]
        el!("p" ["class": "hint"] made),
        el!("p" ["class": "under"] el!("span" ["class": class] word), " ", verdict(lang, checked)),
        checked.told(lang).map(|told| both(lang, told, checked.same_outcome)),
        fill(ui, checked)
    )
    .draw()
}

/// The headlines then and now, and what differs.
fn both(lang: Lang, told: &Told, same: bool) -> Html {
    let headline = |name: &'static str, texts: &[String]| {
        let headline = texts.first().map(String::as_str).unwrap_or(pages::receipts_then_none(lang));
        all![el!("dt" name), el!("dd" headline.to_owned())]
    };
    let list = |name: &'static str, texts: Vec<&str>| {
        let items: Vec<Html> = texts.into_iter().map(|text| el!("li" text.to_owned()).draw()).collect();
        (!items.is_empty()).then(|| all![el!("h3" name), el!("ul" items)])
    };
    let [then, now] = told.differences();
    let silent = then.is_empty() && now.is_empty() && told.then.first() == told.now.first();
    let differs = match (same, silent) {
        (true, _) => Html::default(),
        (false, true) => el!("p" pages::receipts_silent(lang)).draw(),
        (false, false) => all![
            list(pages::receipts_only_then(lang), if told.then.is_empty() { Vec::new() } else { then }),
            list(pages::receipts_only_now(lang), if told.then.is_empty() { Vec::new() } else { now }),
        ],
    };
    all![
        el!("dl" ["class": "pairs"]
            headline(pages::receipts_then(lang), &told.then),
            headline(pages::receipts_now(lang), &told.now)
        ),
        differs,
    ]
}

/// The way of a premium case into the check, or what stands in it.
fn fill(ui: &Ui<'_>, checked: &Checked) -> Html {
    let lang = ui.lang;
    match &checked.fit {
        None => Html::default(),
        Some(Ok(case)) => {
            let button = el!("button" ["type": "button", "class": "button", "id": "receipt-fill"] pages::receipts_fill(lang));
            let action = Action::Fill(Box::new(case.clone()));
            el!("div" ["class": "buttons"] button.on(ListenerKind::onclick, ui.acts(action))).draw()
        }
        Some(Err(paths)) => {
            let paths = paths.iter().map(|path| el!("li" el!("code" path.clone())).draw());
            all![el!("p" pages::receipts_unfit(lang)), el!("ul" paths.collect::<Vec<_>>())]
        }
    }
}
