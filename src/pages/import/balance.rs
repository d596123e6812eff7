//! Rows in = added + changed + unchanged + refused: as a bar and as numbers.

use api::import::ImportReport;
use leptos::prelude::*;

use crate::{browser::intl, text};

#[component]
pub fn Balance(report: ImportReport) -> impl IntoView {
    let parts = [
        ("added", text::imports_added(), report.added),
        ("changed", text::imports_changed(), report.changed),
        ("unchanged", text::imports_unchanged(), report.unchanged),
        ("refused", text::imports_refused(), report.refused),
    ];
    let bar = parts
        .iter()
        .filter(|(_, _, rows)| *rows > 0)
        .map(|(class, _, rows)| view! { <span class=format!("balance-part {class}") style:--rows=rows.to_string()></span> })
        .collect_view();
    let number = |rows: u64| intl::number(&rows.to_string());
    let numbers = parts
        .into_iter()
        .map(|(class, name, rows)| {
            view! {
                <div class=format!("balance-number {class}")>
                    <dt>{name}</dt>
                    <dd>{number(rows)}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="panel stack">
            <div class="balance" aria-hidden="true">{bar}</div>
            <dl class="balance-numbers">
                <div class="balance-number">
                    <dt>{text::imports_rows_in()}</dt>
                    <dd>{number(report.rows)}</dd>
                </div>
                {numbers}
            </dl>
        </section>
    }
}
