//! Marks in the browser's own timeline, for its profiler and for the benches.

/// Sets a mark under a name.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        // Refused only for names of the navigation's own timing.
        let _ = performance.mark(name);
    }
}
