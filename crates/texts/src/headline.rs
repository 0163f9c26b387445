//! The answer in one sentence.

use alloc::borrow::ToOwned;
use alloc::string::String;

use gpcheck_rules::mediprima::routing::{Channel, Exception, StepId, Verdict, VisitRouting};
use gpcheck_rules::premium::{PremiumAssessment, RulesStatus};
use gpcheck_rules::{Euro, Range, Tri};

use crate::pattern::{Arg, named, text};
use crate::tables::{OUTCOME, headline as place};
use crate::{Lang, euro_range};

/// What the headline of a premium says, from a native outcome or from one read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PremiumHeadline {
    /// The premium year.
    pub year: u16,
    /// Whether any premium is due.
    pub eligibility: Tri,
    /// Premium and supplement together, in euro.
    pub total: Range<Euro>,
    /// The premium in euro should the doctor prove eligible, where that is known.
    pub if_eligible: Option<Range<Euro>>,
    /// The year whose rules are used, when they are assumed.
    pub based_on: Option<u16>,
}

impl From<&PremiumAssessment> for PremiumHeadline {
    fn from(outcome: &PremiumAssessment) -> Self {
        Self {
            year: outcome.year.year,
            eligibility: outcome.eligibility,
            total: outcome.total,
            if_eligible: Some(outcome.if_eligible),
            based_on: match outcome.year.status {
                RulesStatus::Established => None,
                RulesStatus::Assumed { based_on } => Some(based_on),
            },
        }
    }
}

/// What the headline of a visit says, from a native outcome or from one read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitHeadline {
    /// What to do with the invoice.
    pub verdict: Verdict,
    /// The recommended way to bill.
    pub channel: Option<Channel>,
    /// The exception that applies.
    pub exception: Option<Exception>,
    /// What to do first.
    pub step: Option<StepId>,
}

impl From<&VisitRouting> for VisitHeadline {
    fn from(outcome: &VisitRouting) -> Self {
        Self {
            verdict: outcome.verdict,
            channel: outcome.channels.first().copied(),
            exception: outcome.exception,
            step: outcome.steps.first().copied(),
        }
    }
}

/// The premium in one sentence; two when the year's rules are assumed.
pub fn premium_headline(lang: Lang, of: &PremiumHeadline) -> String {
    let year = ("year", Arg::Number(of.year.into()));
    let range =
        euro_range(lang, of.if_eligible.filter(|_| of.eligibility == Tri::Unknown).unwrap_or(of.total));
    let range = ("range", Arg::Text(&range));
    let say = |which, args: &[_]| named(&OUTCOME, lang, which, args);
    let mut out = if of.eligibility == Tri::No || of.total.most <= Euro::ZERO {
        say(place::PREMIUM_NONE, &[year])
    } else if of.eligibility == Tri::Yes && of.total.is_exact() {
        say(place::PREMIUM_EXACT, &[year, ("amount", Arg::Euro(of.total.most))])
    } else if of.eligibility == Tri::Yes {
        say(place::PREMIUM_RANGE, &[year, range])
    } else if of.if_eligible.is_some() {
        say(place::PREMIUM_IF, &[year, range])
    } else {
        say(place::PREMIUM_UP_TO, &[year, ("amount", Arg::Euro(of.total.most))])
    };
    if let Some(based_on) = of.based_on {
        out.push(' ');
        out.push_str(&say(place::PREMIUM_ASSUMED, &[year, ("basedOn", Arg::Number(based_on.into()))]));
    }
    out
}

/// How to bill a visit in one sentence; two when an exception opens the paper way.
pub fn visit_headline(lang: Lang, of: &VisitHeadline) -> String {
    let channel = ("channel", of.channel.map_or(Arg::Unknown, |it| Arg::Word(it.name())));
    let step = ("step", of.step.map_or(Arg::Unknown, |it| Arg::Word(it.name())));
    let say = |which, arg| named(&OUTCOME, lang, which, &[arg]);
    let mut out = match of.verdict {
        Verdict::Bill => say(place::VISIT_BILL, channel),
        Verdict::Wait => say(place::VISIT_WAIT, step),
        Verdict::Refer => say(place::VISIT_REFER, channel),
        Verdict::NotRefundable => text(&OUTCOME, lang, place::VISIT_NOT_REFUNDABLE).to_owned(),
        Verdict::Ask => say(place::VISIT_ASK, step),
    };
    if let Some(exception) = of.exception {
        out.push(' ');
        out.push_str(&say(place::VISIT_EXCEPTION, ("exception", Arg::Word(exception.name()))));
    }
    out
}
