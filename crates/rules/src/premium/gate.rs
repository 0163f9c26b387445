//! Who is due any premium at all: the track, and the two tests for recognised practitioners.
//!
//! Source: INAMI/RIZIV's explanation of the conditions; the on-call test as unions and press report it.

use alloc::vec::Vec;

use crate::date::Period;
use crate::known::{Known, Tri};
use crate::premium::assessment::Track;
use crate::premium::case::{Competence, CompetenceKind, OnCall, PremiumCase};
use crate::premium::rules;
use crate::reason::{Effect, Fact, Reason};

/// As what the doctor is paid; `None` while the competences are not known.
pub(crate) fn track(case: &PremiumCase) -> Known<Track> {
    let year = case.year.period();
    let competences = case.doctor.competences.as_ref()?;
    let of = |kind| competences.iter().filter(move |held| held.kind == kind);
    Some(if of(CompetenceKind::GeneralPractitioner).any(|held| touches(held, &year)) {
        Track::Recognised
    } else if of(CompetenceKind::InTraining).any(|held| trains(held, &year)) {
        Track::InTraining
    } else {
        Track::None
    })
}

/// A competence since an unknown day is one that the doctor says was held in the year.
fn touches(held: &Competence, year: &Period) -> bool {
    Period { from: held.from.unwrap_or(year.from), to: held.to }.touches(year)
}

/// Held all year, or begun in it, and in both cases still held on 31 December.
fn trains(held: &Competence, year: &Period) -> bool {
    let from = held.from.unwrap_or(year.from);
    from <= year.end() && Period { from, to: held.to }.end() >= year.end()
}

/// The year in which the number as recognised practitioner was obtained, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AwardYear {
    /// In this year.
    In(i32),
    /// Not known; in this year or earlier where a year is given.
    Unknown(Known<i32>),
}

impl AwardYear {
    /// Read off the first day of any 003 or 004.
    pub(crate) fn of(case: &PremiumCase) -> Self {
        use chrono::Datelike;
        let mut earliest: Known<i32> = None;
        let mut uncertain = case.doctor.competences.is_none();
        let held = case.doctor.competences.iter().flatten();
        for competence in held.filter(|held| held.kind == CompetenceKind::GeneralPractitioner) {
            match competence.from {
                Some(from) => earliest = Some(earliest.map_or(from.year(), |year| year.min(from.year()))),
                None => uncertain = true,
            }
        }
        match earliest {
            Some(year) if !uncertain => Self::In(year),
            _ => Self::Unknown(earliest),
        }
    }

    /// Whether it is the year given or a later one.
    pub(crate) fn not_before(self, year: i32) -> Tri {
        match self {
            Self::In(award) => Tri::from(award >= year),
            Self::Unknown(Some(latest)) if latest < year => Tri::No,
            Self::Unknown(_) => Tri::Unknown,
        }
    }

    /// The first day of any 003 or 004 that is known, for a reason.
    pub(crate) fn first_day(case: &PremiumCase) -> Fact {
        let held = case.doctor.competences.iter().flatten();
        let days =
            held.filter(|held| held.kind == CompetenceKind::GeneralPractitioner).filter_map(|held| held.from);
        days.min().map_or(Fact::Unknown, Fact::Date)
    }

    /// For a reason.
    pub(crate) fn fact(self) -> Fact {
        match self {
            Self::In(year) | Self::Unknown(Some(year)) => {
                u64::try_from(year).map_or(Fact::Unknown, Fact::Count)
            }
            Self::Unknown(None) => Fact::Unknown,
        }
    }
}

/// Both tests of a recognised practitioner; failing one means nothing at all, not the base amount.
pub(crate) fn gate(case: &PremiumCase) -> (Tri, Vec<Reason>) {
    let mut reasons = Vec::new();
    let activity = activity(case, &mut reasons);
    let on_call = on_call(case, &mut reasons);
    let passed = activity.and(on_call);
    if passed == Tri::No {
        // What was passed, or is open, no longer decides.
        reasons.retain(|reason| reason.effect == Effect::Refuses);
    }
    (passed, reasons)
}

