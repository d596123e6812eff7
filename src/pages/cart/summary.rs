//! What the cart comes to: total, order minimum, load, container, where it ships from, credit.

use leptos::prelude::*;

use super::{
    checkout::Checkout,
    container_choice::ContainerChoice,
    costs::{CartEffects, ShipmentLink},
    credit::CreditHint,
    minimum::OrderMinimum,
    shipments::Shipments,
};
use crate::{
    components::{Definition, DefinitionList},
    state::use_state,
    text,
    trade::load,
};

#[component]
pub fn CartSummary() -> impl IntoView {
    let value = use_state().cart_value;
    let load = Memo::new(move |_| value.with(|evaluation| evaluation.load).unwrap_or_default());
    view! {
        <aside class="cart-summary stack" aria-label=text::cart_summary()>
            <section class="panel stack">
                <DefinitionList>
                    <Definition name=text::cart_summary()>{move || text::trade_lines(value.with(|all| all.lines.len()).unwrap_or_default())}</Definition>
                    <Definition name=text::quick_order_column_quantity()>{move || load::words(load.get())}</Definition>
                </DefinitionList>
                <ContainerChoice load />
            </section>
            <CartEffects />
            <ShipmentLink />
            <OrderMinimum />
            <Shipments />
            <CreditHint />
            <Checkout />
        </aside>
    }
}
