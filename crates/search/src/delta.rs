//! What changed between two revisions, of a catalogue and of offers alike. Knows of what it brings only
//! that it stands under a SKU.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    SnapshotError,
    columns::{Plan, Source, Texts},
    wire,
};

/// What changed between two revisions. What is new or differs in anything is in `changed`, whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Delta<T> {
    /// The revision that this delta changes.
    pub from: u64,
    /// The revision that it leads to.
    pub to: u64,
    /// What is put in, over those of the same SKU.
    pub changed: Vec<T>,
    /// SKUs taken out. One that is also in `changed` stays.
    pub removed: Vec<String>,
}

impl<T: Serialize + DeserializeOwned> Delta<T> {
    /// The bytes to send.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::write_delta(self)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// [`SnapshotError::Unreadable`].
    ///
    /// ```
    /// use search::SnapshotDelta;
    ///
    /// let delta = SnapshotDelta { from: 1, to: 2, ..SnapshotDelta::default() };
    /// assert_eq!(SnapshotDelta::from_bytes(&delta.to_bytes()), Ok(delta));
    /// assert!(SnapshotDelta::from_bytes(&[255; 4]).is_err());
    /// ```
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SnapshotError> {
        wire::read_delta(bytes).ok_or(SnapshotError::Unreadable)
    }
}

impl<T> Delta<T> {
    /// What it puts in, by SKU, of two for the same SKU the later one; and the rows of the next revision:
    /// those at hand that stay, then what is put in.
    pub(crate) fn merged(
        &self,
        at_hand: u64,
        skus: &Texts,
        sku: impl Fn(&T) -> &str,
    ) -> Result<(Vec<&T>, Plan), SnapshotError> {
        if self.from != at_hand {
            return Err(SnapshotError::OtherRevision { at_hand, delta_from: self.from });
        }
        let latest: BTreeMap<&str, &T> = self.changed.iter().map(|item| (sku(item), item)).collect();
        let removed: BTreeSet<&str> = self.removed.iter().map(String::as_str).collect();
        let stays = |row: &usize| {
            let sku = skus.get(*row);
            !latest.contains_key(sku) && !removed.contains(sku)
        };
        let kept = (0..skus.len()).filter(stays).map(Source::Kept);
        let plan = kept.chain((0..latest.len()).map(Source::Put)).collect();
        Ok((latest.into_values().collect(), plan))
    }
}
