//! The document as a whole: its title, language and direction, and its root element.

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

/// The path of the present address, such as `/en/de-eur/cart`.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Whether this document was loaded for a frame of another site: `/embed/...`, with or without
/// language and market before it.
pub fn is_embedded() -> bool {
    let path = path();
    let mut segments = path.split('/').skip(1);
    segments.next() == Some("embed") || segments.nth(1) == Some("embed")
}

/// Loads the page anew from the server.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in documents that are not navigable, which this one is.
        let _ = window.location().reload();
    }
}

/// How far down the document can be scrolled.
pub fn most_scrolled() -> f64 {
    let element = document().and_then(|document| document.document_element());
    element.map_or(0.0, |element| f64::from(element.scroll_height() - element.client_height()))
}

/// A random identifier (UUID version 4) for an idempotency key. Works without HTTPS too.
pub fn random_id() -> String {
    let mut bytes = [0u8; 16];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // Fails above 65,536 bytes only.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    let [.., version, _, variant, _, _, _, _, _, _, _] = &mut bytes;
    *version = (*version & 0x0f) | 0x40;
    *variant = (*variant & 0x3f) | 0x80;
    let mut out = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

/// Twenty random hexadecimal digits in groups: easy to dictate, hard to guess.
pub fn random_password() -> String {
    let digits: Vec<char> = random_id().chars().filter(char::is_ascii_hexdigit).take(20).collect();
    digits.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The whole present address, as a link that can be passed on.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// `https://shop.example`: where this document is from.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Goes to another address of this site in place of the present one, loading it anew.
pub fn replace(address: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only in documents that are not navigable, which this one is.
        let _ = window.location().replace(address);
    }
}

/// The query of the present address, with its question mark.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
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

/// What stands behind the `#` of the present address.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Puts text behind the `#` without lengthening the history.
pub fn set_fragment(fragment: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // The router's own state stays as it is.
        let state = history.state().unwrap_or_default();
        // Refused only for another origin.
        let _ = history.replace_state_with_url(&state, "", Some(&format!("#{fragment}")));
    }
}
