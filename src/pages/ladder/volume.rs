//! What was bought: typed, or slid along the ladder.

use domain::rebate::VolumeUnit;
use leptos::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{super::calculator::private::Private, outcome::Outcome, words};
use crate::{
    components::{NumberField, RangeField},
    state::{
        calculator::Desk,
        ladder::typed::{Place, Typed, VOLUME},
    },
    text,
};

/// Steps of the slider from one end to the other.
const STEPS: u32 = 200;

#[component]
pub fn VolumeFields(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let needs = |what: fn(&Typed) -> bool| {
        let typed = desk.typed.clone();
        Memo::new(move |_| what(&typed.read()))
    };
    let (needs_value, needs_quantity) = (needs(Typed::needs_value), needs(Typed::needs_quantity));
    let (value_now, value_written) =
        (desk.value(|typed| typed.value.clone()), desk.write(|typed, text| typed.value = text));
    let (quantity_now, quantity_written) =
        (desk.value(|typed| typed.quantity.clone()), desk.write(|typed, text| typed.quantity = text));
    let currency = desk.value(|typed| typed.currency.clone());
    // The slider stays as long as it is while its knob moves: it follows the tiers alone.
    let step = Memo::new(move |_| {
        let shown = outcome.result.get()?;
        let last = shown.ladder.rungs.last().map(|rung| *rung.begins_at).filter(|last| !last.is_zero())?;
        let end = last.checked_mul(Decimal::new(15, 1))?;
        let step = end.checked_div(STEPS.into())?;
        Some(step.round_dp_with_strategy(0, RoundingStrategy::AwayFromZero).max(Decimal::ONE))
    });
    let slid = move || {
        let shown = outcome.result.get()?;
        Some(shown.volume.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero).to_string())
    };
    let spoken =
        move || outcome.result.get().map(|shown| words::volume(shown.volume, &shown)).unwrap_or_default();
    let has_private = desk.has_private();
    let (valued, counted) = (desk.clone(), desk.clone());
    let slide = Callback::new(move |text: String| {
        desk.change(|typed| match typed.counts {
            VolumeUnit::Value => typed.value = text,
            VolumeUnit::Quantity => typed.quantity = text,
        });
    });
    view! {
        <div class="field-grid">
            <Show when=move || needs_value.get()>
                <Private desk=valued.clone() field=VOLUME label=text::ladder_value()>
                    <NumberField
                        label=text::ladder_value()
                        value=value_now
                        on_input=value_written
                        unit=currency
                        problem=outcome.fault(Place::Value)
                    />
                </Private>
            </Show>
            <Show when=move || needs_quantity.get()>
                <Private desk=counted.clone() field=VOLUME label=text::ladder_quantity()>
                    <NumberField
                        label=text::ladder_quantity()
                        value=quantity_now
                        on_input=quantity_written
                        problem=outcome.fault(Place::Quantity)
                    />
                </Private>
            </Show>
        </div>
        <Show when=move || step.get().is_some()>
            // Where the knob stands tells the volume.
            <div class:no-print=move || has_private.get()>
                <RangeField
                    label=text::ladder_slide()
                    value=Signal::derive(move || slid().unwrap_or_default())
                    most=Signal::derive(move || {
                        step.get().and_then(|step| step.checked_mul(STEPS.into())).unwrap_or_default().to_string()
                    })
                    step=Signal::derive(move || step.get().unwrap_or(Decimal::ONE).to_string())
                    words=Signal::derive(spoken)
                    on_input=slide
                />
            </div>
        </Show>
    }
}
