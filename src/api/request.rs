//! One request: its deadline, its abort, and how its answer is read.

use std::{cell::Cell, rc::Rc, time::Duration};

use api::{Problem, ProblemKind};
use gloo_net::http::{Method, RequestBuilder, Response};
use leptos::prelude::{TimeoutHandle, set_timeout_with_handle};
use serde::{Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;
use web_sys::AbortController;

use super::{ApiError, listener};
use crate::text;

const DEADLINE: Duration = Duration::from_secs(30);

pub(super) struct Request {
    builder: RequestBuilder,
    body: JsValue,
}

impl Request {
    pub fn new(method: Method, path: &str) -> Self {
        let builder =
            RequestBuilder::new(path).method(method).header("accept-language", text::language().code());
        Self { builder, body: JsValue::UNDEFINED }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.builder = self.builder.header(name, value);
        self
    }

    pub fn json(mut self, body: &impl Serialize) -> Result<Self, ApiError> {
        let text = serde_json::to_string(body).map_err(|_| ApiError::Unreadable)?;
        self.body = text.into();
        Ok(self.header("content-type", "application/json"))
    }

    /// Sends; anything but success (or "not modified") is an error.
    pub async fn send(self) -> Result<Answer, ApiError> {
        let abort = Abort::after(DEADLINE).ok_or(ApiError::Unreadable)?;
        let builder = self.builder.abort_signal(Some(&abort.controller.signal()));
        let request = builder.body(self.body).map_err(|_| ApiError::Unreadable)?;
        let response = request.send().await.map_err(|_| abort.reason())?;
        let answer = Answer { response, abort };
        if answer.response.ok() || answer.response.status() == 304 {
            return Ok(answer);
        }
        let problem: Problem = answer.json().await?;
        if problem.kind == ProblemKind::NotSignedIn {
            listener::signed_out();
        }
        Err(ApiError::Problem(Box::new(problem)))
    }
}

/// An answer whose body has not been read yet; dropping it gives the transfer up.
pub(super) struct Answer {
    pub response: Response,
    abort: Abort,
}

impl Answer {
    pub async fn json<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        read(&self.text().await?)
    }

    pub async fn text(&self) -> Result<String, ApiError> {
        self.response.text().await.map_err(|_| self.abort.reason())
    }

    pub async fn bytes(&self) -> Result<Vec<u8>, ApiError> {
        self.response.binary().await.map_err(|_| self.abort.reason())
    }
}

/// A body, as JSON; an empty one as `null`.
pub fn read<T: DeserializeOwned>(body: &str) -> Result<T, ApiError> {
    let body = if body.is_empty() { "null" } else { body };
    serde_json::from_str(body).map_err(|_| ApiError::Unreadable)
}

/// Aborts its request at the deadline, or when dropped with the future of a page that is gone.
struct Abort {
    controller: AbortController,
    timer: Option<TimeoutHandle>,
    late: Rc<Cell<bool>>,
}

impl Abort {
    fn after(deadline: Duration) -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let late = Rc::new(Cell::new(false));
        let timer = set_timeout_with_handle(
            {
                let (controller, late) = (controller.clone(), late.clone());
                move || {
                    late.set(true);
                    controller.abort();
                }
            },
            deadline,
        );
        Some(Self { controller, timer: timer.ok(), late })
    }

    fn reason(&self) -> ApiError {
        if self.late.get() { ApiError::Timeout } else { ApiError::Offline }
    }
}

impl Drop for Abort {
    fn drop(&mut self) {
        if let Some(timer) = self.timer {
            timer.clear();
        }
        self.controller.abort();
    }
}
