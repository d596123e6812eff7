//! `GET /api/v1/rebates/{id}/statement.csv`: the whole statement for a spreadsheet.

use api::rebate::{RebateStatementLine, RebateStatementQuery};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::document_exchange::Conversion;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use super::book_of;
use crate::app::App;
use crate::csv::{guarded, row};
use crate::documentation::Problems;
use crate::extract::Query;
use crate::middleware::session::Reader;
use crate::problem::{Failure, Outcome};

const COLUMNS: [&str; 17] = [
    "agreement",
    "line",
    "line_name",
    "order",
    "position",
    "date",
    "sku",
    "description",
    "quantity",
    "currency",
    "value",
    "rebate",
    "document_currency",
    "document_value",
    "document_rate",
    "agreement_rate",
    "rate_date",
];

/// The statement as CSV, one row an order line, whatever page is asked for. A text that a spreadsheet
/// would take for a formula gets an apostrophe before it. An order in another currency also has its own
/// currency and value, how much of that currency and of the agreement's one euro was worth, and the day of
/// these rates: `value` is `document_value * agreement_rate / document_rate`, rounded half up.
#[utoipa::path(get, path = api::paths::REBATE_STATEMENT_CSV, tag = "rebates",
    operation_id = "rebate_statement_csv", params(("id" = String, Path), RebateStatementQuery),
    responses((status = 200, body = String, content_type = "text/csv"), Problems))]
pub async fn statement_csv(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Query(query): Query<RebateStatementQuery>,
) -> Outcome<Response> {
    let mut connection = app.database().read().await?;
    let book = book_of(&app, &mut connection, &reader, query.company.as_deref(), query.on).await?;
    drop(connection);
    let lines = book.statement(&id, query.line.as_deref()).ok_or_else(Failure::not_found)?;
    // The mark at the start tells spreadsheets that this is UTF-8.
    let mut text = String::from("\u{FEFF}");
    row(&mut text, &COLUMNS.map(str::to_owned));
    for line in lines.map_err(Failure::internal)? {
        row(&mut text, &cells(&id, &line));
    }
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"rebate-statement.csv\""),
    ];
    Ok((headers, text).into_response())
}

fn cells(id: &str, line: &RebateStatementLine) -> [String; 17] {
    let conversion = line.conversion.as_ref();
    let converted = |cell: fn(&Conversion) -> String| conversion.map(cell).unwrap_or_default();
    [
        guarded(id),
        guarded(&line.line),
        guarded(&line.line_name),
        guarded(&line.order),
        line.position.to_string(),
        line.date.to_string(),
        guarded(&line.sku),
        guarded(&line.description),
        line.quantity.to_string(),
        line.value.currency().to_string(),
        line.value.amount(),
        line.rebate.amount(),
        converted(|conversion| conversion.amount.currency().to_string()),
        converted(|conversion| conversion.amount.amount()),
        converted(|conversion| conversion.document_rate.to_string()),
        converted(|conversion| conversion.agreement_rate.to_string()),
        converted(|conversion| conversion.date.to_string()),
    ]
}
