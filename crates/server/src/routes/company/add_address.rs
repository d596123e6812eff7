//! `POST /api/v1/company/addresses`: one more address; for the company's admin.

use api::Permission;
use api::company::{Address, AddressRequest};
use axum::extract::State;
use axum::response::Response;
use http::StatusCode;

use super::own;
use crate::app::App;
use crate::documentation::Problems;
use crate::extract::Keyed;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::storage::addresses;
use crate::text::Message;
use crate::{fields, once, random};

/// More would be a mistake of some program.
const MAXIMUM: usize = 500;

/// Adds an address behind the others.
#[utoipa::path(post, path = api::paths::COMPANY_ADDRESSES, tag = "company",
    request_body = AddressRequest, params(("Idempotency-Key" = Option<String>, Header)),
    responses((status = 201, body = Address), Problems))]
pub async fn add_address(
    State(app): State<App>,
    reader: Reader,
    request: Keyed<AddressRequest>,
) -> Outcome<Response> {
    let user = reader.who_may(Permission::ManageCompany)?;
    let company = own(user)?;
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    if let Some((status, body)) = once::earlier(&mut transaction, &user.id, &request, now).await? {
        return Ok(once::json(status, body));
    }
    let present = addresses::of_company(&mut transaction, &company.id).await?;
    if present.len() >= MAXIMUM {
        let too_many = Message::new("too-many-addresses").with("maximum", MAXIMUM);
        return Err(Failure::value("", too_many));
    }
    let address =
        Address { id: random::id().map_err(Failure::internal)?, fields: fields::address(&request.body)? };
    addresses::add(&mut transaction, &company.id, &address).await?;
    once::answer(transaction, &user.id, &request, StatusCode::CREATED, &address).await
}
