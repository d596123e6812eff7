//! What this browser keeps of a cart: the server's lines as last heard, and the changes that the
//! server has not confirmed. All tabs write to the same place.

use domain::cart::{CartChange, CartLines};
use serde::{Deserialize, Serialize};

use crate::browser::{document, storage};

const KEY: storage::Key = storage::Key { name: "cart", version: 1 };

/// Changes that are sent together, under one idempotency key: sent twice, they count once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Batch {
    pub key: String,
    pub changes: Vec<CartChange>,
    /// Sent at least once: nothing may be added to it any more.
    pub sent: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    /// The server's lines at `revision`.
    pub confirmed: CartLines,
    pub revision: u64,
    /// In the order in which they were made.
    pub unsent: Vec<Batch>,
}

impl Kept {
    pub fn read(owner: &str) -> Self {
        storage::read(KEY, owner).unwrap_or_default()
    }

    pub fn write(&self, owner: &str) {
        // Where the browser keeps nothing, the signal still holds it until the tab is closed.
        storage::write(KEY, owner, self);
    }

    /// The server's lines with the unconfirmed changes made to them.
    pub fn lines(&self) -> CartLines {
        let apply = |lines: CartLines, batch: &Batch| lines.apply(&batch.changes).unwrap_or(lines);
        self.unsent.iter().fold(self.confirmed.clone(), apply)
    }

    /// Adds changes to the last batch that has not been sent, or begins a new one.
    pub fn add(&mut self, changes: Vec<CartChange>) {
        match self.unsent.last_mut() {
            Some(batch) if !batch.sent => batch.changes.extend(changes),
            _ => self.unsent.push(Batch { key: document::random_id(), changes, sent: false }),
        }
    }

    /// Marks the oldest batch as sent and gives it out.
    pub fn next(&mut self) -> Option<Batch> {
        let batch = self.unsent.first_mut()?;
        batch.sent = true;
        Some(batch.clone())
    }

    /// Takes the server's word, unless an answer to a later request was heard already.
    pub fn confirm(&mut self, lines: CartLines, revision: u64, key: Option<&str>) {
        if revision >= self.revision {
            self.confirmed = lines;
            self.revision = revision;
        }
        self.unsent.retain(|batch| Some(batch.key.as_str()) != key);
    }
}
