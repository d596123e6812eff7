//! Waiting, and calling late what is called often.

use std::{cell::Cell, rc::Rc, time::Duration};

use leptos::prelude::{TimeoutHandle, request_animation_frame, set_timeout, set_timeout_with_handle};

/// Runs a call once no other has come for a while, as after the last key of a word.
#[derive(Clone)]
pub struct Debounce {
    delay: Duration,
    waiting: Rc<Cell<Option<TimeoutHandle>>>,
}

impl Debounce {
    pub fn new(delay: Duration) -> Self {
        Self { delay, waiting: Rc::default() }
    }

    pub fn call(&self, action: impl FnOnce() + 'static) {
        self.cancel();
        // Without a window there is nobody to call late.
        self.waiting.set(set_timeout_with_handle(action, self.delay).ok());
    }

    pub fn cancel(&self) {
        if let Some(handle) = self.waiting.take() {
            handle.clear();
        }
    }
}

/// Runs once what is on the way is painted: what is seen second does not hold up what is seen first.
pub fn after_paint(action: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(action, Duration::ZERO));
}

/// Resolves once the browser has had its turn: what comes after is another task.
pub async fn next_task() {
    sleep(Duration::ZERO).await;
}

/// Resolves after a while.
pub async fn sleep(duration: Duration) {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        set_timeout(
            move || {
                // `resolve` is the browser's own function and takes anything.
                let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
            },
            duration,
        );
    });
    // The promise is only ever resolved.
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
}
