//! A line of the breakdown, or all of them. At a key only the numbers that changed are written.

use std::sync::Arc;

use domain::landed_cost::LandedCost;
use leptos::prelude::*;

use super::{
    super::explanation::Asked,
    column::{Column, Part},
};
use crate::text;

#[component]
pub fn Row(
    result: ReadSignal<Option<Arc<LandedCost>>>,
    columns: Arc<[Column]>,
    /// By its place among those worked out; all of them without one.
    line: Option<usize>,
    asked: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let name = match line {
        Some(line) => text::calculators_line_of(line + 1),
        None => text::calculators_whole_shipment(),
    };
    let cell = |column: &Column| view! { <Cell result part=column.part line asked /> };
    let cells = columns.iter().map(cell).collect_view();
    view! {
        <tr class:strong=line.is_none()>
            <th scope="row">{name}</th>
            {cells}
        </tr>
    }
}

#[component]
fn Cell(
    result: ReadSignal<Option<Arc<LandedCost>>>,
    part: Part,
    line: Option<usize>,
    asked: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let result = result.read();
        let result = result.as_deref()?;
        Some(part.of(result, line)?.shown(result.currency))
    });
    let is_there = Memo::new(move |_| shown.read().is_some());
    let ask = move |_| asked.set(Some(Asked { what: part.what(), line }));
    view! {
        <td class="numeric">
            <Show when=move || is_there.get() fallback=|| "–">
                <button type="button" class="figure" title=text::calculators_explain() on:click=ask>
                    {move || shown.get()}
                </button>
            </Show>
        </td>
    }
}
