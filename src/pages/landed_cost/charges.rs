//! Charges beside the goods, each with its currency and by what the lines share it.

use domain::landed_cost::Component;
use leptos::prelude::*;

use super::{charge_fields::ChargeFields, outcome::Outcome, words};
use crate::{
    components::{Choice, SelectField},
    state::{
        calculator::Desk,
        landed_cost::typed::{CHARGES, Typed, TypedCharge},
    },
    text,
};

#[component]
pub fn Charges(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let typed = desk.typed.clone();
    let count = Memo::new(move |_| typed.read().charges.len());
    let adding = desk.clone();
    let add = Callback::new(move |place: String| {
        let chosen = place.parse::<usize>().ok().and_then(|place| Component::ALL.get(place));
        if let Some(component) = chosen {
            adding.change(|typed| typed.charges.push(TypedCharge::empty(*component)));
        }
    });
    let mut others = vec![Choice { value: String::new(), label: text::calculators_add_charge() }];
    for (place, component) in Component::ALL.iter().enumerate() {
        if !CHARGES.contains(component) {
            others.push(Choice { value: place.to_string(), label: words::component(*component) });
        }
    }
    view! {
        <fieldset class="charges plain">
            <legend class="visually-hidden">{text::calculators_charges()}</legend>
            // Each field has its whole name for those who hear it.
            <div class="charge charge-head field-label" aria-hidden="true">
                <span>{text::calculators_charges()}</span>
                <span>{text::currency_amount()}</span>
                <span>{text::calculators_currency()}</span>
                <span>{text::calculators_shared_by()}</span>
                <span>{text::calculators_in_the_price()}</span>
            </div>
            <For each=move || 0..count.get() key=|index| *index let(index)>
                <ChargeFields desk=desk.clone() outcome index />
            </For>
        </fieldset>
        <div class="add-charge">
            <SelectField
                label=text::calculators_add_charge()
                hide_label=true
                choices=others
                value=Signal::derive(String::new)
                on_change=add
            />
        </div>
    }
}
