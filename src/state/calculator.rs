//! The desk of a calculator: what is typed, kept on this device, what it was before as it came in a
//! link, and the reader's own that made room for it. One for all calculators; knows none of them. Made
//! when a calculator is first opened, in the calculators' own chunk.

use std::{
    any::Any,
    cell::RefCell,
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use api::{beside::Beside, calculator::CalculatorKind};
use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::scenario_link::{self, Sent};
use crate::browser::{intl, storage, timer::after_paint};

/// Behind the key of what is typed: which fields are private, which link the address held last, which
/// came from somebody else, and what was put aside for it.
const PRIVATE: &str = "private";
const OPENED: &str = "opened";
const RECEIVED: &str = "received";
const ASIDE: &str = "aside";

/// Every field that cannot be read, with the reason.
pub type Unread<T> = Vec<(<T as Typed>::Place, <T as Typed>::Unreadable)>;

/// What a short link keeps: the scenario as the API takes it, and what a shipment is set beside.
pub struct Shared {
    pub scenario: Value,
    pub markets: Vec<String>,
    pub beside: Beside,
}

/// What is in the fields of a calculator: text, so that nothing unreadable is lost. A scenario
/// becomes typed text, and typed text a scenario.
pub trait Typed: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Which calculator it is, on the wire and in addresses.
    const KIND: CalculatorKind;
    /// Under what the desk keeps it on this device.
    const KEPT: storage::Key;
    /// What is worked out, what a link carries.
    type Scenario: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static;
    /// A field that can hold something wrong.
    type Place: Copy + PartialEq + Send + Sync + 'static;
    /// Why it cannot be read.
    type Unreadable: Copy + PartialEq + Send + Sync + 'static;

    /// What a short link keeps of a scenario.
    fn shared(scenario: &Self::Scenario) -> Option<Shared> {
        let scenario = serde_json::to_value(scenario).ok()?;
        Some(Shared { scenario, markets: Vec::new(), beside: Beside::default() })
    }

    /// The scenario that a short link has kept.
    fn of_shared(shared: Shared) -> Option<Self::Scenario> {
        serde_json::from_value(shared.scenario).ok()
    }

    /// The scenario, or every field that cannot be read.
    fn scenario(&self) -> Result<Self::Scenario, Unread<Self>>;

    /// As it would have been typed by a reader whose fractions begin with `mark`. What the form has
    /// no field for stays beside it and comes back with [`Typed::scenario`].
    fn of(scenario: &Self::Scenario, mark: char) -> Self;

    /// The form filled in with an example, for who sees the calculator for the first time; in the
    /// way of writing, the market and the dates that it has.
    fn example(self) -> Self;

    /// The same in another way of writing numbers; what cannot be read stays as it is.
    fn written_with(self, mark: char) -> Self;

    /// Without what the form has no field for.
    fn without_rest(self) -> Self {
        self
    }

    /// The texts of a field that a sender may keep private, by its name in a link; none for others.
    fn private(&mut self, _field: &str) -> Vec<&mut String> {
        Vec::new()
    }

    /// The name of such a field where a value is needed and none is typed.
    fn missing(&self, _place: Self::Place) -> Option<&'static str> {
        None
    }

    /// Takes the value of such a field out of a scenario that is handed on.
    fn withhold(_scenario: &mut Self::Scenario, _field: &str) {}

    /// Whether a scenario holds the value of such a field. Where another choice has hidden the field, its value
    /// is in no scenario, and there is nothing to keep private.
    fn holds(scenario: &Self::Scenario, field: &str) -> bool {
        let mut without = scenario.clone();
        Self::withhold(&mut without, field);
        without != *scenario
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
    empty: Option<T>,
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

    fn keep_typed(&self) {
        self.keep("", &*self.typed.read_untracked());
    }

    /// A browser without storage keeps it until the page is closed.
    fn keep(&self, suffix: &str, value: &impl Serialize) {
        if self.empty.is_some() {
            storage::write(T::KEPT, suffix, value);
        }
    }

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

    /// Takes in what came in a link. A link that was opened before does not undo what has been
    /// changed since. What the reader had of their own is put aside.
    pub fn receive(&self, sent: &Sent<T::Scenario>, fragment: &str) {
        let typed: T = typed(sent);
        self.sent.set(Some(typed.clone()));
        self.withheld.set(sent.withheld.clone());
        if storage::read::<String>(T::KEPT, OPENED).as_deref() != Some(fragment) {
            let now = self.typed.get_untracked();
            if self.is_own(&now) {
                self.put_aside(now);
            }
            // Before the link counts as opened.
            self.typed.set(typed);
            self.keep_typed();
            self.opened(fragment);
            self.keep(RECEIVED, &fragment);
        }
    }

    /// Whether this is work of the reader: neither what the form begins with, nor its example, nor what
    /// a link brought and nobody changed.
    fn is_own(&self, now: &T) -> bool {
        let received = || {
            let fragment = storage::read::<String>(T::KEPT, RECEIVED)?;
            let opened = scenario_link::read::<T::Scenario>(&fragment)?.ok()?;
            Some(typed::<T>(&opened.sent))
        };
        let empty = self.empty.clone().map(|empty| empty.written_with(intl::marks().0));
        empty.as_ref() != Some(now) && now.clone().example() != *now && received().as_ref() != Some(now)
    }

    pub fn put_aside(&self, own: T) {
        self.aside.update(|aside| aside.push(own));
        self.keep(ASIDE, &*self.aside.read_untracked());
    }

    /// Gives up what was put aside last.
    pub fn let_go(&self) -> Option<T> {
        let own = self.aside.try_update(Vec::pop).flatten();
        self.keep(ASIDE, &*self.aside.read_untracked());
        own
    }

    /// What was put aside last is worked on again. What it takes the place of is put aside behind
    /// everything else, so that each comes up in turn.
    pub fn bring_back(&self) {
        let Some(own) = self.let_go() else { return };
        let now = self.typed.get_untracked();
        if self.is_own(&now) {
            self.aside.update(|aside| aside.insert(0, now));
            self.keep(ASIDE, &*self.aside.read_untracked());
        }
        self.typed.set(own.written_with(intl::marks().0));
        self.keep_typed();
    }

    /// Remembers the link that the address holds.
    pub fn opened(&self, fragment: &str) {
        storage::write(T::KEPT, OPENED, &fragment);
    }
}

/// What was sent, as the reader would have typed it.
fn typed<T: Typed>(sent: &Sent<T::Scenario>) -> T {
    let mut typed = T::of(&sent.scenario, intl::marks().0);
    for field in &sent.withheld {
        typed.private(field).into_iter().for_each(String::clear);
    }
    typed
}
