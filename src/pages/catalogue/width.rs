//! How many cards stand side by side.

use leptos::{ev, prelude::*};

/// Below this the filters are in a dialog, as in `style/layout.css`.
const PHONE: f64 = 760.0;
/// The filters beside the list, and the edges of the page.
const BESIDE: f64 = 288.0;
const CARD: f64 = 250.0;
const MOST: usize = 8;

/// Follows the window.
pub fn per_line() -> RwSignal<usize> {
    let fitting = RwSignal::new(fitting());
    let listener = window_event_listener(ev::resize, move |_| {
        let now = self::fitting();
        if fitting.get_untracked() != now {
            fitting.set(now);
        }
    });
    on_cleanup(move || listener.remove());
    fitting
}

fn fitting() -> usize {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).unwrap_or(1280.0);
    if width <= PHONE { 1 } else { (((width - BESIDE) / CARD) as usize).clamp(1, MOST) }
}
