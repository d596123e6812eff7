//! The way of the goods, leg by leg: the last leg over a border says how they arrive, the first one
//! where they were shipped.

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

#[component]
pub fn Route(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let (typed, adding) = (desk.typed.clone(), desk.clone());
    let count = Memo::new(move |_| typed.read().route.len());
    let add = move |_| {
        adding.change(|typed| {
            let from = typed.route.last().map(|leg| leg.to.clone()).unwrap_or_default();
            typed.route.push(TypedLeg { mode: typed.mode, from, to: String::new() });
        });
    };
    view! {
        <fieldset class="plain stack">
            <legend>{text::calculators_route()}</legend>
            <For each=move || 0..count.get() key=|index| *index let(index)>
                <LegFields desk=desk.clone() outcome index />
            </For>
            <div><Button on_press=add>{text::calculators_add_leg()}</Button></div>
        </fieldset>
    }
}

#[component]
fn LegFields(desk: Desk<Typed>, outcome: Outcome, index: usize) -> impl IntoView {
    let read = |part: fn(&TypedLeg) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || typed.read().route.get(index).map(part).unwrap_or_default())
    };
    let write = |part: fn(&mut TypedLeg, String)| {
        let desk = desk.clone();
        Callback::new(move |value: String| {
            desk.change(|typed| {
                if let Some(leg) = typed.route.get_mut(index) {
                    part(leg, value);
                }
            });
        })
    };
    let removing = desk.clone();
    let remove = move |_| {
        removing.change(|typed| {
            if index < typed.route.len() {
                typed.route.remove(index);
            }
        });
    };
    view! {
        <div class="leg">
            <TextField
                label=text::calculators_leg_from()
                value=read(|leg| leg.from.clone())
                on_input=write(|leg, code| leg.from = code.trim().to_uppercase())
                problem=outcome.fault(Place::Leg(index, true))
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
                problem=outcome.fault(Place::Leg(index, false))
            />
            <Button kind=ButtonKind::Quiet label=text::calculators_remove_leg() on_press=remove>
                <Icon symbol=Symbol::Close />
            </Button>
        </div>
    }
}
