//! A few values kept in memory, each by a key and the revision it shows. Those used least lately go.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

const MOST: usize = 24;

/// What is kept under a key.
pub enum Found<V> {
    /// It shows the revision asked for.
    Present(Arc<V>),
    /// It shows another one, from which to go on.
    Earlier(Arc<V>),
    Nothing,
}

struct Entry<V> {
    revision: i64,
    used: u64,
    value: Arc<V>,
}

/// The values.
pub struct Kept<K, V>(Mutex<(u64, HashMap<K, Entry<V>>)>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(Mutex::new((0, HashMap::new())))
    }
}

impl<K: Eq + Hash + Clone, V> Kept<K, V> {
    /// What is there for a revision.
    pub fn at(&self, key: &K, revision: i64) -> Found<V> {
        let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (clock, entries) = &mut *guard;
        *clock += 1;
        match entries.get_mut(key) {
            Some(entry) => {
                entry.used = *clock;
                let value = Arc::clone(&entry.value);
                if entry.revision == revision { Found::Present(value) } else { Found::Earlier(value) }
            }
            None => Found::Nothing,
        }
    }

    /// Keeps a value, unless a later one is there already.
    pub fn keep(&self, key: K, revision: i64, value: V) -> Arc<V> {
        let value = Arc::new(value);
        let mut guard = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (clock, entries) = &mut *guard;
        *clock += 1;
        if entries.get(&key).is_some_and(|entry| entry.revision > revision) {
            return value;
        }
        let entry = Entry { revision, used: *clock, value: Arc::clone(&value) };
        entries.insert(key, entry);
        if entries.len() > MOST {
            let oldest = entries.iter().min_by_key(|(_, entry)| entry.used);
            if let Some(key) = oldest.map(|(key, _)| key.clone()) {
                entries.remove(&key);
            }
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_used_goes_and_the_latest_stays() {
        let kept = Kept::default();
        for key in 0..=MOST {
            kept.keep(key, 1, key);
            assert!(matches!(kept.at(&0, 1), Found::Present(_)));
        }
        assert!(matches!(kept.at(&1, 1), Found::Nothing));
        kept.keep(0, 3, 30);
        kept.keep(0, 2, 20);
        assert!(matches!(kept.at(&0, 3), Found::Present(value) if *value == 30));
        assert!(matches!(kept.at(&0, 4), Found::Earlier(value) if *value == 30));
    }
}
