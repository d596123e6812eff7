//! The way of the goods, leg by leg: the last leg over a border says how they arrive, the first one
//! where they were shipped.

use std::sync::Arc;

use domain::landed_cost::Mode;
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    components::{Button, ButtonKind, Icon, SelectField, Symbol, TextField},
    state::{
        calculator::Desk,
        landed_cost::typed::{Place, Typed, TypedLeg},
    },
    text,
};

/// What is wrong with where a leg begins, or else ends, by its place on the way.
type Fault = Arc<dyn Fn(usize, bool) -> Signal<Option<String>> + Send + Sync>;

#[component]
pub fn Route(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let (typed, own) = (desk.typed.clone(), desk.typed.clone());
    let legs = Memo::new(move |_| typed.read().route.clone());
    let mode = Memo::new(move |_| own.read().mode);
    let change = Callback::new(move |route| desk.change(|typed| typed.route = route));
    view! {
        <fieldset class="plain stack">
            <legend>{text::calculators_route()}</legend>
            <Legs legs mode on_change=change fault=move |index, begins| outcome.fault(Place::Leg(index, begins)) />
        </fieldset>
    }
}

/// Legs to type, and one more where the last one ends.
#[component]
pub fn Legs(
    #[prop(into)] legs: Signal<Vec<TypedLeg>>,
    /// Of a new leg.
    mode: Memo<Mode>,
    on_change: Callback<Vec<TypedLeg>>,
    fault: impl Fn(usize, bool) -> Signal<Option<String>> + Send + Sync + 'static,
    /// Beside the button for one more.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let fault: Fault = Arc::new(fault);
    let count = Memo::new(move |_| legs.read().len());
    let add = move |_| {
        let mut all = legs.get_untracked();
        let from = all.last().map(|leg| leg.to.clone()).unwrap_or_default();
        all.push(TypedLeg { mode: mode.get_untracked(), from, to: String::new() });
        on_change.run(all);
    };
    view! {
        <For each=move || 0..count.get() key=|index| *index let(index)>
            <LegFields legs on_change fault=fault.clone() index />
        </For>
        <div class="cluster">
            <Button on_press=add>{text::calculators_add_leg()}</Button>
            {children.map(|children| children())}
        </div>
    }
}

#[component]
fn LegFields(
    legs: Signal<Vec<TypedLeg>>,
    on_change: Callback<Vec<TypedLeg>>,
    fault: Fault,
    index: usize,
) -> impl IntoView {
    let read = move |part: fn(&TypedLeg) -> String| {
        Signal::derive(move || legs.read().get(index).map(part).unwrap_or_default())
    };
    let write = move |part: fn(&mut TypedLeg, String)| {
        Callback::new(move |value: String| {
            let mut all = legs.get_untracked();
            if let Some(leg) = all.get_mut(index) {
                part(leg, value);
            }
            on_change.run(all);
        })
    };
    let remove = move |_| {
        let mut all = legs.get_untracked();
        if index < all.len() {
            all.remove(index);
        }
        on_change.run(all);
    };
    view! {
        <div class="leg">
            <TextField
                label=text::calculators_leg_from()
                value=read(|leg| leg.from.clone())
                on_input=write(|leg, code| leg.from = code.trim().to_uppercase())
                problem=fault(index, true)
            />
            <SelectField
                label=text::calculators_mode()
                choices=words::mode_choices()
                value=read(|leg| words::mode_key(leg.mode).to_owned())
                on_change=write(|leg, key| leg.mode = words::mode_of(&key).unwrap_or(Mode::Sea))
            />
            <TextField
                label=text::calculators_leg_to()
                value=read(|leg| leg.to.clone())
                on_input=write(|leg, code| leg.to = code.trim().to_uppercase())
                problem=fault(index, false)
            />
            <Button kind=ButtonKind::Quiet label=text::calculators_remove_leg() on_press=remove>
                <Icon symbol=Symbol::Close />
            </Button>
        </div>
    }
}
