//! The totals of a shipment, each a way to its explanation. At a key only their numbers are written.

use domain::{
    Money,
    landed_cost::{CostGroup, Costs},
};
use leptos::prelude::*;

use super::{
    explanation::{Asked, What},
    outcome::Outcome,
    words,
};
use crate::{
    components::{Definition, DefinitionList},
    pages::calculator::stale::stale_note,
    text,
    trade::{money::money, percent::fixed_percent},
};

/// Read out when it changes.
#[component]
pub fn Totals(outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let result = outcome.result;
    let market = Memo::new(move |_| result.read().as_ref().map(|result| words::market(&result.market)));
    let over = move || {
        let percent = result.read().as_ref()?.totals.import_percent?;
        Some(text::calculators_import_percent(fixed_percent(*percent, 2)))
    };
    let is_incomplete = Memo::new(move |_| result.read().as_ref().is_some_and(|result| !result.complete));
    view! {
        <div role="status">
            {stale_note(outcome)}
            <p class="muted">{move || market.get().map(text::calculators_landed_cost_in)}</p>
            <p class="calculator-total">
                <Amount outcome of=|totals| totals.landed_cost_after_recovery what=What::Everything asked />
            </p>
            <p class="muted small">{over}</p>
        </div>
        <Show when=move || is_incomplete.get()>
            <p class="badge warn">{text::calculators_incomplete()}</p>
        </Show>
    }
}

#[component]
pub fn Figures(outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let row = move |name: String, of: fn(&Costs) -> Money, what: What| {
        view! { <Definition name><span class="numeric"><Amount outcome of what asked /></span></Definition> }
    };
    // Most goods bear none.
    let has_excises = Memo::new(move |_| {
        outcome.result.read().as_ref().is_some_and(|result| !result.totals.excises.is_zero())
    });
    let excise = What::Group(CostGroup::Excise);
    let tax = What::Group(CostGroup::Tax);
    view! {
        <DefinitionList>
            {row(text::calculators_customs_value(), |totals| totals.customs_value, What::CustomsValue)}
            {row(text::calculators_duties(), |totals| totals.duties, What::Group(CostGroup::Duty))}
            <Show when=move || has_excises.get()>
                {row(text::calculators_excises(), |totals| totals.excises, excise)}
            </Show>
            {row(text::calculators_taxes(), |totals| totals.taxes, tax)}
            {row(text::calculators_fees(), |totals| totals.fees, What::Group(CostGroup::Fee))}
            {row(text::calculators_cash_at_border(), |totals| totals.cash_at_border, What::Costs)}
            {row(text::calculators_recoverable(), |totals| totals.recoverable, tax)}
            {row(text::calculators_with_tax(), |totals| totals.landed_cost, What::Everything)}
        </DefinitionList>
    }
}

#[component]
fn Amount(
    outcome: Outcome,
    of: fn(&Costs) -> Money,
    what: What,
    asked: RwSignal<Option<Asked>>,
) -> impl IntoView {
    let amount = Memo::new(move |_| outcome.result.read().as_ref().map(|result| of(&result.totals)));
    let ask = move |_| asked.set(Some(Asked { what, line: None }));
    view! {
        <button type="button" class="figure" title=text::calculators_explain() on:click=ask>
            {move || amount.get().map(money)}
        </button>
    }
}
