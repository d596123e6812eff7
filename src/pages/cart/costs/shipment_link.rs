//! The cart's goods as a shipment in the landed cost calculator, where freight and more can be typed.

use api::beside::Beside;
use leptos::prelude::*;

use super::Costs;
use crate::{
    pages::calculator::calculator_link::calculator_link,
    state::landed_cost::{Shipment, typed::Typed},
    text,
};

#[component]
pub fn ShipmentLink() -> impl IntoView {
    let costs = expect_context::<Costs>();
    let scenario = Signal::derive(move || {
        let worked = costs.is_shown.get().then(|| costs.worked.get()).flatten()?;
        let scenario = worked.shipment.clone()?;
        Some(Shipment { scenario, markets: Vec::new(), beside: Beside::default() })
    });
    calculator_link::<Typed>(scenario, text::cart_costs_shipment(), text::common_cart())
}
