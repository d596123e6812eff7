//! One field of the plan, by its place; with a lock where it may be kept private.

use leptos::prelude::*;

use super::{super::calculator::private::Private, outcome::Outcome};
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        reorder::{
            private,
            typed::{Place, Typed},
        },
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
    let field = view! {
        <NumberField
            label=label.clone()
            value=value(&desk, at)
            on_input=write(&desk, at)
            unit
            hint
            problem=outcome.fault(at)
        />
    };
    match private::name(at) {
        None => field.into_any(),
        Some(name) => view! { <Private desk field=name label>{field}</Private> }.into_any(),
    }
}
