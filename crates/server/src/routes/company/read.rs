//! `GET /api/v1/company`: one's own company with its credit line and addresses.

use api::company::Company;
use axum::Json;
use axum::extract::State;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::{addresses, companies};

/// One's own company.
#[utoipa::path(get, path = api::paths::COMPANY, tag = "company", operation_id = "company",
    responses((status = 200, body = Company), Problems))]
pub async fn read(State(app): State<App>, reader: Reader) -> Outcome<Json<Company>> {
    let company = own(reader.signed_in()?)?;
    let now = app.clock().now().timestamp_millis();
    let mut connection = app.database().read().await?;
    let found =
        companies::with_credit(&mut connection, &company.id, now).await?.ok_or_else(Failure::not_found)?;
    Ok(Json(Company {
        summary: found.summary,
        credit: found.credit,
        addresses: addresses::of_company(&mut connection, &company.id).await?,
    }))
}
