//! A desk: what is typed, kept on this device. The reader's own outlives the page; one with what was sent
//! does not.

use std::{
    any::Any,
    cell::RefCell,
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use leptos::prelude::*;
use serde::Serialize;

use super::{Typed, private::PRIVATE, received::ASIDE};
use crate::browser::{intl, storage, timer::after_paint};

thread_local! {
    /// The person's own desks, one a calculator; they outlive the page.
    static DESKS: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Copied freely.
pub struct Desk<T: Typed> {
    pub typed: ArcRwSignal<T>,
    /// As it came in a link, to be compared with.
    pub sent: ArcRwSignal<Option<T>>,
    /// Fields that stay here when the rest is handed on.
    pub private: ArcRwSignal<BTreeSet<String>>,
    /// Fields that the sender kept.
    pub withheld: ArcRwSignal<Vec<String>>,
    /// The reader's own that made room for what came in a link; the last one at the end.
    pub aside: ArcRwSignal<Vec<T>>,
    /// What the reader's own begins with; none where nothing is kept on this device.
    pub(super) empty: Option<T>,
    /// Whether what is typed is yet to be kept.
    waits: Arc<AtomicBool>,
}

impl<T: Typed> Clone for Desk<T> {
    fn clone(&self) -> Self {
        let Self { typed, sent, private, withheld, aside, empty, waits } = self;
        Self {
            typed: typed.clone(),
            sent: sent.clone(),
            private: private.clone(),
            withheld: withheld.clone(),
            aside: aside.clone(),
            empty: empty.clone(),
            waits: waits.clone(),
        }
    }
}

impl<T: Typed> Desk<T> {
    /// The person's own, kept on this device; `empty` is what a new one begins with, given the mark
    /// before a fraction.
    pub fn own(empty: impl FnOnce(char) -> T) -> Self {
        intl::write_by_pattern();
        let mark = intl::marks().0;
        let found =
            DESKS.with_borrow(|desks| desks.iter().find_map(|desk| desk.downcast_ref::<Self>()).cloned());
        let desk = found.unwrap_or_else(|| {
            let empty = empty(mark);
            let kept = storage::read(T::KEPT, "").unwrap_or_else(|| empty.clone());
            let desk = Self::holding(kept, Some(empty));
            desk.private.set(storage::read(T::KEPT, PRIVATE).unwrap_or_default());
            desk.aside.set(storage::read(T::KEPT, ASIDE).unwrap_or_default());
            DESKS.with_borrow_mut(|desks| desks.push(Box::new(desk.clone())));
            desk
        });
        // The reader may have changed the language since.
        desk.typed.update(|typed| *typed = typed.clone().written_with(mark));
        desk
    }

    /// One that begins with a scenario, belongs to the page that it is on and is not kept: what
    /// was sent, beside one's own.
    pub fn preset(scenario: &T::Scenario) -> Self {
        Self::holding(T::of(scenario, intl::marks().0), None)
    }

    fn holding(typed: T, empty: Option<T>) -> Self {
        Self {
            typed: ArcRwSignal::new(typed),
            sent: ArcRwSignal::new(None),
            private: ArcRwSignal::default(),
            withheld: ArcRwSignal::default(),
            aside: ArcRwSignal::new(Vec::new()),
            empty,
            waits: Arc::default(),
        }
    }

    /// Changes what is typed, and keeps it once what comes of it is painted.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        self.typed.update(change);
        if self.waits.swap(true, Ordering::Relaxed) {
            return;
        }
        let desk = self.clone();
        after_paint(move || {
            desk.waits.store(false, Ordering::Relaxed);
            desk.keep_typed();
        });
    }

    /// What is in a field now.
    pub fn value(&self, read: fn(&T) -> String) -> Signal<String> {
        let typed = self.typed.clone();
        Signal::derive(move || read(&typed.read()))
    }

    /// Writes a field.
    pub fn write(&self, write: fn(&mut T, String)) -> Callback<String> {
        let desk = self.clone();
        Callback::new(move |text| desk.change(|typed| write(typed, text)))
    }

    pub(super) fn keep_typed(&self) {
        self.keep("", &*self.typed.read_untracked());
    }

    /// A browser without storage keeps it until the page is closed.
    pub(super) fn keep(&self, suffix: &str, value: &impl Serialize) {
        if self.empty.is_some() {
            storage::write(T::KEPT, suffix, value);
        }
    }
}
