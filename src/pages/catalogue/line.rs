//! One product of the list as signals: a row's elements stay while another product moves in.

use std::sync::atomic::{AtomicU32, Ordering};

use domain::QuantityRule;
use leptos::prelude::*;

use super::listing::{Listing, product_page};
use crate::state::catalogue::ListedProduct;

static NEXT: AtomicU32 = AtomicU32::new(0);

/// Copied freely; dies with the row.
#[derive(Clone, Copy)]
pub struct Line {
    pub listing: Listing,
    pub product: Memo<ListedProduct>,
    number: u32,
}

impl Line {
    pub fn new(listing: Listing, row: impl Fn() -> usize + Send + Sync + 'static) -> Self {
        let product = Memo::new(move |_| {
            // The list says when there is another answer to be read: rows in view go first.
            let row = row();
            listing.found.get_untracked().map(|found| found.product(row)).unwrap_or_default()
        });
        Self { listing, product, number: NEXT.fetch_add(1, Ordering::Relaxed) }
    }

    pub fn is_there(self) -> bool {
        !self.product.read().sku.is_empty()
    }

    pub fn sku(self) -> Signal<String> {
        Signal::derive(move || self.product.read().sku.clone())
    }

    /// Of the element that shows the SKU: what stands beside it is named after it.
    pub fn sku_id(self) -> String {
        format!("sku-{}", self.number)
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
