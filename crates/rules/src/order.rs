//! Putting a few things in order. The lists here hold a dozen at most, and the sorts of the standard library, made for
//! millions, would be a twentieth of what a phone downloads.

/// Puts the items in order; `fits` says whether one may stand before the other. Equals keep theirs.
pub(crate) fn put_in_order<T>(items: &mut [T], fits: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut place = end;
        while let Some([one, other]) = place.checked_sub(1).and_then(|before| items.get_mut(before..=place)) {
            if fits(one, other) {
                break;
            }
            core::mem::swap(one, other);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::put_in_order;

    /// Every list of up to six numbers out of four, each with its place, so that equals can be told apart.
    #[test]
    fn it_orders_like_the_standard_library_and_is_stable() {
        for length in 0..=6 {
            for mut number in 0..4_usize.pow(length) {
                let mut items: Vec<(usize, u32)> = Vec::new();
                for place in 0..length {
                    items.push((number % 4, place));
                    number /= 4;
                }
                let mut expected = items.clone();
                expected.sort_by_key(|(key, _)| *key);
                put_in_order(&mut items, |one, other| one.0 <= other.0);
                assert_eq!(items, expected);
            }
        }
    }
}
