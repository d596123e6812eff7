//! Which rows of a list stand in the window, as it was when the page was last laid out.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::browser::focus;

/// Rows above and below the window that are kept ready.
const OVERSCAN: usize = 4;
/// What stays at the top of the window, or at its bottom, covers no more of it than this.
const STICKY: f64 = 160.0;

/// Where the list stood when the page was last laid out. To ask again while the page is being changed
/// would have the browser lay it out once more for every answer.
#[derive(Clone, Copy)]
pub struct Seen {
    /// Of the list, from the top of the window.
    top: f64,
    /// The window's height.
    window: f64,
}

impl Seen {
    /// A list at the top of the window: no fewer rows than will be seen, wherever it comes to stand.
    pub fn before_layout() -> Self {
        Self { top: 0.0, window: window_height() }
    }

    pub fn of(list: &Element) -> Self {
        Self { top: list.get_bounding_client_rect().top(), window: window_height() }
    }

    /// Whether all of a row is in the window for certain.
    pub fn shows(self, row: usize, height: f64) -> bool {
        let top = self.top + row as f64 * height;
        top >= STICKY && top + height + STICKY <= self.window
    }

    /// The rows that fill the window.
    pub fn page(self, height: f64) -> usize {
        (self.window / height.max(1.0)).ceil() as usize
    }

    pub fn rows(self, height: f64, count: usize) -> Window {
        let above = (-self.top).max(0.0);
        let first = ((above / height) as usize).saturating_sub(OVERSCAN);
        let rows = self.page(height) + 2 * OVERSCAN + 1;
        Window { first: first.min(count.saturating_sub(rows)), rows: rows.min(count) }
    }
}

fn window_height() -> f64 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.unwrap_or(800.0)
}

/// The rows that must exist: from `first`, `rows` of them.
pub struct Window {
    first: usize,
    pub rows: usize,
}

impl Window {
    pub fn fill(&self, slots: &[RwSignal<usize>], list: &Element) {
        if slots.is_empty() {
            return;
        }
        for row in self.first..self.first + slots.len() {
            let Some(slot) = slots.get(row % slots.len()) else {
                continue;
            };
            let before = slot.get_untracked();
            if before != row {
                leave(list, before);
                slot.set(row);
            }
        }
    }
}

/// Takes the keyboard out of a row before its elements become another row's.
fn leave(list: &Element, row: usize) {
    let Some(active) = focus::active().filter(|active| list.contains(Some(active))) else {
        return;
    };
    let holder = active.closest(".virtual-row").ok().flatten();
    let holds =
        holder.and_then(|holder| holder.get_attribute("data-row")).is_some_and(|at| at == row.to_string());
    if let (true, Some(active)) = (holds, active.dyn_ref::<HtmlElement>()) {
        // Losing the focus cannot fail on an element that has it.
        let _ = active.blur();
    }
}
