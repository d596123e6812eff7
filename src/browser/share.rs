//! The system's own share sheet, where there is one.

use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Whether the browser has a share sheet; a button to copy the link serves elsewhere.
pub fn is_offered() -> bool {
    web_sys::window()
        .is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Opens the share sheet; `false` if the person closed it.
pub async fn share(title: &str, address: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    JsFuture::from(window.navigator().share_with_data(&data)).await.is_ok()
}
