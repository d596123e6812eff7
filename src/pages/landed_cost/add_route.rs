//! One more route beside the others, typed leg by leg as the shipment's own is.

use leptos::prelude::*;

use super::{
    choose::add_side,
    route::Legs,
    sides::{route, route_key},
};
use crate::{
    components::Button,
    state::{
        calculator::Desk,
        landed_cost::typed::{Typed, TypedLeg},
    },
    text,
};

#[component]
pub fn AddRoute(desk: Desk<Typed>) -> impl IntoView {
    let typed = desk.typed.clone();
    let mode = Memo::new(move |_| typed.read().mode);
    let empty = move || vec![TypedLeg { mode: mode.get_untracked(), from: String::new(), to: String::new() }];
    let legs = RwSignal::new(empty());
    // What is still being typed is not wrong yet.
    let was_tried = RwSignal::new(false);
    let fault = move |index: usize, begins: bool| {
        Signal::derive(move || {
            let legs = legs.read();
            let leg = legs.get(index).filter(|_| was_tried.get())?;
            // A leg that begins and ends in one place can be read where that place can.
            let place = if begins { &leg.from } else { &leg.to };
            let alone = TypedLeg { mode: leg.mode, from: place.clone(), to: place.clone() };
            route(&[alone]).is_none().then(text::calculators_fault_country)
        })
    };
    let add = move |_| {
        let read = route(&legs.read_untracked()).filter(|route| !route.is_empty());
        was_tried.set(read.is_none());
        if let Some(route) = read {
            desk.change(|typed| add_side(typed, &route_key(&route)));
            legs.set(empty());
        }
    };
    view! {
        <fieldset class="panel stack no-print">
            <legend>{text::calculators_another_route()}</legend>
            <Legs legs mode on_change=Callback::new(move |typed| legs.set(typed)) fault>
                <Button on_press=add>{text::calculators_add_route()}</Button>
            </Legs>
        </fieldset>
    }
}
