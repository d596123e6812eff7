//! Text made short for an address: deflated by the browser's own streams, in base64url.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableWritablePair, Response};

/// `None` where the browser has no such stream (before 2023).
pub async fn to_text(bytes: &[u8]) -> Option<String> {
    let deflated = through(bytes, &stream("CompressionStream")?).await?;
    let letters: String = deflated.iter().map(|byte| char::from(*byte)).collect();
    let text = web_sys::window()?.btoa(&letters).ok()?;
    Some(text.replace('+', "-").replace('/', "_").trim_end_matches('=').to_owned())
}

/// The other way; `None` for anything that is not such a text, or is longer than `longest` bytes.
pub async fn from_text(text: &str, longest: usize) -> Option<Vec<u8>> {
    let text = text.replace('-', "+").replace('_', "/");
    let letters = web_sys::window()?.atob(&text).ok()?;
    let bytes: Vec<u8> = letters.chars().map(|letter| u8::try_from(letter).unwrap_or_default()).collect();
    let inflated = through(&bytes, &stream("DecompressionStream")?).await?;
    (inflated.len() <= longest).then_some(inflated)
}

/// By name, because `web-sys` holds these two back as unstable.
fn stream(name: &str) -> Option<ReadableWritablePair> {
    let class: Function = Reflect::get(&web_sys::window()?.into(), &name.into()).ok()?.dyn_into().ok()?;
    let stream = Reflect::construct(&class, &Array::of1(&"deflate-raw".into())).ok()?;
    Some(stream.unchecked_into())
}

async fn through(bytes: &[u8], pair: &ReadableWritablePair) -> Option<Vec<u8>> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let piped = blob.stream().pipe_through(pair);
    let response = Response::new_with_opt_readable_stream(Some(&piped)).ok()?;
    let buffer: JsValue = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
