//! Outcomes as the contract writes them: names, shapes and units, nothing else.
//!
//! An optional field that holds nothing is written as null.

pub(crate) mod compare;
pub(crate) mod premium;
pub(crate) mod rulebook;
pub(crate) mod visit;

use gpcheck_rules::{Deadline, Fact, Period, Reason, Source};

use crate::out::Out;

fn period(out: &mut Out, period: Period) {
    out.object(|out| {
        out.key("from").date(period.from);
        out.key("to").day(period.to);
    });
}

/// Sources by their ids.
fn cited(out: &mut Out, sources: &[&Source]) {
    out.list(sources, |out, source| out.name(source.id));
}

fn fact(out: &mut Out, fact: &Fact) {
    match fact {
        Fact::Euro(amount) => out.euro(*amount),
        Fact::Percent(share) => out.percent(*share),
        Fact::Count(number) => out.count(*number),
        Fact::Date(day) => out.date(*day),
        Fact::Flag(flag) => out.flag(*flag),
        Fact::Word(word) => out.name(word),
        Fact::Text(text) => out.string(text),
        Fact::Unknown => out.null(),
    }
}

fn reason(out: &mut Out, reason: &Reason) {
    out.object(|out| {
        out.key("rule").name(reason.rule.id);
        out.key("effect").name(reason.effect.name());
        out.key("certainty").name(reason.certainty.name());
        cited(out.key("sources"), reason.sources);
        out.key("facts").object(|out| {
            for (name, value) in &reason.facts {
                fact(out.key(name), value);
            }
        });
    });
}

fn deadline(out: &mut Out, deadline: &Deadline) {
    out.object(|out| {
        out.key("kind").name(deadline.kind.name());
        out.key("of").perhaps(deadline.of.as_deref(), Out::string);
        out.key("opensOn").day(deadline.opens_on);
        out.key("lastDay").day(deadline.last_day);
        out.key("state").name(deadline.state.name());
        out.key("daysLeft").perhaps(deadline.days_left, |out, days| out.count(days.unsigned_abs()));
        out.key("rule").name(deadline.rule.id);
    });
}
