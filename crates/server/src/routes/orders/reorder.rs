//! `GET /api/v1/orders/{number}/reorder`: the same again under today's rules and prices.

use std::collections::HashMap;

use api::Permission;
use api::cart::{CartQuery, PriceDifference};
use api::order::{PlacedLine, Reorder};
use axum::Json;
use axum::extract::{Path, State};
use domain::{Money, OrderEvaluation, RequestedLine, sku};

use crate::app::App;
use crate::documentation::Problems;
use crate::evaluation::evaluate;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};
use crate::routes::company::own;
use crate::storage::orders;
use crate::storage::orders::search::{self, Scope};
use crate::terms::terms_of;

/// What ordering the same again would be, in the market and currency asked for, else in those of the
/// order.
#[utoipa::path(get, path = api::paths::ORDER_AGAIN, tag = "orders",
    params(("number" = String, Path), CartQuery),
    responses((status = 200, body = Reorder), Problems))]
pub async fn reorder(
    State(app): State<App>,
    reader: Reader,
    Path(number): Path<String>,
    Query(query): Query<CartQuery>,
) -> Outcome<Json<Reorder>> {
    let user = reader.who_may(Permission::Order)?;
    let company = own(user)?;
    let mut connection = app.database().read().await?;
    let scope = Scope::Company(company.id.clone());
    let order = search::find(&mut connection, &scope, &number).await?.ok_or_else(Failure::not_found)?;
    let currency = query.currency.unwrap_or(order.total.currency());
    let placed = orders::lines(&mut connection, &number, order.total.currency()).await?;
    let lines = summed(&placed);
    let market = query.market.or(order.ship_to_country);
    let terms = terms_of(&app, &mut connection, user, market, Some(currency)).await?;
    let evaluation = evaluate(&mut connection, &terms, &lines, company.order_minimum).await?.evaluation;
    Ok(Json(Reorder { price_differences: differences(&placed, &evaluation), evaluation }))
}

/// An old order may hold a SKU in several lines, and lines that were taken back: each SKU once, what
/// was given back left out.
fn summed(placed: &[PlacedLine]) -> Vec<RequestedLine> {
    let mut lines: Vec<RequestedLine> = Vec::new();
    let mut places = HashMap::new();
    for line in placed.iter().filter(|line| line.quantity > 0) {
        let quantity = u32::try_from(line.quantity).unwrap_or(u32::MAX);
        let place = *places.entry(sku::key(&line.sku)).or_insert(lines.len());
        match lines.get_mut(place) {
            Some(present) => present.quantity = present.quantity.saturating_add(quantity),
            None => lines.push(RequestedLine { sku: line.sku.clone(), quantity }),
        }
    }
    lines
}

fn differences(placed: &[PlacedLine], evaluation: &OrderEvaluation) -> Vec<PriceDifference> {
    let mut before: HashMap<String, Money> = HashMap::new();
    for line in placed.iter().filter(|line| line.quantity > 0) {
        before.insert(sku::key(&line.sku), line.unit_price);
    }
    let lines = evaluation.lines.iter();
    lines
        .filter_map(|line| {
            let before = before.get(&sku::key(&line.sku)).copied();
            (before != line.unit_price).then(|| PriceDifference {
                sku: line.sku.clone(),
                before,
                now: line.unit_price,
            })
        })
        .collect()
}
