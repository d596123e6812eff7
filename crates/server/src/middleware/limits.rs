//! Limits that no honest request meets: the length of an address, the time an answer may take.

use std::time::Duration;

use api::ProblemKind;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::problem::Failure;

/// Path and query together: room for the numbers of a thousand selected orders.
const LONGEST_ADDRESS: usize = 16 << 10;
/// The largest JSON body: ten thousand lines of the longest SKUs.
pub const LARGEST_JSON: usize = 2 << 20;
/// The largest order: ten thousand lines of the longest SKUs, each with what was seen of it.
pub const LARGEST_ORDER: usize = 8 << 20;
/// The largest scenario of a calculator: ten thousand lines with all that a line can say.
pub const LARGEST_SCENARIO: usize = 8 << 20;
const LONGEST_WORK: Duration = Duration::from_secs(60);

pub async fn limits(request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query();
    if address.is_some_and(|address| address.as_str().len() > LONGEST_ADDRESS) {
        return Failure::new(ProblemKind::TooLarge).into_response();
    }
    if address.is_some_and(|address| address.as_str().contains("%00")) {
        // No text of ours holds U+0000, and PostgreSQL cannot even be asked for one.
        return Failure::new(ProblemKind::InvalidRequest).into_response();
    }
    next.run(request).await
}

/// For all routes but uploads, which take as long as their files are large.
pub async fn time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(LONGEST_WORK, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Failure::new(ProblemKind::Unavailable).because("the answer took too long").into_response(),
    }
}
