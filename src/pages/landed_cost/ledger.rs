//! Every step of every line and of the whole shipment, for paper.

use std::sync::Arc;

use domain::landed_cost::Line;
use leptos::prelude::*;

use super::{
    explanation::What,
    outcome::Outcome,
    steps::{ExchangeUsed, RulesUsed, Steps},
};
use crate::{browser::intl, text, trade::money::money};

#[component]
pub fn Ledger(outcome: Outcome, charges: Memo<Arc<[String]>>) -> impl IntoView {
    let what = Memo::new(|_| What::Everything);
    let part = move |heading: String, line: Option<usize>| {
        view! {
            <section>
                <h3>{heading}</h3>
                <Steps outcome charges what line by_number=true />
            </section>
        }
    };
    let lines = move || {
        let (result, shipment) = (outcome.result.get()?, outcome.scenario.get());
        let heading = |line: usize| {
            let typed = shipment.as_ref().and_then(|shipment| shipment.scenario.lines.get(line));
            let costs = result.lines.get(line).map(|line| money(line.costs.landed_cost_after_recovery));
            let parts = std::iter::once(text::calculators_line_of(line + 1));
            parts.chain(typed.into_iter().flat_map(goods)).chain(costs).collect::<Vec<_>>().join(" · ")
        };
        let lines = (0..result.lines.len()).map(|line| part(heading(line), Some(line))).collect_view();
        let whole = (!result.steps.is_empty()).then(|| part(text::calculators_whole_shipment(), None));
        Some(view! { {lines}{whole} })
    };
    view! {
        {lines}
        <RulesUsed outcome />
        <ExchangeUsed outcome />
    }
}

/// What was typed of the goods: the grid to type in is not for paper.
fn goods(line: &Line) -> Vec<String> {
    let price = intl::money(&line.price.normalize().to_string(), line.currency.code());
    let parts = [
        line.description.clone().or_else(|| line.sku.clone()),
        line.hs_code.as_ref().map(ToString::to_string),
        line.origin.map(|origin| origin.code().to_owned()),
        Some(format!("{} × {price}", intl::number(&line.quantity.to_string()))),
    ];
    parts.into_iter().flatten().collect()
}
