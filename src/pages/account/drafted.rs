//! What is typed into a form, kept as a draft until it has been sent.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::state::{drafts::Draft, session::Session};

/// Copied freely; dies with the form.
pub struct Drafted<T: Send + Sync + 'static> {
    pub typed: RwSignal<T>,
    draft: StoredValue<Draft>,
}

impl<T: Send + Sync + 'static> Clone for Drafted<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Drafted<T> {}

impl<T: Serialize + DeserializeOwned + Send + Sync + 'static> Drafted<T> {
    /// What was kept of the form of that name, else what it begins with.
    pub fn new(session: Session, form: &str, begin: T) -> Self {
        let draft = Draft::of(session, form);
        let typed = RwSignal::new(draft.read().unwrap_or(begin));
        Self { typed, draft: StoredValue::new(draft) }
    }

    pub fn change(self, change: &dyn Fn(&mut T)) {
        self.typed.update(change);
        self.draft.with_value(|draft| draft.keep(&*self.typed.read_untracked()));
    }

    /// What is kept, to be forgotten once it has arrived.
    pub fn draft(self) -> Draft {
        self.draft.get_value()
    }
}
