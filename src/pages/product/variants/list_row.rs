//! One variant in a row of its own, where one option tells the variants apart: a column for each of
//! SKU, price, quantity and what is available.

use leptos::prelude::*;

use super::offered::{AvailableOrRefused, Offered, Quantity, SkuLink};
use crate::{
    components::{Column, GridCell, GridColumn},
    text,
};

/// The column that is typed in.
pub const QUANTITY: usize = 3;

/// What stands above; the first head is the grid's corner.
pub fn columns(may_order: bool) -> Vec<GridColumn> {
    let fixed = |head| GridColumn { head, editable: false };
    let price = if may_order { text::catalogue_column_price() } else { text::product_list_price() };
    let quantity = GridColumn { head: Column::start(text::product_quantity()), editable: true };
    let mut columns = vec![
        fixed(Column::default()),
        fixed(Column::start(text::quick_order_column_sku())),
        fixed(Column::end(price)),
        quantity,
        fixed(Column::start(text::catalogue_column_available())),
    ];
    if !may_order {
        columns.remove(QUANTITY);
    }
    columns
}

/// The cells after the name.
#[component]
pub fn ListCells(
    row: Signal<usize>,
    sku: Signal<String>,
    #[prop(into)] is_present: Signal<bool>,
    may_order: bool,
) -> impl IntoView {
    let offered = Offered::of(sku);
    let quantity = may_order.then(|| {
        view! { <GridCell row column=QUANTITY><Quantity offered /></GridCell> }
    });
    let last = if may_order { QUANTITY + 1 } else { QUANTITY };
    view! {
        <GridCell row column=1><SkuLink offered is_present /></GridCell>
        <GridCell row column=2 numeric=true><strong>{move || offered.price()}</strong></GridCell>
        {quantity}
        <GridCell row column=last><AvailableOrRefused offered /></GridCell>
    }
}
