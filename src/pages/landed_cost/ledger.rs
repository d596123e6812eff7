//! Every step of every line and of the whole shipment, for paper.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    explanation::What,
    outcome::Outcome,
    steps::{ExchangeUsed, Steps},
};
use crate::{text, trade::money::money};

#[component]
pub fn Ledger(outcome: Outcome, charges: Memo<Arc<[String]>>) -> impl IntoView {
    let what = Memo::new(|_| What::Everything);
    let part = move |heading: String, line: Option<usize>| {
        view! {
            <section>
                <h3>{heading}</h3>
                <Steps outcome charges what line />
            </section>
        }
    };
    let lines = move || {
        let (result, shipment) = (outcome.result.get()?, outcome.scenario.get());
        let heading = |line: usize| {
            let typed = shipment.as_ref().and_then(|shipment| shipment.scenario.lines.get(line));
            let product = typed.and_then(|line| line.description.clone().or_else(|| line.sku.clone()));
            let costs = result.lines.get(line).map(|line| money(line.costs.landed_cost_after_recovery));
            let parts = [Some(text::calculators_line_of(line + 1)), product, costs];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        let lines = (0..result.lines.len()).map(|line| part(heading(line), Some(line))).collect_view();
        let whole = (!result.steps.is_empty()).then(|| part(text::calculators_whole_shipment(), None));
        Some(view! { {lines}{whole} })
    };
    view! {
        {lines}
        <ExchangeUsed outcome />
    }
}
