//! The document as a whole: its title, language and direction, and its root element.

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

/// Loads the page anew from the server.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in documents that are not navigable, which this one is.
        let _ = window.location().reload();
    }
}

/// Opens the browser's own print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only where there is nothing to print with.
        let _ = window.print();
    }
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

/// The whole present address, as a link that can be passed on.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// What stands behind the `#` of the present address.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

/// Puts text behind the `#` without lengthening the history; the whole address then.
pub fn set_fragment(fragment: &str) -> String {
    let bare = address();
    let bare = bare.split('#').next().unwrap_or_default();
    let whole = format!("{bare}#{fragment}");
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // The router's own state stays as it is.
        let state = history.state().unwrap_or_default();
        // Refused only for another origin.
        let _ = history.replace_state_with_url(&state, "", Some(&whole));
    }
    whole
}
