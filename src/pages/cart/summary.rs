//! What the cart comes to: total, order minimum, load, container, where it ships from, credit.

use api::{company::Company, paths};
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
    api::get,
    components::{Definition, DefinitionList},
    pages::ordering::OtherMarket,
    state::use_state,
    text,
    trade::load,
};

#[component]
pub fn CartSummary() -> impl IntoView {
    let state = use_state();
    let value = state.cart_value;
    let company = LocalResource::new(|| async { get::<Company>(paths::COMPANY).await.ok() });
    // The address chosen in checkout, else the first, as there.
    let country = Signal::derive(move || {
        let addresses = company.get().flatten()?.addresses;
        let chosen = state.checkout().draft.read().ship_to.clone();
        let address = addresses.iter().find(|address| address.id == chosen).or(addresses.first())?;
        Some(address.fields.country)
    });
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
            <OtherMarket country words=text::cart_other_market />
            <Shipments />
            <CreditHint company />
            <Checkout />
        </aside>
    }
}
