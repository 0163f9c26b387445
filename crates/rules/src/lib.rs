//! What the law says about the practice premium and about billing under MediPrima.
//!
//! Plain data in, plain data out: no clock, no input or output, no language, no floating point.
//! A case is a set of facts, each known or not; an outcome carries what follows from them, the rules
//! that decided, how certain those rules are and where they come from.
//!
//! This is not an official service: INAMI/RIZIV, the CPAS/OCMW and the law decide.
//!
//! # What a premium year is worth
//!
//! Take a [premium year](premium::find), say what is known, [check](premium::PremiumCase::check) it, [assess](premium::assess()) it.
//!
//! ```
//! use gpcheck_rules::premium::{Competence, CompetenceKind, Measurement, OnCall, ParameterId, PremiumCase, assess, find};
//! use gpcheck_rules::{Date, Euro, Share, Tri};
//!
//! let day = |year, month, day| Date::from_ymd_opt(year, month, day).expect("a day of the calendar");
//! let year = find(2024).expect("a year whose rules are known or assumed");
//!
//! let mut case = PremiumCase::empty(year, day(2025, 10, 1));
//! let recognised = Competence { kind: CompetenceKind::GeneralPractitioner, from: Some(day(2010, 5, 1)), to: None };
//! case.doctor.competences = Some(vec![recognised]);
//! case.doctor.attested = Some(Euro::whole(120_000));
//! case.doctor.on_call = Some(OnCall::AvailabilityFee);
//! case.practice.accepted_software = Some(true);
//! case.practice.flat_fee = Some(vec![]);
//! case.check().expect("facts that can be read");
//!
//! // Nothing is measured yet: between the base amount and the highest.
//! let outcome = assess(&case);
//! assert_eq!(outcome.eligibility, Tri::Yes);
//! assert_eq!((outcome.premium.least, outcome.premium.most), (Euro::whole(1_000), Euro::whole(6_000)));
//!
//! // One patient more would do.
//! case.measurements.set(ParameterId::Sumehr, Some(Measurement::Share(Share { part: 599, whole: 1_000 })));
//! let outcome = assess(&case);
//! let sumehr = outcome.parameters.iter().find(|result| result.parameter.id == ParameterId::Sumehr);
//! assert_eq!(sumehr.and_then(|result| result.missing), Some(1));
//! ```
//!
//! # How a visit is billed
//!
//! ```
//! use gpcheck_rules::Date;
//! use gpcheck_rules::mediprima::{
//!     Billing, Channel, Duty, MediPrimaAnswer, Patient, RefusedCode, Role, Setting, Verdict, VisitCase, VisitDoctor, route,
//! };
//!
//! let day = Date::from_ymd_opt(2026, 2, 10).expect("a day of the calendar");
//! let mut visit = VisitCase {
//!     care_on: day,
//!     billed_on: day,
//!     patient: Patient { insured: Some(false), urgent: Some(true), ..Patient::default() },
//!     answer: MediPrimaAnswer::Refused(RefusedCode::C202),
//!     doctor: VisitDoctor { role: Role::GeneralPractitioner, born_on: None, nihii: None },
//!     setting: Setting::Practice,
//!     billing: Billing::default(),
//! };
//! visit.check().expect("facts that can be read");
//!
//! // No decision yet, and the care could not wait.
//! let outcome = route(&visit);
//! assert_eq!((outcome.verdict, outcome.certificate.duty), (Verdict::Wait, Duty::Required));
//!
//! // Insured after all: the health fund, and no certificate.
//! visit.patient.insured = Some(true);
//! let outcome = route(&visit);
//! assert_eq!(outcome.channels, [Channel::HealthFund]);
//! assert_eq!(outcome.certificate.duty, Duty::NotRequired);
//! ```
//!
//! # Why
//!
//! Every outcome names the [rules](Rule) that took part, each with its [sources](Source) and its [certainty](Certainty). The same
//! rules stand in the [rulebook](book); `gpcheck-texts` puts both into words.
//!
//! ```
//! use gpcheck_rules::book;
//!
//! let rule = book::find("mediprima.hospital").expect("a rule");
//! assert!(!rule.basis.sources.is_empty());
//! assert!(book::all().all(|rule| rule.id.starts_with("premium.") || rule.id.starts_with("mediprima.")));
//! ```
//!
//! # What holds everywhere
//!
//! - Amounts are whole cents ([`Euro`]), percentages are millionths of a percent ([`Percent`]): nothing is rounded.
//! - Days are civil days in Belgium. Both ends of a [`Period`] are included.
//! - [`Known`] facts may be unknown. What follows is then a [`Range`] or [`Tri::Unknown`], never a guess.
//! - [`premium::assess()`] and [`mediprima::route()`] are total: they answer every case. What cannot be read is for `check` to refuse,
//!   with the [path](Refusal) of the field.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod book;
pub mod chapter;
pub mod date;
pub mod deadline;
pub mod euro;
pub mod known;
pub mod mediprima;
mod order;
pub mod premium;
pub mod reason;
pub mod refusal;
pub mod rule;
pub mod share;
pub mod source;
pub mod sources;

pub use chapter::Chapter;
pub use date::{Date, MonthDay, Period};
pub use deadline::{Deadline, DeadlineKind, DeadlineState};
pub use euro::Euro;
pub use known::{Known, Range, Tri};
pub use reason::{Certainty, Effect, Fact, Reason};
pub use refusal::{Refusal, RefusalCode};
pub use rule::Rule;
pub use share::{Percent, Share};
pub use source::{Source, SourceKind};
