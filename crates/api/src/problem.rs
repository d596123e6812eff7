//! Problems as RFC 9457 has them: a stable type, a message in the reader's language, and pointers to
//! the fields at fault.

use serde::{Deserialize, Serialize};

/// `application/problem+json`.
///
/// ```
/// use api::{Problem, ProblemKind};
/// let problem: Problem = serde_json::from_str(r#"{
///     "type": "/problems/invalid-value", "title": "Invalid value", "status": 422,
///     "detail": "One field must be changed.",
///     "errors": [{ "pointer": "/lines/3/quantity", "detail": "Order at least 24." }]
/// }"#)?;
/// assert_eq!(problem.kind, ProblemKind::InvalidValue);
/// assert_eq!(problem.errors[0].pointer, "/lines/3/quantity");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// Stable: what a program decides by.
    #[serde(rename = "type")]
    pub kind: ProblemKind,
    /// Short and the same for each problem of this type, in the reader's language.
    pub title: String,
    /// The HTTP status of the answer.
    pub status: u16,
    /// What happened this time and what to do, in the reader's language.
    pub detail: String,
    /// The request's id, to quote to support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// The fields at fault, if any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// One field at fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// JSON pointer (RFC 6901) into the request, such as `/lines/3/quantity`.
    #[cfg_attr(feature = "openapi", schema(example = "/lines/3/quantity"))]
    pub pointer: String,
    /// What was wrong and what would be right, in the reader's language.
    pub detail: String,
}

/// The stable types of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProblemKind {
    /// The body is not what the description says: syntax, a missing field, a number for a decimal.
    #[serde(rename = "/problems/invalid-request")]
    InvalidRequest,
    /// The body is well formed, but a value in it is not acceptable; `errors` says which.
    #[serde(rename = "/problems/invalid-value")]
    InvalidValue,
    /// The route is for people who are signed in, and nobody is.
    #[serde(rename = "/problems/not-signed-in")]
    NotSignedIn,
    /// No account has this address with this password.
    #[serde(rename = "/problems/wrong-credentials")]
    WrongCredentials,
    /// Too many attempts; `Retry-After` says when.
    #[serde(rename = "/problems/too-many-requests")]
    TooManyRequests,
    /// The role of the person signed in does not allow it.
    #[serde(rename = "/problems/forbidden")]
    Forbidden,
    /// A write from another site.
    #[serde(rename = "/problems/foreign-origin")]
    ForeignOrigin,
    /// Nothing is there, or nothing that this reader may see.
    #[serde(rename = "/problems/not-found")]
    NotFound,
    /// It was here and is no more: a short link that was revoked or has expired.
    #[serde(rename = "/problems/gone")]
    Gone,
    /// There may be no more of these: something has to go first.
    #[serde(rename = "/problems/full")]
    Full,
    /// The path is known, with other methods.
    #[serde(rename = "/problems/method-not-allowed")]
    MethodNotAllowed,
    /// Someone changed it since it was read.
    #[serde(rename = "/problems/conflict")]
    Conflict,
    /// The same `Idempotency-Key` came with another body.
    #[serde(rename = "/problems/idempotency-key-reused")]
    IdempotencyKeyReused,
    /// Prices, stock or terms are not what the partner confirmed, or the cart no longer holds it; the answer
    /// carries today's evaluation.
    #[serde(rename = "/problems/order-changed")]
    OrderChanged,
    /// A line or the order total breaks a rule.
    #[serde(rename = "/problems/order-refused")]
    OrderRefused,
    /// The order is more than the credit line has left.
    #[serde(rename = "/problems/credit-exceeded")]
    CreditExceeded,
    /// The body is larger than the route takes.
    #[serde(rename = "/problems/too-large")]
    TooLarge,
    /// The body is of another type than the route reads.
    #[serde(rename = "/problems/unsupported-media-type")]
    UnsupportedMediaType,
    /// Not the partner's fault; nothing was changed.
    #[serde(rename = "/problems/unavailable")]
    Unavailable,
    /// A fault of the server; nothing was changed. Its log has the cause under the request's id.
    #[serde(rename = "/problems/internal")]
    Internal,
}
