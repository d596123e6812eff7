//! For whom, where and in which currency something is worked out.

use api::session::User;
use domain::{Country, Currency};

use crate::app::App;
use crate::problem::Outcome;
use crate::storage::Connection;
use crate::storage::markets;
use crate::storage::offers::Terms;

/// The terms of a reader: the market and currency asked for, else the company's own, else those of the
/// first market.
///
/// # Errors
/// The problem `unavailable`.
pub async fn terms_of(
    app: &App,
    connection: &mut Connection,
    user: &User,
    market: Option<Country>,
    currency: Option<Currency>,
) -> Outcome<Terms> {
    let company = user.company.as_ref();
    let market = market.or(company.and_then(|company| company.country));
    let currency = currency.or(company.map(|company| company.currency));
    let first = match (market, currency) {
        (Some(_), Some(_)) => None,
        _ => markets::first(connection).await?,
    };
    let market = market.or(first.map(|(country, _)| country));
    let warehouses = match market {
        Some(market) => markets::warehouses_of(connection, market).await?,
        None => Vec::new(),
    };
    Ok(Terms {
        company: company.map(|company| (company.id.clone(), company.tier.clone())),
        market,
        warehouses,
        currency: currency.or(first.map(|(_, currency)| currency)).unwrap_or(Currency::EUR),
        today: app.clock().today(),
    })
}
