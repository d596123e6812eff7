//! Printing, and whether it is going on.

use leptos::{ev, prelude::*};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, MediaQueryList};

use super::timer::after_paint;

/// Opens the browser's own print dialog. The browser tells of it when it is too late to draw anything,
/// so whoever draws for paper alone is told before.
pub fn print() {
    let Some(window) = web_sys::window() else { return };
    if let Ok(before) = Event::new("beforeprint") {
        // Fails for an event that is under way already.
        let _ = window.dispatch_event(&before);
    }
    after_paint(move || {
        // Refused only where there is nothing to print with.
        let _ = window.print();
    });
}

/// Whether the page is being printed, for as long as the owner lives.
pub fn printing() -> Signal<bool> {
    let printing = RwSignal::new(false);
    let before = window_event_listener(ev::beforeprint, move |_| printing.set(true));
    let after = window_event_listener(ev::afterprint, move |_| printing.set(false));
    // Kept by the owner.
    StoredValue::new_local(OnPaper::listen(move |is_so| printing.set(is_so)));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    printing.into()
}

/// Listens whether styles for paper apply, which some browsers tell of without the events. Stops when
/// dropped.
struct OnPaper {
    query: MediaQueryList,
    closure: Closure<dyn Fn()>,
}

impl OnPaper {
    fn listen(action: impl Fn(bool) + 'static) -> Option<Self> {
        let query = web_sys::window()?.match_media("print").ok()??;
        let asked = query.clone();
        let closure = Closure::<dyn Fn()>::new(move || action(asked.matches()));
        query.add_event_listener_with_callback("change", closure.as_ref().unchecked_ref()).ok()?;
        Some(Self { query, closure })
    }
}

impl Drop for OnPaper {
    fn drop(&mut self) {
        // Removing what was added cannot fail.
        let _ =
            self.query.remove_event_listener_with_callback("change", self.closure.as_ref().unchecked_ref());
    }
}
