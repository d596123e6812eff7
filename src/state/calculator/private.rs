//! What stays here when the rest is handed on, and what the sender of a link kept.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{Desk, Typed};
use crate::state::scenario_link::Sent;

/// Behind the key of what is typed: which fields are private.
pub(super) const PRIVATE: &str = "private";

impl<T: Typed> Desk<T> {
    /// Whether anything is to stay here.
    pub fn has_private(&self) -> Memo<bool> {
        let (typed, private) = (self.typed.clone(), self.private.clone());
        Memo::new(move |_| !secrets(&*typed.read(), &private.read()).is_empty())
    }

    /// Whether the sender kept a field and nothing has been typed in its place; tracked.
    pub fn is_withheld(&self, field: &str) -> bool {
        self.withheld.read().iter().any(|name| name == field)
            && self.typed.get().private(field).iter().all(|text| text.trim().is_empty())
    }

    /// Whether any field is still as the sender kept it; tracked.
    pub fn waits_for_reader(&self) -> bool {
        self.withheld.get().iter().any(|field| self.is_withheld(field))
    }

    /// The fields that stay here now.
    pub fn secrets(&self) -> BTreeSet<String> {
        secrets(&*self.typed.read_untracked(), &self.private.read_untracked())
    }

    /// Marks a field as private, or as no longer so.
    pub fn keep_private(&self, field: &str, is_private: bool) {
        self.private.update(|private| {
            if is_private {
                private.insert(field.to_owned());
            } else {
                private.remove(field);
            }
        });
        self.keep(PRIVATE, &*self.private.read_untracked());
    }

    /// What may leave this device: the scenario without what is private. `None` while a field cannot
    /// be read.
    pub fn to_hand_on(&self) -> Option<Sent<T::Scenario>> {
        let mut scenario = self.typed.read_untracked().scenario().ok()?;
        let private: BTreeSet<String> =
            self.private.get_untracked().into_iter().filter(|field| T::holds(&scenario, field)).collect();
        private.iter().for_each(|field| T::withhold(&mut scenario, field));
        Some(Sent { scenario, withheld: private.into_iter().collect() })
    }
}

/// The private fields that a scenario holds; all of them where it cannot be read.
fn secrets<T: Typed>(typed: &T, private: &BTreeSet<String>) -> BTreeSet<String> {
    if private.is_empty() {
        return BTreeSet::new();
    }
    match typed.scenario() {
        Ok(scenario) => private.iter().filter(|field| T::holds(&scenario, field)).cloned().collect(),
        Err(_) => private.clone(),
    }
}
