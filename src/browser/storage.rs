//! Small values kept in `localStorage` as JSON, under versioned keys.
//!
//! A value of another version or that cannot be read counts as absent. A browser without storage
//! (private mode, full disk) loses nothing but the memory: writing then answers `false`.

use serde::{Serialize, de::DeserializeOwned};
use web_sys::Storage;

/// A place in the storage: a name and the version of what is kept there.
#[derive(Clone, Copy)]
pub struct Key {
    pub name: &'static str,
    pub version: u8,
}

impl Key {
    fn full(self, suffix: &str) -> String {
        let Self { name, version } = self;
        if suffix.is_empty() { format!("{name}.{version}") } else { format!("{name}.{version}.{suffix}") }
    }
}

/// What was kept, if it is there and readable. The suffix tells apart, say, carts of two companies.
pub fn read<T: DeserializeOwned>(key: Key, suffix: &str) -> Option<T> {
    let text = storage()?.get_item(&key.full(suffix)).ok()??;
    serde_json::from_str(&text).ok()
}

/// Keeps a value; `false` if the browser does not let us.
pub fn write<T: Serialize>(key: Key, suffix: &str, value: &T) -> bool {
    let Ok(text) = serde_json::to_string(value) else {
        return false;
    };
    storage().is_some_and(|storage| storage.set_item(&key.full(suffix), &text).is_ok())
}

pub fn remove(key: Key, suffix: &str) {
    if let Some(storage) = storage() {
        // Nothing to do where removing is forbidden: then nothing was kept either.
        let _ = storage.remove_item(&key.full(suffix));
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
