//! The two snapshots of the catalogue, as what is fetched and kept alike.

use search::{Offers, OffersDelta, Snapshot, SnapshotDelta};
use serde::de::DeserializeOwned;

/// What both kinds of snapshot can do.
pub(super) trait Part: Clone {
    type Delta: DeserializeOwned;
    fn revision(&self) -> u64;
    fn read(bytes: Vec<u8>) -> Option<Self>;
    fn write(&self) -> Vec<u8>;
    fn brought_up_to_date(self, delta: Self::Delta) -> Option<Self>;
}

impl Part for Snapshot {
    type Delta = SnapshotDelta;

    fn revision(&self) -> u64 {
        self.revision()
    }

    fn read(bytes: Vec<u8>) -> Option<Self> {
        Self::from_bytes(bytes).ok()
    }

    fn write(&self) -> Vec<u8> {
        self.to_bytes()
    }

    fn brought_up_to_date(mut self, delta: SnapshotDelta) -> Option<Self> {
        self.apply(delta).ok()?;
        Some(self)
    }
}

impl Part for Offers {
    type Delta = OffersDelta;

    fn revision(&self) -> u64 {
        self.revision()
    }

    fn read(bytes: Vec<u8>) -> Option<Self> {
        Self::from_bytes(bytes).ok()
    }

    fn write(&self) -> Vec<u8> {
        self.to_bytes()
    }

    fn brought_up_to_date(mut self, delta: OffersDelta) -> Option<Self> {
        self.apply(delta).ok()?;
        Some(self)
    }
}
