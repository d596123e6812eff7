//! `GET /api/v1/tariff/search`: codes by words of their descriptions.

use api::calculator::{MOST_TARIFF_HITS, TariffHits, TariffSearchQuery};
use axum::Json;
use axum::extract::State;

use super::market;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::problem::{Failure, Outcome};
use crate::rates::UNITED_STATES;

/// How many lines are given unless somebody asks for more.
const USUAL: usize = 20;

/// Lines whose description, with those above it, has every word, or whose code begins so; the nearest first.
/// The schedule of the United States alone can be searched: other markets answer `not-found`. Before it has been
/// taken in nothing is found.
#[utoipa::path(get, path = api::paths::TARIFF_SEARCH, tag = "calculators", params(TariffSearchQuery),
    operation_id = "tariff_search", responses((status = 200, body = TariffHits), Problems))]
pub async fn search(
    State(app): State<App>,
    Query(query): Query<TariffSearchQuery>,
) -> Outcome<Json<TariffHits>> {
    let mut connection = app.database().read().await?;
    let common = app.rates().common(&mut connection).await?;
    let market = market(&common, query.market.as_deref().unwrap_or(UNITED_STATES))?;
    if market.tariff.as_deref() != Some(UNITED_STATES) {
        return Err(Failure::not_found());
    }
    let Some(schedule) = app.rates().schedule(&mut connection).await? else {
        return Ok(Json(TariffHits { hits: Vec::new() }));
    };
    drop(connection);
    let limit = query.limit.unwrap_or(USUAL).clamp(1, MOST_TARIFF_HITS);
    let search = tokio::task::spawn_blocking(move || schedule.search(&query.q, limit));
    Ok(Json(TariffHits { hits: search.await.map_err(Failure::internal)? }))
}
