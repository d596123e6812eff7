//! The order of names: letters by their folded spelling, numbers by their value.

use std::cmp::Ordering;

/// Compares two folded texts so that "lamp 9 w" comes before "lamp 10 w". Texts that differ only
/// in leading zeros are ordered by their bytes: the order is total.
pub(crate) fn natural(left: &[u8], right: &[u8]) -> Ordering {
    let (mut a, mut b) = (left, right);
    loop {
        match (a.split_first(), b.split_first()) {
            (Some((x, _)), Some((y, _))) if x.is_ascii_digit() && y.is_ascii_digit() => {
                let (number_a, rest_a) = split_number(a);
                let (number_b, rest_b) = split_number(b);
                let order = number_a.len().cmp(&number_b.len()).then_with(|| number_a.cmp(number_b));
                if order.is_ne() {
                    return order;
                }
                (a, b) = (rest_a, rest_b);
            }
            (Some((x, rest_a)), Some((y, rest_b))) => {
                if x != y {
                    return x.cmp(y);
                }
                (a, b) = (rest_a, rest_b);
            }
            (None, None) => return left.cmp(right),
            (left_over, _) => {
                return if left_over.is_none() { Ordering::Less } else { Ordering::Greater };
            }
        }
    }
}

/// The digits at the start without leading zeros, and what follows.
fn split_number(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    (&digits[zeros..], rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_count_as_numbers() {
        for (before, after) in
            [("lamp 9 w", "lamp 10 w"), ("lamp", "lamp 1"), ("a1b", "a01c"), ("a01", "a1"), ("", "a")]
        {
            assert_eq!(natural(before.as_bytes(), after.as_bytes()), Ordering::Less, "{before} {after}");
            assert_eq!(natural(after.as_bytes(), before.as_bytes()), Ordering::Greater, "{before} {after}");
        }
    }

    proptest! {
        #[test]
        fn the_order_is_total(texts in proptest::collection::vec("[a0-2]{0,6}", 3)) {
            let [a, b, c] = [0, 1, 2].map(|index| texts[index].as_bytes());
            prop_assert_eq!(natural(a, b), natural(b, a).reverse());
            prop_assert_eq!(natural(a, b).is_eq(), a == b);
            if natural(a, b).is_le() && natural(b, c).is_le() {
                prop_assert!(natural(a, c).is_le());
            }
        }
    }
}
