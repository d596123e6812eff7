//! `PATCH /api/v1/company/users/{id}`: another role, blocked or not, a new first password; for the
//! company's admin, who can lock out neither themselves nor the last admin.

use api::company::{ChangeUser, CompanyUser};
use api::{Permission, Role};
use axum::extract::{Path, State};
use axum::response::Response;
use http::StatusCode;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Keyed;
use crate::fields;
use crate::middleware::session::Reader;
use crate::once;
use crate::problem::{Failure, Outcome};
use crate::storage::{companies, sessions, users};
use crate::text::Message;

/// Changes role or password, or blocks; a person who is blocked or gets a new password is signed out
/// at once.
#[utoipa::path(patch, path = api::paths::COMPANY_USER, tag = "company",
    params(("id" = String, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = ChangeUser, responses((status = 200, body = CompanyUser), Problems))]
pub async fn change_user(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    request: Keyed<ChangeUser>,
) -> Outcome<Response> {
    let admin = reader.who_may(Permission::ManageCompany)?;
    let company = own(admin)?;
    let now = app.clock().now().timestamp_millis();
    let password_hash = match &request.body.password {
        Some(password) => {
            // One's own is changed in the profile, which asks for the present one.
            if id == admin.id {
                return Err(Failure::value("/password", Message::new("own-password")));
            }
            fields::password("/password", password)?;
            Some(app.passwords().hash(password.clone()).await?)
        }
        None => None,
    };
    let request = match password_hash {
        Some(_) => request.with_password(app.passwords(), &admin.id).await?,
        None => request,
    };
    let mut transaction = app.database().write().await?;
    if let Some((status, body)) = once::earlier(&mut transaction, &admin.id, &request, now).await? {
        return Ok(once::json(status, body));
    }
    // Two admins who demote each other take turns.
    companies::lock_credit(&mut transaction, &company.id).await?;
    let people = users::of_company(&mut transaction, &company.id).await?;
    let present = people.iter().find(|user| user.id == id);
    let mut user = present.cloned().ok_or_else(Failure::not_found)?;
    if let Some(role) = request.body.role {
        user.role = role;
    }
    if let Some(blocked) = request.body.blocked {
        user.blocked = blocked;
    }
    check(&people, &user, &admin.id)?;
    users::set_role(&mut transaction, &user.id, user.role, user.blocked).await?;
    if let Some(hash) = &password_hash {
        users::set_password(&mut transaction, &user.id, hash).await?;
    }
    if user.blocked || password_hash.is_some() {
        sessions::end_others(&mut transaction, &user.id, "").await?;
    }
    once::answer(transaction, &admin.id, &request, StatusCode::OK, &user).await
}

fn check(people: &[CompanyUser], changed: &CompanyUser, admin: &str) -> Outcome<()> {
    if !changed.role.is_of_a_company() {
        return Err(Failure::value("/role", Message::new("role-not-of-a-company")));
    }
    if changed.id == admin && changed.blocked {
        return Err(Failure::value("/blocked", Message::new("not-oneself")));
    }
    if changed.id == admin && changed.role != Role::CompanyAdmin {
        return Err(Failure::value("/role", Message::new("not-oneself")));
    }
    let leads = |user: &CompanyUser| user.role == Role::CompanyAdmin && !user.blocked;
    let others = people.iter().any(|user| user.id != changed.id && leads(user));
    if others || leads(changed) { Ok(()) } else { Err(Failure::value("/role", Message::new("last-admin"))) }
}
