//! A product goes into the cart by a key.

use leptos::prelude::*;

use crate::{
    pages::{catalogue::listing::Listing, ordering::add_one},
    state::catalogue::ListedProduct,
};

/// `false` if what is typed for it is refused, or the person may not order.
pub fn add(listing: Listing, product: &ListedProduct) -> bool {
    untrack(|| listing.may_order()) && add_one(listing.state, &product.sku, product.rule())
}
