//! Where the document is from: its address, in whole and in parts, and going elsewhere.

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

/// The whole present address, as a link that can be passed on.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// `https://shop.example`: where this document is from.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The query of the present address, with its question mark.
pub fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
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

/// Goes to another address of this site in place of the present one, loading it anew.
pub fn replace(address: &str) {
    if let Some(window) = web_sys::window() {
        // Refused only in documents that are not navigable, which this one is.
        let _ = window.location().replace(address);
    }
}

/// Loads the page anew from the server.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in documents that are not navigable, which this one is.
        let _ = window.location().reload();
    }
}
