//! `POST /api/v1/company/users`: one more person; for the company's admin.

use api::Permission;
use api::company::{AddUser, CompanyUser};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Keyed;
use crate::fields::{self, Faults};
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::users::{self, NewUser};
use crate::text::Message;
use crate::{once, random};

/// Adds a person with a first password.
#[utoipa::path(post, path = api::paths::COMPANY_USERS, tag = "company", request_body = AddUser,
    params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = CompanyUser), Problems))]
pub async fn add_user(State(app): State<App>, reader: Reader, request: Keyed<AddUser>) -> Outcome<Response> {
    let admin = reader.who_may(Permission::ManageCompany)?;
    let company = own(admin)?;
    let request = request.with_password(app.passwords(), &admin.id).await?;
    let wanted = &request.body;
    let mut faults = Faults::default();
    let email = faults.keep(fields::email("/email", &wanted.email));
    let name = faults.keep(fields::text("/name", &wanted.name, 100));
    faults.keep(fields::password("/password", &wanted.password));
    if !wanted.role.is_of_a_company() {
        faults.add(Failure::value("/role", Message::new("role-not-of-a-company")));
    }
    faults.none()?;
    let password_hash = app.passwords().hash(wanted.password.clone()).await?;
    let id = random::id().map_err(Failure::internal)?;
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    if let Some((status, body)) = once::earlier(&mut transaction, &admin.id, &request, now).await? {
        return Ok(once::json(status, body));
    }
    let user = NewUser {
        id: &id,
        email: &email,
        name,
        role: wanted.role,
        company: &company.id,
        language: &admin.language,
        password_hash: &password_hash,
    };
    if !users::add(&mut transaction, user).await? {
        return Err(Failure::value("/email", Message::new("email-taken")));
    }
    let user =
        CompanyUser { id, email: email.clone(), name: name.to_owned(), role: wanted.role, blocked: false };
    once::answer(transaction, &admin.id, &request, StatusCode::CREATED, &user).await
}
