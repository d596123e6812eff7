//! What it comes to: the landed cost, what makes it up, what is paid at the border, and why. Every
//! number opens its explanation.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    bars::Waterfall,
    explanation::{Asked, Explanation},
    figures::{Figures, Totals},
    outcome::Outcome,
    warnings::Warnings,
    words,
};
use crate::{
    pages::calculator::nothing_yet::NothingYet,
    state::{calculator::Desk, landed_cost::typed::Typed},
    text,
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let charges = Memo::new(move |_| -> Arc<[String]> {
        let shipment = outcome.scenario.get();
        let charges = shipment.iter().flat_map(|shipment| &shipment.scenario.charges);
        charges
            .map(|charge| charge.label.clone().unwrap_or_else(|| words::component(charge.component)))
            .collect()
    });
    let stale = move || !outcome.faults.read().is_empty();
    let is_there = Memo::new(move |_| outcome.result.read().is_some());
    view! {
        <Show
            when=move || is_there.get()
            fallback=move || view! { <NothingYet desk=desk.clone() detail=text::calculators_no_result_detail() /> }
        >
            <section class="panel stack" class:stale=stale>
                <Totals outcome asked />
                <Waterfall outcome />
                <Figures outcome asked />
            </section>
            <Warnings outcome charges />
            <Explanation outcome charges asked />
        </Show>
    }
}
