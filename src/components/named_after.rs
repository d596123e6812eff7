//! A control that takes part of its name from another element, as the button "Add" in the row of a
//! product: "Add LMP-2140-BK". The name follows when that element says something else, and costs a list
//! that scrolls nothing.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT_ID: AtomicU32 = AtomicU32::new(0);

#[derive(Clone)]
pub struct NamedAfter {
    /// Of the control, whose own words come first.
    pub id: String,
    /// Its `aria-labelledby`.
    pub labelled_by: String,
}

impl NamedAfter {
    /// After the element with this id.
    pub fn element(other: &str) -> Self {
        let id = format!("named-{}", NEXT_ID.fetch_add(1, Ordering::Relaxed));
        let labelled_by = format!("{id} {other}");
        Self { id, labelled_by }
    }
}
