//! Where a rule comes from.

use crate::date::Date;
use crate::reason::Certainty;
use crate::sources::PUBLICATIONS;

/// What kind of publisher stands behind a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// An act published in the official journal.
    Law,
    /// A public authority's own page or text.
    Authority,
    /// A doctors' union.
    Union,
    /// Professional press, a federation or an association.
    Press,
    /// A maker of medical software.
    Vendor,
    /// A schema, error catalogue or other machine artefact.
    Technical,
}

impl SourceKind {
    /// The stable name of the kind.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Authority => "authority",
            Self::Union => "union",
            Self::Press => "press",
            Self::Vendor => "vendor",
            Self::Technical => "technical",
        }
    }
}

/// One text that a rule rests on, by its key. What it is stands apart, so that a program that shows no titles holds none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Stable key, for instance `GBO54`.
    pub id: &'static str,
    /// Where it stands in the register.
    pub(crate) place: u8,
}

impl Source {
    /// What the text is, and where it can be read.
    ///
    /// ```
    /// use gpcheck_rules::book::SOURCES;
    ///
    /// assert!(SOURCES.iter().all(|source| source.publication().url.starts_with("http")));
    /// ```
    #[expect(
        clippy::indexing_slicing,
        reason = "the register alone makes sources, and each has a publication"
    )]
    pub fn publication(&self) -> &'static Publication {
        &PUBLICATIONS[usize::from(self.place)]
    }
}

/// What a source is: a text that somebody published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Its own title, in its own language.
    pub title: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// Day of publication, where it is known to the day.
    pub published: Option<Date>,
    /// Language: `fr`, `nl`, `de`, `en`, or `mul` for several.
    pub lang: &'static str,
    /// Who stands behind it.
    pub kind: SourceKind,
}

/// What a statement rests on: how certain it is, and the texts that say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// How well the statement is sourced.
    pub certainty: Certainty,
    /// Never empty.
    pub sources: &'static [&'static Source],
}

// Macros rather than functions, because only a constant may hold references to the register; one source at
// least is part of their grammar, so a rule without a source does not compile.
macro_rules! bases {
    ($dollar:tt $($(#[$doc:meta])* $name:ident $certainty:ident;)+) => {
        $(
            $(#[$doc])*
            macro_rules! $name {
                [$dollar($dollar source:ident),+ $dollar(,)?] => {
                    $crate::source::Basis {
                        certainty: $crate::reason::Certainty::$certainty,
                        sources: const { &[$dollar(&$dollar source),+] },
                    }
                };
            }
            pub(crate) use $name;
        )+
    };
}

bases! {
    $
    /// Said by an official text.
    official Official;
    /// Reported by a union, the press or a vendor.
    reported Reported;
    /// Our own reading of the sources given.
    inferred Inferred;
}

#[cfg(test)]
mod tests {
    use super::SourceKind::{Authority, Law, Press, Technical, Union, Vendor};

    #[test]
    fn a_kind_has_the_name_of_the_contract() {
        let names = ["law", "authority", "union", "press", "vendor", "technical"];
        assert_eq!([Law, Authority, Union, Press, Vendor, Technical].map(super::SourceKind::name), names);
    }
}
