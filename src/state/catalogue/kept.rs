//! What the browser remembers of the catalogues that it keeps: when the server last confirmed them.

use super::Wanted;
use crate::browser::storage;

/// When the server last confirmed a snapshot, in ISO 8601.
const CONFIRMED: storage::Key = storage::Key { name: "catalogue-confirmed", version: 1 };

pub(super) fn confirmed(wanted: &Wanted) -> Option<String> {
    storage::read(CONFIRMED, &wanted.snapshot_name())
}

pub(super) fn confirm(wanted: &Wanted, now: &String) {
    storage::write(CONFIRMED, &wanted.snapshot_name(), now);
}

/// Whether this catalogue was here before.
pub(super) fn is_kept(wanted: &Wanted) -> bool {
    confirmed(wanted).is_some()
}
