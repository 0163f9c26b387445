//! All rule data as one text, the same for the same law however the crate is arranged.
//!
//! Each value is taken apart in full, so that a new field cannot be left out without a word from the compiler.
//! Words and sources' addresses are not rule data; a source counts by its id.

use std::fmt::Write;

use gpcheck_rules::book::{self, Entry};
use gpcheck_rules::mediprima::{self, Branch, Channel, TREE};
use gpcheck_rules::premium::year::{Amount, Minimum, Neutralised};
use gpcheck_rules::premium::{
    BarometerDay, Closing, FlatFee, Opening, Parameter, ParameterId, PremiumYear, RulesStatus, Scale, Step,
    SumehrBonus, Terms, Threshold, Window, YEARS,
};
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Date, Euro, Fact, Period};

/// One line for each thing that the law says.
pub(crate) fn rules() -> String {
    let mut lines = Lines::default();
    for year in YEARS {
        premium_year(&mut lines, year);
    }
    for Entry { rule, period, certainty, sources, facts } in &book::entries() {
        let facts: Vec<String> =
            facts.iter().map(|(name, value)| format!("{name}={}", fact(value))).collect();
        lines.say(
            "rule",
            &format!("{} {} {}", rule.id, days(period), facts.join(" ")),
            &Basis { certainty: *certainty, sources },
        );
    }
    let mediprima::Terms {
        transition_end,
        electronic_since,
        age_born_by,
        family_planning_open_since,
        tarification_months,
        certificate_months,
    } = mediprima::TERMS;
    let days = [transition_end, electronic_since, age_born_by, family_planning_open_since];
    let days: Vec<String> = days.iter().map(iso).collect();
    lines.plain("billing", &format!("{} {tarification_months} {certificate_months}", days.join(" ")));
    for branch in TREE {
        let Branch { id, rule, verdict, channels, .. } = branch;
        let channels: Vec<&str> = channels.iter().map(|channel: &Channel| channel.name()).collect();
        lines.plain("branch", &format!("{id} {} {} {}", rule.id, verdict.name(), channels.join(",")));
    }
    lines.text
}

#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn plain(&mut self, what: &str, value: &str) {
        writeln!(self.text, "{what} {value}").expect("a string takes every line");
    }

    fn say(&mut self, what: &str, value: &str, basis: &Basis) {
        let Basis { certainty, sources } = basis;
        let sources: Vec<&str> = sources.iter().map(|source| source.id).collect();
        self.plain(what, &format!("{value} {} {}", certainty.name(), sources.join(",")));
    }
}

fn premium_year(lines: &mut Lines, year: &PremiumYear) {
    let PremiumYear {
        year: number,
        status,
        parameters,
        scale: Scale { base, steps },
        sumehr_bonus,
        activity: Minimum { minimum, basis: activity },
        declaration,
        on_call,
        flat_fee,
        neutralised,
        training,
        starter,
        window: Window { opens, closes, basis: window },
        paid_by,
        terms: Terms { first_years, flat_fee_days, counted: (first, last), contest_days },
    } = year;
    lines.plain("year", &number.to_string());
    match status {
        RulesStatus::Established => lines.plain("status", "established"),
        RulesStatus::Assumed { based_on } => lines.plain("status", &format!("assumed {based_on}")),
    }
    for Parameter { id, threshold, span, basis } in *parameters {
        let measured = days(&span.in_year(*number));
        lines.say("parameter", &format!("{} {} {measured}", id.name(), reach(threshold, *number)), basis);
    }
    amount(lines, "base", base);
    for Step { at_least, amount, basis } in *steps {
        lines.say("step", &format!("{at_least} {}", euro(*amount)), basis);
    }
    if let Some(SumehrBonus { minimum, amount, basis }) = sumehr_bonus {
        lines.say("sumehrBonus", &format!("{minimum} {}", euro(*amount)), basis);
    }
    lines.say("activity", &euro(*minimum), activity);
    lines.say("declaration", "", declaration);
    lines.say("onCall", "", on_call);
    if let Some(FlatFee { not_applicable, fewer, basis }) = flat_fee {
        let parameters: Vec<&str> = not_applicable.iter().map(|id: &ParameterId| id.name()).collect();
        lines.say("flatFee", &format!("{} {fewer}", parameters.join(",")), basis);
    }
    if let Some(Neutralised { id, basis }) = neutralised {
        lines.say("neutralised", id.name(), basis);
    }
    amount(lines, "training", training);
    if let Some(starter) = starter {
        amount(lines, "starter", starter);
    }
    let opens = match opens {
        Opening::On(day) => format!("on {}", iso(day)),
        Opening::NotBefore(day) => format!("notBefore {}", iso(day)),
        Opening::Unknown => "unknown".to_owned(),
    };
    let closes = match closes {
        Closing::On(day) => format!("on {}", iso(day)),
        Closing::Between(careful, latest) => format!("between {} {}", iso(careful), iso(latest)),
        Closing::Unknown => "unknown".to_owned(),
    };
    lines.say("window", &format!("{opens} {closes}"), window);
    let counted = format!("{}/{}", iso(&first.in_year(*number)), iso(&last.in_year(*number)));
    lines.plain("terms", &format!("{first_years} {flat_fee_days} {counted} {contest_days}"));
    lines.plain("paidBy", &paid_by.as_ref().map_or_else(|| "unknown".to_owned(), iso));
}

fn amount(lines: &mut Lines, what: &str, Amount { amount, basis }: &Amount) {
    lines.say(what, &euro(*amount), basis);
}

fn reach(threshold: &Threshold, year: u16) -> String {
    match threshold {
        Threshold::Share(percent) => format!("share {}", percent.millionths()),
        Threshold::Count(count) => format!("count {count}"),
        Threshold::Done => "done".to_owned(),
        Threshold::Barometers { at_least, of } => {
            let offered = of.iter().map(|BarometerDay { barometer, last_day }| {
                format!("{}={}", barometer.name(), iso(&last_day.in_year(year)))
            });
            format!("barometers {at_least} {}", offered.collect::<Vec<_>>().join(","))
        }
    }
}

fn fact(fact: &Fact) -> String {
    match fact {
        Fact::Euro(amount) => euro(*amount),
        Fact::Percent(percent) => percent.millionths().to_string(),
        Fact::Count(count) => count.to_string(),
        Fact::Date(day) => iso(day),
        Fact::Flag(flag) => flag.to_string(),
        Fact::Word(word) => (*word).to_owned(),
        Fact::Text(text) => text.clone(),
        Fact::Unknown => "unknown".to_owned(),
    }
}

fn days(Period { from, to }: &Period) -> String {
    format!("{}/{}", iso(from), to.as_ref().map_or_else(String::new, iso))
}

fn euro(amount: Euro) -> String {
    amount.cents().to_string()
}

fn iso(day: &Date) -> String {
    day.to_string()
}
