//! What fits on a screen of this width: cards side by side, filters beside the list.

use leptos::{ev, prelude::*};

/// Up to this the filters are in a dialog, as in `style/layout.css`.
const PHONE: f64 = 760.0;
/// The filters beside the list, and the edges of the page.
const BESIDE: f64 = 288.0;
const CARD: f64 = 250.0;
const MOST: usize = 8;

/// How many cards stand side by side. Follows the window.
pub fn per_line() -> RwSignal<usize> {
    follow(|width| if width <= PHONE { 1 } else { (((width - BESIDE) / CARD) as usize).clamp(1, MOST) })
}

/// Whether the filters stand beside the list. Follows the window.
pub fn is_wide() -> RwSignal<bool> {
    follow(|width| width > PHONE)
}

fn follow<T: Copy + PartialEq + Send + Sync + 'static>(fitting: fn(f64) -> T) -> RwSignal<T> {
    let fits = RwSignal::new(fitting(width()));
    let listener = window_event_listener(ev::resize, move |_| {
        let now = fitting(width());
        if fits.get_untracked() != now {
            fits.set(now);
        }
    });
    on_cleanup(move || listener.remove());
    fits
}

fn width() -> f64 {
    web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).unwrap_or(1280.0)
}
