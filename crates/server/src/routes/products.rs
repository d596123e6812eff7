//! `/api/v1/products`: the catalogue as JSON, for the time before the browser has its snapshot and for
//! programs.

pub mod read;
pub mod search;

use api::catalogue::{Offer, PriceListSummary};

use crate::storage::offers::Offer as Stored;

/// An offer as it crosses the wire.
fn offer_of(offer: Stored) -> Offer {
    let price_list = offer.price.as_ref().map(|price| PriceListSummary {
        code: price.price_list.clone(),
        contract: price.contract,
        valid_from: price.valid_from,
        valid_to: price.valid_to,
    });
    Offer {
        list_price: offer.list_price,
        price: offer.price.map(|price| price.breaks),
        price_list,
        rrp: offer.rrp,
        stock: offer.stock,
        purchased_before: offer.last_purchased.is_some(),
    }
}
