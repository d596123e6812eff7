//! The landed cost calculator: a shipment typed, pasted or opened from a link; what it has cost when
//! it is there, to the cent, and why; the same shipment in several markets. Open to everyone.

mod add_route;
mod add_side;
mod alternative;
mod alternative_row;
mod bars;
mod beside;
mod breakdown;
mod charge_fields;
mod charges;
mod choose;
mod code_cell;
mod exchange;
mod exchange_pairs;
mod explanation;
mod figures;
mod found_duties;
mod kept_rates;
mod known_rates;
mod ledger;
mod levy_row;
mod line_cells;
mod line_details;
mod line_faults;
mod lines;
mod market_rates;
mod open_provisions;
mod other_duties;
mod outcome;
mod paste;
mod product_cell;
mod result;
mod route;
mod shares;
mod shipment;
mod sides;
mod source;
mod steps;
mod table;
mod to_price;
mod warnings;
mod words;

use domain::landed_cost::LandedCost;
use leptos::prelude::*;

use super::{
    calculator::{page::CalculatorPage, result_aside::ResultAside},
    failure::Failure,
};
use crate::{
    browser::clock,
    components::SkeletonRows,
    state::{
        calculator::Desk,
        landed_cost::{rates::MarketRates, typed::Typed},
        use_state,
    },
    text,
};
use beside::BesideOthers;
use breakdown::Breakdown;
use charges::Charges;
use explanation::Asked;
use lines::Lines;
use market_rates::RatesOfMarket;
use outcome::{Outcome, outcome};
use result::ResultPanel;
use shipment::Shipment;

pub const PAGE: CalculatorPage<Typed, LandedCost> = CalculatorPage {
    title: text::calculators_landed_cost,
    detail: text::calculators_landed_cost_detail,
    file: "landed-cost",
    csv: |shipment, result, private| table::csv(&shipment.scenario, result, private),
    desk,
    outcome,
    calculator,
};

/// The reader's own, which begins with a shipment to their market today.
fn desk() -> Desk<Typed> {
    let market = use_state().address.market.get_untracked();
    let (country, currency) = market.map_or(("DE".to_owned(), "EUR".to_owned()), |market| {
        (market.country.code().to_owned(), market.currency.code().to_owned())
    });
    let today = clock::today().to_string();
    Desk::own(|mark| Typed::empty(&country, &currency, &today, mark))
}

fn calculator(desk: Desk<Typed>, outcome: Outcome) -> AnyView {
    let has_private = desk.has_private();
    let MarketRates { rates, failure } = MarketRates::open();
    let is_ready = Memo::new(move |_| rates.read().is_some());
    let side_by_side = desk.clone();
    let typed = desk.typed.clone();
    // Nothing is set beside a shipment without goods.
    let begun = Memo::new(move |_| typed.read().lines.iter().any(|line| !line.is_empty()));
    // The number whose explanation was opened last.
    let asked = RwSignal::new(None::<Asked>);
    // The tax or fee whose rate the reader is to type.
    let wanted = RwSignal::new(None::<String>);
    view! {
        <div class="calculator">
            <div class="stack">
                <section class="panel stack" aria-label=text::calculators_shipment()>
                    <Shipment desk=desk.clone() outcome />
                    <RatesOfMarket desk=desk.clone() outcome wanted />
                    <Charges desk=desk.clone() outcome />
                    <Lines desk=desk.clone() outcome asked />
                </section>
                <Show when=move || is_ready.get() && begun.get()>
                    // On paper, what comes out would tell what is private.
                    <div class="after-result" class:no-print=move || has_private.get()>
                        <Breakdown outcome asked />
                    </div>
                    <div class="after-result" class:kept-together=move || !has_private.get()>
                        <BesideOthers desk=side_by_side.clone() outcome />
                    </div>
                </Show>
            </div>
            <ResultAside private=has_private>
                {move || match (is_ready.get(), failure.get()) {
                    (true, _) => view! { <ResultPanel desk=desk.clone() outcome asked wanted /> }.into_any(),
                    (false, Some(error)) => {
                        view! { <Failure error on_again=|_| MarketRates::open().load() /> }.into_any()
                    }
                    (false, None) => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
                }}
            </ResultAside>
        </div>
    }
    .into_any()
}
