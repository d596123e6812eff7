//! Somebody who uses the API: keeps the session's cookie as a browser does, and holds every answer to
//! the description.

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE, COOKIE, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::promise;

#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookie: Option<String>,
    pub language: Option<&'static str>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Bytes,
}

impl Client {
    pub fn new(router: Router) -> Self {
        Self { router, cookie: None, language: None }
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        let answer = self.post("/api/v1/session", json!({ "email": email, "password": password })).await;
        if let Some(cookie) = answer.headers.get(SET_COOKIE) {
            let cookie = cookie.to_str().expect("a cookie is ASCII");
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, &[]).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.send(Method::POST, path, Some(body), &[]).await
    }

    /// With an `Idempotency-Key`.
    pub async fn post_once(&self, path: &str, body: Value, key: &str) -> Answer {
        self.send(Method::POST, path, Some(body), &[("idempotency-key", key)]).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PUT, path, Some(body), &[]).await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.send(Method::PATCH, path, Some(body), &[]).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, None, &[]).await
    }

    /// Sends anything; a body is JSON, but for a text by itself, which is a CSV file.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder();
        let (kind, body) = match body {
            Some(Value::String(text)) => (Some("text/csv"), text.into_bytes()),
            Some(body) => (Some("application/json"), body.to_string().into_bytes()),
            None => (None, Vec::new()),
        };
        if let Some(kind) = kind {
            request = request.header(CONTENT_TYPE, kind);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send_raw(request.method(method).uri(path), body).await
    }

    /// Sends a request whose headers are the caller's business.
    pub async fn send_raw(&self, request: http::request::Builder, body: Vec<u8>) -> Answer {
        let request = self.dressed(request).body(Body::from(body)).expect("a request");
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("the answer has an end");
        let answer = Answer { status: parts.status, headers: parts.headers, bytes };
        promise::check(&method, &path, &answer);
        answer
    }

    /// The answer's body as it is before anybody reads it.
    pub async fn unread(&self, request: http::request::Builder, body: Vec<u8>) -> Body {
        let request = self.dressed(request).body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        assert!(response.status().is_success(), "{}", response.status());
        response.into_body()
    }

    fn dressed(&self, mut request: http::request::Builder) -> http::request::Builder {
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        if let Some(language) = self.language {
            request = request.header(ACCEPT_LANGUAGE, language);
        }
        request
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&self.bytes)))
    }

    /// Of an answer with one JSON value in each line.
    pub fn lines(&self) -> Vec<Value> {
        let lines = self.bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| serde_json::from_slice(line).expect("a line of JSON")).collect()
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.to_vec()).expect("UTF-8")
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).unwrap_or_else(|| panic!("no header {name}"));
        value.to_str().expect("an ASCII header")
    }

    #[track_caller]
    pub fn expect_status(self, status: u16) -> Self {
        let text = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status.as_u16(), status, "{text}");
        self
    }

    /// Expects a problem of this kind and returns it.
    #[track_caller]
    pub fn expect_problem(self, kind: &str) -> Value {
        let problem = self.json();
        assert_eq!(problem["type"], format!("/problems/{kind}"), "{problem:#}");
        assert_eq!(problem["status"], self.status.as_u16());
        problem
    }

    /// Expects a problem with this field at fault.
    #[track_caller]
    pub fn expect_field(self, kind: &str, pointer: &str) -> Value {
        let problem = self.expect_problem(kind);
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        assert!(errors.iter().any(|error| error["pointer"] == pointer), "{problem:#}");
        problem
    }
    /// Expects a problem of values and returns the pointers of the fields at fault.
    #[track_caller]
    pub fn expect_fields(self) -> Vec<String> {
        let problem = self.expect_status(422).expect_problem("invalid-value");
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        errors.iter().filter_map(|error| error["pointer"].as_str().map(str::to_owned)).collect()
    }
}
