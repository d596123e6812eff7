//! Order lines with the share of each in what is earned, and where one is in another currency, what made
//! its value.

use api::rebate::RebateStatementLine;
use domain::{Currency, document_exchange::Conversion};
use leptos::prelude::*;

use super::words;
use crate::{
    api::encode,
    browser::intl::{self, DateStyle},
    components::{Badge, Column, Table},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn StatementTable(lines: RwSignal<Vec<RebateStatementLine>>) -> impl IntoView {
    let columns = vec![
        Column::start(text::orders_date()),
        Column::start(text::rebates_order()),
        Column::start(text::order_product()),
        Column::start(text::rebates_line()),
        Column::end(text::order_quantity()),
        Column::end(text::rebates_value()),
        Column::end(text::rebates_share()),
    ];
    let key = |line: &RebateStatementLine| (line.line.clone(), line.order.clone(), line.position);
    view! {
        <Table label=text::rebates_statement() columns>
            <For each=move || lines.get() key=key let:line><StatementRow line /></For>
        </Table>
    }
}

#[component]
fn StatementRow(line: RebateStatementLine) -> impl IntoView {
    let address = use_state().address;
    let path = format!("/orders/{}", encode(&line.order));
    let returned = line.is_credit_note.then(|| view! { " "<Badge>{text::rebates_credit_note()}</Badge> });
    let converted =
        line.conversion.map(|conversion| view! { <Converted conversion to=line.value.currency() /> });
    view! {
        <tr>
            <td>{intl::date(&line.date.to_string(), DateStyle::Date)}</td>
            <td><a href=move || address.href(&path)>{line.order.clone()}</a>{returned}</td>
            <td><div>{line.description}</div><div class="muted small">{line.sku}</div></td>
            <td>{line.line_name}</td>
            <td class="numeric">{intl::number(&line.quantity.to_string())}</td>
            <td class="numeric">{money(line.value)}{converted}</td>
            <td class="numeric strong">{money(line.rebate)}</td>
        </tr>
    }
}

/// The order's own amount and the published rates by which it counts.
#[component]
fn Converted(conversion: Conversion, to: Currency) -> impl IntoView {
    let rates = words::rates(&conversion, to);
    let rates = rates.into_iter().map(|rate| view! { <div class="muted small">{rate}</div> }).collect_view();
    view! {
        <div class="muted small">{text::rebates_document_value(money(conversion.amount))}</div>
        {rates}
    }
}
