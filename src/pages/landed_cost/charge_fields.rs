//! One charge: amount, currency, by what the lines share it, whether the price contains it.

use domain::landed_cost::{Basis, BasisKind, Component};
use leptos::prelude::*;

use super::{super::calculator::private::Private, outcome::Outcome, shares::Shares, words};
use crate::{
    components::{Choice, NumberField, SelectField, TextField},
    state::{
        calculator::Desk,
        landed_cost::typed::{ChargeField, Place, Typed, TypedCharge, charge_name},
    },
    text,
};

fn bases() -> [Basis; 7] {
    [
        Basis::Value,
        Basis::GrossWeight,
        Basis::ChargeableWeight { divisor: None },
        Basis::Volume,
        Basis::Quantity,
        Basis::Equally,
        Basis::ByHand { shares: Vec::new() },
    ]
}

#[component]
pub fn ChargeFields(desk: Desk<Typed>, outcome: Outcome, index: usize) -> impl IntoView {
    let read = |part: fn(&TypedCharge, &Typed) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || {
            let typed = typed.read();
            typed.charges.get(index).map(|charge| part(charge, &typed)).unwrap_or_default()
        })
    };
    let write = |part: fn(&mut TypedCharge, String)| {
        let desk = desk.clone();
        Callback::new(move |value: String| {
            desk.change(|typed| {
                if let Some(charge) = typed.charges.get_mut(index) {
                    part(charge, value);
                }
            });
        })
    };
    let typed = desk.typed.clone();
    let component =
        Memo::new(move |_| typed.read().charges.get(index).map(|charge| words::component(charge.component)));
    let name = move || component.get().unwrap_or_default();
    let at = move |field| outcome.fault(Place::Charge(index, field));
    let choice = |basis: &Basis| {
        let kind = basis.kind();
        Choice { value: key(kind).to_owned(), label: words::basis(kind) }
    };
    let choices: Vec<Choice> = bases().iter().map(choice).collect();
    let typed = desk.typed.clone();
    let is_filled =
        Memo::new(move |_| typed.read().charges.get(index).is_some_and(|charge| !charge.is_empty()));
    let basis = read(|charge, typed| key(charge.basis.as_ref().unwrap_or(&typed.basis).kind()).to_owned());
    let by_hand = Memo::new(move |_| *basis.read() == key(BasisKind::ByHand));
    let sharing = desk.clone();
    let component = desk.typed.read_untracked().charges.get(index).map(|charge| charge.component);
    let private = charge_name(component.unwrap_or(Component::Other));
    let locked = desk.private.clone();
    let is_private = Memo::new(move |_| locked.read().contains(private));
    let amount = read(|charge, _| charge.amount.clone());
    let set_amount = write(|charge, amount| charge.amount = amount);
    let contained = vec![
        Choice { value: String::new(), label: text::calculators_as_the_term_says() },
        Choice { value: "no".into(), label: text::calculators_on_top() },
        Choice { value: "yes".into(), label: text::calculators_in_price() },
        Choice { value: "hidden".into(), label: text::calculators_in_price_hidden() },
    ];
    let price = read(|charge, _| {
        let kept = match (charge.in_price, charge.hidden) {
            (_, true) => "hidden",
            (None, _) => "",
            (Some(true), _) => "yes",
            (Some(false), _) => "no",
        };
        kept.to_owned()
    });
    let set_price = write(|charge, value| {
        charge.hidden = value == "hidden";
        charge.in_price = match value.as_str() {
            "yes" | "hidden" => Some(true),
            "no" => Some(false),
            _ => None,
        };
    });
    view! {
        <div class="charge">
            <Private desk=desk.clone() field=private label=name()>
                <NumberField
                    label=Signal::derive(name)
                    value=amount
                    on_input=set_amount
                    problem=at(ChargeField::Amount)
                />
            </Private>
            <div class="charge-part">
                <span class="cell-name" aria-hidden="true">{text::calculators_currency()}</span>
                <TextField
                    label=Signal::derive(move || text::calculators_currency_of(name()))
                    hide_label=true
                    value=read(|charge, typed| {
                        if charge.currency.is_empty() { typed.currency.clone() } else { charge.currency.clone() }
                    })
                    on_input=write(|charge, code| charge.currency = code.trim().to_uppercase())
                    problem=at(ChargeField::Currency)
                />
            </div>
            <div class="charge-part">
                <span class="cell-name" aria-hidden="true">{text::calculators_shared_by()}</span>
                <SelectField
                    label=Signal::derive(move || text::calculators_share_of(name()))
                    hide_label=true
                    choices=choices
                    value=basis
                    on_change=write(|charge, chosen| {
                        charge.basis = bases().into_iter().find(|basis| key(basis.kind()) == chosen);
                    })
                    problem=at(ChargeField::Basis)
                />
            </div>
            <Show when=move || is_filled.get()>
                <div class="charge-part">
                    <span class="cell-name" aria-hidden="true">{text::calculators_in_the_price()}</span>
                    <SelectField
                        label=Signal::derive(move || text::calculators_price_contains(name()))
                        hide_label=true
                        choices=contained.clone()
                        value=price
                        on_change=set_price
                    />
                </div>
            </Show>
        </div>
        <Show when=move || by_hand.get() && is_filled.get()>
            // They add up to the charge.
            <div class:no-print=move || is_private.get()>
                <Shares desk=sharing.clone() outcome index />
            </div>
        </Show>
    }
}

const fn key(basis: BasisKind) -> &'static str {
    match basis {
        BasisKind::Value => "value",
        BasisKind::GrossWeight => "gross-weight",
        BasisKind::ChargeableWeight => "chargeable-weight",
        BasisKind::Volume => "volume",
        BasisKind::Quantity => "quantity",
        BasisKind::Equally => "equally",
        BasisKind::ByHand => "by-hand",
    }
}
