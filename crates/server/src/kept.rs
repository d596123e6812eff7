//! A few values kept in memory, each by a key and the revision it shows. Those used least lately go. It
//! must never know what the values are.

use std::collections::HashMap;
use std::future::Future;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

/// What is kept under a key.
enum Found<V> {
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
pub struct Kept<K, V> {
    most: usize,
    entries: Mutex<(u64, HashMap<K, Entry<V>>)>,
    building: tokio::sync::Mutex<()>,
}

impl<K: Eq + Hash + Clone, V> Kept<K, V> {
    /// Keeps at most so many.
    pub fn new(most: usize) -> Self {
        Self { most, entries: Mutex::default(), building: tokio::sync::Mutex::default() }
    }

    /// The value for a revision: the one at hand, else what `build` makes, on top of an earlier one where
    /// there is one. One builds at a time: who waited finds that another has built what they wanted.
    ///
    /// # Errors
    /// Those of `build`.
    pub async fn at<F, E>(
        &self,
        key: K,
        revision: i64,
        build: impl FnOnce(Option<Arc<V>>) -> F,
    ) -> Result<Arc<V>, E>
    where
        F: Future<Output = Result<V, E>>,
    {
        if let Found::Present(value) = self.find(&key, revision) {
            return Ok(value);
        }
        let _turn = self.building.lock().await;
        let earlier = match self.find(&key, revision) {
            Found::Present(value) => return Ok(value),
            Found::Earlier(value) => Some(value),
            Found::Nothing => None,
        };
        let value = build(earlier).await?;
        Ok(self.keep(key, revision, value))
    }

    /// What is there for a revision.
    fn find(&self, key: &K, revision: i64) -> Found<V> {
        let mut guard = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
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
    fn keep(&self, key: K, revision: i64, value: V) -> Arc<V> {
        let value = Arc::new(value);
        let mut guard = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let (clock, entries) = &mut *guard;
        *clock += 1;
        if entries.get(&key).is_some_and(|entry| entry.revision > revision) {
            return value;
        }
        let entry = Entry { revision, used: *clock, value: Arc::clone(&value) };
        entries.insert(key, entry);
        if entries.len() > self.most {
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
        let kept = Kept::new(3);
        for key in 0..=3 {
            kept.keep(key, 1, key);
            assert!(matches!(kept.find(&0, 1), Found::Present(_)));
        }
        assert!(matches!(kept.find(&1, 1), Found::Nothing));
        kept.keep(0, 3, 30);
        kept.keep(0, 2, 20);
        assert!(matches!(kept.find(&0, 3), Found::Present(value) if *value == 30));
        assert!(matches!(kept.find(&0, 4), Found::Earlier(value) if *value == 30));
    }
}
