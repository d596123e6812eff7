//! The lines as they were placed: values of that day, under the names of today in the reader's language.

use api::order::{Order, OrderStatus, PlacedLine};
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
    // What is delivered, called off or taken back is not promised any more.
    let is_promised = match order.summary.status {
        OrderStatus::Placed | OrderStatus::Confirmed | OrderStatus::Shipped => true,
        OrderStatus::Delivered | OrderStatus::Cancelled | OrderStatus::CreditNote => false,
    };
    // What came out of another system names none.
    let has_list = order.lines.iter().any(|line| line.price_list.is_some());
    let mut columns = vec![
        Column::start(text::order_product()),
        Column::end(text::order_quantity()),
        Column::end(text::order_unit_price()),
        Column::end(text::order_amount()),
    ];
    let before = columns.len();
    columns.extend(has_list.then(|| Column::start(text::order_price_list())));
    columns.extend(is_promised.then(|| Column::start(text::order_promised())));
    let beyond_the_amount = columns.len() - before;
    let beyond_the_amount =
        (beyond_the_amount > 0).then(|| view! { <td colspan=beyond_the_amount.to_string()></td> });
    let lines =
        order.lines.into_iter().map(|line| view! { <Line line has_list is_promised /> }).collect_view();
    view! {
        <Table label=text::orders_lines() columns class="order-lines">
            {lines}
            <tr class="total-row">
                <td colspan="3">{text::order_goods_total()}</td>
                <td class="numeric strong">{money(order.summary.total)}</td>
                {beyond_the_amount}
            </tr>
        </Table>
    }
}

#[component]
fn Line(line: PlacedLine, has_list: bool, is_promised: bool) -> impl IntoView {
    let address = use_state().address;
    let sku = if line.in_catalogue {
        let path = format!("/products/{}", crate::api::encode(&line.sku));
        view! { <a href=move || address.href(&path)>{line.sku}</a> }.into_any()
    } else {
        view! { <span>{line.sku}</span>" "<Badge>{text::order_not_in_catalogue()}</Badge> }.into_any()
    };
    let promise = (!line.promise.portions.is_empty() || line.promise.unpromised > 0)
        .then(|| view! { <PromiseBadge promise=line.promise.clone() /> });
    let promise = is_promised.then(|| view! { <td>{promise}</td> });
    let list = has_list.then(|| view! { <td class="muted">{line.price_list}</td> });
    let (name, placed_as) = match line.name {
        Some(name) => (name, Some(view! { <div class="muted small" dir="auto">{line.description}</div> })),
        None => (line.description, None),
    };
    view! {
        <tr>
            <td><div>{name}</div>{placed_as}<div class="muted small">{sku}</div></td>
            <td class="numeric">{intl::number(&line.quantity.to_string())}</td>
            <td class="numeric">{money(line.unit_price)}</td>
            <td class="numeric strong">{money(line.amount)}</td>
            {list}
            {promise}
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
