//! `GET /api/v1/orders.csv`: orders line by line, with the filters of the list; streamed, so that any
//! number of them fits. What the import of orders takes is named as there; it leaves the other columns aside.

use api::order::{OrderQuery, OrderSummary, PlacedLine};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::{Portion, Promise};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::{filter_of, scope_of};
use crate::app::App;
use crate::csv::{guarded, row};
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::Outcome;
use crate::storage::orders::search::{self, Filter, Scope};
use crate::storage::{Behind, StorageError, orders};

const COLUMNS: [&str; 16] = [
    "order",
    "placed_at",
    "company",
    "company_name",
    "placed_by",
    "status",
    "po_number",
    "currency",
    "ship_to_country",
    "warehouse",
    "sku",
    "description",
    "quantity",
    "unit_price",
    "amount",
    "promised",
];

const PAGE: u32 = 200;

/// Orders as CSV, one row a line. A text that a spreadsheet would take for a formula gets an apostrophe
/// before it.
#[utoipa::path(get, path = api::paths::ORDERS_CSV, tag = "orders", params(OrderQuery), operation_id = "orders_csv",
    responses((status = 200, body = String, content_type = "text/csv"), Problems))]
pub async fn csv(
    State(app): State<App>,
    reader: Reader,
    Query(query): Query<OrderQuery>,
) -> Outcome<Response> {
    let (user, scope) = scope_of(&reader)?;
    let filter = filter_of(&query, user)?;
    let (sender, receiver) = mpsc::channel(2);
    tokio::spawn(async move {
        if let Err(error) = write_all(&app, &scope, &filter, &sender).await {
            tracing::error!(%error, "orders could not be written as CSV to their end");
            // The stream breaks off, so that half a file is not taken for a whole one.
            let broken = std::io::Error::other("the database failed");
            drop(sender.send(Err(broken)).await);
        }
    });
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"orders.csv\""),
    ];
    Ok((headers, Body::from_stream(ReceiverStream::new(receiver))).into_response())
}

type Sender = mpsc::Sender<Result<Bytes, std::io::Error>>;

async fn write_all(app: &App, scope: &Scope, filter: &Filter, sender: &Sender) -> Result<(), StorageError> {
    // The mark at the start tells spreadsheets that this is UTF-8.
    let mut text = String::from("\u{FEFF}");
    row(&mut text, &COLUMNS.map(str::to_owned));
    let mut behind = None;
    loop {
        // For each page anew: a slow reader must not hold a connection.
        let mut connection = app.database().read().await?;
        let (page, more) = search::page(&mut connection, scope, filter, behind.as_ref(), PAGE).await?;
        for order in &page {
            let lines = orders::lines(&mut connection, &order.number, order.total.currency());
            for line in &lines.await? {
                row(&mut text, &cells(order, line));
            }
        }
        drop(connection);
        let bytes = Bytes::from(std::mem::take(&mut text));
        if sender.send(Ok(bytes)).await.is_err() || !more {
            // Nobody listens any more, or all is said.
            return Ok(());
        }
        behind = page
            .last()
            .map(|order| Behind { at: order.placed_at.timestamp_millis(), id: order.number.clone() });
    }
}

fn cells(order: &OrderSummary, line: &PlacedLine) -> [String; 16] {
    let placed_at = order.placed_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let country = order.ship_to_country.map(|country| country.to_string());
    [
        guarded(&order.number),
        placed_at,
        guarded(&order.company_id),
        guarded(&order.company_name),
        guarded(order.placed_by.as_deref().unwrap_or_default()),
        order.status.code().to_owned(),
        guarded(order.po_number.as_deref().unwrap_or_default()),
        order.total.currency().to_string(),
        country.unwrap_or_default(),
        guarded(only_warehouse(&line.promise)),
        guarded(&line.sku),
        guarded(&line.description),
        line.quantity.to_string(),
        line.unit_price.amount(),
        line.amount.amount(),
        guarded(&promised(&line.promise)),
    ]
}

/// The warehouse that the line comes from; none where it comes from several.
fn only_warehouse(promise: &Promise) -> &str {
    let mut warehouses = promise.portions.iter().map(|portion| portion.warehouse.as_str());
    let first = warehouses.next().unwrap_or_default();
    if warehouses.all(|other| other == first) { first } else { "" }
}

/// From where and when, as in `RTM 30; SZX 20 2026-12-14`: what has no day was ready.
fn promised(promise: &Promise) -> String {
    let portion = |Portion { warehouse, quantity, date }: &Portion| match date {
        None => format!("{warehouse} {quantity}"),
        Some(date) => format!("{warehouse} {quantity} {date}"),
    };
    promise.portions.iter().map(portion).collect::<Vec<_>>().join("; ")
}
