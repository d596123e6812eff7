//! What came in a link, and the reader's own that made room for it.

use leptos::prelude::*;

use super::{Desk, Typed};
use crate::{
    browser::{intl, storage},
    state::scenario_link::{self, Sent},
};

/// Behind the key of what is typed: which link the address held last, which came from somebody else, and
/// what was put aside for it.
const OPENED: &str = "opened";
const RECEIVED: &str = "received";
pub(super) const ASIDE: &str = "aside";

impl<T: Typed> Desk<T> {
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
