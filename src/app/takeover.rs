//! The moment at which the application takes the place of what the server painted: words typed into
//! the search field meanwhile, the keyboard in it and the scroll position stay.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, EventTarget, HtmlElement, HtmlInputElement};

use crate::browser::{document, focus};

const SEARCH: &str = "#app input[name=q]";

/// What the reader did before the application ran.
struct Held {
    /// Words other than those that the server wrote there.
    typed: Option<String>,
    had_keyboard: bool,
    scrolled: f64,
}

fn search_field() -> Option<HtmlInputElement> {
    document::document()?.query_selector(SEARCH).ok()??.dyn_into().ok()
}

/// Puts the application, which was drawn aside, into its place.
pub fn take_over(root: &HtmlElement, drawn: &Element) {
    let held = Held::now();
    root.replace_children_with_node_0();
    while let Some(child) = drawn.first_child() {
        // A node that stood elsewhere can stand here.
        let _ = root.append_child(&child);
    }
    // The attribute is there, and taking one away cannot fail.
    let _ = root.remove_attribute("aria-busy");
    // What measures itself could not do so aside.
    send(web_sys::window().as_deref(), "resize");
    held.give_back();
}

fn send(target: Option<&EventTarget>, name: &str) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let (Some(target), Ok(event)) = (target, Event::new_with_event_init_dict(name, &bubbling)) {
        // Nobody prevents it.
        let _ = target.dispatch_event(&event);
    }
}

impl Held {
    fn now() -> Self {
        let field = search_field();
        Self {
            typed: field
                .as_ref()
                .filter(|field| field.value() != field.default_value())
                .map(HtmlInputElement::value),
            had_keyboard: field.is_some_and(|field| focus::active().as_ref() == Some(&field)),
            scrolled: web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default(),
        }
    }

    /// Gives it to the application, which stands there now.
    fn give_back(self) {
        if let Some(field) = search_field() {
            if let Some(typed) = &self.typed {
                field.set_value(typed);
                send(Some(&field), "input");
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
