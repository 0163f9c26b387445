//! The amounts of a year with another figure or basis, and the rules that change them.

use gpcheck_rules::premium::{FlatFee, PremiumYear, Step, YEARS};

use super::Kind;
use super::years::Mover;

pub(super) fn moved(mover: &mut Mover) {
    scale(mover);
    bonus(mover);
    tests(mover);
    starter(mover);
    flat_fee(mover);
    neutralised(mover);
}

/// Changes what is there.
fn edit<T>(place: &mut Option<T>, change: impl FnOnce(&mut T)) {
    if let Some(value) = place {
        change(value);
    }
}

fn step(year: &mut PremiumYear, place: usize, change: impl FnOnce(&mut Step)) {
    let mut steps = year.scale.steps.to_vec();
    change(&mut steps[place]);
    year.scale.steps = steps.leak();
}

fn scale(mover: &mut Mover) {
    let scale = mover.of.scale;
    mover.euros("base", scale.base.amount, |year, amount| year.scale.base.amount = amount);
    mover.basis("base", scale.base.basis, |year, basis| year.scale.base.basis = basis);
    for (place, it) in scale.steps.iter().enumerate() {
        let name = format!("step {}", it.amount.cents() / 100);
        mover.with(Kind::Step, format!("without {name}"), |year| {
            let mut steps = year.scale.steps.to_vec();
            steps.remove(place);
            year.scale.steps = steps.leak();
        });
        for at_least in [it.at_least + 1, it.at_least - 1] {
            mover.with(Kind::Step, format!("{name} at {at_least}"), |year| {
                step(year, place, |it| it.at_least = at_least);
            });
        }
        mover.euros(&name, it.amount, |year, amount| step(year, place, |it| it.amount = amount));
        mover.basis(&name, it.basis, |year, basis| step(year, place, |it| it.basis = basis));
    }
}

fn bonus(mover: &mut Mover) {
    let Some(bonus) = mover.of.sumehr_bonus else { return };
    mover.number("bonus patients", bonus.minimum, |year, minimum| {
        edit(&mut year.sumehr_bonus, |it| it.minimum = minimum);
    });
    mover.euros("bonus", bonus.amount, |year, amount| edit(&mut year.sumehr_bonus, |it| it.amount = amount));
    mover.basis("bonus", bonus.basis, |year, basis| edit(&mut year.sumehr_bonus, |it| it.basis = basis));
    mover.with(Kind::Listed, "without bonus".into(), |year| year.sumehr_bonus = None);
}

fn tests(mover: &mut Mover) {
    let of = mover.of;
    mover.euros("activity", of.activity.minimum, |year, amount| year.activity.minimum = amount);
    mover.basis("activity", of.activity.basis, |year, basis| year.activity.basis = basis);
    mover.basis("declaration", of.declaration, |year, basis| year.declaration = basis);
    mover.basis("on call", of.on_call, |year, basis| year.on_call = basis);
    mover.euros("training", of.training.amount, |year, amount| year.training.amount = amount);
    mover.basis("training", of.training.basis, |year, basis| year.training.basis = basis);
}

fn starter(mover: &mut Mover) {
    let Some(starter) = mover.of.starter else {
        let first = YEARS.iter().find_map(|year| year.starter);
        mover.with(Kind::Listed, "with starter".into(), |year| year.starter = first);
        return;
    };
    mover.euros("starter", starter.amount, |year, amount| edit(&mut year.starter, |it| it.amount = amount));
    mover.basis("starter", starter.basis, |year, basis| edit(&mut year.starter, |it| it.basis = basis));
    mover.with(Kind::Listed, "without starter".into(), |year| year.starter = None);
}

fn flat_fee(mover: &mut Mover) {
    let Some(FlatFee { not_applicable, fewer, basis }) = mover.of.flat_fee else { return };
    for id in not_applicable {
        mover.with(Kind::Listed, format!("flat fee, {} applies", id.name()), |year| {
            let kept: Vec<_> = not_applicable.iter().copied().filter(|other| other != id).collect();
            edit(&mut year.flat_fee, |it| it.not_applicable = kept.leak());
        });
    }
    mover.number("flat fee, fewer", fewer.into(), |year, fewer| {
        edit(&mut year.flat_fee, |it| it.fewer = u8::try_from(fewer).expect("few"));
    });
    mover.basis("flat fee", basis, |year, basis| edit(&mut year.flat_fee, |it| it.basis = basis));
    mover.with(Kind::Listed, "without a rule for flat fee".into(), |year| year.flat_fee = None);
}

fn neutralised(mover: &mut Mover) {
    let Some(neutralised) = mover.of.neutralised else { return };
    mover.with(Kind::Listed, "nothing neutralised".into(), |year| year.neutralised = None);
    for parameter in mover.of.parameters.iter().filter(|parameter| parameter.id != neutralised.id) {
        mover.with(Kind::Listed, format!("{} neutralised", parameter.id.name()), |year| {
            edit(&mut year.neutralised, |it| it.id = parameter.id);
        });
    }
    mover.basis("neutralised", neutralised.basis, |year, basis| {
        edit(&mut year.neutralised, |it| it.basis = basis);
    });
}
