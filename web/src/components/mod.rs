//! What pages are made of: functions that draw, without a state of their own.

pub mod answer;
pub mod ask;
pub mod button;
pub mod certainty;
pub mod el;
pub mod fact;
pub mod input;
pub mod link;
pub mod sheet;
pub mod shell;
pub mod sources;
pub mod stairs;
pub mod ui;

pub use ui::Ui;
