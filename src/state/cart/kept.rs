//! What this browser keeps of a cart: the server's lines as last heard, and the changes that the
//! server has not confirmed. All tabs write to the same place, and none sees at once what another
//! has written there: they tell each other, and [`Kept::hear`] loses no change of either.

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

/// A batch that the server has answered, and how many of its changes it was sent with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Done {
    key: String,
    changes: usize,
}

impl From<&Batch> for Done {
    fn from(batch: &Batch) -> Self {
        Self { key: batch.key.clone(), changes: batch.changes.len() }
    }
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
    pub fn confirm(&mut self, lines: CartLines, revision: u64) {
        if revision >= self.revision {
            self.confirmed = lines;
            self.revision = revision;
        }
    }

    /// Takes out what the server has answered. What another tab added to the batch meanwhile is a
    /// batch of its own.
    pub fn finish(&mut self, done: &Done) {
        let Some(place) = self.unsent.iter().position(|batch| batch.key == done.key) else { return };
        let Some(batch) = self.unsent.get_mut(place) else { return };
        if batch.changes.len() > done.changes {
            let changes = batch.changes.split_off(done.changes);
            *batch = Batch { key: document::random_id(), changes, sent: false };
        } else {
            self.unsent.remove(place);
        }
    }

    /// What another tab keeps, joined with what this one does: neither may have heard yet of the
    /// other's last change.
    pub fn hear(&mut self, other: Self, done: Option<&Done>) {
        self.confirm(other.confirmed, other.revision);
        for theirs in other.unsent {
            match self.unsent.iter_mut().find(|batch| batch.key == theirs.key) {
                Some(batch) => {
                    batch.sent |= theirs.sent;
                    if theirs.changes.len() > batch.changes.len() {
                        batch.changes = theirs.changes;
                    }
                }
                None => self.unsent.push(theirs),
            }
        }
        if let Some(done) = done {
            self.finish(done);
        }
    }
}
