//! What a person has typed into a form and not sent yet: kept in this browser, so that neither a
//! reload nor an expired session loses it. Passwords are never kept.

use leptos::prelude::*;
use serde::{Serialize, de::DeserializeOwned};

use crate::{browser::storage, state::session::Session};

const KEY: storage::Key = storage::Key { name: "draft", version: 1 };

/// The draft of one form, of the person signed in.
#[derive(Clone)]
pub struct Draft {
    /// Nobody's drafts are kept for nobody.
    place: Option<String>,
}

impl Draft {
    /// `form` names the form, and what it changes: `address.7f3a`.
    pub fn of(session: Session, form: &str) -> Self {
        let user = session.user.read_untracked();
        Self { place: user.as_ref().map(|user| format!("{form}.{}", user.id)) }
    }

    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        storage::read(KEY, self.place.as_ref()?)
    }

    pub fn keep<T: Serialize>(&self, typed: &T) {
        if let Some(place) = &self.place {
            storage::write(KEY, place, typed);
        }
    }

    pub fn forget(&self) {
        if let Some(place) = &self.place {
            storage::remove(KEY, place);
        }
    }
}
