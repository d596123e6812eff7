//! The moment at which the application takes the place of what the server painted: words typed into
//! the search field meanwhile, the keyboard in it and the scroll position stay.

use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlElement, HtmlInputElement};

use crate::browser::{document, focus};

const SEARCH: &str = "#app input[name=q]";

/// What the reader did before the application ran.
pub struct Held {
    /// Words other than those that the server wrote there.
    typed: Option<String>,
    had_keyboard: bool,
    scrolled: f64,
}

fn search_field() -> Option<HtmlInputElement> {
    document::document()?.query_selector(SEARCH).ok()??.dyn_into().ok()
}

/// Empties the application's place.
pub fn clear(root: &HtmlElement) -> Held {
    let field = search_field();
    let held = Held {
        typed: field
            .as_ref()
            .filter(|field| field.value() != field.default_value())
            .map(HtmlInputElement::value),
        had_keyboard: field.is_some_and(|field| focus::active().as_ref() == Some(&field)),
        scrolled: web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default(),
    };
    root.replace_children_with_node_0();
    // The attribute is there, and taking one away cannot fail.
    let _ = root.remove_attribute("aria-busy");
    held
}

impl Held {
    /// Gives it to the application, which stands there now.
    pub fn give_back(self) {
        if let Some(field) = search_field() {
            if let Some(typed) = &self.typed {
                field.set_value(typed);
                let bubbling = EventInit::new();
                bubbling.set_bubbles(true);
                if let Ok(event) = Event::new_with_event_init_dict("input", &bubbling) {
                    // Nobody prevents it.
                    let _ = field.dispatch_event(&event);
                }
            }
            if self.had_keyboard {
                // Not `focus::focus`, which selects what is there: the next key goes behind it.
                let _ = field.focus();
            }
        }
        if self.scrolled > 0.0 {
            // The list has its height one frame later.
            leptos::prelude::request_animation_frame(move || {
                if let Some(window) = web_sys::window() {
                    window.scroll_to_with_x_and_y(0.0, self.scrolled);
                }
            });
        }
    }
}
