//! What each warehouse serves, ready and by date.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    components::{Definition, DefinitionList},
    pages::ordering::warehouse_name,
    state::use_state,
    text,
    trade::availability::day,
};

#[component]
pub fn Shipments() -> impl IntoView {
    let state = use_state();
    // Units by day and warehouse: ready first, then by date.
    let portions = Memo::new(move |_| {
        let mut units: BTreeMap<(Option<NaiveDate>, String), u64> = BTreeMap::new();
        let unpromised = state.cart_value.with(|order| {
            let lines = || order.lines.iter().filter(|line| line.problems.is_empty());
            for portion in lines().flat_map(|line| &line.promise.portions) {
                let sum = units.entry((portion.date, portion.warehouse.clone())).or_default();
                *sum = sum.saturating_add(portion.quantity.into());
            }
            lines().map(|line| u64::from(line.promise.unpromised)).fold(0, u64::saturating_add)
        });
        (units, unpromised.unwrap_or_default())
    });
    let rows = move || {
        let (units, unpromised) = portions.get();
        let unpromised = (unpromised > 0).then(|| (text::cart_unpromised(), unpromised));
        let named = units.into_iter().map(|((date, warehouse), units)| {
            let when = date.map_or_else(text::trade_ready, day);
            (format!("{} · {when}", warehouse_name(state, &warehouse)), units)
        });
        let row = |(name, units)| view! { <Definition name=name>{text::trade_units(units)}</Definition> };
        named.chain(unpromised).map(row).collect_view()
    };
    view! {
        <Show when=move || !portions.read().0.is_empty() || portions.read().1 != 0>
            <section class="panel">
                <h2 class="small muted">{text::cart_shipments()}</h2>
                <DefinitionList>{rows}</DefinitionList>
            </section>
        </Show>
    }
}
