//! The words of gpcheck: rules, reasons, steps, deadlines and figures in every language.
//!
//! The messages are Fluent files in `messages/`, compiled by the build script into one compact table for each
//! language and group. One language is one file; nothing here knows which languages there are.
//!
//! Texts say what an outcome says. How it was reached is not their business, so nothing here decides anything.

mod format;
mod headline;
mod names;
mod pattern;
mod reason;
mod tables {
    //! What the build script made of the messages.

    use gpcheck_rules::{Date, Euro, Percent};

    use crate::pattern::{Arg, Table, placed, text};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use format::{date, date_short, euro, euro_range, list, number, percent};
pub use headline::{PremiumHeadline, VisitHeadline, premium_headline, visit_headline};
pub use names::{
    barometer, certainty, channel, deadline, deadline_state, duty, exception, on_call, parameter,
    parameter_missing, parameter_status, parameter_what, parameter_where, payer, plan_step, premium_deadline,
    source_kind, step, step_by_name, track, verdict, word,
};
pub use reason::{reason, statement};
pub use tables::{Lang, app};

impl Lang {
    /// The language with that code, in any case; what follows a hyphen is ignored when nothing else fits.
    pub fn from_code(code: &str) -> Option<Self> {
        let exact = |code: &str| Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code));
        exact(code).or_else(|| exact(code.split(['-', '_']).next()?))
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        pattern::text(&tables::OUTCOME, self, tables::habit::LANGUAGE)
    }
}
