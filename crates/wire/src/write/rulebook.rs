//! Every rule and every source, in words.
//!
//! What the sources are stands beside the words: where those are not embedded, the package adds both.

use gpcheck_rules::book::{CHECKED_ON, Entry, entries};
#[cfg(feature = "embedded")]
use gpcheck_rules::{Source, book::SOURCES, source::Publication};
use gpcheck_texts::{Lang, statement};

use super::{cited, period};
use crate::VERSION;
use crate::explain::WORDS;
use crate::out::Out;

pub(crate) fn rulebook(out: &mut Out) {
    out.object(|out| {
        out.key("checkedOn").date(CHECKED_ON);
        out.key("version").name(VERSION);
        #[cfg(feature = "embedded")]
        register(out.key("sources"));
        out.key("rules").list(&entries(), rule);
    });
}

/// What each source is.
#[cfg(feature = "embedded")]
pub(crate) fn register(out: &mut Out) {
    out.list(SOURCES, |out, source: &&Source| {
        let Publication { title, publisher, url, published, lang, kind } = source.publication();
        out.object(|out| {
            out.key("id").name(source.id);
            out.key("title").name(title);
            out.key("publisher").name(publisher);
            out.key("url").name(url);
            out.key("published").day(*published);
            out.key("lang").name(lang);
            out.key("kind").name(kind.name());
        });
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
