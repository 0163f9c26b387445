//! The timeline: today, and what closes next, numbered as in the list.

use std::ops::RangeInclusive;

use gpcheck_rules::Date;
use gpcheck_texts::{Lang, date_short, pages};
use yew::Html;

use super::agenda::Item;
use crate::components::el::Draw;
use crate::el;

/// The width of the picture, and the room left at both ends.
const WIDTH: i64 = 300;
const EDGE: i64 = 18;
/// The distance of two dots that would touch.
const APART: i64 = 24;
/// The height of the line, and of each row of dots above it.
const LINE: i64 = 14;
const ROW: i64 = 24;
/// Where a date written below the line meets neither of those at its ends.
const MIDDLE: RangeInclusive<i64> = 108..=186;

/// Where each day stands on the line, counted from today.
///
/// Long stretches without any last day are drawn short, and dashed, so that the days around them do not crowd.
#[derive(Debug, PartialEq)]
struct Axis {
    /// The days that each dashed stretch lies between.
    empty: Vec<(i64, i64)>,
    /// How many days' room each of them takes.
    short: i64,
    /// How many days' room the whole line takes.
    span: i64,
}

impl Axis {
    /// For last days in their order.
    fn new(days: &[i64]) -> Self {
        let last = days.last().copied().unwrap_or_default();
        let mut empty = Vec::new();
        let mut before = 0;
        for day in days.iter().copied() {
            if (day - before) * 4 > last {
                empty.push((before, day));
            }
            before = day;
        }
        let count = i64::try_from(empty.len()).unwrap_or_default();
        let rest = last - empty.iter().map(|(from, to)| to - from).sum::<i64>();
        // Where little else is left, or nothing at all, nothing is gained.
        if rest < 1 || last < rest * 3 {
            return Self { empty: Vec::new(), short: 0, span: last.max(1) };
        }
        // Together they take about as much room as three quarters of the rest.
        let short = (rest * 3 / 4 / count).max(1);
        Self { empty, short, span: rest + short * count }
    }

    fn place(&self, day: i64) -> i64 {
        let passed = self.empty.iter().filter(|(_, to)| day >= *to);
        let cut: i64 = passed.map(|(from, to)| to - from - self.short).sum();
        EDGE + (WIDTH - 2 * EDGE) * (day - cut) / self.span
    }
}

/// For each dot the lowest row where it touches none before it.
fn rows(places: &[i64]) -> Vec<i64> {
    let mut ends: Vec<i64> = Vec::new();
    let row = |x: &i64| {
        let row = ends.iter().position(|end| x - end >= APART).unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = *x,
            None => ends.push(*x),
        }
        i64::try_from(row).unwrap_or_default()
    };
    places.iter().map(row).collect()
}

