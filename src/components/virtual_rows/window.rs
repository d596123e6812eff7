//! Which rows of a list stand in the window, as it was when the page was last laid out.

use std::ops::Range;

use web_sys::Element;

use crate::browser::document;

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

    /// The list that the server painted and this one takes the place of, while it stands there, and how
    /// high its rows are: nothing is guessed then.
    pub fn as_sent() -> Option<(Self, f64)> {
        let list = document::document()?.query_selector(".virtual-rows.as-sent").ok()??;
        let height = list.first_element_child()?.get_bounding_client_rect().height();
        (height > 0.0).then(|| (Self::of(&list), height))
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

    /// No window holds more rows than these, those above and below it included.
    pub fn most(self, height: f64) -> usize {
        self.page(height) + 2 * OVERSCAN + 1
    }

    /// The rows in the window, even by a pixel; none where the list stands outside it.
    pub fn in_view(self, height: f64, count: usize) -> Range<usize> {
        let end = ((self.window - self.top).max(0.0) / height).ceil() as usize;
        let end = end.min(count);
        self.above(height).min(end)..end
    }

    /// Those and the rows kept ready above and below.
    pub fn ready(self, height: f64, count: usize) -> Range<usize> {
        let most = self.most(height);
        let first = self.above(height).saturating_sub(OVERSCAN).min(count.saturating_sub(most));
        first..(first + most).min(count)
    }

    /// The rows that the window has scrolled past.
    fn above(self, height: f64) -> usize {
        ((-self.top).max(0.0) / height) as usize
    }
}

fn window_height() -> f64 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.unwrap_or(800.0)
}
