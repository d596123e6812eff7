//! How the page is pointed at.

/// Whether by a finger: keys are not at hand then.
pub fn is_coarse() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(pointer: coarse)").ok().flatten());
    query.is_some_and(|query| query.matches())
}
