//! `PATCH /api/v1/cart`: changes a cart, all of the changes or none; the answer is the cart as it is now.

use std::collections::HashMap;

use api::cart::{Cart, CartChanges, CartQuery};
use api::{Permission, ProblemKind};
use axum::Json;
use axum::extract::State;
use domain::cart::{CartChange, CartError, MAXIMUM_LINES};
use domain::sku;
use http::StatusCode;

use crate::app::App;
use crate::documentation::Problems;
use crate::extract::{Keyed, Query};
use crate::middleware::session::Reader;
use crate::once;
use crate::problem::{Failure, Outcome};
use crate::routes::company::own;
use crate::storage::{Connection, StorageError, carts, products};
use crate::text::Message;

/// The longest SKU.
const MAXIMUM_SKU: usize = 64;

/// Changes one's own cart. A batch that is sent twice under one key counts once.
#[utoipa::path(patch, path = api::paths::CART, tag = "cart", request_body = CartChanges,
    params(CartQuery, ("Idempotency-Key" = Option<String>, Header)),
    responses((status = 200, body = Cart), Problems))]
pub async fn change(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<CartQuery>,
    request: Keyed<CartChanges>,
) -> Outcome<Json<Cart>> {
    let user = reader.who_may(Permission::Order)?;
    let company = own(user)?;
    let changes = &request.body.changes;
    check(changes)?;
    let now = app.clock().now().timestamp_millis();
    let mut transaction = app.database().write().await?;
    let earlier = once::earlier(&mut transaction, &user.id, &request, now).await?;
    if earlier.is_none() {
        if !changes.is_empty() {
            let changes = spelled_right(&mut transaction, changes).await?;
            carts::lock(&mut transaction, &user.id, &company.id).await?;
            let (lines, _) = carts::load(&mut transaction, &user.id, &company.id).await?;
            let changed = lines.apply(&changes).map_err(|error| refused(error, &changes))?;
            carts::replace(&mut transaction, &user.id, &company.id, &changed).await?;
        }
        once::keep(&mut transaction, &user.id, &request, StatusCode::OK, "").await?;
    }
    transaction.commit().await.map_err(StorageError::from)?;
    let mut connection = app.database().read().await?;
    Ok(Json(super::present(&app, &mut connection, user, &query).await?))
}

fn check(changes: &[CartChange]) -> Outcome<()> {
    if changes.len() > MAXIMUM_LINES {
        let too_many = Message::new("too-many-changes").with("maximum", MAXIMUM_LINES);
        return Err(Failure::field(ProblemKind::TooLarge, "/changes", too_many));
    }
    for (position, change) in changes.iter().enumerate() {
        for (field, sku) in skus_of(change) {
            let what = if sku.contains(char::is_control) {
                Message::new("field-control-character")
            } else if sku.chars().count() > MAXIMUM_SKU {
                Message::new("field-too-long").with("maximum", MAXIMUM_SKU)
            } else {
                continue;
            };
            return Err(Failure::value(format!("/changes/{position}/{field}"), what));
        }
    }
    Ok(())
}

/// With the fields that hold them.
fn skus_of(change: &CartChange) -> Vec<(&'static str, &str)> {
    match change {
        CartChange::Add { sku, .. }
        | CartChange::Set { sku, .. }
        | CartChange::Remove { sku }
        | CartChange::SaveForLater { sku }
        | CartChange::MoveToCart { sku } => vec![("sku", sku)],
        CartChange::Replace { sku, with } => vec![("sku", sku), ("with", with)],
        CartChange::Clear => Vec::new(),
    }
}

/// SKUs that the catalogue has are kept as the brand writes them, others as they were typed.
async fn spelled_right(connection: &mut Connection, changes: &[CartChange]) -> Outcome<Vec<CartChange>> {
    let mut keys: Vec<String> = changes.iter().flat_map(skus_of).map(|(_, sku)| sku::key(sku)).collect();
    keys.sort_unstable();
    keys.dedup();
    let spelled: HashMap<String, String> = products::spelled(connection, &keys).await?;
    let right = |sku: &str| -> String {
        let known = spelled.get(&sku::key(sku));
        known.map_or_else(|| sku.trim().to_owned(), String::clone)
    };
    let changes = changes.iter().map(|change| match change {
        CartChange::Add { sku, quantity } => CartChange::Add { sku: right(sku), quantity: *quantity },
        CartChange::Set { sku, quantity } => CartChange::Set { sku: right(sku), quantity: *quantity },
        CartChange::Remove { sku } => CartChange::Remove { sku: right(sku) },
        CartChange::SaveForLater { sku } => CartChange::SaveForLater { sku: right(sku) },
        CartChange::MoveToCart { sku } => CartChange::MoveToCart { sku: right(sku) },
        CartChange::Replace { sku, with } => CartChange::Replace { sku: right(sku), with: right(with) },
        CartChange::Clear => CartChange::Clear,
    });
    Ok(changes.collect())
}

fn refused(error: CartError, changes: &[CartChange]) -> Failure {
    match error {
        CartError::TooManyLines => {
            let too_many = Message::new("cart-too-many-lines").with("maximum", MAXIMUM_LINES);
            Failure::value("/changes", too_many)
        }
        CartError::QuantityTooLarge { position } => {
            Failure::value(format!("/changes/{position}/quantity"), Message::new("field-quantity-too-large"))
        }
        CartError::EmptySku { position } => {
            let is_replaced = matches!(changes.get(position), Some(CartChange::Replace { .. }));
            let field = if is_replaced { "with" } else { "sku" };
            Failure::value(format!("/changes/{position}/{field}"), Message::new("field-empty"))
        }
    }
}
