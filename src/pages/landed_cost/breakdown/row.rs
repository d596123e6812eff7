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
    let parts: Arc<[Part]> = columns.iter().map(|column| column.part).collect();
    let of_row = parts.clone();
    let shown = Memo::new(move |_| {
        let result = result.read();
        let shown = |result: &LandedCost, part: &Part| Some(part.of(result, line)?.shown(result.currency));
        let all = |result: &LandedCost| of_row.iter().map(|part| shown(result, part)).collect::<Vec<_>>();
        result.as_deref().map(all).unwrap_or_default()
    });
    // Drawn anew only where another duty, tax or fee is due of this line.
    let there = Memo::new(move |_| shown.read().iter().map(Option::is_some).collect::<Vec<_>>());
    let cells = move || {
        let cell = |(place, (part, is_there)): (usize, (&Part, bool))| {
            let what = part.what();
            if !is_there {
                return view! { <td class="numeric">"–"</td> }.into_any();
            }
            let ask = move |_| asked.set(Some(Asked { what, line }));
            let amount = move || shown.read().get(place).cloned().flatten();
            view! {
                <td class="numeric">
                    <button type="button" class="figure" title=text::calculators_explain() on:click=ask>{amount}</button>
                </td>
            }
            .into_any()
        };
        parts.iter().zip(there.get()).enumerate().map(cell).collect_view()
    };
    view! {
        <tr class:strong=line.is_none()>
            <th scope="row">{name}</th>
            {cells}
        </tr>
    }
}
