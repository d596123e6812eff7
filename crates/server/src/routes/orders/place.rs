//! `POST /api/v1/orders`: places an order, in one transaction: checked on what is true now, stock
//! taken, credit spent, what was ordered taken out of the cart, and remembered under its `Idempotency-Key`.

use api::order::{Order, PlaceOrder};
use api::session::User;
use api::{Permission, ProblemKind};
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use domain::{CartLines, OrderLine, sku};
use http::header::LOCATION;
use http::{HeaderValue, StatusCode};

use super::read::order_of;
use crate::app::App;
use crate::documentation::{OrderProblems, Problems};
use crate::extract::Keyed;
use crate::fields::{self, Faults};
use crate::middleware::session::Reader;
use crate::once;
use crate::order_confirmation::Confirmed;
use crate::order_refusals;
use crate::ordering::{Checked, Intent, check};
use crate::problem::{Failure, Outcome};
use crate::routes::company::own;
use crate::storage::orders::search::{Filter, Scope};
use crate::storage::orders::{self, NewLine, NewOrder};
use crate::storage::{Connection, StorageError, carts, companies, revision, stock};
use crate::text::Language;

/// How often a transaction is run again where another one was in its way.
pub(super) const ATTEMPTS: u32 = 5;

/// Places an order; the same key places it once.
#[utoipa::path(post, path = api::paths::ORDERS, tag = "orders", request_body = PlaceOrder,
    params(("Idempotency-Key" = String, Header)),
    responses((status = 201, body = Order), OrderProblems, Problems))]
pub async fn place(State(app): State<App>, reader: Reader, request: Keyed<PlaceOrder>) -> Outcome<Response> {
    let user = reader.who_may(Permission::Order)?;
    let company = own(user)?;
    request.required_key()?;
    let mut attempt = 1;
    let number = loop {
        match placed(&app, user, reader.language, &request).await {
            Err(failure) if failure.is_busy() && attempt < ATTEMPTS => attempt += 1,
            done => break done?,
        }
    };
    let mut connection = app.database().read().await?;
    let scope = Scope::Company(company.id.clone());
    let order = order_of(&mut connection, &scope, &Filter::default(), &number, reader.language).await?;
    let location =
        HeaderValue::from_str(&api::paths::to(api::paths::ORDER, &number)).map_err(Failure::internal)?;
    let answer = (StatusCode::CREATED, [(LOCATION, location)], axum::Json(order));
    Ok(answer.into_response())
}

/// The number of the order that this request placed, now or before.
async fn placed(app: &App, user: &User, language: Language, request: &Keyed<PlaceOrder>) -> Outcome<String> {
    let company = own(user)?;
    let wanted = &request.body;
    let now = app.clock().now();
    let mut transaction = app.database().write().await?;
    let moment = now.timestamp_millis();
    if let Some((_, number)) = once::earlier(&mut transaction, &user.id, request, moment).await? {
        return Ok(number);
    }
    let confirmed = Confirmed::of(wanted)?;
    let cart =
        if wanted.from_cart { Some(held_cart(&mut transaction, &user.id, &company.id).await?) } else { None };
    // From here on, nobody else spends this company's credit or takes from any stock.
    companies::lock_credit(&mut transaction, &company.id).await?;
    let revision = revision::raise(&mut transaction).await?;
    let intent = Intent {
        lines: &wanted.lines,
        currency: wanted.currency,
        ship_to: &wanted.ship_to,
        requested_date: wanted.requested_date,
    };
    let checked = check(app, &mut transaction, user, &intent).await?;
    order_refusals::check(&checked.check, wanted, &confirmed, cart.as_ref())?;

    let po_number = wanted.po_number.as_deref().unwrap_or_default();
    let note = wanted.note.as_deref().unwrap_or_default();
    let mut faults = Faults::default();
    let po_number = faults.keep(fields::optional_text("/po_number", po_number, 64));
    let note = &*faults.keep(fields::paragraphs("/note", note, 2000));
    faults.none()?;
    let number = orders::next_number(&mut transaction).await?;
    let lines = lines_of(&checked, language)?;
    let order = NewOrder {
        number: &number,
        company: &company.id,
        user_id: &user.id,
        placed_by: &user.name,
        placed_at: now,
        po_number: Some(po_number).filter(|text| !text.is_empty()),
        total: checked.check.evaluation.goods_total,
        incoterm: wanted.incoterm,
        payment_terms_days: checked.check.payment_terms_days,
        ship_to: &checked.ship_to,
        requested_date: wanted.requested_date,
        note: Some(note).filter(|text| !text.is_empty()),
        load: checked.check.evaluation.load,
        lines: &lines,
        revision,
    };
    orders::add(&mut transaction, &order).await?;
    take_stock(&mut transaction, &lines, revision).await?;
    if let Some(cart) = cart {
        carts::replace(&mut transaction, &user.id, &company.id, &cart.without(&wanted.lines)).await?;
    }
    once::keep(&mut transaction, &user.id, request, StatusCode::CREATED, &number).await?;
    transaction.commit().await.map_err(StorageError::from)?;
    Ok(number)
}

/// The lines of a cart out of which nobody else orders before the end of the transaction: one cart makes
/// one order, on however many devices it is open.
async fn held_cart(connection: &mut Connection, user: &str, company: &str) -> Outcome<CartLines> {
    carts::lock(&mut *connection, user, company).await?;
    let (lines, _) = carts::load(connection, user, company).await?;
    Ok(lines)
}

fn lines_of(checked: &Checked, language: Language) -> Outcome<Vec<NewLine>> {
    let line_of = |line: &OrderLine| {
        let names = checked.names.get(&sku::key(&line.sku));
        let name = names.map_or(line.sku.as_str(), |names| names.in_language(language, &line.sku));
        match (line.unit_price, line.amount) {
            (Some(unit_price), Some(amount)) => Ok(NewLine {
                sku: line.sku.clone(),
                description: name.to_owned(),
                quantity: line.quantity,
                unit_price,
                amount,
                price_list: line.price_list.clone(),
                promise: line.promise.clone(),
            }),
            _ => Err(Failure::internal("an orderable line has no price")),
        }
    };
    checked.check.evaluation.lines.iter().map(line_of).collect()
}

async fn take_stock(connection: &mut Connection, lines: &[NewLine], revision: i64) -> Outcome<()> {
    for line in lines {
        for portion in &line.promise.portions {
            if !stock::take(connection, &line.sku, portion, revision).await? {
                // Somebody changed stock without raising the revision: nothing was placed.
                return Err(Failure::new(ProblemKind::Unavailable)
                    .because(format!("the stock of {} changed under the order", line.sku)));
            }
        }
    }
    Ok(())
}
