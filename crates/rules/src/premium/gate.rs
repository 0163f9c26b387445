//! Who is due any premium at all: the track, and the two tests for recognised practitioners.
//!
//! Source: INAMI/RIZIV's explanation of the conditions; the on-call test as unions and press report it.

use crate::date::Period;
use crate::known::{Known, Tri};
use crate::premium::assessment::Track;
use crate::premium::case::{Competence, CompetenceKind, OnCall, PremiumCase};
use crate::premium::rules;
use crate::premium::told::Told;
use crate::reason::{Effect, Fact};

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
pub(crate) fn gate(case: &PremiumCase, told: &mut Told) -> Tri {
    let activity = Activity::of(case);
    let (active, on_call) = (activity.passed(), stands_on_call(case));
    let passed = active.and(on_call);
    // Once a test is failed, what was passed, or is open, no longer decides.
    let decides = |answer| passed != Tri::No || answer == Tri::No;
    if decides(active) {
        activity.tell(case, told);
    }
    if decides(on_call) {
        tell_on_call(case, told);
    }
    passed
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

/// The three ways to pass the test of activity.
struct Activity {
    exempt: Tri,
    enough: Tri,
    declared: Tri,
}

impl Activity {
    fn of(case: &PremiumCase) -> Self {
        let works_flat_fee = case.practice.flat_fee.as_ref().map_or(Tri::Unknown, |periods| {
            Tri::from(periods.iter().any(|period| period.touches(&case.year.period())))
        });
        Self { exempt: exempt(case), enough: enough(case), declared: declared(case, works_flat_fee) }
    }

    fn passed(&self) -> Tri {
        self.exempt.or(self.enough).or(self.declared)
    }

    fn tell(&self, case: &PremiumCase, told: &mut Told) {
        let year = case.year;
        let minimum = Fact::Euro(year.activity.minimum);
        let attested = case.doctor.attested.map_or(Fact::Unknown, Fact::Euro);
        let passed = self.passed();
        match passed {
            Tri::Yes if self.exempt == Tri::Yes => {
                if let Some(reason) = told.of(&rules::FIRST_YEARS, Effect::Grants) {
                    let award = AwardYear::of(case);
                    let last = match award {
                        AwardYear::In(award) => u64::try_from(award)
                            .ok()
                            .and_then(|year_of| year_of.checked_add(year.terms.first_years.into())),
                        AwardYear::Unknown(_) => None,
                    };
                    reason
                        .put("awardYear", award.fact())
                        .put("lastYear", last.map_or(Fact::Unknown, Fact::Count));
                }
            }
            Tri::Yes if self.enough != Tri::Yes => {
                told.resting_on(&rules::DECLARATION, Effect::Grants, year.declaration);
            }
            Tri::Yes | Tri::No => {
                let effect = if passed == Tri::Yes { Effect::Grants } else { Effect::Refuses };
                if let Some(reason) = told.resting_on(&rules::ACTIVITY, effect, year.activity.basis) {
                    reason.put("attested", attested).put("minimum", minimum);
                }
            }
            Tri::Unknown => {
                let open = Effect::Undetermined;
                if let Some(reason) = told.resting_on(&rules::ACTIVITY, open, year.activity.basis) {
                    reason.put("minimum", minimum.clone());
                }
                if self.declared != Tri::Unknown {
                    return;
                }
                if let Some(reason) = told.resting_on(&rules::DECLARATION, open, year.declaration) {
                    reason.put("minimum", minimum);
                }
            }
        }
    }
}

fn tell_on_call(case: &PremiumCase, told: &mut Told) {
    let effect = match case.doctor.on_call {
        Some(OnCall::None) => Effect::Refuses,
        Some(_) => Effect::Grants,
        None => Effect::Undetermined,
    };
    let reason = told.resting_on(&rules::ON_CALL, effect, case.year.on_call);
    if let (Some(reason), Some(standing)) = (reason, case.doctor.on_call)
        && standing != OnCall::None
    {
        reason.put("onCall", Fact::Word(standing.name()));
    }
}
