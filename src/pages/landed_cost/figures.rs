//! The totals of a shipment, each a way to its explanation.

use std::sync::Arc;

use domain::{
    Money,
    landed_cost::{CostGroup, LandedCost},
};
use leptos::prelude::*;

use super::{
    explanation::{Asked, What},
    words,
};
use crate::{
    browser::intl,
    components::{Definition, DefinitionList},
    text,
    trade::money::money,
};

/// Read out when it changes.
#[component]
pub fn Totals(result: Arc<LandedCost>, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let over = result
        .totals
        .import_percent
        .map(|percent| text::calculators_import_percent(intl::fixed(&percent.to_string(), 2)));
    let incomplete =
        (!result.complete).then(|| view! { <p class="badge warn">{text::calculators_incomplete()}</p> });
    view! {
        <div role="status">
            <p class="muted">{text::calculators_landed_cost_in(words::market(&result.market))}</p>
            <p class="calculator-total">
                <Amount amount=result.totals.landed_cost_after_recovery what=What::Everything asked />
            </p>
            <p class="muted small">{over}</p>
        </div>
        {incomplete}
    }
}

#[component]
pub fn Figures(result: Arc<LandedCost>, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let totals = result.totals;
    let rows = [
        (text::calculators_customs_value(), totals.customs_value, What::CustomsValue),
        (text::calculators_duties(), totals.duties, What::Group(CostGroup::Duty)),
        (text::calculators_excises(), totals.excises, What::Group(CostGroup::Excise)),
        (text::calculators_taxes(), totals.taxes, What::Group(CostGroup::Tax)),
        (text::calculators_fees(), totals.fees, What::Group(CostGroup::Fee)),
        (text::calculators_cash_at_border(), totals.cash_at_border, What::Costs),
        (text::calculators_recoverable(), totals.recoverable, What::Group(CostGroup::Tax)),
        (text::calculators_with_tax(), totals.landed_cost, What::Everything),
    ];
    // Most goods bear none.
    let shown = rows
        .into_iter()
        .filter(|(_, amount, what)| *what != What::Group(CostGroup::Excise) || !amount.is_zero());
    let rows = shown
        .map(|(name, amount, what)| {
            view! { <Definition name><span class="numeric"><Amount amount what asked /></span></Definition> }
        })
        .collect_view();
    view! { <DefinitionList>{rows}</DefinitionList> }
}

#[component]
fn Amount(amount: Money, what: What, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let ask = move |_| asked.set(Some(Asked { what, line: None }));
    view! {
        <button type="button" class="figure" title=text::calculators_explain() on:click=ask>{money(amount)}</button>
    }
}
