//! The cart as a file for a spreadsheet, or for the quick order of a colleague.

use leptos::prelude::*;

use crate::{
    browser::files,
    state::State,
    text,
    trade::{csv, line_problem},
};

pub fn download(state: State) {
    let heads = [
        text::quick_order_column_sku(),
        text::quick_order_column_quantity(),
        text::quick_order_column_product(),
        text::quick_order_column_price(),
        text::quick_order_column_amount(),
        text::common_currency(),
        text::quick_order_column_reason(),
    ];
    let mut file = csv::row(heads.iter().map(String::as_str));
    untrack(|| {
        let opened = state.catalogue.opened.read();
        state.cart_value.with(|order| {
            for line in &order.lines {
                let row = opened.as_ref().and_then(|opened| {
                    let catalogue = opened.catalogue();
                    Some(catalogue.row(catalogue.find_sku(&line.sku)?).name().to_owned())
                });
                let price = line.unit_price.map(|price| price.amount()).unwrap_or_default();
                let amount = line.amount.map(|amount| amount.amount()).unwrap_or_default();
                let problems: Vec<String> = line.problems.iter().map(line_problem::words).collect();
                let (name, quantity) = (row.unwrap_or_default(), line.quantity.to_string());
                let currency = order.goods_total.currency();
                let cells = [
                    line.sku.as_str(),
                    &quantity,
                    &name,
                    &price,
                    &amount,
                    currency.code(),
                    &problems.join(" · "),
                ];
                file.push_str(&csv::row(cells));
            }
        });
    });
    files::download("cart.csv", "text/csv", &file);
}
