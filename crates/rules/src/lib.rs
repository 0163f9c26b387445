//! What the law says about the practice premium and about billing under MediPrima.
//!
//! Plain data in, plain data out: no clock, no input or output, no language, no floating point.
//! A case is a set of facts, each known or not; an outcome carries what follows from them, the rules
//! that decided, how certain those rules are and where they come from.

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
