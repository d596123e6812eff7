//! The lines as they were placed: values of that day.

use api::order::{Order, PlacedLine};
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Badge, Column, Table},
    state::use_state,
    text,
    trade::{availability::PromiseBadge, csv, money::money},
};

#[component]
pub fn PlacedLines(order: Order) -> impl IntoView {
    let columns = vec![
        Column::start(text::order_product()),
        Column::end(text::order_quantity()),
        Column::end(text::order_unit_price()),
        Column::end(text::order_amount()),
        Column::start(text::order_price_list()),
        Column::start(text::order_promised()),
    ];
    let lines = order.lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
    view! {
        <Table label=text::orders_lines() columns class="order-lines">
            {lines}
            <tr class="total-row">
                <td colspan="3">{text::order_goods_total()}</td>
                <td class="numeric strong">{money(order.summary.total)}</td>
                <td colspan="2"></td>
            </tr>
        </Table>
    }
}

#[component]
fn Line(line: PlacedLine) -> impl IntoView {
    let address = use_state().address;
    let sku = if line.in_catalogue {
        let path = format!("/products/{}", crate::api::encode(&line.sku));
        view! { <a href=move || address.href(&path)>{line.sku}</a> }.into_any()
    } else {
        view! { <span>{line.sku}</span>" "<Badge>{text::order_not_in_catalogue()}</Badge> }.into_any()
    };
    let promise = (!line.promise.portions.is_empty() || line.promise.unpromised > 0)
        .then(|| view! { <PromiseBadge promise=line.promise.clone() /> });
    view! {
        <tr>
            <td><div>{line.description}</div><div class="muted small">{sku}</div></td>
            <td class="numeric">{intl::number(&line.quantity.to_string())}</td>
            <td class="numeric">{money(line.unit_price)}</td>
            <td class="numeric strong">{money(line.amount)}</td>
            <td class="muted">{line.price_list}</td>
            <td>{promise}</td>
        </tr>
    }
}

/// The lines as CSV, in units and plain decimals, for a spreadsheet.
pub fn to_csv(order: &Order) -> String {
    let mut file = csv::row(["order", "sku", "description", "quantity", "unit_price", "amount", "currency"]);
    for line in &order.lines {
        file.push_str(&csv::row([
            order.summary.number.as_str(),
            &line.sku,
            &line.description,
            &line.quantity.to_string(),
            &line.unit_price.amount(),
            &line.amount.amount(),
            line.amount.currency().code(),
        ]));
    }
    file
}
