//! Whether the browser has a network.

use leptos::{ev, prelude::*};

/// Follows the browser's `online` and `offline` events for as long as the owner lives.
pub fn online() -> Signal<bool> {
    let online = RwSignal::new(web_sys::window().is_none_or(|window| window.navigator().on_line()));
    let on = window_event_listener(ev::online, move |_| online.set(true));
    let off = window_event_listener(ev::offline, move |_| online.set(false));
    on_cleanup(move || {
        on.remove();
        off.remove();
    });
    online.into()
}
