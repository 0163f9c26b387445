//! The page as it is written ahead of time: what a table holds can be read without script, and nothing be typed that
//! would be lost. The script draws the same in its place.

use gpcheck_texts::{app, lists};
use yew::Html;

use super::columns::columns;
use super::script::{NAME, template_link};
use crate::components::Ui;
use crate::components::el::Draw;
use crate::{all, el};

/// What stands inside.
pub(super) fn written(ui: &Ui<'_>) -> Html {
    all![table(ui), format(ui)]
}

fn table(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    el!("section" ["class": "card"]
        el!("h2" lists::lists_open_heading(lang)),
        el!("p" lists::lists_open_help(lang)),
        el!("p" ["class": "note loading"] app::loading(lang)),
        el!("noscript" el!("p" ["class": "note"] app::no_script(lang))),
        el!("label" ["class": "name", "for": "list-file"] lists::lists_file(lang)),
        el!("input" ["type": "file", "id": "list-file", "class": "drop", "disabled": true]),
        el!("label" ["class": "name", "for": "table"] lists::lists_paste(lang)),
        el!("p" ["class": "hint", "id": "table-help"] lists::lists_paste_help(lang)),
        el!("textarea" ["id": "table", "rows": "3", "disabled": true, "aria-describedby": "table-help"]),
        el!("div" ["class": "buttons"]
            el!("button" ["type": "button", "class": "button", "id": "list-read", "disabled": true] lists::lists_read(lang)),
            el!("a" ["href": template_link(lang), "download": NAME] lists::lists_template(lang))
        )
    )
    .draw()
}

fn format(ui: &Ui<'_>) -> Html {
    let lang = ui.lang;
    let head = |name: &'static str| el!("th" ["scope": "col"] name);
    let rows = columns(lang)
        .into_iter()
        .map(|(name, takes)| el!("tr" el!("th" ["scope": "row"] name), el!("td" takes)).draw());
    el!("section" ["class": "card", "id": "columns"]
        el!("h2" ["id": "columns-name"] lists::lists_format(lang)),
        el!("p" lists::lists_format_text(lang, app::care_on(lang))),
        el!("p" lists::lists_format_empty(lang, app::visit_role(lang))),
        el!("table" ["aria-labelledby": "columns-name"]
            el!("thead" el!("tr" head(lists::lists_column(lang)), head(lists::lists_accepts(lang)))),
            el!("tbody" rows.collect::<Vec<_>>())
        )
    )
    .draw()
}
