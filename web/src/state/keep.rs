//! Cases that come from elsewhere than the keyboard: a link, the device, a receipt. None takes the place of what was
//! typed unless the doctor says so.

use super::State;
use super::link::{self, Case, Damage};

/// What is known about cases from elsewhere, and about what the device holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keep {
    /// Whether the premium case is kept on the device, in step with the page.
    pub on: bool,
    /// What the device held when it was last looked at; nothing by default. While the case is kept in step, see
    /// [`State::held_text`].
    pub held: Option<String>,
    /// Whether the device would not hold it.
    pub refused: bool,
    /// What the page says about where its facts came from.
    pub notice: Option<Notice>,
    /// A case that was opened while something else was typed: the doctor decides.
    pub waiting: Option<Case>,
}

/// What the page says about where its facts came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// From the device.
    Restored,
    /// From a link or a receipt.
    Opened,
    /// The link cannot be read.
    Link(Damage),
    /// What the device holds cannot be read, or not all of it. It stays as it is.
    Held,
    /// The case has no room in a link.
    TooLong,
}

impl State {
    /// The state in which what the device holds is filled in.
    #[must_use]
    pub fn with_held(mut self, held: Option<String>) -> Self {
        let Some(text) = held else { return self };
        let cases: Vec<_> = text.lines().map(link::read).collect();
        let all = !cases.is_empty() && cases.iter().all(Result::is_ok);
        // The first is the one that was shown last; the others stay in their order.
        let mut cases = cases.into_iter().flatten();
        let first = cases.next();
        cases.chain(first).for_each(|case| self.put(case));
        self.keep.on = all;
        self.keep.notice = Some(if all { Notice::Restored } else { Notice::Held });
        self.keep.held = Some(text);
        self
    }

    /// What the device holds, to the letter.
    pub fn held_text(&self) -> Option<String> {
        let text = if self.keep.on { self.to_keep() } else { self.keep.held.clone() };
        text.filter(|text| !text.is_empty())
    }

    /// The cases that the device holds, as far as they can be read, each as a state of its own.
    pub fn held(&self) -> Vec<Self> {
        let held = self.held_text().unwrap_or_default();
        let cases = held.lines().filter_map(|line| link::read(line).ok());
        cases.map(|case| Self::new(self.place, self.clock).with_case(case)).collect()
    }

    /// The state with the facts of a case.
    #[must_use]
    pub fn with_case(mut self, case: Case) -> Self {
        self.put(case);
        self
    }

    /// Whether nothing was typed or answered about the premium, in any year.
    pub(super) fn holds_no_premium(&self) -> bool {
        self.doctor.is_empty() && self.years.iter().all(|(_, form)| form.is_empty())
    }

    /// A link was opened.
    pub(super) fn open(&mut self, text: &str) {
        match link::read(text) {
            Err(damage) => self.keep.notice = Some(Notice::Link(damage)),
            Ok(case) => self.offer(case),
        }
    }

    /// A case that takes the place of an empty one, and waits before one that is not.
    pub(super) fn offer(&mut self, case: Case) {
        let year = case.year;
        let same = self.clone().with_case(case.clone()).link_of(year) == self.link_of(year);
        self.keep.notice = None;
        self.keep.waiting = None;
        if self.holds_no_premium() || same {
            self.fill(case);
        } else {
            self.keep.waiting = Some(case);
        }
    }

    /// The doctor's word about the case that waits.
    pub(super) fn decide(&mut self, take: bool) {
        if let Some(case) = self.keep.waiting.take().filter(|_| take) {
            self.fill(case);
        }
    }

    /// Fills in a case from elsewhere. What the device holds is left alone until the doctor keeps this one.
    fn fill(&mut self, case: Case) {
        let before = (self.keep.on, self.to_keep());
        self.put(case);
        self.keep.on = before.0 && before.1 == self.to_keep();
        self.keep.notice = Some(Notice::Opened);
    }
}

#[cfg(test)]
mod tests;
