//! The desk of the rebate ladder: what is typed. Outlives the page and the reload. Made when the page
//! is first opened, in the page's own chunk.

pub mod typed;

use std::cell::OnceCell;

use leptos::prelude::*;

use crate::browser::{intl, storage};
use typed::Typed;

const TYPED: storage::Key = storage::Key { name: "ladder", version: 1 };

thread_local! {
    static DESK: OnceCell<LadderDesk> = const { OnceCell::new() };
}

/// Copied freely.
#[derive(Clone)]
pub struct LadderDesk {
    pub typed: ArcRwSignal<Typed>,
    /// As it came in a link, to be compared with.
    pub sent: ArcRwSignal<Option<Typed>>,
}

impl LadderDesk {
    /// The one desk; `currency` and `until` are what an empty one begins with.
    pub fn open(currency: &str, until: &str) -> Self {
        let mark = intl::marks().0;
        let desk = DESK.with(|desk| {
            desk.get_or_init(|| {
                let typed = storage::read(TYPED, "").unwrap_or_else(|| Typed::empty(currency, until, mark));
                Self { typed: ArcRwSignal::new(typed), sent: ArcRwSignal::new(None) }
            })
            .clone()
        });
        // The reader may have changed the language since.
        desk.typed.update(|typed| *typed = typed.clone().written_with(mark));
        desk
    }

    /// Changes what is typed, and keeps it.
    pub fn change(&self, change: impl FnOnce(&mut Typed)) {
        self.typed.update(change);
        // A browser without storage keeps it until the page is closed.
        storage::write(TYPED, "", &*self.typed.read_untracked());
    }
}
