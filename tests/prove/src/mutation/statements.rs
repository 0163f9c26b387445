//! The statements of the rulebook that hold whatever the year, each with another basis or another period.

use chrono::Days;
use gpcheck_rules::book::{self, Entry};
use gpcheck_rules::source::Basis;
use serde_json::{Value as Json, json};

use super::golden::Golden;
use super::{Kind, Noticed, bases};

pub(super) fn all(golden: &Golden) -> Vec<Noticed> {
    let entries = book::entries();
    let written = now();
    let mut noticed = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let basis = Basis { certainty: entry.certainty, sources: entry.sources };
        // A statement of one year has the basis of that year, which is moved there.
        if entry.facts.first().is_some_and(|(name, _)| *name == "year") {
            continue;
        }
        let mut ask = |kind, how: String, other: Entry| {
            let mut moved = written.clone();
            moved[place] = self::written(&other);
            noticed.push(Noticed {
                name: format!("{} {how}", entry.rule.id),
                kind,
                by: golden.by_book(&moved),
            });
        };
        for (kind, how, other) in bases::others(basis) {
            ask(kind, how, Entry { certainty: other.certainty, sources: other.sources, ..entry.clone() });
        }
        let mut later = entry.clone();
        later.period.from = later.period.from + Days::new(1);
        ask(Kind::Period, "from a day later".into(), later);
        let mut ended = entry.clone();
        ended.period.to = ended.period.to.map_or(Some(ended.period.from), |_| None);
        ask(Kind::Period, "with another end".into(), ended);
    }
    noticed
}

/// The whole rulebook as it is.
pub(super) fn now() -> Vec<Json> {
    book::entries().iter().map(written).collect()
}

/// A statement as the rulebook writes it, its words aside.
pub(super) fn written(entry: &Entry) -> Json {
    let sources: Vec<&str> = entry.sources.iter().map(|source| source.id).collect();
    json!({
        "id": entry.rule.id,
        "period": { "from": entry.period.from.to_string(), "to": entry.period.to.map(|day| day.to_string()) },
        "certainty": entry.certainty.name(),
        "sources": sources,
    })
}
