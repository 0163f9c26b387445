//! The timeline: today, and what closes next, numbered as in the list.

use gpcheck_rules::Date;
use gpcheck_texts::{Lang, date_short, pages};
use yew::Html;

use super::agenda::Item;
use crate::components::el::Draw;
use crate::el;

/// The width of the picture, and the room left at both ends.
const WIDTH: i64 = 360;
const EDGE: i64 = 18;
/// The distance of two dots that would touch.
const APART: i64 = 24;
/// The height of the line, and of each row of dots above it.
const LINE: i64 = 14;
const ROW: i64 = 24;

/// The picture.
pub(super) fn timeline(lang: Lang, coming: &[&Item], today: Date) -> Html {
    let days = |day: Date| (day - today).num_days();
    let Some(last) = coming.iter().filter_map(|item| item.deadline.last_day).max() else {
        return Html::default();
    };
    let span = days(last).max(1);
    let place = |day: Date| EDGE + (WIDTH - 2 * EDGE) * days(day) / span;
    // Each dot goes to the lowest row where it touches none before it.
    let mut rows: Vec<i64> = Vec::new();
    let mut dots = Vec::new();
    for (number, day) in coming.iter().filter_map(|item| item.deadline.last_day).enumerate() {
        let x = place(day);
        let row = rows.iter().position(|end| x - end >= APART).unwrap_or(rows.len());
        match rows.get_mut(row) {
            Some(end) => *end = x,
            None => rows.push(x),
        }
        dots.push((x, i64::try_from(row).unwrap_or_default(), number + 1));
    }
    let height = LINE + ROW * i64::try_from(rows.len()).unwrap_or_default();
    let axis = height - LINE / 2;
    let at = |value: i64| value.to_string();
    let dots = dots.into_iter().map(|(x, row, number)| {
        let y = axis - ROW / 2 - 4 - ROW * row;
        el!("g" ["class": "dot"]
            el!("line" ["x1": at(x), "x2": at(x), "y1": at(y), "y2": at(axis)]),
            el!("circle" ["cx": at(x), "cy": at(y), "r": "10"]),
            el!("text" ["x": at(x), "y": at(y + 4)] number.to_string())
        )
        .draw()
    });
    let room = ["0 0 ", &at(WIDTH), " ", &at(height + 20)].concat();
    let (from, to) = (date_short(lang, today), date_short(lang, last));
    let words = pages::deadlines_picture(lang, u64::try_from(coming.len()).unwrap_or_default(), &from, &to);
    let picture = el!("svg" ["viewBox": room, "role": "img", "aria-label": words]
        el!("line" ["class": "axis", "x1": at(EDGE / 2), "x2": at(WIDTH - EDGE / 2), "y1": at(axis), "y2": at(axis)]),
        el!("circle" ["class": "now", "cx": at(EDGE), "cy": at(axis), "r": "5"]),
        dots.collect::<Vec<_>>(),
        el!("text" ["class": "end", "x": "0", "y": at(height + 15)] pages::deadlines_today(lang)),
        el!("text" ["class": "end last", "x": at(WIDTH), "y": at(height + 15)] to)
    );
    el!("figure" ["class": "timeline"] picture).draw()
}
