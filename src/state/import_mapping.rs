//! How the columns of this kind of file were mapped the last time, in this browser.

use std::collections::BTreeMap;

use api::import::ImportKind;
use serde::{Deserialize, Serialize};

use crate::browser::storage;

const KEY: storage::Key = storage::Key { name: "import-mapping", version: 1 };

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Remembered {
    /// Our name by theirs.
    pub columns: BTreeMap<String, String>,
    pub constants: BTreeMap<String, String>,
}

pub fn read(kind: ImportKind) -> Remembered {
    storage::read(KEY, kind.code()).unwrap_or_default()
}

pub fn write(kind: ImportKind, remembered: &Remembered) {
    storage::write(KEY, kind.code(), remembered);
}
