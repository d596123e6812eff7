//! `GET /api/v1/companies`: the companies that a sales rep serves; all of them for the channel manager.

use api::company::PartnerCompany;
use api::{Page, Permission, Role};
use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use crate::app::App;
use crate::cursor;
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::companies;

/// Query of `GET /companies`.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct CompanyQuery {
    /// Part of a name or code.
    #[param(max_length = 200)]
    q: Option<String>,
    cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[param(minimum = 1, maximum = 200)]
    limit: Option<u32>,
}

/// The companies one serves, by name.
#[utoipa::path(get, path = api::paths::COMPANIES, tag = "company", operation_id = "companies",
    params(CompanyQuery), responses((status = 200, body = Page<PartnerCompany>), Problems))]
pub async fn list(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<CompanyQuery>,
) -> Outcome<Json<Page<PartnerCompany>>> {
    let user = reader.who_may(Permission::SeePartnerOrders)?;
    let served_by = (user.role == Role::SalesRep).then_some(user.email.as_str());
    let behind = cursor::behind_name(query.cursor.as_deref())?;
    let wanted = companies::Wanted {
        sales_rep: served_by,
        text: query.q.as_deref().unwrap_or_default(),
        // Stays right while companies are added.
        behind: behind.as_ref().map(|(name, id)| (name.as_str(), id.as_str())),
        limit: cursor::limit(query.limit)?,
    };
    let now = app.clock().now().timestamp_millis();
    let mut connection = app.database().read().await?;
    let (items, more, total) = companies::served(&mut connection, &wanted, now).await?;
    let last = items.last().filter(|_| more);
    let next_cursor = last.map(|last| cursor::of_name(&last.summary.name, &last.summary.id));
    Ok(Json(Page { items, next_cursor, total }))
}
