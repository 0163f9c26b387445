//! Every rule and every source, in words.

use gpcheck_rules::Source;
use gpcheck_rules::book::{CHECKED_ON, Entry, SOURCES, entries};
use gpcheck_texts::{Lang, statement};

use super::{cited, period};
use crate::VERSION;
use crate::explain::WORDS;
use crate::out::Out;

pub(crate) fn rulebook(out: &mut Out) {
    out.object(|out| {
        out.key("checkedOn").date(CHECKED_ON);
        out.key("version").name(VERSION);
        out.key("sources").list(SOURCES, |out, source| self::source(out, source));
        out.key("rules").list(&entries(), rule);
    });
}

fn source(out: &mut Out, source: &Source) {
    out.object(|out| {
        out.key("id").name(source.id);
        out.key("title").string(source.title);
        out.key("publisher").string(source.publisher);
        out.key("url").string(source.url);
        out.key("published").day(source.published);
        out.key("lang").name(source.lang);
        out.key("kind").name(source.kind.name());
    });
}

fn rule(out: &mut Out, entry: &Entry) {
    out.object(|out| {
        out.key("id").name(entry.rule.id);
        period(out.key("period"), entry.period);
        out.key("certainty").name(entry.certainty.name());
        cited(out.key("sources"), entry.sources);
        out.key("text").object(|out| {
            for lang in Lang::ALL.into_iter().filter(|lang| WORDS.is_loaded(*lang)) {
                out.key(lang.code()).string(&statement(lang, entry.rule, &entry.facts));
            }
        });
    });
}
