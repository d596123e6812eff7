//! `DELETE /api/v1/company/addresses/{id}`: for the company's admin. Orders keep their copy.

use api::Permission;
use axum::extract::{Path, State};
use http::StatusCode;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{StorageError, addresses};

/// Removes an address.
#[utoipa::path(delete, path = api::paths::COMPANY_ADDRESS, tag = "company",
    params(("id" = String, Path)),
    responses((status = 204, description = "Removed"), Problems))]
pub async fn remove_address(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
) -> Outcome<StatusCode> {
    let company = own(reader.who_may(Permission::ManageCompany)?)?;
    let mut transaction = app.database().write().await?;
    if !addresses::remove(&mut transaction, &company.id, &id).await? {
        return Err(Failure::not_found());
    }
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(StatusCode::NO_CONTENT)
}
