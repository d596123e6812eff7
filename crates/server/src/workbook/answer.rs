//! What a calculator answers in: JSON, or a workbook where the request asks for one.

use axum::Json;
use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::header::{ACCEPT, CONTENT_DISPOSITION, CONTENT_TYPE, VARY};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};

use super::{LaidOut, write};
use crate::app::App;
use crate::calculation::one;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};

/// The media type of a workbook.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// What the reader takes. Whoever takes anything gets JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Json,
    Workbook,
}

impl<S: Sync> FromRequestParts<S> for Wanted {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self::accepted(&parts.headers))
    }
}

impl Wanted {
    fn accepted(headers: &HeaderMap) -> Self {
        let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        let mut kinds = values.flat_map(|value| value.split(',')).map(|kind| {
            let (essence, parameters) = kind.split_once(';').unwrap_or((kind, ""));
            (essence.trim().to_ascii_lowercase(), !parameters.replace(' ', "").starts_with("q=0"))
        });
        // Whichever of the two is named first; quality counts only in that none is not wanted.
        let first = kinds.find(|(kind, wanted)| *wanted && (kind == WORKBOOK || kind == "application/json"));
        if first.is_some_and(|(kind, _)| kind == WORKBOOK) { Self::Workbook } else { Self::Json }
    }
}

/// Works a scenario out and answers in what the reader takes.
///
/// # Errors
/// As [`one`].
pub async fn answer<C: LaidOut>(
    app: &App,
    reader: &Reader,
    wanted: Wanted,
    scenario: C::Scenario,
) -> Outcome<Response> {
    let vary = (VARY, HeaderValue::from_static("accept"));
    if wanted == Wanted::Json {
        return Ok(([vary], Json(one::<C>(app, scenario).await?)).into_response());
    }
    let language = reader.language;
    let rates = C::rates(app, &scenario).await?;
    let work = tokio::task::spawn_blocking(move || {
        let result = C::calculate(&scenario, &rates)?;
        write(&C::sheets(&scenario, &result, language)).map_err(Failure::internal)
    });
    let bytes = work.await.map_err(Failure::internal)??;
    let name = HeaderValue::from_static(C::FILE);
    let headers = [vary, (CONTENT_TYPE, HeaderValue::from_static(WORKBOOK)), (CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_unless_a_workbook_is_asked_for() {
        let wanted = |accept: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, accept.parse().expect("a header value"));
            Wanted::accepted(&headers)
        };
        assert_eq!(Wanted::accepted(&HeaderMap::new()), Wanted::Json);
        assert_eq!(wanted("*/*"), Wanted::Json);
        assert_eq!(wanted(WORKBOOK), Wanted::Workbook);
        assert_eq!(wanted(&format!("{WORKBOOK}, application/json;q=0.5")), Wanted::Workbook);
        assert_eq!(wanted(&format!("application/json, {WORKBOOK}")), Wanted::Json);
        assert_eq!(wanted(&format!("{WORKBOOK};q=0")), Wanted::Json);
    }
}
