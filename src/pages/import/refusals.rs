//! The refused rows: where, what stood there, and what would be right.

use api::import::Refusal;
use leptos::prelude::*;

use crate::{
    browser::intl,
    components::{Column, Table},
    text,
};

#[component]
pub fn Refusals(
    /// How many there are in all; the report holds the first.
    refused: u64,
    refusals: Vec<Refusal>,
) -> impl IntoView {
    let number = |count: u64| intl::number(&count.to_string());
    let shown = refusals.len() as u64;
    let columns = vec![
        Column::end(text::imports_row()),
        Column::start(text::imports_field()),
        Column::start(text::imports_value()),
        Column::start(text::imports_reason()),
    ];
    let row = |refusal: Refusal| {
        view! {
            <tr>
                <td class="numeric">{intl::number(&refusal.row.to_string())}</td>
                <td>{refusal.field.map(|field| view! { <code dir="auto">{field}</code> })}</td>
                <td class="import-sample" dir="auto">{refusal.value}</td>
                <td>{refusal.reason}</td>
            </tr>
        }
    };
    view! {
        <section class="stack">
            <h2>{text::imports_refused_rows()}</h2>
            {(refused > shown).then(|| view! {
                <p class="muted">{text::imports_first_of(number(shown), number(refused))}</p>
            })}
            <Table label=text::imports_refused_rows() columns>
                {refusals.into_iter().map(row).collect_view()}
            </Table>
        </section>
    }
}
