//! The two snapshots of the catalogue, as what is fetched and kept alike.

use search::{Offers, OffersDelta, Snapshot, SnapshotDelta};

/// What both kinds of snapshot can do.
pub(super) trait Part: Clone {
    fn revision(&self) -> u64;
    fn read(bytes: Vec<u8>) -> Option<Self>;
    fn write(&self) -> Vec<u8>;
    /// `None` where the bytes are no delta to this revision.
    fn brought_up_to_date(self, delta: &[u8]) -> Option<Self>;
}

impl Part for Snapshot {
    fn revision(&self) -> u64 {
        self.revision()
    }

    fn read(bytes: Vec<u8>) -> Option<Self> {
        Self::from_bytes(bytes).ok()
    }

    fn write(&self) -> Vec<u8> {
        self.to_bytes()
    }

    fn brought_up_to_date(mut self, delta: &[u8]) -> Option<Self> {
        self.apply(SnapshotDelta::from_bytes(delta).ok()?).ok()?;
        Some(self)
    }
}

impl Part for Offers {
    fn revision(&self) -> u64 {
        self.revision()
    }

    fn read(bytes: Vec<u8>) -> Option<Self> {
        Self::from_bytes(bytes).ok()
    }

    fn write(&self) -> Vec<u8> {
        self.to_bytes()
    }

    fn brought_up_to_date(mut self, delta: &[u8]) -> Option<Self> {
        self.apply(OffersDelta::from_bytes(delta).ok()?).ok()?;
        Some(self)
    }
}
