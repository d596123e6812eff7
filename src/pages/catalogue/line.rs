//! One product of the list as signals: a row's elements stay while another product moves in.

use domain::{Money, OrderLine, QuantityRule, WarehouseStock, order::evaluate_line};
use leptos::prelude::*;

use super::listing::{Listing, product_page};
use crate::{state::catalogue::ListedProduct, trade::money::money};

/// Copied freely; dies with the row.
#[derive(Clone, Copy)]
pub struct Line {
    pub listing: Listing,
    pub product: Memo<ListedProduct>,
    /// Worked out for what is typed, or else for the smallest quantity.
    pub order: Memo<OrderLine>,
    /// Units typed; 0 where nothing is, or nothing that is a quantity.
    pub typed: Memo<u32>,
}

impl Line {
    pub fn new(listing: Listing, row: impl Fn() -> usize + Send + Sync + 'static) -> Self {
        let product = Memo::new(move |_| {
            let found = listing.found.get();
            found.map(|found| found.product(row())).unwrap_or_default()
        });
        let typed = Memo::new(move |_| listing.state.typed.quantity(&product.read().sku).unwrap_or_default());
        let order = Memo::new(move |_| {
            let product = product.read();
            let quantity = match typed.get() {
                0 => product.rule().smallest().unwrap_or_default(),
                quantity => quantity,
            };
            evaluate_line(&product.sku, quantity, product.orderable.as_deref())
        });
        Self { listing, product, order, typed }
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

    pub fn stock(self) -> Signal<Vec<WarehouseStock>> {
        Signal::derive(move || {
            self.product.read().orderable.as_ref().map(|product| product.stock.clone()).unwrap_or_default()
        })
    }

    pub fn href(self) -> String {
        self.listing.state.address.href(&product_page(&self.product.read().sku))
    }

    pub fn price(self) -> String {
        shown(self.order.read().unit_price)
    }

    pub fn list_price(self) -> String {
        shown(self.order.read().list_price)
    }

    /// What is saved against the list price, in per cent; `None` where that is nothing.
    pub fn saved(self) -> Option<String> {
        let order = self.order.read();
        let percent = order.unit_price?.percent_below(order.list_price?)?;
        (percent > rust_decimal::Decimal::ZERO).then(|| crate::trade::percent::whole_percent(percent))
    }

    /// Units of it in the cart.
    pub fn in_cart(self) -> Option<u32> {
        let in_cart = self.listing.in_cart.read();
        in_cart.get(&self.product.read().sku.to_uppercase()).copied().filter(|quantity| *quantity > 0)
    }

    pub fn add(self) -> bool {
        self.listing.add(&self.product.get_untracked())
    }
}

fn shown(price: Option<Money>) -> String {
    price.map(money).unwrap_or_default()
}
