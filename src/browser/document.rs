//! The document as a whole: its title, language, direction and dress, and its root element.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The `html` element.
pub fn root() -> Option<Element> {
    document()?.document_element()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whose storefront this is, as the server wrote it into the page.
pub fn brand() -> String {
    let app = document().and_then(|document| document.get_element_by_id("app"));
    app.and_then(|app| app.get_attribute("data-brand")).unwrap_or_default()
}

/// `lang` and `dir`, so that screen readers, fonts and layout follow the language.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = root() {
        // Setting an attribute with a valid name cannot fail.
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The languages that the reader's browser asks for, best first.
pub fn preferred_languages() -> Vec<String> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    window.navigator().languages().iter().filter_map(|language| language.as_string()).collect()
}

/// How far down the document can be scrolled.
pub fn most_scrolled() -> f64 {
    let element = document().and_then(|document| document.document_element());
    element.map_or(0.0, |element| f64::from(element.scroll_height() - element.client_height()))
}

/// Sets custom properties of the style sheets on the whole document.
pub fn set_style(property: &str, value: &str) {
    let root = root().and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(root) = root {
        // A value that is none is passed over by the browser.
        let _ = root.style().set_property(property, value);
    }
}

/// Light or dark, whatever the reader's device prefers: for a frame that another site dresses.
pub fn set_theme(name: &str) {
    if let Some(root) = root() {
        // Setting an attribute with a valid name cannot fail.
        let _ = root.set_attribute("data-theme", name);
    }
}

/// Names parameters of the address that were not taken, for whoever wrote them; nothing where all were.
pub fn set_refused(names: &str) {
    if let Some(root) = root().filter(|_| !names.is_empty()) {
        // Setting an attribute with a valid name cannot fail.
        let _ = root.set_attribute("data-refused", names);
    }
}
