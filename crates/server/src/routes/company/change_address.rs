//! `PUT /api/v1/company/addresses/{id}`: changes an address; for the company's admin. With `If-Match`,
//! only if nobody else changed it since. Orders keep the address as it was.

use api::company::{Address, AddressRequest};
use api::{Permission, ProblemKind};
use axum::Json;
use axum::extract::{Path, State};
use http::HeaderMap;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract;
use crate::fields;
use crate::middleware::etag;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{StorageError, addresses};

/// Puts new fields in the place of the old ones.
#[utoipa::path(put, path = api::paths::COMPANY_ADDRESS, tag = "company",
    params(("id" = String, Path), ("If-Match" = Option<String>, Header)),
    request_body = AddressRequest, responses((status = 200, body = Address), Problems))]
pub async fn change_address(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    headers: HeaderMap,
    extract::Json(request): extract::Json<AddressRequest>,
) -> Outcome<Json<Address>> {
    let company = own(reader.who_may(Permission::ManageCompany)?)?;
    let mut transaction = app.database().write().await?;
    // Two who read the same address take turns: the second finds that it is another one now.
    addresses::lock(&mut transaction, &company.id, &id).await?;
    let present =
        addresses::find(&mut transaction, &company.id, &id).await?.ok_or_else(Failure::not_found)?;
    if !etag::still_matches(&headers, &present) {
        return Err(Failure::new(ProblemKind::Conflict));
    }
    let address = Address { id, fields: fields::address(&request)? };
    addresses::change(&mut transaction, &address).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(Json(address))
}
