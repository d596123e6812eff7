//! One sort for the whole program.
//!
//! The standard library's sort weighs some eight kilobytes of Wasm for every type that it is used
//! with. Here it is used with one: places in a list, compared through a pointer.

use std::cmp::Ordering;

/// The items in order; equal ones stay as they were.
///
/// ```
/// let lengths = search::sorted(&["carton", "SKU", "MOQ"], |one, other| one.len().cmp(&other.len()));
/// assert_eq!(lengths, ["SKU", "MOQ", "carton"]);
/// ```
pub fn sorted<T: Clone>(items: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut places: Vec<usize> = (0..items.len()).collect();
    sort(&mut places, &|one, other| compare(&items[one], &items[other]));
    places.into_iter().map(|place| items[place].clone()).collect()
}

#[inline(never)]
fn sort(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    places.sort_by(|one, other| compare(*one, *other));
}
