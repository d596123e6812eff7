//! `POST /api/v1/orders/withdraw`: gives up an order whose fate its sender does not know. The key is taken
//! in the same way as by placing, so that of the two only the first to arrive has an effect: a request
//! that is still on its way places nothing any more.

use api::order::{WithdrawOrder, WithdrawnOrder};
use api::session::User;
use api::{Permission, ProblemKind};
use axum::Json;
use axum::extract::State;
use http::StatusCode;

use super::place::ATTEMPTS;
use crate::app::App;
use crate::documentation::Problems;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::routes::company::own;
use crate::storage::StorageError;
use crate::storage::idempotency::{Claim, claim, fill};
use crate::storage::orders::search::{Scope, find};
use crate::{extract, fields};

/// In the place of a request's hash, which it is never the same as.
const WITHDRAWN: &str = "withdrawn";

/// Withdraws the order with this `Idempotency-Key`, unless it has been placed.
#[utoipa::path(post, path = api::paths::ORDERS_WITHDRAW, tag = "orders", request_body = WithdrawOrder,
    responses((status = 200, body = WithdrawnOrder), Problems))]
pub async fn withdraw(
    State(app): State<App>,
    reader: Reader,
    extract::Json(request): extract::Json<WithdrawOrder>,
) -> Outcome<Json<WithdrawnOrder>> {
    let user = reader.who_may(Permission::Order)?;
    let company = own(user)?;
    let key = fields::text("/key", &request.key, 200)?;
    let mut attempt = 1;
    let placed = loop {
        match withdrawn(&app, user, key).await {
            Err(failure) if failure.is_busy() && attempt < ATTEMPTS => attempt += 1,
            done => break done?,
        }
    };
    let Some(number) = placed else {
        return Ok(Json(WithdrawnOrder { placed: None }));
    };
    // The key may be that of another write.
    let mut connection = app.database().read().await?;
    let order = find(&mut connection, &Scope::Company(company.id.clone()), &number).await?;
    let order = order.ok_or_else(|| Failure::new(ProblemKind::IdempotencyKeyReused))?;
    Ok(Json(WithdrawnOrder { placed: Some(order.number) }))
}

/// What the key was answered when it was used; `None` where it places nothing now.
async fn withdrawn(app: &App, user: &User, key: &str) -> Outcome<Option<String>> {
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    let answered = match claim(&mut transaction, &user.id, key, WITHDRAWN, now).await? {
        Claim::New => {
            fill(&mut transaction, &user.id, key, StatusCode::OK.as_u16(), "").await?;
            None
        }
        Claim::Done { .. } => None,
        Claim::OtherRequest { body } => Some(body),
    };
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(answered)
}
