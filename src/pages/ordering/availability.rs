//! How soon a product can be had: a pill and the warehouse that it speaks of.

use domain::{OrderLine, OrderableProduct, WarehouseStock};
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeTone},
    state::State,
    text,
    trade::availability::{day, of_promise, of_stock},
};

/// A pill's tone and words, and the warehouse's name.
#[derive(Clone, Debug, PartialEq)]
pub struct Available {
    pub tone: BadgeTone,
    pub words: String,
    pub warehouse: String,
}

impl Available {
    /// Of the quantity typed, where stock does not simply serve it; else of what there is. Stock
    /// comes in the market's order of preference. Tracked.
    pub fn of(state: State, product: Option<&OrderableProduct>, line: &OrderLine, typed: u32) -> Self {
        let later = line.promise.ready() < line.quantity;
        if typed > 0 && line.problems.is_empty() && later {
            let (tone, words) = of_promise(&line.promise);
            return Self { tone, words, warehouse: only_warehouse(line, state) };
        }
        let stock = product.map(|product| product.stock.as_slice()).unwrap_or_default();
        let place = |stock: &WarehouseStock| warehouse_name(state, &stock.warehouse);
        if let Some((rank, ready)) = stock.iter().enumerate().find(|(_, stock)| stock.on_hand > 0) {
            let (tone, words) = of_stock(ready);
            let tone = if rank > 0 && tone == BadgeTone::Good { BadgeTone::Neutral } else { tone };
            return Self { tone, words, warehouse: place(ready) };
        }
        let arrival = |stock: &WarehouseStock| stock.arrivals.iter().map(|arrival| arrival.date).min();
        let next =
            stock.iter().filter_map(|stock| Some((arrival(stock)?, stock))).min_by_key(|(date, _)| *date);
        match next {
            Some((date, stock)) => {
                Self { tone: BadgeTone::Bad, words: text::trade_back_on(day(date)), warehouse: place(stock) }
            }
            None => {
                Self { tone: BadgeTone::Bad, words: text::trade_out_of_stock(), warehouse: String::new() }
            }
        }
    }
}

/// The name of a warehouse in the reader's language; tracked.
pub fn warehouse_name(state: State, code: &str) -> String {
    let settings = state.session.settings.read();
    let known =
        settings.as_ref().and_then(|settings| settings.warehouses.iter().find(|known| known.code == code));
    known.map_or_else(|| code.to_owned(), |known| known.name.clone())
}

fn only_warehouse(line: &OrderLine, state: State) -> String {
    let mut warehouses: Vec<_> = line.promise.portions.iter().map(|portion| &portion.warehouse).collect();
    warehouses.dedup();
    match warehouses.as_slice() {
        [one] => warehouse_name(state, one),
        _ => String::new(),
    }
}

#[component]
pub fn AvailabilityNote(#[prop(into)] available: Signal<Available>) -> impl IntoView {
    let available = Memo::new(move |_| available.get());
    view! {
        <span class="available">
            <Badge tone=Signal::derive(move || available.read().tone)>{move || available.read().words.clone()}</Badge>
            <span class="muted small">{move || available.read().warehouse.clone()}</span>
        </span>
    }
}
