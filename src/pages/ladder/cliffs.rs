//! Every threshold of a ladder at which the amount jumps.

use leptos::prelude::*;

use crate::{
    components::{Column, Table},
    text,
    trade::ladder::{LadderView, amount, volume},
};

#[component]
pub fn CliffTable(shown: LadderView) -> impl IntoView {
    let columns = vec![
        Column::end(text::ladder_at()),
        Column::end(text::ladder_just_below()),
        Column::end(text::ladder_reached()),
    ];
    let rows = shown
        .ladder
        .cliffs
        .iter()
        .map(|cliff| {
            view! {
                <tr>
                    <td class="numeric">{volume(cliff.volume, &shown)}</td>
                    <td class="numeric">{amount(cliff.just_below, shown.currency)}</td>
                    <td class="numeric strong">{amount(cliff.reached, shown.currency)}</td>
                </tr>
            }
        })
        .collect_view();
    view! { <Table label=text::ladder_cliffs() columns>{rows}</Table> }
}
