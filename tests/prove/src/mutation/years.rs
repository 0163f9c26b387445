//! Each premium year with one thing in it moved.

use chrono::Days;
use gpcheck_rules::premium::{Closing, Opening, PremiumYear, RulesStatus, YEARS};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Date, Euro, MonthDay, book};

use super::golden::Golden;
use super::{Kind, Noticed, amounts, bases, parameters, statements};

/// A year that differs from the law in one thing.
struct Moved {
    kind: Kind,
    name: String,
    year: PremiumYear,
}

pub(super) fn all(golden: &Golden) -> Vec<Noticed> {
    let pieces: Vec<_> = YEARS.iter().flat_map(|year| moved(year)).collect();
    pieces
        .into_iter()
        .map(|Moved { kind, name, year }| {
            let year: &'static PremiumYear = Box::leak(Box::new(year));
            let by = golden.by_year(year).or_else(|| golden.by_book(&with_year(year)));
            Noticed { name, kind, by }
        })
        .collect()
}

/// The rulebook, with the statements of a year as this one makes them.
fn with_year(year: &'static PremiumYear) -> Vec<serde_json::Value> {
    let entries = book::entries().into_iter().map(|entry| {
        let yearly = entry.facts.first().is_some_and(|(name, _)| *name == "year");
        let same = yearly && entry.period == year.period();
        if same { book::entry(entry.rule, Some(year)) } else { Some(entry) }
    });
    entries.flatten().map(|entry| statements::written(&entry)).collect()
}

/// Collects the years that differ from one.
pub(super) struct Mover {
    pub(super) of: PremiumYear,
    moved: Vec<Moved>,
}

impl Mover {
    pub(super) fn with(&mut self, kind: Kind, what: String, change: impl FnOnce(&mut PremiumYear)) {
        let mut year = self.of;
        change(&mut year);
        let name = format!("{}, {what}", year.year);
        self.moved.push(Moved { kind, name, year });
    }

    pub(super) fn basis(&mut self, what: &str, basis: Basis, change: impl Fn(&mut PremiumYear, Basis)) {
        for (kind, how, other) in bases::others(basis) {
            // A year whose rules are assumed is an inference throughout, whatever the basis says.
            if kind == Kind::Certainty && self.of.status != RulesStatus::Established {
                continue;
            }
            self.with(kind, format!("{what} {how}"), |year| change(year, other));
        }
    }

    pub(super) fn euros(&mut self, what: &str, amount: Euro, change: impl Fn(&mut PremiumYear, Euro)) {
        let cent = Euro::from_cents(1);
        for other in [amount + cent, amount - cent] {
            self.with(Kind::Number, format!("{what} {}", other.cents()), |year| change(year, other));
        }
    }

    pub(super) fn number(&mut self, what: &str, number: u64, change: impl Fn(&mut PremiumYear, u64)) {
        for other in [number.checked_add(1), number.checked_sub(1)].into_iter().flatten() {
            self.with(Kind::Number, format!("{what} {other}"), |year| change(year, other));
        }
    }

    pub(super) fn day(&mut self, what: &str, day: Date, change: impl Fn(&mut PremiumYear, Date)) {
        for other in [day + Days::new(1), day - Days::new(1)] {
            self.with(Kind::Day, format!("{what} {other}"), |year| change(year, other));
        }
    }
}

fn moved(of: &PremiumYear) -> Vec<Moved> {
    let mut mover = Mover { of: *of, moved: Vec::new() };
    status(&mut mover);
    parameters::moved(&mut mover);
    amounts::moved(&mut mover);
    window(&mut mover);
    terms(&mut mover);
    mover.moved
}

fn status(mover: &mut Mover) {
    let other = match mover.of.status {
        RulesStatus::Established => RulesStatus::Assumed { based_on: mover.of.year - 1 },
        RulesStatus::Assumed { based_on } => {
            mover.with(Kind::Status, "another year assumed".into(), |year| {
                year.status = RulesStatus::Assumed { based_on: based_on - 1 };
            });
            RulesStatus::Established
        }
    };
    mover.with(Kind::Status, format!("{other:?}"), |year| year.status = other);
}

fn window(mover: &mut Mover) {
    let window = mover.of.window;
    match window.opens {
        Opening::On(day) => {
            mover.day("opens", day, |year, day| year.window.opens = Opening::On(day));
            mover.with(Kind::Day, "opens unknown".into(), |year| year.window.opens = Opening::Unknown);
            mover.with(Kind::Day, "opens not before".into(), |year| {
                year.window.opens = Opening::NotBefore(day)
            });
        }
        Opening::NotBefore(day) => {
            mover.day("opens not before", day, |year, day| year.window.opens = Opening::NotBefore(day));
            mover.with(Kind::Day, "opens unknown".into(), |year| year.window.opens = Opening::Unknown);
            mover.with(Kind::Day, "opens on".into(), |year| year.window.opens = Opening::On(day));
        }
        Opening::Unknown => {
            let day = mover.of.period().end() + Days::new(180);
            mover.with(Kind::Day, "opens on".into(), |year| year.window.opens = Opening::On(day));
        }
    }
    match window.closes {
        Closing::On(day) => {
            mover.day("closes", day, |year, day| year.window.closes = Closing::On(day));
            mover.with(Kind::Day, "closes unknown".into(), |year| year.window.closes = Closing::Unknown);
        }
        Closing::Between(careful, latest) => {
            mover.day("closes at the earliest", careful, |year, day| {
                year.window.closes = Closing::Between(day, latest)
            });
            mover.day("closes at the latest", latest, |year, day| {
                year.window.closes = Closing::Between(careful, day)
            });
            mover.with(Kind::Day, "closes early".into(), |year| year.window.closes = Closing::On(careful));
            mover.with(Kind::Day, "closes late".into(), |year| year.window.closes = Closing::On(latest));
        }
        Closing::Unknown => {
            let day = mover.of.period().end() + Days::new(300);
            mover.with(Kind::Day, "closes on".into(), |year| year.window.closes = Closing::On(day));
        }
    }
    mover.basis("window", window.basis, |year, basis| year.window.basis = basis);
    match mover.of.paid_by {
        Some(day) => {
            mover.day("paid by", day, |year, day| year.paid_by = Some(day));
            mover.with(Kind::Day, "paid by unknown".into(), |year| year.paid_by = None);
        }
        None => {
            let day = mover.of.period().end() + Days::new(365);
            mover.with(Kind::Day, "paid by".into(), |year| year.paid_by = Some(day));
        }
    }
}

fn terms(mover: &mut Mover) {
    let terms = mover.of.terms;
    mover.number("first years", terms.first_years.into(), |year, years| {
        year.terms.first_years = u16::try_from(years).expect("few");
    });
    mover.number("contest days", terms.contest_days, |year, days| year.terms.contest_days = days);
    if mover.of.starter.is_some() {
        mover.number("flat-fee days", terms.flat_fee_days, |year, days| year.terms.flat_fee_days = days);
        let year = mover.of.year + 1;
        let (first, last) = terms.counted;
        let same_day = |day: Date| MonthDay::of(day).expect("a day that every year has");
        mover.with(Kind::Day, "flat-fee days counted a day later".into(), |it| {
            it.terms.counted = (same_day(first.in_year(year) + Days::new(1)), last);
        });
        mover.day("flat-fee days counted to", last.in_year(year), |it, day| {
            it.terms.counted = (first, same_day(day))
        });
    }
}
