//! What is earned beside the exposures, and by how much rates may move.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        currency::typed::{Place, Typed},
    },
    text,
};

#[component]
pub fn BusinessFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let value = |read: fn(&Typed) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || read(&typed.read()))
    };
    let change = |write: fn(&mut Typed, String)| {
        let desk = desk.clone();
        Callback::new(move |text| desk.change(|typed| write(typed, text)))
    };
    let typed = desk.typed.clone();
    let home = Signal::derive(move || Some(typed.read().home.clone()));
    view! {
        <div class="field-grid">
            <NumberField
                label=text::currency_revenue()
                value=value(|typed| typed.revenue.clone())
                on_input=change(|typed, amount| typed.revenue = amount)
                unit=home
                problem=outcome.fault(Place::Revenue)
            />
            <NumberField
                label=text::currency_costs()
                value=value(|typed| typed.costs.clone())
                on_input=change(|typed, amount| typed.costs = amount)
                unit=home
                problem=outcome.fault(Place::Costs)
            />
            <NumberField
                label=text::currency_target()
                value=value(|typed| typed.target.clone())
                on_input=change(|typed, percent| typed.target = percent)
                unit="%"
                problem=outcome.fault(Place::Target)
            />
            <NumberField
                label=text::currency_steps()
                value=value(|typed| typed.steps.clone())
                on_input=change(|typed, steps| typed.steps = steps)
                unit="%"
                problem=outcome.fault(Place::Steps)
            />
        </div>
    }
}
