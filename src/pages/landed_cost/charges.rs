//! Charges beside the goods, and by what the lines share them.

use domain::landed_cost::Basis;
use leptos::prelude::*;

use super::{super::calculator::private::Private, outcome::Outcome, words};
use crate::{
    components::{Choice, NumberField, SelectField},
    state::{
        calculator::Desk,
        landed_cost::typed::{CHARGES, Place, Typed, charge_name},
    },
    text,
};

const BASES: [Basis; 6] = [
    Basis::Value,
    Basis::GrossWeight,
    Basis::ChargeableWeight { divisor: None },
    Basis::Volume,
    Basis::Quantity,
    Basis::Equally,
];

#[component]
pub fn Charges(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let fields = (0..CHARGES.len())
        .map(|index| {
            let (typed, unit, writing) = (desk.typed.clone(), desk.typed.clone(), desk.clone());
            let value = Signal::derive(move || {
                typed.read().charges.get(index).map(|charge| charge.amount.clone()).unwrap_or_default()
            });
            let write = Callback::new(move |amount: String| {
                writing.change(|typed| {
                    if let Some(charge) = typed.charges.get_mut(index) {
                        charge.amount = amount;
                    }
                });
            });
            let component = CHARGES[index];
            view! {
                <Private desk=desk.clone() field=charge_name(component) label=words::component(component)>
                    <NumberField
                        label=words::component(component)
                        value
                        on_input=write
                        unit=Signal::derive(move || unit.read().currency.clone())
                        problem=outcome.fault(Place::Charge(index))
                    />
                </Private>
            }
        })
        .collect_view();
    let bases: Vec<Choice> = (0..)
        .zip(&BASES)
        .map(|(index, basis): (usize, _)| Choice {
            value: index.to_string(),
            label: words::basis(basis.kind()),
        })
        .collect();
    let typed = desk.typed.clone();
    let basis = Signal::derive(move || {
        let basis = typed.read().basis.clone();
        BASES.iter().position(|one| *one == basis).unwrap_or_default().to_string()
    });
    let choose = Callback::new(move |index: String| {
        if let Some(basis) = index.parse::<usize>().ok().and_then(|index| BASES.get(index)) {
            desk.change(|typed| {
                typed.basis = basis.clone();
                for rest in typed.charges.iter_mut().filter_map(|charge| charge.rest.as_mut()) {
                    rest.basis = basis.clone();
                }
            });
        }
    });
    view! {
        <div class="field-grid">
            {fields}
            <SelectField label=text::calculators_share_by() choices=bases value=basis on_change=choose />
        </div>
    }
}