/// Whether both tests are passed in the reading given; the reasons come from [`gate`].
pub(crate) fn passes(case: &PremiumCase, works_flat_fee: bool) -> Tri {
    let activity = exempt(case).or(enough(case)).or(declared(case, Tri::from(works_flat_fee)));
    activity.and(stands_on_call(case))
}

fn exempt(case: &PremiumCase) -> Tri {
    AwardYear::of(case).not_before(i32::from(case.year.year) - i32::from(case.year.terms.first_years))
}

fn enough(case: &PremiumCase) -> Tri {
    let minimum = case.year.activity.minimum;
    case.doctor.attested.map_or(Tri::Unknown, |attested| Tri::from(attested >= minimum))
}

fn declared(case: &PremiumCase, works_flat_fee: Tri) -> Tri {
    works_flat_fee.and(Tri::from(case.practice.declaration))
}

fn stands_on_call(case: &PremiumCase) -> Tri {
    case.doctor.on_call.map_or(Tri::Unknown, |standing| Tri::from(standing != OnCall::None))
}

fn activity(case: &PremiumCase, reasons: &mut Vec<Reason>) -> Tri {
    let year = case.year;
    let award = AwardYear::of(case);
    let works_flat_fee = case.practice.flat_fee.as_ref().map_or(Tri::Unknown, |periods| {
        Tri::from(periods.iter().any(|period| period.touches(&year.period())))
    });
    let (exempt, enough, declared) = (exempt(case), enough(case), declared(case, works_flat_fee));
    let passed = exempt.or(enough).or(declared);

    let minimum = year.activity.minimum;
    let amount = |effect| Reason::resting_on(&rules::ACTIVITY, effect, year.activity.basis);
    let attested = case.doctor.attested.map_or(Fact::Unknown, Fact::Euro);
    match passed {
        Tri::Yes if exempt == Tri::Yes => {
            let last = match award {
                AwardYear::In(award) => {
                    u64::try_from(award).ok().and_then(|y| y.checked_add(year.terms.first_years.into()))
                }
                AwardYear::Unknown(_) => None,
            };
            reasons.push(
                Reason::new(&rules::FIRST_YEARS, Effect::Grants)
                    .with("awardYear", award.fact())
                    .with("lastYear", last.map_or(Fact::Unknown, Fact::Count)),
            );
        }
        Tri::Yes if enough == Tri::Yes => reasons
            .push(amount(Effect::Grants).with("attested", attested).with("minimum", Fact::Euro(minimum))),
        Tri::Yes => reasons.push(Reason::resting_on(&rules::DECLARATION, Effect::Grants, year.declaration)),
        Tri::No => reasons
            .push(amount(Effect::Refuses).with("attested", attested).with("minimum", Fact::Euro(minimum))),
        Tri::Unknown => {
            reasons.push(amount(Effect::Undetermined).with("minimum", Fact::Euro(minimum)));
            if declared == Tri::Unknown {
                reasons.push(
                    Reason::resting_on(&rules::DECLARATION, Effect::Undetermined, year.declaration)
                        .with("minimum", Fact::Euro(minimum)),
                );
            }
        }
    }
    passed
}

fn on_call(case: &PremiumCase, reasons: &mut Vec<Reason>) -> Tri {
    let reason = |effect| Reason::resting_on(&rules::ON_CALL, effect, case.year.on_call);
    reasons.push(match case.doctor.on_call {
        Some(OnCall::None) => reason(Effect::Refuses),
        Some(standing) => reason(Effect::Grants).with("onCall", Fact::Word(standing.name())),
        None => reason(Effect::Undetermined),
    });
    stands_on_call(case)
}
