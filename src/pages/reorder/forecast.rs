//! What will be sold: the drawing, its table, the method.

use leptos::prelude::*;

use super::{choice::MethodChoice, drawing::ForecastDrawing, outcome::Shown, table};
use crate::{
    components::{Column, Table},
    text,
};

#[component]
pub fn ForecastPanel(
    shown: Shown,
    /// Whether the table is open; it stays so while numbers are typed.
    open: RwSignal<bool>,
) -> impl IntoView {
    let forecast = shown.outcome.forecast.clone()?;
    let approximate = forecast.band_is_approximate && forecast.points.iter().any(|one| one.upper.is_some());
    Some(view! {
        <section class="panel stack">
            <h2>{text::reorder_forecast()}</h2>
            <ForecastDrawing shown=shown.clone() />
            {approximate.then(|| view! { <p class="muted small">{text::reorder_band_approximate()}</p> })}
            <Twin shown open />
            <MethodChoice forecast />
        </section>
    })
}

/// The drawing as a table, drawn only while it is open: a history may have a thousand periods.
#[component]
fn Twin(shown: Shown, open: RwSignal<bool>) -> impl IntoView {
    let table = move || {
        open.get().then(|| {
            let columns = vec![
                Column::start(text::reorder_period()),
                Column::end(text::reorder_sold()),
                Column::end(text::reorder_forecast()),
                Column::end(text::reorder_lower()),
                Column::end(text::reorder_upper()),
            ];
            let rows = table::rows(&shown)
                .into_iter()
                .map(|row| {
                    let cells = row.shown().into_iter().map(|cell| view! { <td class="numeric">{cell}</td> });
                    let cells = cells.collect_view();
                    view! { <tr class:own=row.is_ahead><th scope="row">{row.period}</th>{cells}</tr> }
                })
                .collect_view();
            view! { <Table label=text::reorder_forecast() columns>{rows}</Table> }
        })
    };
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        open.update(|open| *open = !*open);
    };
    view! {
        <details open=move || open.get()>
            <summary on:click=toggle>{text::ladder_as_table()}</summary>
            {table}
        </details>
    }
}
