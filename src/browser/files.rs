//! Files that a person downloads and uploads.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// Offers text as a file to save. CSV gets a byte order mark, without which spreadsheet programs
/// misread every letter outside ASCII.
pub fn download(name: &str, media_type: &str, text: &str) {
    let text = if media_type == "text/csv" { format!("\u{feff}{text}") } else { text.to_owned() };
    // Only a browser in the middle of closing the page refuses any of this.
    let _ = try_download(name, media_type, &text.into());
}

/// Offers bytes as a file to save.
pub fn download_bytes(name: &str, media_type: &str, bytes: &[u8]) {
    // As above.
    let _ = try_download(name, media_type, &Uint8Array::from(bytes).into());
}

/// `content` is a string or an array of bytes.
fn try_download(name: &str, media_type: &str, content: &JsValue) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_blob_sequence_and_options(&Array::of1(content), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address).ok()
}

/// The whole content of a file.
pub async fn read_bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// The first bytes of a file, as many as there are.
pub async fn read_beginning(file: &File, bytes: f64) -> Option<Vec<u8>> {
    let part = file.slice_with_f64_and_f64(0.0, bytes).ok()?;
    let buffer = JsFuture::from(part.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
