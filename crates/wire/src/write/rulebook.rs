//! Every rule and every source, in words.

use gpcheck_rules::Source;
use gpcheck_rules::book::{CHECKED_ON, Entry, SOURCES, entries};
use gpcheck_texts::{Lang, statement};

use super::{certainty, cited, date, last_day, period};
use crate::VERSION;
use crate::tree::Tree;
use crate::tree::Tree::{Name, Object, Text};

pub(crate) fn rulebook() -> Tree {
    Object(
        [
            ("checkedOn", date(CHECKED_ON)),
            ("version", Name(VERSION)),
            ("sources", Tree::list(SOURCES, |source| self::source(source))),
            ("rules", Tree::list(&entries(), rule)),
        ]
        .into(),
    )
}

fn source(source: &'static Source) -> Tree {
    Object(
        [
            ("id", Name(source.id)),
            ("title", Name(source.title)),
            ("publisher", Name(source.publisher)),
            ("url", Name(source.url)),
            ("published", last_day(source.published)),
            ("lang", Name(source.lang)),
            ("kind", Name(source.kind.name())),
        ]
        .into(),
    )
}

fn rule(entry: &Entry) -> Tree {
    let text = Lang::ALL.iter().map(|lang| (lang.code(), Text(statement(*lang, entry.rule, &entry.facts)))).collect();
    Object(
        [
            ("id", Name(entry.rule.id)),
            ("period", period(entry.period)),
            ("certainty", certainty(entry.certainty)),
            ("sources", cited(entry.sources)),
            ("text", Object(text)),
        ]
        .into(),
    )
}
