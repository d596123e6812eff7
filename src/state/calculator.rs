//! The desk of a calculator: what is typed, kept on this device, and what it was before as it came in
//! a link. One for all calculators; knows none of them. Made when a calculator is first opened, in
//! the calculators' own chunk.

use std::{any::Any, cell::RefCell};

use api::calculator::CalculatorKind;
use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::browser::{intl, storage};

/// Every field that cannot be read, with the reason.
pub type Unread<T> = Vec<(<T as Typed>::Place, <T as Typed>::Unreadable)>;

/// What is in the fields of a calculator: text, so that nothing unreadable is lost. A scenario
/// becomes typed text, and typed text a scenario.
pub trait Typed: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Which calculator it is, on the wire and in addresses.
    const KIND: CalculatorKind;
    /// Under what the desk keeps it on this device.
    const KEPT: storage::Key;
    /// What is worked out, what a link carries and what a lesson presets.
    type Scenario: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static;
    /// A field that can hold something wrong.
    type Place: Copy + PartialEq + Send + Sync + 'static;
    /// Why it cannot be read.
    type Unreadable: Copy + PartialEq + Send + Sync + 'static;

    /// What a short link keeps: the scenario as the API takes it, and the markets beside it.
    fn shared(scenario: &Self::Scenario) -> Option<(Value, Vec<String>)> {
        Some((serde_json::to_value(scenario).ok()?, Vec::new()))
    }

    /// The scenario that a short link has kept.
    fn of_shared(scenario: Value, _markets: Vec<String>) -> Option<Self::Scenario> {
        serde_json::from_value(scenario).ok()
    }

    /// The scenario, or every field that cannot be read.
    fn scenario(&self) -> Result<Self::Scenario, Unread<Self>>;

    /// As it would have been typed by a reader whose fractions begin with `mark`. What the form has
    /// no field for stays beside it and comes back with [`Typed::scenario`].
    fn of(scenario: &Self::Scenario, mark: char) -> Self;

    /// The same in another way of writing numbers; what cannot be read stays as it is.
    fn written_with(self, mark: char) -> Self;
}

thread_local! {
    /// The person's own desks, one a calculator; they outlive the page.
    static DESKS: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) };
}

/// Copied freely.
pub struct Desk<T: Typed> {
    pub typed: ArcRwSignal<T>,
    /// As it came in a link, to be compared with.
    pub sent: ArcRwSignal<Option<T>>,
    is_kept: bool,
}

impl<T: Typed> Clone for Desk<T> {
    fn clone(&self) -> Self {
        Self { typed: self.typed.clone(), sent: self.sent.clone(), is_kept: self.is_kept }
    }
}

impl<T: Typed> Desk<T> {
    /// The person's own, kept on this device; `empty` is what a new one begins with, given the mark
    /// before a fraction.
    pub fn own(empty: impl FnOnce(char) -> T) -> Self {
        let mark = intl::marks().0;
        let found =
            DESKS.with_borrow(|desks| desks.iter().find_map(|desk| desk.downcast_ref::<Self>()).cloned());
        let desk = found.unwrap_or_else(|| {
            let desk = Self::holding(storage::read(T::KEPT, "").unwrap_or_else(|| empty(mark)), true);
            DESKS.with_borrow_mut(|desks| desks.push(Box::new(desk.clone())));
            desk
        });
        // The reader may have changed the language since.
        desk.typed.update(|typed| *typed = typed.clone().written_with(mark));
        desk
    }

    /// One that begins with a scenario, belongs to the page that it is on and is not kept: a
    /// lesson's, or what was sent, beside one's own.
    pub fn preset(scenario: &T::Scenario) -> Self {
        Self::holding(T::of(scenario, intl::marks().0), false)
    }

    fn holding(typed: T, is_kept: bool) -> Self {
        Self { typed: ArcRwSignal::new(typed), sent: ArcRwSignal::new(None), is_kept }
    }

    /// Changes what is typed, and keeps it.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        self.typed.update(change);
        if self.is_kept {
            // A browser without storage keeps it until the page is closed.
            storage::write(T::KEPT, "", &*self.typed.read_untracked());
        }
    }

    /// Takes in what came in a link.
    pub fn receive(&self, scenario: &T::Scenario) {
        let typed = T::of(scenario, intl::marks().0);
        self.sent.set(Some(typed.clone()));
        self.change(|now| *now = typed);
    }
}
