//! What pages are made of: functions that draw, without a state of their own.

pub mod actions;
pub mod answer;
pub mod ask;
pub mod button;
pub mod certainty;
pub mod el;
pub mod fact;
pub mod given;
pub mod input;
pub mod link;
pub mod notice;
pub mod plain;
pub mod sheet;
pub mod shell;
pub mod sources;
pub mod stairs;
pub mod standing;
pub mod ui;

pub use ui::Ui;
