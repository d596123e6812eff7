//! The products ticked in the catalogue: kept while the tab is open, so that who opens a product and
//! comes back finds them; gone with the person.

use std::collections::HashSet;

use leptos::prelude::*;

use super::session::Session;

/// SKUs.
pub type Ticked = RwSignal<HashSet<String>>;

pub(super) fn ticked(session: Session) -> Ticked {
    let ticked = Ticked::default();
    let person = Memo::new(move |_| session.user.read().as_ref().map(|user| user.id.clone()));
    Effect::new(move |before: Option<Option<String>>| {
        let person = person.get();
        if before.flatten().is_some_and(|before| person.as_ref() != Some(&before)) {
            ticked.set(HashSet::new());
        }
        person
    });
    ticked
}
