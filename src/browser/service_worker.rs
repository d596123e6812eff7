//! Registers `service-worker.js`, which keeps the application's own files for the next visit.

use js_sys::Reflect;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Registers the worker once the page has settled; browsers have it on HTTPS and localhost only.
pub fn register() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false) {
        return;
    }
    spawn_local(async move {
        // Without a worker every visit asks the server; nothing else changes.
        let _ = JsFuture::from(navigator.service_worker().register("/service-worker.js")).await;
    });
}
