//! What else is known and asked of the line that the keyboard is in: net weight, preference and
//! quota, the quantities that its duties need, duties typed beside the ordinary one, and those found
//! with their sources.

use domain::{
    landed_cost::{PreferenceClaim, Questions, questions},
    tariff::DutyUnit,
};
use leptos::prelude::*;

use super::{found_duties::FoundDuties, other_duties::OtherDuties, outcome::Outcome};
use crate::{
    components::{Choice, NumberField, SelectField, TextField},
    state::{
        calculator::Desk,
        landed_cost::{
            rates::MarketRates,
            typed::{LineField, Place, Typed, TypedLine},
        },
    },
    text,
};

const CLAIMS: [(PreferenceClaim, &str); 3] = [
    (PreferenceClaim::Unclaimed, "unclaimed"),
    (PreferenceClaim::Claimed, "claimed"),
    (PreferenceClaim::Proven, "proven"),
];

#[component]
pub fn LineDetails(
    desk: Desk<Typed>,
    outcome: Outcome,
    current: RwSignal<usize>,
    places: Memo<Vec<Option<usize>>>,
) -> impl IntoView {
    let rates = MarketRates::open().rates;
    let asked = Memo::new(move |_| {
        let place = places.read().get(current.get()).copied().flatten();
        let (Some(place), Some(shipment)) = (place, outcome.scenario.get()) else {
            return Questions::default();
        };
        rates.get().map(|rates| questions(&shipment.scenario, place, &rates)).unwrap_or_default()
    });
    let read = |part: fn(&TypedLine, &Typed) -> String| {
        let typed = desk.typed.clone();
        Signal::derive(move || {
            let typed = typed.read();
            typed.lines.get(current.get()).map(|line| part(line, &typed)).unwrap_or_default()
        })
    };
    let write = |part: fn(&mut TypedLine, String)| {
        let desk = desk.clone();
        Callback::new(move |text: String| {
            desk.change(|typed| {
                if let Some(line) = typed.line_at(current.get_untracked()) {
                    part(line, text);
                }
            });
        })
    };
    let fault = move |field: LineField| outcome.fault_at(move || Some(Place::Line(current.get(), field)));
    let typed = desk.typed.clone();
    let units = Memo::new(move |_| {
        let typed = typed.read();
        let stated = typed.lines.get(current.get()).map(|line| line.quantities.clone()).unwrap_or_default();
        let stated = stated.into_iter().filter(|(_, amount)| !amount.trim().is_empty()).map(|(unit, _)| unit);
        let mut units: Vec<DutyUnit> = asked.read().units.iter().cloned().collect();
        units.extend(stated.filter(|unit| !asked.read_untracked().units.contains(unit)));
        units
    });
    let (retail, in_quota) =
        (read(|line, _| line.retail_price.clone()), read(|line, _| line.in_quota.to_string()));
    let asks_retail = Memo::new(move |_| asked.read().retail_price || !retail.read().is_empty());
    let asks_quota = Memo::new(move |_| asked.read().has_quota() || *in_quota.read() == "true");
    let is_in_quota = Memo::new(move |_| *in_quota.read() == "true");
    let set_retail = write(|line, amount| line.retail_price = amount);
    let set_in_quota = write(|line, claimed| line.in_quota = claimed == "true");
    let (quota, set_quota) = (read(|line, _| line.quota.clone()), write(|line, amount| line.quota = amount));
    let quota_unit =
        read(|line, _| line.quota_unit.as_ref().map_or_else(text::trade_kilograms, DutyUnit::print));
    let claim = |key: &str, label: String| Choice { value: key.to_owned(), label };
    let claims = vec![
        claim("unclaimed", text::calculators_preference_unclaimed()),
        claim("claimed", text::calculators_preference_claimed()),
        claim("proven", text::calculators_preference_proven()),
    ];
    let quotas = vec![
        claim("false", text::calculators_quota_unclaimed()),
        claim("true", text::calculators_quota_claimed()),
    ];
    let unit_field = {
        let desk = StoredValue::new(desk.clone());
        move |unit: DutyUnit| view! { <UnitField desk=desk.get_value() outcome current unit /> }
    };
    let proof = Memo::new(move |_| {
        let asked = asked.read();
        let proofs = asked.measures.iter().filter_map(|measure| measure.proof.clone());
        let proofs: Vec<String> = proofs.collect();
        (!proofs.is_empty()).then(|| text::calculators_proof_wanted(proofs.join(", ")))
    });
    view! {
        <fieldset class="line-details">
            <legend>{move || text::calculators_about_line(current.get() + 1)}</legend>
            <div class="field-grid">
                <TextField
                    label=text::calculators_line_currency()
                    value=read(|line, typed| if line.currency.is_empty() { typed.currency.clone() } else { line.currency.clone() })
                    on_input=write(|line, code| line.currency = code.trim().to_uppercase())
                    problem=fault(LineField::Currency)
                />
                <TextField
                    label=text::calculators_quantity_unit()
                    value=read(|line, _| line.unit.clone().unwrap_or_default())
                    on_input=write(|line, unit| line.unit = (!unit.is_empty()).then_some(unit))
                />
                <NumberField
                    label=text::calculators_net_weight()
                    value=read(|line, _| line.net_weight.clone())
                    on_input=write(|line, weight| line.net_weight = weight)
                    unit=text::trade_kilograms()
                    problem=fault(LineField::NetWeight)
                />
                <SelectField
                    label=text::calculators_preference()
                    choices=claims
                    value=read(|line, _| {
                        let known = CLAIMS.iter().find(|(claim, _)| *claim == line.preference);
                        known.map(|(_, key)| (*key).to_owned()).unwrap_or_default()
                    })
                    on_change=write(|line, key| {
                        let known = CLAIMS.iter().find(|(_, known)| *known == key);
                        line.preference = known.map(|(claim, _)| *claim).unwrap_or_default();
                    })
                    hint=proof
                />
                <Show when=move || asks_quota.get()>
                    <SelectField label=text::calculators_quota() choices=quotas.clone() value=in_quota on_change=set_in_quota />
                </Show>
                <Show when=move || is_in_quota.get()>
                    <NumberField
                        label=text::calculators_quota_balance()
                        value=quota
                        on_input=set_quota
                        unit=quota_unit
                        problem=fault(LineField::Quota)
                    />
                </Show>
                <For each=move || units.get() key=Clone::clone children=unit_field />
                <Show when=move || asks_retail.get()>
                    <NumberField
                        label=text::calculators_retail_price()
                        value=retail
                        on_input=set_retail
                        problem=fault(LineField::RetailPrice)
                    />
                </Show>
            </div>
            <OtherDuties desk=desk.clone() outcome current />
            <FoundDuties desk asked current />
        </fieldset>
    }
}

/// A quantity that the duty needs.
#[component]
fn UnitField(desk: Desk<Typed>, outcome: Outcome, current: RwSignal<usize>, unit: DutyUnit) -> impl IntoView {
    let (typed, of) = (desk.typed.clone(), unit.clone());
    let value = Signal::derive(move || {
        let typed = typed.read();
        typed.lines.get(current.get()).map(|line| line.amount_in(&of).to_owned()).unwrap_or_default()
    });
    let (typed, of) = (desk.typed.clone(), unit.clone());
    let problem = outcome.fault_at(move || {
        let typed = typed.read();
        let line = typed.lines.get(current.get())?;
        let place = line.quantities.iter().position(|(known, _)| *known == of)?;
        Some(Place::Line(current.get(), LineField::Quantities(place)))
    });
    let printed = unit.print();
    let write = Callback::new(move |amount: String| {
        desk.change(|typed| {
            if let Some(line) = typed.line_at(current.get_untracked()) {
                line.set_amount_in(&unit, amount);
            }
        });
    });
    view! {
        <NumberField
            label=text::calculators_quantity_in(printed.clone())
            value
            on_input=write
            unit=printed
            problem
        />
    }
}
