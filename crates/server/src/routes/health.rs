//! `GET /healthz`: the process runs. `GET /readyz`: the database answers and its schema is up to date.

use axum::extract::State;
use axum::response::IntoResponse;
use http::header::CACHE_CONTROL;

use crate::app::App;
use crate::problem::Outcome;
use crate::storage::revision;

pub async fn alive() -> impl IntoResponse {
    ([(CACHE_CONTROL, "no-store")], "alive\n")
}

pub async fn ready(State(app): State<App>) -> Outcome<impl IntoResponse> {
    // Opening the database migrated it; that the counter is there shows that it still is this one.
    let mut connection = app.database().read().await?;
    revision::current(&mut connection).await?;
    Ok(([(CACHE_CONTROL, "no-store")], "ready\n"))
}
