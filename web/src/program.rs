//! What a program holds. The crate is built once for each program: a small one for each check, without anything that a
//! first look at its page can do without, and the whole one, which takes over from them as soon as a reader wants more.
//! `boot.js` has it do so, and presses again what the reader had pressed.

use crate::place::Page;

/// A program of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The start, and the check of the premium.
    Premium,
    /// The check of a visit.
    MediPrima,
    /// Every page, and all that can be done with an answer.
    Whole,
}

impl Program {
    /// The small ones.
    pub const SMALL: [Self; 2] = [Self::Premium, Self::MediPrima];

    /// The program that a page starts with.
    pub const fn of(page: Page) -> Self {
        match page {
            Page::Start | Page::Premium => Self::Premium,
            Page::MediPrima => Self::MediPrima,
            _ => Self::Whole,
        }
    }

    /// Its name: that of the feature that it is built with, and what the names of its files begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Premium => "premium",
            Self::MediPrima => "mediprima",
            Self::Whole => "whole",
        }
    }

    /// Whether it is part of this program.
    const fn is_here(self) -> bool {
        match self {
            Self::Premium => cfg!(feature = "premium"),
            Self::MediPrima => cfg!(feature = "mediprima"),
            Self::Whole => WHOLE,
        }
    }
}

/// Whether this is the whole program. A constant, so that what the small ones leave out is in none of their bytes.
pub const WHOLE: bool = cfg!(feature = "whole");

/// Whether this program can draw the page.
pub const fn holds(page: Page) -> bool {
    Program::of(page).is_here()
}
