//! What this browser keeps of a cart: the server's lines as last heard, and the changes that the
//! server has not confirmed. All tabs write to the same place, and none sees at once what another
//! has written there: they tell each other, and [`Kept::hear`] loses no change of either.

use domain::cart::{CartChange, CartLines};
use serde::{Deserialize, Serialize};

use crate::browser::{random, storage};

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
            _ => self.unsent.push(Batch { key: random::id(), changes, sent: false }),
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
            *batch = Batch { key: random::id(), changes, sent: false };
        } else {
            self.unsent.remove(place);
        }
    }

    /// Puts two batches in the place of one that was refused, so that what is good in it is taken. Their
    /// keys come of its own: another tab that halves it too sends nothing twice.
    pub fn halve(&mut self, done: &Done) {
        let Some(place) = self.unsent.iter().position(|batch| batch.key == done.key) else { return };
        let Batch { key, mut changes, .. } = self.unsent.remove(place);
        let added = changes.split_off(done.changes.min(changes.len()));
        let second = changes.split_off(changes.len() / 2);
        let parts = [changes, second, added].into_iter().enumerate();
        let parts = parts.filter(|(_, changes)| !changes.is_empty());
        let batch = |(number, changes)| Batch { key: format!("{key}{number}"), changes, sent: false };
        self.unsent.splice(place..place, parts.map(batch));
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
                None => {
                    // The half of a batch stands where that stood.
                    let whole = self.unsent.iter().position(|batch| theirs.key.starts_with(&batch.key));
                    self.unsent.insert(whole.unwrap_or(self.unsent.len()), theirs);
                }
            }
        }
        if let Some(done) = done {
            self.finish(done);
        }
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn add(sku: &str) -> CartChange {
        CartChange::Add { sku: sku.to_owned(), quantity: 1 }
    }

    fn keys(kept: &Kept) -> Vec<&str> {
        kept.unsent.iter().map(|batch| batch.key.as_str()).collect()
    }

    fn kept() -> Kept {
        let batch = |key: &str, changes| Batch { key: key.to_owned(), changes, sent: true };
        let unsent = vec![batch("K", ["A", "B", "C"].map(add).to_vec()), batch("L", vec![add("D")])];
        Kept { unsent, ..Kept::default() }
    }

    #[wasm_bindgen_test]
    fn a_refused_batch_is_halved_until_one_change_is_left() {
        let mut kept = kept();
        let lines = kept.lines();
        let refused = kept.next().unwrap();
        kept.halve(&Done::from(&refused));
        assert_eq!(keys(&kept), ["K0", "K1", "L"]);
        let first = kept.next().unwrap();
        assert_eq!(first.changes, [add("A")]);
        kept.finish(&Done::from(&first));
        let second = kept.next().unwrap();
        kept.halve(&Done::from(&second));
        assert_eq!(keys(&kept), ["K10", "K11", "L"]);
        kept.confirm(kept.confirmed.apply(&first.changes).unwrap(), 1);
        assert_eq!(kept.lines(), lines);
    }

    #[wasm_bindgen_test]
    fn another_tab_hears_of_the_halves_and_keeps_the_order() {
        let (mut here, mut there) = (kept(), kept());
        let done = Done::from(&here.next().unwrap());
        here.halve(&done);
        there.hear(here.clone(), Some(&done));
        assert_eq!((keys(&there), there.lines()), (keys(&here), here.lines()));
        // It may have been refused there as well.
        let mut there = kept();
        there.halve(&done);
        there.hear(here.clone(), Some(&done));
        assert_eq!(keys(&there), keys(&here));
    }
}
