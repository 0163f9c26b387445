//! The pages of the app, one folder each.

pub mod mediprima;
pub mod premium;
pub mod start;
