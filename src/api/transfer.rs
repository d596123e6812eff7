//! Whole files: text that is downloaded, a file that is uploaded.

use std::{cell::Cell, rc::Rc};

use api::{Problem, ProblemKind};
use futures::channel::oneshot;
use gloo_net::http::Method;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{File, ProgressEvent, XmlHttpRequest};

use super::{ApiError, given, listener, request::Request};
use crate::text;

/// A price list of 100,000 rows over a hotel's network.
const UPLOAD_DEADLINE_MILLISECONDS: u32 = 900_000;

/// Reads text such as CSV or a file of messages, or a resource as it was sent.
pub async fn get_text(path: &str) -> Result<String, ApiError> {
    match given::take(path).await {
        Some(given) => Ok(given),
        None => Request::new(Method::GET, path).send().await?.text().await,
    }
}

/// How much of a file has left, in bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transfer {
    pub sent: f64,
    pub total: f64,
}

/// A file to be sent.
pub struct Parcel<'a> {
    pub path: &'a str,
    pub file: &'a File,
    pub media_type: &'a str,
    /// Headers of this request alone.
    pub headers: &'a [(&'a str, String)],
}

/// Sends a file as the body, streamed from disk by the browser, and tells how far it is. Dropping
/// the future gives the transfer up. `fetch` cannot tell of its progress: hence the older way.
pub async fn upload<T: DeserializeOwned>(
    parcel: &Parcel<'_>,
    on_progress: impl Fn(Transfer) + 'static,
) -> Result<T, ApiError> {
    let request = XmlHttpRequest::new().map_err(|_| ApiError::Unreadable)?;
    let sending = Sending::begin(request, parcel, on_progress)?;
    sending.ended.await.map_err(|_| ApiError::Unreadable)?;
    let request = &sending.guard.request;
    let answer = request.response_text().ok().flatten().unwrap_or_default();
    match request.status().unwrap_or_default() {
        0 if sending.late.get() => Err(ApiError::Timeout),
        0 => Err(ApiError::Offline),
        200..=299 => serde_json::from_str(&answer).map_err(|_| ApiError::Unreadable),
        _ => Err(problem(&answer)),
    }
}

fn problem(answer: &str) -> ApiError {
    match serde_json::from_str::<Problem>(answer) {
        Ok(problem) => {
            if problem.kind == ProblemKind::NotSignedIn {
                listener::signed_out();
            }
            ApiError::Problem(Box::new(problem))
        }
        Err(_) => ApiError::Unreadable,
    }
}

/// A request on its way, and what it calls back.
struct Sending {
    ended: oneshot::Receiver<()>,
    late: Rc<Cell<bool>>,
    guard: Guard,
    _on_progress: Closure<dyn Fn(ProgressEvent)>,
    _on_timeout: Closure<dyn Fn()>,
    _on_end: Closure<dyn FnMut()>,
}

/// Aborts when dropped; nothing happens to a request that has ended.
struct Guard {
    request: XmlHttpRequest,
}

impl Sending {
    fn begin(
        request: XmlHttpRequest,
        parcel: &Parcel<'_>,
        on_progress: impl Fn(Transfer) + 'static,
    ) -> Result<Self, ApiError> {
        let (end, ended) = oneshot::channel();
        let late = Rc::new(Cell::new(false));
        let on_progress = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
            on_progress(Transfer { sent: event.loaded(), total: event.total() });
        });
        let on_timeout = {
            let late = late.clone();
            Closure::<dyn Fn()>::new(move || late.set(true))
        };
        let mut end = Some(end);
        let on_end = Closure::<dyn FnMut()>::new(move || {
            if let Some(end) = end.take() {
                // Nobody waits any more for a transfer that was given up.
                let _ = end.send(());
            }
        });
        let open = || {
            request.open("POST", parcel.path)?;
            request.set_timeout(UPLOAD_DEADLINE_MILLISECONDS);
            request.set_request_header("accept-language", text::language().code())?;
            request.set_request_header("content-type", parcel.media_type)?;
            for (name, value) in parcel.headers {
                request.set_request_header(name, value)?;
            }
            request.upload()?.set_onprogress(Some(on_progress.as_ref().unchecked_ref()));
            request.set_ontimeout(Some(on_timeout.as_ref().unchecked_ref()));
            request.set_onloadend(Some(on_end.as_ref().unchecked_ref()));
            request.send_with_opt_blob(Some(parcel.file))
        };
        open().map_err(|_| ApiError::Unreadable)?;
        Ok(Self {
            ended,
            late,
            guard: Guard { request },
            _on_progress: on_progress,
            _on_timeout: on_timeout,
            _on_end: on_end,
        })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Ok(upload) = self.request.upload() {
            upload.set_onprogress(None);
        }
        self.request.set_ontimeout(None);
        self.request.set_onloadend(None);
        // An ended request takes no notice.
        let _ = self.request.abort();
    }
}
