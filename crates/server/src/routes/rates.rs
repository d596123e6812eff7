//! `GET /api/v1/rates`: what landed costs are worked out with.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::landed_cost::RateData;
use http::header::CONTENT_TYPE;

use crate::app::App;
use crate::documentation::Problems;
use crate::problem::Outcome;

/// Rules of every market, conventions, tariffs on the codes of the catalogue, exchange rates, each with its
/// source and its dates: what a browser needs to calculate by itself, without a network too.
#[utoipa::path(get, path = api::paths::RATES, tag = "calculators", operation_id = "rates",
    responses((status = 200, body = RateData), (status = 304, description = "As the reader has it"), Problems))]
pub async fn rates(State(app): State<App>) -> Outcome<Response> {
    let mut connection = app.database().read().await?;
    let sent = app.rates().sent(&mut connection).await?;
    Ok(([(CONTENT_TYPE, "application/json")], Bytes::from_owner(Shared(sent))).into_response())
}

/// The kept bytes, sent without a copy.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
