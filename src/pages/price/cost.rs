//! What a unit costs: bought, landed, less the rebate expected.

use leptos::prelude::*;

use super::{fields::FigureField, outcome::Outcome};
use crate::{
    components::TextField,
    state::{
        calculator::Desk,
        price::{
            field::{Figured, Place},
            typed::Typed,
        },
    },
    text,
};

#[component]
pub fn CostFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let currency = desk.value(|typed| typed.currency.clone());
    let buying =
        desk.value(|typed| if typed.is_foreign() { &typed.buying_currency } else { &typed.currency }.clone());
    let percent = Signal::derive(|| "%".to_owned());
    let is_foreign = {
        let typed = desk.typed.clone();
        Memo::new(move |_| typed.read().is_foreign())
    };
    let figure = |figure: Figured, unit: Signal<String>| {
        view! { <FigureField desk=desk.clone() outcome figure unit /> }
    };
    let exchange = desk.clone();
    view! {
        <fieldset class="panel stack">
            <legend>{text::price_cost()}</legend>
            <div class="field-grid">
                {figure(Figured::BuyingPrice, buying)}
                <TextField
                    label=text::price_buying_currency()
                    value=buying
                    on_input=desk.write(|typed, code| typed.buying_currency = code.trim().to_uppercase())
                    problem=outcome.fault(Place::BuyingCurrency)
                />
                <Show when=move || is_foreign.get()>
                    <FigureField desk=exchange.clone() outcome figure=Figured::ExchangeRate unit=currency />
                </Show>
                {figure(Figured::LandedPercent, percent)}
                {figure(Figured::LandedPerUnit, currency)}
                {figure(Figured::RebatePercent, percent)}
                {figure(Figured::RebatePerUnit, currency)}
            </div>
        </fieldset>
    }
}
