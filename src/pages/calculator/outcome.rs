//! What comes of what is typed at every key: a result, or what is wrong and where.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    state::calculator::{Desk, Typed},
    text,
};

/// A scenario and what came out of it.
pub type Worked<T, R> = (Arc<<T as Typed>::Scenario>, Arc<R>);

/// What is wrong, by field, in words.
pub type Faults<T> = Vec<(<T as Typed>::Place, String)>;

/// Copied freely; dies with the page.
pub struct Outcome<T: Typed, R: Send + Sync + 'static> {
    /// `None` while a field cannot be read.
    pub scenario: Memo<Option<Arc<T::Scenario>>>,
    /// The last one that came out, so that the result never jumps away while a number is typed.
    pub result: Memo<Option<Arc<R>>>,
    /// What is wrong, by field, in words.
    pub faults: Memo<Faults<T>>,
}

impl<T: Typed, R: Send + Sync + 'static> Clone for Outcome<T, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Typed, R: Send + Sync + 'static> Copy for Outcome<T, R> {}

impl<T: Typed, R: PartialEq + Send + Sync + 'static> Outcome<T, R> {
    /// `work` is asked for every scenario: `None` where there is nothing to work out yet. `place`
    /// finds the typed field behind what is wrong with a scenario; `words` says why a field cannot be
    /// read.
    pub fn new<E: Clone + PartialEq + Send + Sync + 'static>(
        desk: &Desk<T>,
        words: fn(T::Unreadable) -> String,
        work: impl Fn(&T::Scenario) -> Option<Result<R, E>> + Send + Sync + 'static,
        place: fn(&E, &T) -> (T::Place, String),
    ) -> Self {
        let typed = desk.typed.clone();
        let read = Memo::new(move |_| typed.read().scenario().map(Arc::new));
        let worked = Memo::new(move |_| {
            let scenario = read.get().ok()?;
            work(&scenario).map(|worked| worked.map(Arc::new))
        });
        let (typed, withheld) = (desk.typed.clone(), desk.withheld.clone());
        let faults = Memo::new(move |_| match (read.get(), worked.get()) {
            (Err(faults), _) => {
                let (typed, withheld) = (typed.read(), withheld.read());
                // Nobody forgot what the sender kept.
                let is_kept =
                    |place| typed.missing(place).is_some_and(|field| withheld.iter().any(|one| one == field));
                let said =
                    |place, fault| if is_kept(place) { text::calculators_withheld() } else { words(fault) };
                faults.into_iter().map(|(place, fault)| (place, said(place, fault))).collect()
            }
            (Ok(_), Some(Err(error))) => vec![place(&error, &typed.read())],
            _ => Vec::new(),
        });
        let result = Memo::new(move |earlier: Option<&Option<Arc<R>>>| match (read.get(), worked.get()) {
            (_, Some(Ok(result))) => Some(result),
            (Ok(_), None) => None,
            _ => earlier.cloned().flatten(),
        });
        Self { scenario: Memo::new(move |_| read.get().ok()), result, faults }
    }

    /// Whether the result is of the last figures that could be read, and not of those in the fields.
    pub fn is_stale(&self) -> bool {
        !self.faults.read().is_empty() && self.result.read().is_some()
    }

    /// That something is wrong, where nothing came out yet; what it is stands at its field.
    pub fn wrong(&self) -> Signal<Option<String>> {
        let faults = self.faults;
        Signal::derive(move || (!faults.read().is_empty()).then(text::calculators_no_result_wrong))
    }

    /// What is wrong with one field.
    pub fn fault(&self, at: T::Place) -> Signal<Option<String>> {
        self.fault_at(move || Some(at))
    }

    /// What is wrong with a field whose place moves: in a row of a list, say.
    pub fn fault_at(
        &self,
        at: impl Fn() -> Option<T::Place> + Send + Sync + 'static,
    ) -> Signal<Option<String>> {
        let faults = self.faults;
        Signal::derive(move || {
            let at = at()?;
            faults.read().iter().find(|(place, _)| *place == at).map(|(_, words)| words.clone())
        })
    }

    /// The scenario with its own result; `None` while something is wrong.
    pub fn worked(&self) -> Option<Worked<T, R>> {
        if !self.faults.read().is_empty() {
            return None;
        }
        self.scenario.get().zip(self.result.get())
    }
}
