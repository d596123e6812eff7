//! Where the keyboard is, and moving it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::document::{document, root};

/// Focuses the first element that a selector finds; `false` if there is none.
pub fn focus_first(selector: &str) -> bool {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    found.is_some_and(|element| focus(&element))
}

/// The same without bringing it into view: the page stays where the reader left it.
pub fn focus_in_place(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // Refused only where the element is not in the document.
        let _ = element.focus_with_options(&options);
    }
}

/// Focuses an element and, in a text field, selects what is there.
pub fn focus(element: &Element) -> bool {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
    element.dyn_ref::<HtmlElement>().is_some_and(|element| element.focus().is_ok())
}

/// Whether a key press goes into a field, so that shortcuts must leave it alone.
pub fn is_typing(event: &KeyboardEvent) -> bool {
    target(event).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA")
            && element.get_attribute("type").is_none_or(|kind| kind != "checkbox" && kind != "radio")
    })
}

/// Whether an arrow key goes along the line of text, or else against it.
pub fn goes_along(key: &str) -> bool {
    let right_to_left = root().and_then(|root| root.get_attribute("dir")).is_some_and(|dir| dir == "rtl");
    (key == "ArrowRight") != right_to_left
}

/// The element that an event began at.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The element that has the keyboard.
pub fn active() -> Option<Element> {
    document()?.active_element()
}

/// Whether no element has the keyboard.
pub fn is_nowhere() -> bool {
    active().is_none_or(|active| active.tag_name() == "BODY")
}

/// Takes the keyboard away from whatever has it.
pub fn leave() {
    if let Some(active) = active().and_then(|active| active.dyn_into::<HtmlElement>().ok()) {
        // Losing the focus cannot fail.
        let _ = active.blur();
    }
}

/// Whether somebody types into a field of the header, which every page has.
pub fn is_in_header_field() -> bool {
    active().is_some_and(|active| active.matches("header input").unwrap_or_default())
}
