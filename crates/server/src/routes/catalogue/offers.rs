//! `GET /api/v1/catalogue/offers`: prices and stock for the reader's company, or what changed since a
//! revision.

use api::Permission;
use axum::extract::State;
use axum::response::Response;
use domain::{Country, Currency};
use http::HeaderMap;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{SNAPSHOT, answer, has, is_short, told, unchanged};
use crate::app::App;
use crate::catalogue::offers;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::random::to_hexadecimal;
use crate::storage::offers::Terms;
use crate::terms::terms_of;

/// Query of `GET /catalogue/offers`.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct OffersQuery {
    /// Ship-to country; the company's own by default.
    #[param(value_type = Option<String>)]
    market: Option<Country>,
    #[param(value_type = Option<String>)]
    currency: Option<Currency>,
    /// The revision that the reader has; its ETag must be told in `If-None-Match`.
    since: Option<u64>,
}

/// The offers of the crate `search` (`application/vnd.entrepot.snapshot`), or with `since` and the ETag
/// of that revision their delta (`application/vnd.entrepot.delta`). Other terms, or another
/// day, have all their offers sent anew.
#[utoipa::path(get, path = api::paths::CATALOGUE_OFFERS, tag = "catalogue", operation_id = "catalogue_offers",
    params(OffersQuery),
    responses((status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/vnd.entrepot.snapshot"),
        (status = 304, description = "As the reader has it"), Problems))]
pub async fn offers(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<OffersQuery>,
    headers: HeaderMap,
) -> Outcome<Response> {
    let user = reader.who_may(Permission::SeePrices)?;
    let mut connection = app.database().read().await?;
    let terms = terms_of(&app, &mut connection, user, query.market, query.currency).await?;
    let revision = offers::revision(&mut connection).await?;
    let audience = audience_of(&terms);
    let tag = tag_of(revision, &audience);
    if has(&headers, &tag) {
        return unchanged(&tag);
    }
    if let Some(since) = query.since.and_then(|since| i64::try_from(since).ok())
        && (0..revision).contains(&since)
        && told(&headers).any(|told| told == tag_of(since, &audience))
    {
        let delta = offers::delta(&mut connection, &terms, since, revision).await?;
        let (all, _) = app.catalogues().offers(&mut connection, &terms).await?;
        if is_short(delta.changed.len(), all.len()) {
            return super::delta(&tag, delta.to_bytes());
        }
    }
    let (all, _) = app.catalogues().offers(&mut connection, &terms).await?;
    answer(SNAPSHOT, &tag, all.to_bytes(), None)
}

fn tag_of(revision: i64, audience: &str) -> String {
    format!("{revision}.{audience}")
}

/// Other terms have other offers at the same revision.
fn audience_of(terms: &Terms) -> String {
    let digest = Sha256::digest(format!("{terms:?}").as_bytes());
    to_hexadecimal(digest.get(..8).unwrap_or_default())
}
