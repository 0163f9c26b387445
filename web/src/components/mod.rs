//! What pages are made of: functions that draw, without a state of their own.

pub mod answer;
pub mod certainty;
pub mod choice;
pub mod fact;
pub mod input;
pub mod link;
pub mod live;
pub mod shell;
pub mod sources;
pub mod stairs;
pub mod ui;

pub use ui::Ui;
