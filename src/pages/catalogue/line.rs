//! One product of the list as signals: a row's elements stay while another product moves in.

use domain::QuantityRule;
use leptos::prelude::*;

use super::listing::{Listing, product_page};
use crate::state::catalogue::ListedProduct;

/// Copied freely; dies with the row.
#[derive(Clone, Copy)]
pub struct Line {
    pub listing: Listing,
    pub product: Memo<ListedProduct>,
}

impl Line {
    pub fn new(listing: Listing, row: impl Fn() -> usize + Send + Sync + 'static) -> Self {
        let product = Memo::new(move |_| {
            // The list says when there is another answer to be read: rows in view go first.
            let row = row();
            listing.found.get_untracked().map(|found| found.product(row)).unwrap_or_default()
        });
        Self { listing, product }
    }

    pub fn is_there(self) -> bool {
        !self.product.read().sku.is_empty()
    }

    pub fn sku(self) -> Signal<String> {
        Signal::derive(move || self.product.read().sku.clone())
    }

    pub fn rule(self) -> Signal<QuantityRule> {
        Signal::derive(move || self.product.read().rule())
    }

    pub fn carton(self) -> Signal<Option<u32>> {
        Signal::derive(move || self.product.read().carton_units())
    }

    pub fn href(self) -> String {
        self.listing.state.address.href(&product_page(&self.product.read().sku))
    }
}
