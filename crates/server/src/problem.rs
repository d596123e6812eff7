//! How a request fails: a [`Failure`] says what went wrong in no language; the middleware
//! [`crate::middleware::problems`] writes it as RFC 9457 in the reader's.
//!
//! Failures are made by small functions named after what happened, here and where a rule lives.

use std::sync::Arc;

use api::order::OrderCheck;
use api::{FieldProblem, Problem, ProblemKind};
use axum::response::{IntoResponse, Response};
use http::StatusCode;

use crate::storage::StorageError;
use crate::text::{Language, Message};

/// What a handler returns.
pub type Outcome<T> = Result<T, Failure>;

/// A problem before it is put into words.
#[derive(Clone, Debug)]
pub struct Failure(Box<Content>);

#[derive(Clone, Debug)]
struct Content {
    kind: ProblemKind,
    detail: Message,
    fields: Vec<(String, Message)>,
    check: Option<OrderCheck>,
    retry_after: Option<u64>,
    busy: bool,
    /// For the log; never shown.
    cause: Option<String>,
}

impl Failure {
    /// A problem of this kind with its usual detail.
    #[must_use]
    pub fn new(kind: ProblemKind) -> Self {
        Self(Box::new(Content {
            kind,
            detail: Message::new(detail_id(kind)),
            fields: Vec::new(),
            check: None,
            retry_after: None,
            busy: false,
            cause: None,
        }))
    }

    /// One field is at fault, by its JSON pointer.
    #[must_use]
    pub fn field(kind: ProblemKind, pointer: impl Into<String>, what: Message) -> Self {
        Self::new(kind).and_field(pointer, what)
    }

    /// A well-formed value that is not acceptable.
    #[must_use]
    pub fn value(pointer: impl Into<String>, what: Message) -> Self {
        Self::field(ProblemKind::InvalidValue, pointer, what)
    }

    #[must_use]
    pub fn not_found() -> Self {
        Self::new(ProblemKind::NotFound)
    }

    #[must_use]
    pub fn forbidden() -> Self {
        Self::new(ProblemKind::Forbidden)
    }

    /// A fault of ours; the cause goes to the log alone.
    #[must_use]
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::new(ProblemKind::Internal).because(cause)
    }

    #[must_use]
    pub fn and_field(mut self, pointer: impl Into<String>, what: Message) -> Self {
        self.0.fields.push((pointer.into(), what));
        self
    }

    /// With the fields at fault of another one of the same kind.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.fields.extend(other.0.fields);
        self
    }

    #[must_use]
    pub fn with_detail(mut self, detail: Message) -> Self {
        self.0.detail = detail;
        self
    }

    /// With what placing the order would be today.
    #[must_use]
    pub fn with_check(mut self, check: OrderCheck) -> Self {
        self.0.check = Some(check);
        self
    }

    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.0.retry_after = Some(seconds);
        self
    }

    #[must_use]
    pub fn because(mut self, cause: impl std::fmt::Display) -> Self {
        self.0.cause = Some(cause.to_string());
        self
    }

    #[must_use]
    pub fn kind(&self) -> ProblemKind {
        self.0.kind
    }

    /// Whether another transaction was in the way, so that the same may succeed at once.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.0.busy
    }

    /// What the log says beside the kind.
    #[must_use]
    pub fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }

    #[must_use]
    pub fn seconds_to_wait(&self) -> Option<u64> {
        self.0.retry_after
    }

    #[must_use]
    pub fn check(&self) -> Option<&OrderCheck> {
        self.0.check.as_ref()
    }

    /// The problem in words.
    #[must_use]
    pub fn written(&self, language: Language, instance: Option<String>) -> Problem {
        let kind = self.0.kind;
        let errors = self.0.fields.iter().map(|(pointer, what)| FieldProblem {
            pointer: pointer.clone(),
            detail: what.in_language(language),
        });
        Problem {
            kind,
            title: Message::new(title_id(kind)).in_language(language),
            status: status_of(kind).as_u16(),
            detail: self.0.detail.in_language(language),
            instance,
            errors: errors.collect(),
        }
    }
}

/// Carries itself to the middleware that writes it.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status_of(self.kind()).into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match &error {
            StorageError::Corrupt(_) | StorageError::Taken(_) | StorageError::Spill(_) => {
                Self::internal(error)
            }
            StorageError::Busy(_) | StorageError::Failed(_) | StorageError::Migration(_) => {
                let mut failure = Self::new(ProblemKind::Unavailable).retry_after(1).because(&error);
                failure.0.busy = error.is_busy();
                failure
            }
        }
    }
}

