//! What is seen second: it follows once what is seen first is painted.

use leptos::prelude::*;

use crate::browser::timer::after_paint;

/// The value as it stood when it was last painted: a key and its own result come before.
pub fn painted<T: Clone + Send + Sync + 'static>(source: Memo<T>) -> ReadSignal<T> {
    let painted = RwSignal::new(source.get_untracked());
    let waits = StoredValue::new(false);
    // At first too: it may have changed since.
    Effect::new(move || {
        source.track();
        if waits.get_value() {
            return;
        }
        waits.set_value(true);
        after_paint(move || {
            // The page may have been left meanwhile.
            if waits.try_set_value(false).is_none() {
                painted.set(source.get_untracked());
            }
        });
    });
    painted.read_only()
}
