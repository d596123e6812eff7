//! Values in addresses.

/// Percent-encodes a value for a path or a query.
pub fn encode(value: &str) -> String {
    js_sys::encode_uri_component(value).into()
}

/// The other way round; what is not encoded properly stays as it is.
pub fn decode(value: &str) -> String {
    js_sys::decode_uri_component(value).map_or_else(|_| value.to_owned(), Into::into)
}

/// A path with the values that are given: `with_query("/orders", &[("status", Some("shipped"))])`.
pub fn with_query(path: &str, values: &[(&str, Option<&str>)]) -> String {
    let mut out = path.to_owned();
    let mut separator = '?';
    for (name, value) in values.iter().filter_map(|(name, value)| Some((name, (*value)?))) {
        out.push(separator);
        out.push_str(name);
        out.push('=');
        out.push_str(&encode(value));
        separator = '&';
    }
    out
}
