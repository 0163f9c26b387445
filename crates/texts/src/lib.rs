//! The words of gpcheck: rules, reasons, steps, deadlines and figures in every language.
//!
//! The messages are Fluent files in `messages/`, compiled by the build script into one compact table for each
//! language and group. One language is one file; nothing here knows which languages there are. With the feature
//! `embedded` the tables are part of the program; without it they are files that it loads ([`Pack`]).
//!
//! Texts say what an outcome says. How it was reached is not their business, so nothing here decides anything.
//!
//! ```
//! use gpcheck_rules::mediprima::{Billing, MediPrimaAnswer, Patient, RefusedCode, Role, Setting, VisitCase, VisitDoctor, route};
//! use gpcheck_rules::{Date, Euro};
//! use gpcheck_texts::{Lang, VisitHeadline, euro, reason, step, visit_headline};
//!
//! let day = Date::from_ymd_opt(2026, 2, 10).expect("a day of the calendar");
//! let outcome = route(&VisitCase {
//!     care_on: day,
//!     billed_on: day,
//!     patient: Patient { insured: Some(false), urgent: Some(true), ..Patient::default() },
//!     answer: MediPrimaAnswer::Refused(RefusedCode::C202),
//!     doctor: VisitDoctor { role: Role::GeneralPractitioner, born_on: None, nihii: None },
//!     setting: Setting::Practice,
//!     billing: Billing::default(),
//! });
//!
//! // The answer, why, and what to do.
//! let headline = visit_headline(Lang::En, &VisitHeadline::from(&outcome));
//! assert_eq!(headline, "Treat at once; bill when the CPAS/OCMW has decided.");
//! let why: Vec<String> =
//!     outcome.reasons.iter().map(|it| reason(Lang::En, it.rule, it.effect, &it.facts)).collect();
//! assert_eq!(why[0], "Patient not insured on the day of care.");
//! assert_eq!(step(Lang::En, outcome.steps[0]), "Give the necessary care at once.");
//!
//! // Figures as the language writes them; spaces in them do not break.
//! assert_eq!(euro(Lang::Fr, Euro::whole(4_500)), "4\u{202f}500\u{a0}€");
//! ```
//!
//! All is plain text. Without its tables (see [`Pack::load`]) every text is empty.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod format;
mod headline;
mod names;
mod pattern;
mod reason;
mod table;
mod tables {
    //! What the build script made of the messages.

    use alloc::string::String;

    use gpcheck_rules::{Date, Euro, Percent};

    use crate::pattern::{Arg, placed, text};
    use crate::table::Group;

    #[cfg(feature = "embedded")]
    macro_rules! embedded {
        ($file:literal) => {
            Some(include_str!(concat!(env!("OUT_DIR"), "/", $file)))
        };
    }
    #[cfg(not(feature = "embedded"))]
    macro_rules! embedded {
        ($file:literal) => {
            None
        };
    }

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use format::{date, date_short, euro, euro_range, list, number, percent};
pub use headline::{PremiumHeadline, VisitHeadline, premium_headline, visit_headline};
pub use names::{
    barometer, certainty, channel, code_meaning, code_remedy, code_service, code_severity, deadline,
    deadline_state, duty, exception, on_call, parameter, parameter_missing, parameter_status, parameter_what,
    parameter_where, payer, plan_step, premium_deadline, source_kind, step, step_by_name, track, verdict,
    word,
};
pub use reason::{reason, statement};
pub use table::Pack;
pub use tables::{Lang, app, lists, pages, paper};

impl Lang {
    /// The language with that code, in any case; what follows a hyphen is ignored when nothing else fits.
    pub fn from_code(code: &str) -> Option<Self> {
        let exact = |code: &str| Self::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(code));
        exact(code).or_else(|| exact(code.split(['-', '_']).next()?))
    }
}
