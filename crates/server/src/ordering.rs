//! What an order would be today: evaluated, held against the credit line and the requested date.
//! Checking and placing share it, so that they cannot differ.

use std::collections::HashMap;

use api::company::Address;
use api::order::OrderCheck;
use api::session::User;
use chrono::NaiveDate;
use domain::cart::MAXIMUM_LINES;
use domain::{Currency, OrderLine, RequestedLine, sku};

use crate::app::App;
use crate::evaluation::evaluate;
use crate::problem::{Failure, Outcome};
use crate::routes::company::own;
use crate::storage::markets::Names;
use crate::storage::{Connection, addresses, companies};
use crate::terms::terms_of;
use crate::text::Message;

/// What somebody wants to order.
#[derive(Clone, Copy, Debug)]
pub struct Intent<'a> {
    pub lines: &'a [RequestedLine],
    pub currency: Currency,
    /// Id of an address.
    pub ship_to: &'a str,
    pub requested_date: Option<NaiveDate>,
}

/// The check, and what placing needs beside it.
pub struct Checked {
    pub check: OrderCheck,
    pub ship_to: Address,
    pub names: HashMap<String, Names>,
}

/// Works an intent out on what the database holds now.
///
/// # Errors
/// The problems `invalid-value` and `unavailable`.
pub async fn check(
    app: &App,
    connection: &mut Connection,
    user: &User,
    intent: &Intent<'_>,
) -> Outcome<Checked> {
    let company = own(user)?;
    plausible(intent, app.clock().earliest_today())?;
    let ship_to = addresses::find(connection, &company.id, intent.ship_to)
        .await?
        .ok_or_else(|| Failure::value("/ship_to", Message::new("address-unknown")))?;
    let market = Some(ship_to.fields.country);
    let terms = terms_of(app, connection, user, market, Some(intent.currency)).await?;
    let evaluated = evaluate(connection, &terms, intent.lines, company.order_minimum).await?;
    let now = app.clock().now().timestamp_millis();
    let owed = companies::with_credit(connection, &company.id, now).await?.ok_or_else(Failure::not_found)?;
    // In another currency than its own a company pays before the goods leave.
    let on_credit = intent.currency == owed.summary.currency;
    let credit = on_credit.then_some(owed.credit);
    let credit_refusal = match credit {
        Some(credit) => credit.check(evaluated.evaluation.goods_total).map_err(Failure::internal)?,
        None => None,
    };
    let lines = evaluated.evaluation.lines.iter();
    let check = OrderCheck {
        late: late(lines, intent.requested_date),
        evaluation: evaluated.evaluation,
        credit,
        credit_refusal,
        payment_terms_days: if on_credit { owed.summary.payment_terms_days } else { 0 },
    };
    Ok(Checked { check, ship_to, names: evaluated.names })
}

/// A day that is still today somewhere on earth has not passed.
fn plausible(intent: &Intent<'_>, today: NaiveDate) -> Outcome<()> {
    if intent.lines.len() > MAXIMUM_LINES {
        let too_many = Message::new("cart-too-many-lines").with("maximum", MAXIMUM_LINES);
        return Err(Failure::value("/lines", too_many));
    }
    // Two lines of one SKU would be priced and promised apart: the sender adds them together.
    let mut first = HashMap::new();
    for (position, line) in intent.lines.iter().enumerate() {
        if let Some(earlier) = first.insert(sku::key(&line.sku), position) {
            let twice = Message::new("line-twice").with("sku", &line.sku).with("line", earlier + 1);
            return Err(Failure::value(format!("/lines/{position}/sku"), twice));
        }
    }
    match intent.requested_date {
        Some(date) if date < today => {
            let past = Message::new("date-past").with("today", today);
            Err(Failure::value("/requested_date", past))
        }
        _ => Ok(()),
    }
}

/// SKUs that cannot all be there on the requested date; without a date nothing is late.
fn late<'a>(lines: impl Iterator<Item = &'a OrderLine>, requested_date: Option<NaiveDate>) -> Vec<String> {
    let Some(date) = requested_date else {
        return Vec::new();
    };
    let is_late = |line: &&OrderLine| {
        line.promise.unpromised > 0 || line.promise.complete_on().is_some_and(|day| day > date)
    };
    lines.filter(is_late).map(|line| line.sku.clone()).collect()
}
