//! Foreign currencies up or down: what the exposures then come to with what is locked and with
//! nothing locked, as two lines and as a table.

use domain::Money;
use leptos::prelude::*;

use super::{
    outcome::{Outcome, Shown},
    words,
};
use crate::{
    components::{Column, Table},
    pages::planning::{
        drawing::{HEIGHT, Scale, WIDTH, across, points},
        explanation::Figure,
    },
    text,
    trade::money::money,
};

#[component]
pub fn Sensitivity(outcome: Outcome) -> impl IntoView {
    move || {
        let shown = outcome.result.get().filter(|shown| !shown.outcome.sensitivity.is_empty())?;
        Some(view! {
            <section class="panel stack">
                <h2>{text::currency_sensitivity()}</h2>
                <Drawing shown=(*shown).clone() />
                <Rows shown=(*shown).clone() />
            </section>
        })
    }
}

#[component]
fn Drawing(shown: Shown) -> impl IntoView {
    let rows = search::sorted(&shown.outcome.sensitivity, |one, other| one.step.cmp(&other.step));
    if rows.len() < 2 {
        return None;
    }
    let scale = Scale::over(rows.iter().flat_map(|row| [row.unhedged.decimal(), row.as_hedged.decimal()]));
    let last = rows.len() - 1;
    let line = |amount: fn(&domain::currency_planner::SensitivityRow) -> Money| {
        let placed = rows.iter().enumerate();
        points(placed.map(|(step, row)| (across(step, last), scale.down(amount(row).decimal()))))
    };
    let present = scale.down(shown.outcome.value.as_hedged.decimal()).to_string();
    let ends =
        [rows.first(), rows.last()].map(|row| row.map(|row| words::step(row.step)).unwrap_or_default());
    let [first, end] = ends;
    Some(view! {
        <figure class="chart">
            <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <line class="chart-ground" x1="0" x2=WIDTH.to_string() y1=present.clone() y2=present />
                <polyline class="chart-line ahead" points=line(|row| row.unhedged) />
                <polyline class="chart-line" points=line(|row| row.as_hedged) />
            </svg>
            <p class="chart-axis muted small" aria-hidden="true"><span>{first}</span><span>{end}</span></p>
            <ul class="chart-legend small" aria-hidden="true">
                <li class="key">{text::currency_as_hedged()}</li>
                <li class="key ahead">{text::currency_unhedged()}</li>
            </ul>
            <figcaption class="muted small">{text::currency_drawing()}</figcaption>
        </figure>
    })
}

#[component]
fn Rows(shown: Shown) -> impl IntoView {
    let has_margin = shown.outcome.margin.is_some();
    let mut columns = vec![
        Column::start(text::currency_step()),
        Column::end(text::currency_unhedged()),
        Column::end(text::currency_as_hedged()),
        Column::end(text::currency_change()),
    ];
    if has_margin {
        columns.push(Column::end(text::currency_margin()));
    }
    let rows = shown
        .outcome
        .sensitivity
        .iter()
        .map(|row| {
            let margin = has_margin.then(|| {
                let margin = row.margin.clone().map(|margin| {
                    let words = words::margin(&margin);
                    view! { <Figure name=text::currency_margin() words steps=margin.ledger /> }
                });
                view! { <td class="numeric">{margin}</td> }
            });
            view! {
                <tr class:own=row.step.is_zero()>
                    <th scope="row"><bdi>{words::step(row.step)}</bdi></th>
                    <td class="numeric">{money(row.unhedged)}</td>
                    <td class="numeric">{money(row.as_hedged)}</td>
                    <td class="numeric">{money(row.change)}</td>
                    {margin}
                </tr>
            }
        })
        .collect_view();
    view! { <Table label=text::currency_sensitivity() columns>{rows}</Table> }
}
