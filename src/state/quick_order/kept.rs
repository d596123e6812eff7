//! The draft in this browser, one for each person and company.

use std::{cell::RefCell, time::Duration};

use api::session::User;
use leptos::prelude::*;

use super::row::Rows;
use crate::browser::{storage, timer::Debounce};

const KEY: storage::Key = storage::Key { name: "quick-order", version: 1 };
/// Writing so many takes no time that a person would notice while typing.
const FEW: usize = 300;
const PAUSE: Duration = Duration::from_millis(500);

thread_local! {
    static DEBOUNCE: Debounce = Debounce::new(PAUSE);
    static UNWRITTEN: RefCell<Option<(String, Rows)>> = const { RefCell::new(None) };
}

pub(super) fn owner_of(user: &User) -> String {
    let company = user.company.as_ref().map(|company| company.id.as_str()).unwrap_or_default();
    format!("{}.{company}", user.id)
}

pub(super) fn read(owner: &str) -> Rows {
    storage::read(KEY, owner).unwrap_or_default()
}

/// At once where that is quick, else after a short pause.
pub(super) fn write_soon(owner: String, rows: Rows) {
    let few = rows.len() <= FEW;
    UNWRITTEN.set(Some((owner, rows)));
    if few {
        write();
    } else {
        DEBOUNCE.with(|debounce| debounce.call(write));
    }
}

/// Leaving the page must not lose what was typed in the last half second.
pub(super) fn write_before_leaving() {
    let listener = window_event_listener_untyped("pagehide", |_| write());
    on_cleanup(move || listener.remove());
}

fn write() {
    if let Some((owner, rows)) = UNWRITTEN.take() {
        if rows.is_empty() {
            storage::remove(KEY, &owner);
        } else {
            // Where the browser keeps nothing, the signal still holds it until the tab is closed.
            storage::write(KEY, &owner, &rows);
        }
    }
}
