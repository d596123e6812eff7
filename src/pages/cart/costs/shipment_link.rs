//! The cart's goods as a shipment in the landed cost calculator, where freight and more can be typed.

use leptos::prelude::*;

use super::Costs;
use crate::{pages::calculator::calculator_link::CalculatorLink, text};

#[component]
pub fn ShipmentLink() -> impl IntoView {
    let costs = expect_context::<Costs>();
    let scenario = Signal::derive(move || {
        let worked = costs.is_shown.get().then(|| costs.worked.get()).flatten()?;
        worked.shipment.clone()
    });
    view! {
        <CalculatorLink
            page="/calculators/landed-cost"
            scenario
            label=text::cart_costs_shipment()
            about=text::common_cart()
        />
    }
}
