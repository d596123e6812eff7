//! `GET /api/v1/company/addresses`: where one's own company receives goods.

use api::company::Address;
use axum::Json;
use axum::extract::State;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::addresses;

/// The addresses of one's own company, in its own order.
#[utoipa::path(get, path = api::paths::COMPANY_ADDRESSES, tag = "company", operation_id = "addresses",
    responses((status = 200, body = Vec<Address>), Problems))]
pub async fn list(State(app): State<App>, reader: Reader) -> Outcome<Json<Vec<Address>>> {
    let company = own(reader.signed_in()?)?;
    let mut connection = app.database().read().await?;
    Ok(Json(addresses::of_company(&mut connection, &company.id).await?))
}
