//! Other bases than the one given: each source left out, another one added, each other certainty.

use gpcheck_rules::book::SOURCES;
use gpcheck_rules::source::Basis;
use gpcheck_rules::{Certainty, Source};

use super::Kind;

pub(super) fn others(basis: Basis) -> Vec<(Kind, String, Basis)> {
    let mut others = Vec::new();
    let mut add = |what: String, sources: Vec<&'static Source>| {
        others.push((Kind::Source, what, Basis { sources: sources.leak(), ..basis }));
    };
    for left_out in basis.sources {
        let kept = basis.sources.iter().copied().filter(|source| source != left_out).collect();
        add(format!("without {}", left_out.id), kept);
    }
    if let Some(foreign) = SOURCES.iter().find(|source| !basis.sources.contains(source)) {
        let more = basis.sources.iter().copied().chain([*foreign]).collect();
        add(format!("with {}", foreign.id), more);
    }
    let all = [Certainty::Official, Certainty::Reported, Certainty::Inferred];
    others.extend(
        all.into_iter()
            .filter(|certainty| *certainty != basis.certainty)
            .map(|certainty| (Kind::Certainty, certainty.name().to_owned(), Basis { certainty, ..basis })),
    );
    others
}
