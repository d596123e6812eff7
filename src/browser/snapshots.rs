//! Large byte snapshots kept between visits, in the browser's `CacheStorage`.
//!
//! `CacheStorage` and not IndexedDB: `docs/decisions/snapshots.md`. Browsers offer it on HTTPS
//! and on localhost only; elsewhere nothing is kept and the bytes are fetched again.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Cache, CacheStorage, Headers, Response, ResponseInit};

const CACHE: &str = "snapshots-1";
const TAG: &str = "x-tag";

/// Bytes and the tag (an ETag, a revision) that they were kept with.
pub struct Snapshot {
    pub bytes: Vec<u8>,
    pub tag: String,
}

/// What was kept under a name.
pub async fn read(name: &str) -> Option<Snapshot> {
    let cache = open().await?;
    let found = JsFuture::from(cache.match_with_str(&address(name))).await.ok()?;
    let response: Response = found.dyn_into().ok()?;
    let tag = response.headers().get(TAG).ok()??;
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Snapshot { bytes: Uint8Array::new(&buffer).to_vec(), tag })
}

/// Whether something was kept under a name.
pub async fn has(name: &str) -> bool {
    let found = async { JsFuture::from(open().await?.match_with_str(&address(name))).await.ok() };
    found.await.is_some_and(|found| !found.is_undefined())
}

/// Keeps bytes under a name, in place of earlier ones; `false` if the browser does not let us.
pub async fn write(name: &str, bytes: &[u8], tag: &str) -> bool {
    let put = async {
        let cache = open().await?;
        let headers = Headers::new().ok()?;
        headers.set(TAG, tag).ok()?;
        let init = ResponseInit::new();
        init.set_headers(&headers);
        let body = Uint8Array::from(bytes);
        let response = Response::new_with_opt_js_u8_array_and_init(Some(&body), &init).ok()?;
        JsFuture::from(cache.put_with_str(&address(name), &response)).await.ok()
    };
    put.await.is_some()
}

/// Forgets every snapshot: called when a person signs out, since prices are theirs alone.
pub async fn clear() {
    if let Some(storage) = storage() {
        // A cache that was never there is as good as deleted.
        let _ = JsFuture::from(storage.delete(CACHE)).await;
    }
}

fn address(name: &str) -> String {
    format!("/snapshots/{name}")
}

async fn open() -> Option<Cache> {
    JsFuture::from(storage()?.open(CACHE)).await.ok()?.dyn_into().ok()
}

/// `caches` is absent on plain HTTP; the typed getter would hand out `undefined` as an object.
fn storage() -> Option<CacheStorage> {
    let window: JsValue = web_sys::window()?.into();
    Reflect::get(&window, &"caches".into()).ok()?.dyn_into().ok()
}
