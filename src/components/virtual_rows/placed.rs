//! Which row an element shows, where it stands and how it is marked: written by one effect a row,
//! because a list that scrolls writes little else.

use web_sys::HtmlElement;

#[derive(Clone, Copy, PartialEq)]
pub struct Placed {
    pub row: usize,
    /// Of every row, in pixels.
    pub height: f64,
    /// Whether the list has the row still.
    pub is_there: bool,
    /// Whether the keyboard is on it.
    pub is_current: bool,
}

impl Placed {
    /// Writes what is not as it was before.
    pub fn write(self, element: &HtmlElement, before: Option<Self>) {
        let place = |placed: Self| (placed.row, placed.height);
        // Setting a known attribute or property cannot fail.
        if before.is_none_or(|before| before.row != self.row) {
            let _ = element.set_attribute("data-row", &self.row.to_string());
            // The head is the first row of the grid.
            let _ = element.set_attribute("aria-rowindex", &(self.row + 2).to_string());
        }
        if before.map(place) != Some(place(self)) {
            let top = pixels(self.row as f64 * self.height);
            let _ = element.style().set_property("transform", &format!("translateY({top})"));
        }
        if before.is_none_or(|before| before.is_there != self.is_there) {
            element.set_hidden(!self.is_there);
        }
        if before.is_none_or(|before| before.is_current != self.is_current) {
            let _ = match self.is_current {
                true => element.set_attribute("aria-selected", "true"),
                false => element.remove_attribute("aria-selected"),
            };
        }
    }
}

/// A length for the style sheet, to a hundredth of a pixel: the code that writes numbers with any
/// fraction would be 7 kB of the first visit.
pub fn pixels(length: f64) -> String {
    let hundredths = (length * 100.0).round() as u64;
    format!("{}.{:02}px", hundredths / 100, hundredths % 100)
}
