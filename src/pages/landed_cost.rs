//! The landed cost calculator: a shipment typed, pasted or opened from a link; what it has cost when
//! it is there, to the cent, and why; the same shipment in several markets. Open to everyone.

mod bars;
mod charges;
mod exchange;
mod explanation;
mod line_fields;
mod lines;
mod markets;
mod outcome;
mod paste;
mod result;
mod share;
mod shipment;
mod warnings;
mod words;

use leptos::prelude::*;

use super::{calculator_links::CalculatorLinks, failure::Failure, title::use_title};
use crate::{
    browser::clock,
    components::{PageHeading, SkeletonRows},
    state::{landed_cost::Desk, use_state},
    text,
};
use charges::Charges;
use lines::Lines;
use markets::Markets;
use outcome::Outcome;
use result::ResultPanel;
use share::{Sent, Share};
use shipment::Shipment;

#[component]
pub fn LandedCostPage() -> impl IntoView {
    use_title(text::calculators_landed_cost);
    let state = use_state();
    let market = state.address.market.get_untracked();
    let (country, currency) = market.map_or(("DE".to_owned(), "EUR".to_owned()), |market| {
        (market.country.code().to_owned(), market.currency.code().to_owned())
    });
    let desk = Desk::open(&country, &currency, &clock::today().to_string());
    let outcome = Outcome::new(desk.clone());
    let (rates, failure) = (desk.rates.clone(), desk.failure.clone());
    let (again, side_by_side, sharing) = (desk.clone(), desk.clone(), desk.clone());
    let is_ready = Memo::new(move |_| rates.read().is_some());
    view! {
        <CalculatorLinks />
        <PageHeading title=text::calculators_landed_cost() detail=text::calculators_landed_cost_detail()>
            <Share desk=sharing.clone() outcome />
        </PageHeading>
        <Sent desk=desk.clone() outcome />
        <div class="calculator">
            <div class="stack">
                <section class="panel stack" aria-label=text::calculators_shipment()>
                    <Shipment desk=desk.clone() outcome />
                    <Charges desk=desk.clone() outcome />
                    <Lines desk=desk.clone() outcome />
                </section>
                <Show when=move || is_ready.get()>
                    <Markets desk=side_by_side.clone() outcome />
                </Show>
            </div>
            <aside class="stack calculator-result" aria-label=text::calculators_result()>
                {move || match (is_ready.get(), failure.get()) {
                    (true, _) => view! { <ResultPanel outcome /> }.into_any(),
                    (false, Some(error)) => {
                        let again = again.clone();
                        view! { <Failure error on_again=move |_| again.load() /> }.into_any()
                    }
                    (false, None) => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
                }}
            </aside>
        </div>
    }
}
