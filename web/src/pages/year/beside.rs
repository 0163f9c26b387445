//! Two premium years side by side: what was added, dropped, hardened.

use gpcheck_rules::premium::{Change, Closing, ParameterChange, PremiumYear, YEARS, compare, find};
use gpcheck_texts::{Lang, app, pages};
use yew::Html;
use yew::virtual_dom::ListenerKind;

use super::threshold;
use crate::components::Ui;
use crate::components::answer::form;
use crate::components::ask::radio;
use crate::components::el::Draw;
use crate::el;
use crate::state::Action;

/// The other year: the one chosen, else the one before, or after the first.
fn other(ui: &Ui<'_>, year: &PremiumYear) -> Option<&'static PremiumYear> {
    let chosen = ui.state.beside.filter(|chosen| *chosen != year.year).and_then(|chosen| find(chosen.into()));
    let before = YEARS.iter().rev().find(|other| other.year < year.year).copied();
    chosen.or(before).or(YEARS.get(1).copied())
}

/// The comparison, and the choice of the other year.
pub(super) fn beside(ui: &Ui<'_>, year: &'static PremiumYear) -> Html {
    let lang = ui.lang;
    let Some(other) = other(ui, year) else { return Html::default() };
    let (from, to) = if other.year < year.year { (other, year) } else { (year, other) };
    let comparison = compare(from, to);
    let options = YEARS.iter().rev().filter(|option| option.year != year.year).map(|option| {
        let number = option.year.to_string();
        let radio = radio(["beside-", &number].concat(), "beside".into(), number.clone(), option.year == other.year);
        el!("label" radio.on(ListenerKind::onchange, ui.acts(Action::Beside(option.year))), el!("span" number)).draw()
    });
    let picker = el!("fieldset" ["class": "fact", "id": "beside"]
        el!("legend" ["class": "name"] pages::year_compare_with(lang)),
        el!("div" ["class": "choice"] options.collect::<Vec<_>>())
    );
    let row = |change: &ParameterChange| parameter(lang, change);
    let head = el!("tr"
        el!("td"),
        el!("th" ["scope": "col"] from.year.to_string()),
        el!("th" ["scope": "col"] to.year.to_string()),
        el!("td")
    );
    let rows: Vec<Html> = comparison.parameters.iter().map(row).collect();
    el!("section" ["class": "card", "id": "compare"]
        el!("h2" pages::year_compare(lang, from.year.into(), to.year.into())),
        form(ui, pages::year_compare_with(lang), picker.draw()),
        el!("section" ["class": "scroll", "tabindex": "0", "aria-label": pages::year_compare_with(lang)]
            el!("table" el!("thead" head), el!("tbody" rows, figures(lang, from, to)))
        )
    )
    .draw()
}

fn parameter(lang: Lang, change: &ParameterChange) -> Html {
    let id = change.after.or(change.before).map(|parameter| parameter.id);
    let side = |parameter: Option<&gpcheck_rules::premium::Parameter>| {
        parameter.map_or("–".to_owned(), |parameter| threshold(lang, &parameter.threshold))
    };
    let class = match change.change {
        Change::Unchanged => "tag",
        Change::Added | Change::Hardened => "tag warn",
        Change::Dropped | Change::Eased | Change::Altered => "tag ok",
    };
    row(
        id.map(|id| gpcheck_texts::parameter(lang, id)).unwrap_or_default(),
        side(change.before),
        side(change.after),
        Some(el!("span" ["class": class] word(lang, change.change)).draw()),
    )
}

/// Amount, thresholds for it, and the window.
fn figures(lang: Lang, from: &PremiumYear, to: &PremiumYear) -> Html {
    let highest = |year: &PremiumYear| gpcheck_texts::euro(lang, year.highest());
    let needed =
        |year: &PremiumYear| year.scale.steps.last().map_or("–".into(), |step| step.at_least.to_string());
    let closes = |year: &PremiumYear| match year.window.closes {
        Closing::On(day) | Closing::Between(day, _) => gpcheck_texts::date_short(lang, day),
        Closing::Unknown => app::year_window(lang).into(),
    };
    vec![
        row(pages::year_highest(lang), highest(from), highest(to), None),
        row(pages::year_needed(lang), needed(from), needed(to), None),
        row(pages::year_closes(lang), closes(from), closes(to), None),
    ]
    .draw()
}

fn row(name: &'static str, before: String, after: String, change: Option<Html>) -> Html {
    el!("tr" el!("th" ["scope": "row"] name), el!("td" before), el!("td" after), el!("td" change)).draw()
}

fn word(lang: Lang, change: Change) -> &'static str {
    match change {
        Change::Added => pages::year_added(lang),
        Change::Dropped => pages::year_dropped(lang),
        Change::Hardened => pages::year_hardened(lang),
        Change::Eased => pages::year_eased(lang),
        Change::Altered => pages::year_altered(lang),
        Change::Unchanged => pages::year_unchanged(lang),
    }
}
