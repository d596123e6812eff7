//! Brings the styles of the pages that come in files of their own, once for all of them.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlLinkElement};

use crate::{api::ApiError, browser::document};

const ID: &str = "page-styles";
const ADDRESS: &str = "/pages.css";

/// Over once they are there; another call asks again where they could not be had.
pub async fn complete() -> Result<(), ApiError> {
    let document = document::document().ok_or(ApiError::Unreadable)?;
    let link = match document.get_element_by_id(ID) {
        Some(link) => link.dyn_into().map_err(|_| ApiError::Unreadable)?,
        None => add(&document).map_err(|_| ApiError::Unreadable)?,
    };
    if link.sheet().is_some() {
        return Ok(());
    }
    let outcome = Promise::new(&mut |loaded, failed| {
        // The link is an element of this document: it takes listeners.
        let _ = link.add_event_listener_with_callback("load", &loaded);
        let _ = link.add_event_listener_with_callback("error", &failed);
    });
    JsFuture::from(outcome).await.map(drop).map_err(|_| {
        link.remove();
        ApiError::Offline
    })
}

fn add(document: &Document) -> Result<HtmlLinkElement, JsValue> {
    let link: HtmlLinkElement = document.create_element("link")?.unchecked_into();
    link.set_id(ID);
    link.set_rel("stylesheet");
    link.set_href(ADDRESS);
    document.head().ok_or(JsValue::UNDEFINED)?.append_child(&link)?;
    Ok(link)
}
