//! Registers `service-worker.js`, which keeps the application's own files for the next visit, and tells
//! it what to keep ahead.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// Registers the worker once the page has settled.
pub fn register() {
    if let Some(workers) = workers() {
        spawn_local(async move {
            // Without a worker every visit asks the server; nothing else changes.
            let _ = JsFuture::from(workers.register("/service-worker.js")).await;
        });
    }
}

/// Keeps what this page has fetched so far, or everything that any page is made of.
pub async fn keep(everything: bool) {
    let tell = async {
        let ready = JsFuture::from(workers()?.ready().ok()?).await.ok()?;
        let message = Object::new();
        Reflect::set(&message, &"fetched".into(), &fetched()).ok()?;
        Reflect::set(&message, &"everything".into(), &everything.into()).ok()?;
        ready.unchecked_into::<ServiceWorkerRegistration>().active()?.post_message(&message).ok()
    };
    // Who is not told keeps what it meets.
    let _ = tell.await;
}

/// Browsers have workers on HTTPS and localhost only.
fn workers() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    Reflect::has(&navigator, &"serviceWorker".into()).ok()?.then(|| navigator.service_worker())
}

/// The addresses of what the page has fetched: the worker has not seen what came before it.
fn fetched() -> Array {
    let performance = web_sys::window().and_then(|window| window.performance());
    let entries = performance.map(|performance| performance.get_entries_by_type("resource"));
    let addresses = entries.into_iter().flatten();
    addresses.filter_map(|entry| Reflect::get(&entry, &"name".into()).ok()).collect()
}
