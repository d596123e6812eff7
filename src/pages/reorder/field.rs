//! One field of the plan, by its place.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        reorder::typed::{Place, Typed},
    },
};

/// What is in a field now.
pub fn value(desk: &Desk<Typed>, at: Place) -> Signal<String> {
    let typed = desk.typed.clone();
    Signal::derive(move || typed.read().text(at))
}

/// Writes a field.
pub fn write(desk: &Desk<Typed>, at: Place) -> Callback<String> {
    let desk = desk.clone();
    Callback::new(move |text| desk.change(|typed| typed.write(at, text)))
}

#[component]
pub fn PlanField(
    desk: Desk<Typed>,
    outcome: Outcome,
    at: Place,
    #[prop(into)] label: String,
    #[prop(optional, into)] unit: MaybeProp<String>,
    #[prop(optional, into)] hint: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <NumberField
            label
            value=value(&desk, at)
            on_input=write(&desk, at)
            unit
            hint
            problem=outcome.fault(at)
        />
    }
}
