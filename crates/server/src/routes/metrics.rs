//! `GET /metrics`: figures of this process, as Prometheus reads them. Holds no personal data and no
//! trade: keep it inside by the proxy in front where even traffic is a secret.

use axum::extract::State;
use axum::response::IntoResponse;
use http::header::CONTENT_TYPE;

use crate::app::App;

pub async fn metrics(State(app): State<App>) -> impl IntoResponse {
    let text = app.metrics().written(app.database().connections());
    ([(CONTENT_TYPE, "text/plain; version=0.0.4")], text)
}
