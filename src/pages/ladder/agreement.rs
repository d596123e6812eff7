//! What was agreed beside the tiers: what counts, how it pays, until when.

use domain::rebate::{Boundary, RateUnit, VolumeUnit};
use leptos::prelude::*;

use super::{
    outcome::Outcome,
    words::{self, METHODS},
};
use crate::{
    components::{Choice, NumberField, SelectField, TextField},
    state::{
        calculator::Desk,
        ladder::typed::{Place, Typed},
    },
    text,
};

#[component]
pub fn AgreementFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let method = desk.value(|typed| words::code(typed.method).to_owned());
    let methods = Memo::new(move |_| {
        let offered = METHODS.map(|(code, _)| code.to_owned());
        let own = Some(method.get()).filter(|own| !offered.contains(own));
        let codes = offered.into_iter().chain(own);
        codes.map(|code| Choice::new(&code, text::ladder_method_of(&code))).collect::<Vec<_>>()
    });
    let counts =
        vec![Choice::new("value", text::ladder_in_value()), Choice::new("quantity", text::ladder_in_units())];
    let rates =
        vec![Choice::new("percent", text::ladder_in_percent()), Choice::new("each", text::ladder_per_unit())];
    let boundaries = vec![
        Choice::new("from", text::ladder_boundary_from()),
        Choice::new("above", text::ladder_boundary_above()),
    ];
    view! {
        <div class="field-grid">
            <div class="wide">
                <SelectField
                    label=text::ladder_method()
                    choices=methods
                    value=method
                    on_change=desk.write(|typed, code| {
                        let found = METHODS.iter().find(|(name, _)| *name == code);
                        typed.method = found.map_or(typed.method, |(_, method)| *method);
                    })
                />
            </div>
            <SelectField
                label=text::ladder_thresholds_in()
                choices=counts
                value=desk.value(|typed| match typed.counts {
                    VolumeUnit::Value => "value".to_owned(),
                    VolumeUnit::Quantity => "quantity".to_owned(),
                })
                on_change=desk.write(|typed, code| {
                    typed.counts = if code == "value" { VolumeUnit::Value } else { VolumeUnit::Quantity };
                })
            />
            <SelectField
                label=text::ladder_rates_in()
                choices=rates
                value=desk.value(|typed| match typed.rate_unit {
                    RateUnit::Percent => "percent".to_owned(),
                    RateUnit::PerUnit => "each".to_owned(),
                })
                on_change=desk.write(|typed, code| {
                    typed.rate_unit = if code == "percent" { RateUnit::Percent } else { RateUnit::PerUnit };
                })
            />
            <SelectField
                label=text::ladder_boundary()
                choices=boundaries
                value=desk.value(|typed| match typed.boundary {
                    Boundary::FromInclusive => "from".to_owned(),
                    Boundary::Above => "above".to_owned(),
                })
                on_change=desk.write(|typed, code| {
                    typed.boundary = if code == "from" { Boundary::FromInclusive } else { Boundary::Above };
                })
            />
            <TextField
                label=text::ladder_until()
                kind="date"
                value=desk.value(|typed| typed.until.clone())
                on_input=desk.write(|typed, date| typed.until = date)
                problem=outcome.fault(Place::Until)
            />
            <TextField
                label=text::calculators_currency()
                value=desk.value(|typed| typed.currency.clone())
                on_input=desk.write(|typed, code| typed.currency = code.trim().to_uppercase())
                problem=outcome.fault(Place::Currency)
            />
            <NumberField
                label=text::ladder_cap()
                value=desk.value(|typed| typed.cap.clone())
                on_input=desk.write(|typed, cap| typed.cap = cap)
                unit=desk.value(|typed| typed.currency.clone())
                problem=outcome.fault(Place::Cap)
            />
        </div>
    }
}
