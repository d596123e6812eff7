//! The result line by line and in total: customs value, each duty, tax and fee by its own name, the
//! landed cost. Every number opens its explanation.

pub mod column;
mod row;

use leptos::prelude::*;

use super::{explanation::Asked, outcome::Outcome};
use crate::{
    components::{Column, Table},
    pages::painted::painted,
    text,
};
use column::columns;
use row::Row;

/// Lines that are listed; the file has them all.
const MOST: usize = 100;

#[component]
pub fn Breakdown(outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let result = painted(outcome.result);
    // Drawn anew only where another duty, tax or fee is due.
    let shown = Memo::new(move |_| result.read().as_deref().map(columns).unwrap_or_default());
    let count = Memo::new(move |_| result.read().as_ref().map_or(0, |result| result.lines.len()));
    let more = move || {
        let more = count.get().saturating_sub(MOST);
        (more > 0).then(|| view! { <p class="muted small">{text::calculators_more_lines(more)}</p> })
    };
    let table = move || {
        let shown = shown.get();
        let names = shown.iter().map(|column| Column::end(column.name.clone()));
        let heads = std::iter::once(Column::start(text::calculators_line())).chain(names).collect();
        let of_line = shown.clone();
        view! {
            <Table label=text::calculators_breakdown() columns=heads class="breakdown">
                <For each=move || 0..count.get().min(MOST) key=|line| *line let(line)>
                    <Row result columns=of_line.clone() line=Some(line) asked />
                </For>
                <Row result columns=shown line=None asked />
            </Table>
        }
    };
    let is_there = Memo::new(move |_| !shown.read().is_empty());
    view! {
        <Show when=move || is_there.get()>
            <section class="stack">
                <h2>{text::calculators_breakdown()}</h2>
                {table}
                {more}
            </section>
        </Show>
    }
}
