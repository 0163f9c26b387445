//! Strict reading: the contract as data, one reader that holds input against it, and the cases made of what it read.
//!
//! The shapes are tables and the reader is one function, because what runs on a phone is paid by the byte.

pub(crate) mod cell;
pub(crate) mod check;
pub(crate) mod contract;
mod number;
pub(crate) mod premium;
pub(crate) mod reason;
pub(crate) mod scalar;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod schema;
pub(crate) mod shape;
pub(crate) mod visit;

use alloc::boxed::Box;

use crate::invalid::InvalidCase;

pub(crate) use cell::Cells;
pub(crate) use check::read;

/// What reading gives; a refusal is rare, so it is boxed and costs nothing when there is none.
pub(crate) type Read<T> = Result<T, Box<InvalidCase>>;
