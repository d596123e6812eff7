//! The grid: SKU and quantity to type in, and beside them what came of the row.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    filter::Filter, product_cell::ProductCell, quantity_cell::QuantityCell, result_cell::ResultCell,
    sku_cell::SkuCell,
};
use crate::{
    browser::intl,
    components::{Column, DataGrid, GridCell, GridColumn, GridPaste, QuantityStep, Reveal},
    state::{
        quick_order::{Check, MAXIMUM_ROWS, Row, TooManyRows, is_row},
        use_state,
    },
    text,
    trade::{money::money, quantity_step::stepped_beside},
};

/// So many rows stand there from the start, to type in.
const FEWEST_ROWS: usize = 8;

/// One row as the grid shows it.
#[derive(Clone, Default)]
pub struct Shown {
    /// Its place among all rows.
    pub place: usize,
    pub row: Arc<Row>,
    pub check: Arc<Check>,
}

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place && self.row == other.row && self.check == other.check
    }
}

/// The columns that are typed in.
const SKU: usize = 1;
pub const QUANTITY: usize = 3;

#[component]
pub fn OrderGrid(filter: Memo<Filter>) -> impl IntoView {
    let state = use_state();
    let order = state.quick_order();
    // Only a filter needs the places one by one.
    let places = Memo::new(move |_| match filter.get() {
        Filter::All => None,
        filter => Some(order.places(|check| filter.keeps(check))),
    });
    let count = Memo::new(move |_| match places.read().as_ref() {
        Some(places) => places.len(),
        None => (order.count() + 1).max(FEWEST_ROWS),
    });
    // The first word typed makes the rows higher: their height is then measured again.
    let is_blank = Memo::new(move |_| order.count() == 0);
    let count = Signal::derive(move || {
        is_blank.track();
        count.get()
    });
    let place_of = move |index: usize| match places.read().as_ref() {
        Some(places) => places.get(index).copied(),
        None => Some(index),
    };
    let place_untracked = move |index: usize| untrack(|| place_of(index));
    let reveal = Reveal::default();
    let paste = Callback::new(move |pasted: GridPaste| {
        let Some(place) = place_untracked(pasted.row) else { return false };
        let places = (pasted.row..).map_while(place_untracked);
        if pasted.column == QUANTITY && order.paste_quantities(places, &pasted.text) {
            return true;
        }
        // An SKU may have blanks and commas in it.
        let opened = state.catalogue.opened.get_untracked();
        let is_sku =
            || opened.is_some_and(|opened| opened.catalogue().find_sku(pasted.text.trim()).is_some());
        if !pasted.is_many() && (pasted.column != SKU || !is_row(&pasted.text) || is_sku()) {
            return false;
        }
        if let Err(TooManyRows(count)) = order.paste(place, &pasted.text) {
            state.notices.bad(text::quick_order_too_many_rows(count, MAXIMUM_ROWS));
        }
        true
    });
    let step = Callback::new(move |(index, step): (usize, QuantityStep)| {
        let Some(place) = place_untracked(index) else { return };
        let (row, check) = untrack(|| order.row(place));
        let opened = state.catalogue.opened.get_untracked();
        let Some(product) = opened.and_then(|opened| opened.orderable(row.sku.trim())) else { return };
        let present = check.line.as_ref().map_or(0, |line| line.quantity);
        let carton = check.carton_units;
        let next = stepped_beside(check.others(), product.rule, present, step, carton);
        if let Some(next) = next.filter(|_| !row.in_cart) {
            order.set_quantity(place, next.to_string());
        }
    });
    let row = move |index: Signal<usize>| {
        let shown = Memo::new(move |_| {
            let Some(place) = place_of(index.get()) else { return Shown::default() };
            let (row, check) = order.row(place);
            Shown { place, row, check }
        });
        let line = move |read: fn(&domain::OrderLine) -> Option<String>| {
            move || shown.read().check.line.as_ref().and_then(read)
        };
        let cartons = move || {
            let shown = shown.read();
            let carton = shown.check.carton_units.filter(|units| *units > 0)?;
            let quantity = shown.check.line.as_ref()?.quantity;
            let full = text::trade_cartons(quantity / carton);
            match (quantity / carton, quantity % carton) {
                (0, _) => None,
                (_, 0) => Some(full),
                (_, loose) => Some(text::trade_cartons_loose(full, intl::number(&loose.to_string()))),
            }
        };
        let remove = move |_| order.remove(shown.read_untracked().place);
        view! {
            <GridCell row=index column=0>
                <span class="muted small">{move || intl::number(&(shown.read().place + 1).to_string())}</span>
            </GridCell>
            <GridCell row=index column=SKU><SkuCell shown /></GridCell>
            <GridCell row=index column=2><ProductCell shown /></GridCell>
            <GridCell row=index column=QUANTITY numeric=true><QuantityCell shown /></GridCell>
            <GridCell row=index column=4><span class="muted small">{cartons}</span></GridCell>
            <GridCell row=index column=5 numeric=true>
                <span class="muted">{line(|line| line.unit_price.map(money))}</span>
            </GridCell>
            <GridCell row=index column=6 numeric=true><strong>{line(|line| line.amount.map(money))}</strong></GridCell>
            <GridCell row=index column=7><ResultCell shown /></GridCell>
            <GridCell row=index column=8>
                <Show when=move || !shown.read().row.is_blank()>
                    <button
                        type="button"
                        class="button quiet"
                        tabindex="-1"
                        aria-label=move || text::quick_order_remove_row(shown.read().place + 1)
                        on:click=remove
                    >
                        "×"
                    </button>
                </Show>
            </GridCell>
        }
    };
    view! {
        <DataGrid
            label=text::quick_order_grid()
            class="quick-grid"
            columns=columns()
            count
            reveal
            on_paste=paste
            on_step=step
            row
        />
    }
}

fn columns() -> Vec<GridColumn> {
    let fixed = |head| GridColumn { head, editable: false };
    let typed = |head| GridColumn { head, editable: true };
    vec![
        fixed(Column::start(text::quick_order_column_row())),
        typed(Column::start(text::quick_order_column_sku())),
        fixed(Column::start(text::quick_order_column_product())),
        typed(Column::end(text::quick_order_column_quantity())),
        fixed(Column::start(text::quick_order_column_cartons())),
        fixed(Column::end(text::quick_order_column_price())),
        fixed(Column::end(text::quick_order_column_amount())),
        fixed(Column::start(text::quick_order_column_result())),
        fixed(Column::start(text::quick_order_remove())),
    ]
}
