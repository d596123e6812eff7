//! The query of an address. Names that are not described are passed over.

use api::ProblemKind;
use axum::extract::FromRequestParts;
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::field_fault;
use crate::cursor;
use crate::problem::Failure;

/// What stands behind the question mark.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        parse(parts.uri.query().unwrap_or_default()).map(Self)
    }
}

/// Reads the text behind a question mark.
///
/// # Errors
/// The problem `invalid-request`, at the field.
pub fn parse<T: DeserializeOwned>(query: &str) -> Result<T, Failure> {
    // `limit=` is as good as no limit.
    let pairs = form_urlencoded::parse(query.as_bytes()).filter(|(_, value)| !value.is_empty());
    let given: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let deserializer = serde_urlencoded::Deserializer::new(form_urlencoded::parse(given.as_bytes()));
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let message = error.inner().to_string();
        let pointer = field_fault::pointer(error.path(), &message);
        let what = if pointer == cursor::LIMIT { cursor::limits() } else { field_fault::words(&message) };
        Failure::field(ProblemKind::InvalidRequest, pointer, what)
    })
}
