//! Answers that came with the page: what the server knew would be asked for first.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::browser::{document, timer::next_task};

thread_local! {
    /// How many are about to be worked with.
    static WAITING: Cell<u32> = const { Cell::new(0) };
}

/// The answer to exactly this question, once: whoever asks again wants to know how it stands now. Each is
/// worked with in a task of its own, so that the browser hears the reader in between.
pub(super) async fn take(path: &str) -> Option<String> {
    let answer = find(path)?;
    let _waiting = Waiting::begin();
    next_task().await;
    Some(answer)
}

fn find(path: &str) -> Option<String> {
    let answers = document::document()?.query_selector_all("script[data-answer]").ok()?;
    let mut answers = (0..answers.length()).filter_map(|at| answers.get(at)?.dyn_into::<Element>().ok());
    let answer = answers.find(|answer| answer.get_attribute("data-answer").as_deref() == Some(path))?;
    answer.remove();
    answer.text_content()
}

/// Until all that was asked for, and came with the page, is drawn.
pub async fn worked_off() {
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