/// The HTTP status of a kind of problem.
#[must_use]
pub const fn status_of(kind: ProblemKind) -> StatusCode {
    match kind {
        ProblemKind::InvalidRequest => StatusCode::BAD_REQUEST,
        ProblemKind::InvalidValue | ProblemKind::IdempotencyKeyReused | ProblemKind::OrderRefused => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        ProblemKind::NotSignedIn | ProblemKind::WrongCredentials => StatusCode::UNAUTHORIZED,
        ProblemKind::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
        ProblemKind::Forbidden | ProblemKind::ForeignOrigin => StatusCode::FORBIDDEN,
        ProblemKind::NotFound => StatusCode::NOT_FOUND,
        ProblemKind::Gone => StatusCode::GONE,
        ProblemKind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        ProblemKind::OrderChanged | ProblemKind::CreditExceeded | ProblemKind::Full => StatusCode::CONFLICT,
        // What the sender's `If-Match` names is not there any more.
        ProblemKind::Conflict => StatusCode::PRECONDITION_FAILED,
        ProblemKind::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        ProblemKind::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ProblemKind::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        ProblemKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// What a bare status that some library answered means here.
#[must_use]
pub fn kind_of(status: StatusCode) -> ProblemKind {
    match status {
        StatusCode::UNAUTHORIZED => ProblemKind::NotSignedIn,
        StatusCode::FORBIDDEN => ProblemKind::Forbidden,
        StatusCode::NOT_FOUND => ProblemKind::NotFound,
        StatusCode::GONE => ProblemKind::Gone,
        StatusCode::METHOD_NOT_ALLOWED => ProblemKind::MethodNotAllowed,
        StatusCode::CONFLICT | StatusCode::PRECONDITION_FAILED => ProblemKind::Conflict,
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => ProblemKind::TooLarge,
        StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemKind::UnsupportedMediaType,
        StatusCode::UNPROCESSABLE_ENTITY => ProblemKind::InvalidValue,
        StatusCode::TOO_MANY_REQUESTS => ProblemKind::TooManyRequests,
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            ProblemKind::Unavailable
        }
        _ if status.is_server_error() => ProblemKind::Internal,
        _ => ProblemKind::InvalidRequest,
    }
}

const fn title_id(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::InvalidRequest => "problem-invalid-request",
        ProblemKind::InvalidValue => "problem-invalid-value",
        ProblemKind::NotSignedIn => "problem-not-signed-in",
        ProblemKind::WrongCredentials => "problem-wrong-credentials",
        ProblemKind::TooManyRequests => "problem-too-many-requests",
        ProblemKind::Forbidden => "problem-forbidden",
        ProblemKind::ForeignOrigin => "problem-foreign-origin",
        ProblemKind::NotFound => "problem-not-found",
        ProblemKind::Gone => "problem-gone",
        ProblemKind::Full => "problem-full",
        ProblemKind::MethodNotAllowed => "problem-method-not-allowed",
        ProblemKind::Conflict => "problem-conflict",
        ProblemKind::IdempotencyKeyReused => "problem-idempotency-key-reused",
        ProblemKind::OrderChanged => "problem-order-changed",
        ProblemKind::OrderRefused => "problem-order-refused",
        ProblemKind::CreditExceeded => "problem-credit-exceeded",
        ProblemKind::TooLarge => "problem-too-large",
        ProblemKind::UnsupportedMediaType => "problem-unsupported-media-type",
        ProblemKind::Unavailable => "problem-unavailable",
        ProblemKind::Internal => "problem-internal",
    }
}

const fn detail_id(kind: ProblemKind) -> &'static str {
    match kind {
        ProblemKind::InvalidRequest => "problem-invalid-request-detail",
        ProblemKind::InvalidValue => "problem-invalid-value-detail",
        ProblemKind::NotSignedIn => "problem-not-signed-in-detail",
        ProblemKind::WrongCredentials => "problem-wrong-credentials-detail",
        ProblemKind::TooManyRequests => "problem-too-many-requests-detail",
        ProblemKind::Forbidden => "problem-forbidden-detail",
        ProblemKind::ForeignOrigin => "problem-foreign-origin-detail",
        ProblemKind::NotFound => "problem-not-found-detail",
        ProblemKind::Gone => "problem-gone-detail",
        ProblemKind::Full => "problem-full-detail",
        ProblemKind::MethodNotAllowed => "problem-method-not-allowed-detail",
        ProblemKind::Conflict => "problem-conflict-detail",
        ProblemKind::IdempotencyKeyReused => "problem-idempotency-key-reused-detail",
        ProblemKind::OrderChanged => "problem-order-changed-detail",
        ProblemKind::OrderRefused => "problem-order-refused-detail",
        ProblemKind::CreditExceeded => "problem-credit-exceeded-detail",
        ProblemKind::TooLarge => "problem-too-large-detail",
        ProblemKind::UnsupportedMediaType => "problem-unsupported-media-type-detail",
        ProblemKind::Unavailable => "problem-unavailable-detail",
        ProblemKind::Internal => "problem-internal-detail",
    }
}