/// The picture; `now` when the day of the question is that of the clock.
pub(super) fn timeline(lang: Lang, coming: &[&Item], today: Date, now: bool) -> Html {
    let dates: Vec<Date> = coming.iter().filter_map(|item| item.deadline.last_day).collect();
    let Some(last) = dates.last().copied() else { return Html::default() };
    let days: Vec<i64> = dates.iter().map(|day| (*day - today).num_days()).collect();
    let axis = Axis::new(&days);
    let places: Vec<i64> = days.iter().map(|day| axis.place(*day)).collect();
    let rows = rows(&places);
    let height = LINE + ROW * (rows.iter().copied().max().unwrap_or_default() + 1);
    let line = height - LINE / 2;
    let at = |value: i64| value.to_string();
    let part = |class: &'static str, from: i64, to: i64| {
        el!("line" ["class": class, "x1": at(from), "x2": at(to), "y1": at(line), "y2": at(line)]).draw()
    };
    let top = |row: i64| line - ROW / 2 - 4 - ROW * row;
    let stems = places.iter().zip(&rows).map(|(x, row)| {
        el!("line" ["class": "stem", "x1": at(*x), "x2": at(*x), "y1": at(top(*row)), "y2": at(line)]).draw()
    });
    let dots = places.iter().zip(&rows).enumerate().map(|(place, (x, row))| {
        el!("g" ["class": if days.get(place) == days.first() { "dot next-dot" } else { "dot" }]
            el!("circle" ["cx": at(*x), "cy": at(top(*row)), "r": "11"]),
            el!("text" ["x": at(*x), "y": at(top(*row) + 4)] (place + 1).to_string())
        )
        .draw()
    });
    let (start, end) = (EDGE / 2, WIDTH - EDGE / 2);
    // Solid up to each empty stretch, dashed over it, solid to the end.
    let (mut lines, mut from) = (Vec::new(), start);
    for (left, right) in axis.empty.iter().map(|(left, right)| (axis.place(*left), axis.place(*right))) {
        lines.push(part("axis", from, left));
        lines.push(part("axis empty", left, right));
        from = right;
    }
    lines.push(part("axis", from, end));
    let around = axis.empty.iter().flat_map(|(left, right)| [left, right]);
    let between = around.filter(|day| MIDDLE.contains(&axis.place(**day))).find_map(|day| {
        let place = days.iter().position(|other| other == day)?;
        Some((axis.place(*day), *dates.get(place)?))
    });
    let below = height + 15;
    let (from, to) = (date_short(lang, today), date_short(lang, last));
    let words = pages::deadlines_picture(lang, u64::try_from(coming.len()).unwrap_or_default(), &from, &to);
    let first = if now { pages::deadlines_today(lang).to_owned() } else { from };
    let room = ["0 0 ", &at(WIDTH), " ", &at(below + 5)].concat();
    let picture = el!("svg" ["viewBox": room, "role": "img", "aria-label": words]
        lines,
        el!("circle" ["class": "now", "cx": at(EDGE), "cy": at(line), "r": "5"]),
        stems.collect::<Vec<_>>(),
        dots.collect::<Vec<_>>(),
        el!("text" ["class": "end", "x": "0", "y": at(below)] first),
        between.map(|(x, day)| el!("text" ["class": "between", "x": at(x), "y": at(below)] date_short(lang, day))),
        el!("text" ["class": "end last", "x": at(WIDTH), "y": at(below)] to)
    );
    el!("figure" ["class": "timeline"] picture).draw()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_empty_stretches_are_drawn_short_and_nothing_changes_its_order() {
        let days = [5, 17, 28, 39, 39, 404];
        assert_eq!(Axis::new(&days), Axis { empty: vec![(39, 404)], short: 29, span: 68 });
        let years = [8, 20, 26, 31, 42, 42, 373, 385, 396, 407, 407, 772];
        assert_eq!(Axis::new(&years).empty, [(42, 373), (407, 772)]);
        // All far away: the stretch begins today.
        assert_eq!(Axis::new(&[400, 410]).empty, [(0, 400)]);
        for days in [&days[..], &years, &[400, 410], &[1, 900]] {
            let axis = Axis::new(days);
            let places: Vec<i64> = days.iter().map(|day| axis.place(*day)).collect();
            assert!(places.windows(2).all(|two| two[0] <= two[1]), "{places:?}");
            assert_eq!((axis.place(0), places.last()), (EDGE, Some(&(WIDTH - EDGE))));
        }
    }

    #[test]
    fn days_that_spread_are_drawn_as_they_are() {
        for days in [&[10, 20, 30][..], &[50, 60, 70, 80, 90, 100], &[400], &[0], &[0, 0], &[]] {
            let axis = Axis::new(days);
            assert_eq!(axis.empty, [], "{days:?}");
            assert!(days.iter().all(|day| (EDGE..=WIDTH - EDGE).contains(&axis.place(*day))));
        }
    }

    #[test]
    fn dots_never_touch() {
        let places = [18, 20, 41, 43, 60, 195, 195, 195];
        let rows = rows(&places);
        for (one, (x, row)) in places.iter().zip(&rows).enumerate() {
            let mut later = places.iter().zip(&rows).skip(one + 1);
            assert!(later.all(|(other, its)| its != row || other - x >= APART));
        }
    }
}
