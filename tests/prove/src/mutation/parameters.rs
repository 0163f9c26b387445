//! The parameters of a year, each left out or with another threshold, period or basis.

use chrono::Days;
use gpcheck_rules::premium::{BarometerDay, Parameter, PremiumYear, Span, Threshold};
use gpcheck_rules::{MonthDay, Percent};

use super::Kind;
use super::years::Mover;

pub(super) fn moved(mover: &mut Mover) {
    for (place, parameter) in mover.of.parameters.iter().enumerate() {
        let name = parameter.id.name();
        mover.with(Kind::Listed, format!("without {name}"), |year| {
            let kept = year.parameters.iter().enumerate().filter(|(other, _)| *other != place);
            year.parameters = kept.map(|(_, parameter)| *parameter).collect::<Vec<_>>().leak();
        });
        for span in [Span::WholeYear, Span::SecondHalf, Span::LastQuarter] {
            if span != parameter.span {
                mover.with(Kind::Period, format!("{name} {span:?}"), |year| {
                    edit(year, place, |it| it.span = span)
                });
            }
        }
        mover.basis(name, parameter.basis, |year, basis| edit(year, place, |it| it.basis = basis));
        for (kind, how, threshold) in thresholds(&parameter.threshold, mover.of.year) {
            mover
                .with(kind, format!("{name} {how}"), |year| edit(year, place, |it| it.threshold = threshold));
        }
    }
}

fn edit(year: &mut PremiumYear, place: usize, change: impl FnOnce(&mut Parameter)) {
    let mut parameters = year.parameters.to_vec();
    change(&mut parameters[place]);
    year.parameters = parameters.leak();
}

/// The threshold with one number or day of it moved.
fn thresholds(threshold: &Threshold, year: u16) -> Vec<(Kind, String, Threshold)> {
    let number = |how: String, threshold| (Kind::Number, how, threshold);
    match *threshold {
        // Up by the least that can be told, which is "more than" instead of "at least"; down by a thousandth.
        Threshold::Share(minimum) => [minimum.millionths() + 1, minimum.millionths() - 100_000]
            .map(|other| number(other.to_string(), Threshold::Share(Percent::from_millionths(other))))
            .into(),
        Threshold::Count(minimum) => {
            [minimum + 1, minimum - 1].map(|other| number(other.to_string(), Threshold::Count(other))).into()
        }
        Threshold::Done => Vec::new(),
        Threshold::Barometers { at_least, of } => {
            let numbers = [at_least + 1, at_least - 1]
                .map(|at_least| number(at_least.to_string(), Threshold::Barometers { at_least, of }));
            let offers = offers(of, year)
                .into_iter()
                .map(|(kind, how, of)| (kind, how, Threshold::Barometers { at_least, of: of.leak() }));
            numbers.into_iter().chain(offers).collect()
        }
    }
}

/// The barometers with one left out, or its last day moved.
fn offers(of: &[BarometerDay], year: u16) -> Vec<(Kind, String, Vec<BarometerDay>)> {
    let mut all = Vec::new();
    for (rank, offer) in of.iter().enumerate() {
        let name = offer.barometer.name();
        let kept = of.iter().filter(|other| *other != offer).copied().collect();
        all.push((Kind::Listed, format!("without {name}"), kept));
        let last = offer.last_day.in_year(year);
        for other in [last + Days::new(1), last - Days::new(1)] {
            let mut moved = of.to_vec();
            moved[rank].last_day = MonthDay::of(other).expect("a day that every year has");
            all.push((Kind::Day, format!("{name} {other}"), moved));
        }
    }
    all
}
