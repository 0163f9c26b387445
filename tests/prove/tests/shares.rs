//! Shares against an independent comparison of fractions, one that multiplies nothing and so cannot overflow.

use std::cmp::Ordering;

use gpcheck_rules::{Percent, Share, Tri};
use gpcheck_tests::cases;
use proptest::prelude::*;

/// A hundred percent in millionths.
const WHOLE: u64 = 100_000_000;

/// Compares two fractions by their whole parts, then by what is left turned upside down, as Euclid did.
fn compare((mut a, mut b): (u64, u64), (mut c, mut d): (u64, u64)) -> Ordering {
    let mut turned = false;
    loop {
        let order = (a / b).cmp(&(c / d));
        let (left, right) = (a % b, c % d);
        let order = match (order, left, right) {
            (Ordering::Equal, 0, 0) => return Ordering::Equal,
            (Ordering::Equal, 0, _) => Ordering::Less,
            (Ordering::Equal, _, 0) => Ordering::Greater,
            (Ordering::Equal, ..) => {
                (a, b, c, d) = (b, left, d, right);
                turned = !turned;
                continue;
            }
            (other, ..) => other,
        };
        return if turned { order.reverse() } else { order };
    }
}

fn holds(share: Share, minimum: u64) {
    let percent = Percent::from_millionths(minimum);
    let reached = compare((share.part, share.whole), (minimum, WHOLE)) != Ordering::Less;
    assert_eq!(share.reaches(percent), Tri::from(reached), "{share:?} against {minimum}");
    let missing = share.missing(percent).expect("a whole that is not zero");
    assert_eq!(missing == 0, reached, "{share:?} against {minimum}");
    // Just enough, unless there are not so many numbers.
    if let Some(part) = share.part.checked_add(missing) {
        assert_eq!(Share { part, ..share }.reaches(percent), Tri::Yes);
        if missing > 0 {
            assert_eq!(Share { part: part - 1, ..share }.reaches(percent), Tri::No);
        }
    }
    if let Some(shown) = share.percent() {
        let next = shown.millionths().checked_add(1);
        assert_ne!(compare((share.part, share.whole), (shown.millionths(), WHOLE)), Ordering::Less);
        assert!(next.is_none_or(|next| compare((share.part, share.whole), (next, WHOLE)) == Ordering::Less));
    }
}

#[test]
fn every_small_share_against_every_threshold_of_the_law() {
    for percent in [5, 20, 25, 50, 55, 60] {
        for whole in 1..=1000 {
            for part in 0..=whole {
                holds(Share { part, whole }, percent * 1_000_000);
            }
        }
    }
}

/// Numbers of every size, and those at the end of what can be held.
fn number() -> impl Strategy<Value = u64> {
    prop_oneof![
        1..=1000_u64,
        1..=u64::MAX,
        u64::MAX - 1000..=u64::MAX,
        (0..64_u32).prop_map(|bits| 1 << bits)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(20_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_share_against_any_threshold(part in number(), whole in number(), minimum in 0..=WHOLE) {
        holds(Share { part, whole }, minimum);
    }

    /// A share that is as close to its threshold as whole numbers allow.
    #[test]
    fn a_share_at_its_threshold(whole in 1..=u64::MAX / WHOLE, minimum in 0..=WHOLE, shift in 0..=2_u64) {
        let part = (whole * minimum).div_ceil(WHOLE);
        holds(Share { part: (part + shift).saturating_sub(1), whole }, minimum);
    }
}
