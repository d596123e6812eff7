//! Builds the offers to a company: prices, stock, what it bought before.

use std::sync::Arc;

use search::{Arrival, Audience, Offer, Offers, OffersDelta, PriceBreak, Stock};
use tokio::task::spawn_blocking;

use crate::problem::{Failure, Outcome};
use crate::storage::offers::{self, Offer as Stored, Terms};
use crate::storage::{Connection, revision as revisions};

/// The revision of prices and stock.
///
/// # Errors
/// The problem `unavailable`.
pub async fn revision(connection: &mut Connection) -> Outcome<i64> {
    Ok(revisions::current(connection).await?)
}

/// Builds them anew, or goes on from earlier ones.
///
/// # Errors
/// The problems `unavailable` and `internal`.
pub async fn build(
    connection: &mut Connection,
    terms: &Terms,
    earlier: Option<Arc<Offers>>,
    revision: i64,
) -> Outcome<Offers> {
    let base = earlier
        .map(|offers| (i64::try_from(offers.revision()).unwrap_or(i64::MAX), offers))
        .filter(|(since, _)| *since < revision);
    if let Some((since, offers)) = base {
        let delta = delta(connection, terms, since, revision).await?;
        let apply = move || -> Outcome<Offers> {
            let mut offers = Offers::clone(&offers);
            offers.apply(delta).map_err(Failure::internal)?;
            Ok(offers)
        };
        return spawn_blocking(apply).await.map_err(Failure::internal)?;
    }
    let all = offers::of_all(connection, terms).await?;
    let audience = Audience {
        company: terms.company.as_ref().map(|(id, _)| id.clone()).unwrap_or_default(),
        market: terms.market.map(|country| country.to_string()).unwrap_or_default(),
        currency: terms.currency.to_string(),
    };
    let to = u64::try_from(revision).unwrap_or(0);
    let build = move || {
        let entries = all.into_iter().map(|(sku, offer)| entry(sku, offer));
        Offers::build(audience, to, entries).map_err(Failure::internal)
    };
    spawn_blocking(build).await.map_err(Failure::internal)?
}

/// What may have changed after a revision, for the same key.
///
/// # Errors
/// The problem `unavailable`.
pub async fn delta(
    connection: &mut Connection,
    terms: &Terms,
    since: i64,
    revision: i64,
) -> Outcome<OffersDelta> {
    let company = terms.company.as_ref().map(|(id, _)| id.as_str());
    let skus = offers::changed_since(connection, company, since).await?;
    let changed = offers::of_skus(connection, terms, &skus).await?;
    let (mut put, mut removed) = (Vec::new(), Vec::new());
    for (sku, offer) in changed {
        if offer.is_empty() {
            removed.push(sku);
        } else {
            put.push(entry(sku, offer));
        }
    }
    put.sort_by(|a, b| a.sku.cmp(&b.sku));
    removed.sort();
    Ok(OffersDelta {
        from: u64::try_from(since).unwrap_or(0),
        to: u64::try_from(revision).unwrap_or(0),
        changed: put,
        removed,
    })
}

fn entry(sku: String, offer: Stored) -> Offer {
    let last_purchased = offer.last_purchased.map(super::day);
    let (breaks, price_list) = match offer.price {
        Some(price) => (
            price
                .breaks
                .as_slice()
                .iter()
                .map(|one| PriceBreak {
                    minimum_quantity: one.minimum_quantity,
                    unit_price: one.unit_price.minor(),
                })
                .collect(),
            price.price_list,
        ),
        None => (Vec::new(), String::new()),
    };
    let stock = offer.stock.into_iter().map(|stock| Stock {
        warehouse: stock.warehouse,
        on_hand: stock.on_hand,
        arrivals: stock
            .arrivals
            .iter()
            .map(|arrival| Arrival { date: super::day(arrival.date), quantity: arrival.quantity })
            .collect(),
    });
    Offer {
        sku,
        list_price: offer.list_price.map(|price| price.minor()),
        breaks,
        recommended_retail_price: offer.rrp.map(|price| price.minor()),
        price_list,
        stock: stock.collect(),
        purchased_before: last_purchased.is_some(),
        last_purchased,
    }
}
