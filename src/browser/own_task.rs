//! The start in small tasks: between two of them the browser hears the reader. Knows not what is done in them.

use std::cell::Cell;

use super::timer::next_task;

thread_local! {
    /// How many are about to come.
    static WAITING: Cell<u32> = const { Cell::new(0) };
}

/// Resolves in a task of its own, which [`all_done`] waits for.
pub async fn own_task() {
    let _waiting = Waiting::begin();
    next_task().await;
}

/// Resolves once every task that was asked for, in those too, is done.
pub async fn all_done() {
    next_task().await;
    while WAITING.get() > 0 {
        next_task().await;
    }
}

/// Also where nobody waits any more.
struct Waiting;

impl Waiting {
    fn begin() -> Self {
        WAITING.set(WAITING.get() + 1);
        Self
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        WAITING.set(WAITING.get() - 1);
    }
}
