//! `GET /api/v1/company/addresses/{id}`: one address, with the ETag to change it by.

use api::company::Address;
use axum::Json;
use axum::extract::{Path, State};

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::addresses;

/// One address of one's own company.
#[utoipa::path(get, path = api::paths::COMPANY_ADDRESS, tag = "company",
    params(("id" = String, Path)), responses((status = 200, body = Address), Problems))]
pub async fn read_address(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Outcome<Json<Address>> {
    let company = own(reader.signed_in()?)?;
    let mut connection = app.database().read().await?;
    let address = addresses::find(&mut connection, &company.id, &id).await?;
    Ok(Json(address.ok_or_else(Failure::not_found)?))
}
