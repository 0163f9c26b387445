//! Every day from 2010 to 2040, read, printed and counted on, against a calendar that is written out day by day.

use gpcheck_rules::date::{after, months_after};
use gpcheck_rules::{Date, MonthDay, Period};
use serde_json::{Value as Json, json};

/// A day as year, month and day of the month.
type Day = (i32, u32, u32);

fn month_length(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Every day of those years, one after the other.
fn written_out(years: std::ops::RangeInclusive<i32>) -> Vec<Day> {
    let months = years.flat_map(|year| (1..=12).map(move |month| (year, month)));
    months
        .flat_map(|(year, month)| (1..=month_length(year, month)).map(move |day| (year, month, day)))
        .collect()
}

/// The days to try, and how many more there are after them to count on.
fn days() -> (Vec<Day>, usize) {
    let all = written_out(2010..=2042);
    let tried = all.iter().take_while(|(year, ..)| *year <= 2040).count();
    (all, tried)
}

fn date((year, month, day): Day) -> Date {
    Date::from_ymd_opt(year, month, day).expect("a day that exists")
}

fn text((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// The same day some months later, or the last day of a shorter month.
fn later((year, month, day): Day, months: u32) -> Day {
    let place = month - 1 + months;
    let (year, month) = (year + i32::try_from(place / 12).expect("few years"), place % 12 + 1);
    (year, month, day.min(month_length(year, month)))
}

#[test]
fn days_and_months_are_counted_as_in_the_calendar() {
    let (all, tried) = days();
    for (place, day) in all[..tried].iter().enumerate() {
        for many in [0, 1, 30, 59, 60, 61, 365, 366] {
            assert_eq!(after(date(*day), many), Some(date(all[place + usize::try_from(many).expect("few")])));
        }
        for months in [0, 1, 2, 11, 12, 13, 24] {
            assert_eq!(months_after(date(*day), months), Some(date(later(*day, months))), "{}", text(*day));
        }
    }
}

#[test]
fn days_of_the_year_and_periods_hold_the_days_they_should() {
    let (all, tried) = days();
    for day in &all[..tried] {
        let in_year = MonthDay::of(date(*day)).map(|it| it.in_year(u16::try_from(day.0).expect("a year")));
        let leap_day = (day.1, day.2) == (2, 29);
        assert_eq!(in_year, (!leap_day).then_some(date(*day)));
        for year in 2009..=2041_u16 {
            assert_eq!(Period::year(year).contains(date(*day)), i32::from(year) == day.0);
        }
    }
}

/// The outcome of a call that is answered.
fn answer(function: &str, input: &Json) -> Json {
    let outcome = gpcheck_tests::call(function, input);
    assert!(outcome.get("error").is_none(), "{input}: {outcome}");
    outcome
}

#[test]
fn a_day_that_is_read_is_printed_and_counted_on_alike() {
    let (all, tried) = days();
    for (place, day) in all[..tried].iter().enumerate() {
        let input = json!({
            "careOn": text(*day), "billedOn": text(*day), "patient": {"insured": false},
            "mediprima": {"kind": "notConsulted"}, "doctor": {"role": "generalPractitioner"}, "setting": "practice", "billing": {},
        });
        let outcome = answer("routeVisit", &input);
        let deadline = &outcome["deadlines"][0];
        assert_eq!(deadline["opensOn"], text(*day));
        assert_eq!(deadline["lastDay"], text(later(*day, 2)));
        let left = all[place..].iter().position(|other| *other == later(*day, 2));
        assert_eq!(deadline["daysLeft"], json!(left));
    }
}

#[test]
fn sixty_days_are_sixty_days_on_every_day() {
    let (all, tried) = days();
    for (place, day) in all[..tried].iter().enumerate() {
        let input = json!({
            "premiumYear": 2021, "today": text(*day), "doctor": {"competences": []}, "practice": {},
            "application": {"submittedOn": text(*day), "via": "portal"},
        });
        let outcome = answer("assessPremium", &input);
        let contest =
            outcome["deadlines"].as_array().expect("a list").iter().find(|it| it["kind"] == "contest");
        let contest = contest.expect("an application on the portal can be contested");
        assert_eq!(contest["lastDay"], text(all[place + 60]));
        assert_eq!((&contest["daysLeft"], &contest["state"]), (&json!(60), &json!("open")));
    }
}

#[test]
fn days_that_do_not_exist_are_refused_where_they_stand() {
    for year in 2010..=2040 {
        for month in 0..=13 {
            let length = if (1..=12).contains(&month) { month_length(year, month) } else { 0 };
            for day in [0, length + 1, 32, 99] {
                let input = json!({"premiumYear": 2024, "today": text((year, month, day)), "doctor": {"competences": []}, "practice": {}});
                let outcome = gpcheck_tests::call("assessPremium", &input);
                assert_eq!(outcome["error"]["path"], "today", "{input}");
            }
        }
    }
}
