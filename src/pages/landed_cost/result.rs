//! What it comes to: the landed cost, what makes it up, what is paid at the border, and why.

use domain::landed_cost::LandedCost;
use leptos::prelude::*;

use super::{bars::Waterfall, explanation::Explanation, outcome::Outcome, warnings::Warnings, words};
use crate::{
    browser::intl,
    components::{Definition, DefinitionList, EmptyState},
    text,
    trade::money::money,
};

#[component]
pub fn ResultPanel(outcome: Outcome) -> impl IntoView {
    move || match outcome.result.get() {
        None => view! {
            <EmptyState title=text::calculators_no_result() detail=text::calculators_no_result_detail() />
        }
        .into_any(),
        Some(result) => {
            let charges: Vec<String> = outcome
                .scenario
                .get_untracked()
                .map(|scenario| {
                    scenario
                        .scenario
                        .charges
                        .iter()
                        .map(|charge| words::component(charge.component))
                        .collect()
                })
                .unwrap_or_default();
            let stale = move || !outcome.faults.read().is_empty();
            view! {
                <section class="panel stack" class:stale=stale>
                    <Totals result=(*result).clone() />
                    <Waterfall result=(*result).clone() />
                    <Figures result=(*result).clone() />
                </section>
                <Warnings result=(*result).clone() charges=charges.clone() />
                <Explanation result=(*result).clone() charges />
            }
            .into_any()
        }
    }
}

/// Read out when it changes.
#[component]
fn Totals(result: LandedCost) -> impl IntoView {
    let over = result
        .totals
        .import_percent
        .map(|percent| text::calculators_import_percent(intl::fixed(&percent.to_string(), 2)));
    let incomplete =
        (!result.complete).then(|| view! { <p class="badge warn">{text::calculators_incomplete()}</p> });
    view! {
        <div role="status">
            <p class="muted">{text::calculators_landed_cost_in(words::market(&result.market))}</p>
            <p class="calculator-total">{money(result.totals.landed_cost_after_recovery)}</p>
            <p class="muted small">{over}</p>
        </div>
        {incomplete}
    }
}

#[component]
fn Figures(result: LandedCost) -> impl IntoView {
    let totals = result.totals;
    let rows = [
        (text::calculators_customs_value(), totals.customs_value),
        (text::calculators_duties(), totals.duties),
        (text::calculators_taxes(), totals.taxes),
        (text::calculators_fees(), totals.fees),
        (text::calculators_cash_at_border(), totals.cash_at_border),
        (text::calculators_recoverable(), totals.recoverable),
        (text::calculators_with_tax(), totals.landed_cost),
    ];
    let rows = rows
        .map(|(name, amount)| view! { <Definition name><span class="numeric">{money(amount)}</span></Definition> })
        .collect_view();
    view! { <DefinitionList>{rows}</DefinitionList> }
}
