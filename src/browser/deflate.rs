//! Bytes made fewer by the browser's own stream.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableWritablePair, Response};

/// `None` where the browser has no such stream (before 2023).
pub async fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    through(bytes, &stream("CompressionStream")?).await
}

/// By name, because `web-sys` holds it back as unstable.
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
