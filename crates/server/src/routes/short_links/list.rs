//! `GET /api/v1/short-links`: one's own, newest first, with how often each was opened.

use api::Page;
use api::short_link::ShortLink;
use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::{Behind, short_links};

/// Query of `GET /short-links`.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ShortLinkQuery {
    cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// One's own short links. One that has ended stays for 90 days.
#[utoipa::path(get, path = api::paths::SHORT_LINKS, tag = "short links", operation_id = "short_links",
    params(ShortLinkQuery), responses((status = 200, body = Page<ShortLink>), Problems))]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<ShortLinkQuery>,
) -> Outcome<Json<Page<ShortLink>>> {
    let user = reader.signed_in()?;
    let behind = cursor::behind(query.cursor.as_deref())?.unwrap_or(Behind::nothing());
    let limit = cursor::limit(query.limit)?;
    let mut connection = app.database().read().await?;
    let (items, more, total) = short_links::of_user(&mut connection, &user.id, &behind, limit).await?;
    let last = items.last().filter(|_| more);
    let next_cursor =
        last.map(|link| cursor::of(&Behind { at: link.created_at.timestamp_millis(), id: link.id.clone() }));
    Ok(Json(Page { items, next_cursor, total }))
}
