//! Events that cannot be heard from a view.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::AddEventListenerOptions;

/// Stops listening when dropped.
pub struct Listener {
    closure: Closure<dyn Fn()>,
}

/// Scrolling does not bubble; caught on its way down it is heard from whatever element scrolls.
const SCROLL: [&str; 2] = ["scroll", "resize"];

/// Calls `action` when anything in the document scrolls or the window changes its size.
pub fn listen_to_scroll(action: impl Fn() + 'static) -> Listener {
    let closure = Closure::<dyn Fn()>::new(action);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    if let Some(window) = web_sys::window() {
        for event in SCROLL {
            // Fails for no known event name.
            let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
                event,
                closure.as_ref().unchecked_ref(),
                &options,
            );
        }
    }
    Listener { closure }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            for event in SCROLL {
                // Removing what was added cannot fail.
                let _ = window.remove_event_listener_with_callback_and_bool(
                    event,
                    self.closure.as_ref().unchecked_ref(),
                    true,
                );
            }
        }
    }
}
