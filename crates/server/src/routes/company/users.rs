//! `GET /api/v1/company/users`: the people of one's own company; for its admin.

use api::Permission;
use api::company::CompanyUser;
use axum::Json;
use axum::extract::State;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::users;

/// The people of one's own company by name, blocked ones too.
#[utoipa::path(get, path = api::paths::COMPANY_USERS, tag = "company", operation_id = "users",
    responses((status = 200, body = Vec<CompanyUser>), Problems))]
pub async fn list(State(app): State<App>, reader: Reader) -> Outcome<Json<Vec<CompanyUser>>> {
    let company = own(reader.who_may(Permission::ManageCompany)?)?;
    let mut connection = app.database().read().await?;
    Ok(Json(users::of_company(&mut connection, &company.id).await?))
}
