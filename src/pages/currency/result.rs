//! What all exposures come to at home, each way to deal with them, and the rate that breaks even.

use domain::{Money, planning::Rule};
use leptos::prelude::*;

use super::{
    cover::Cover,
    margins::Margins,
    outcome::{Outcome, Shown},
    warnings, words,
};
use crate::{
    browser::intl::{self, DateStyle},
    components::{Definition, DefinitionList},
    pages::{
        calculator::{result_panel::result_panel, stale::stale_note, warnings::Warnings},
        planning::explanation::Figure,
    },
    state::{calculator::Desk, currency::typed::Typed},
    text,
    trade::money::money,
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    result_panel(desk, outcome, text::currency_empty, move |shown| {
        view! {
            <section class="panel stack" class:stale=move || outcome.is_stale()>
                <Answer outcome shown=shown.clone() />
                <Ways shown=shown.clone() />
            </section>
            <Warnings said=warnings::said(&shown) />
            <Cover shown=shown.clone() />
            <Margins shown />
        }
        .into_any()
    })
}

/// Read out when it changes.
#[component]
fn Answer(outcome: Outcome, shown: Shown) -> impl IntoView {
    let name = text::currency_as_hedged();
    let steps = words::steps(&shown, Rule::ValueAsHedged);
    let value = money(shown.outcome.value.as_hedged);
    let from = intl::date(&shown.outcome.interest_from.to_string(), DateStyle::Date);
    view! {
        <div role="status">
            {stale_note(outcome)}
            <p class="muted">{name.clone()}</p>
            <p class="calculator-total"><Figure name words=value steps /></p>
            <p class="muted small">{text::currency_as_hedged_hint()}" "{text::currency_interest_from(from)}</p>
        </div>
    }
}

/// Locked against open.
#[component]
fn Ways(shown: Shown) -> impl IntoView {
    let value = shown.outcome.value;
    let difference = value.as_hedged.minus(value.if_spot_stays).ok();
    let row = move |name: String, amount: Money, rule: Rule| {
        let steps = words::steps(&shown, rule);
        view! { <Definition name=name.clone()><Figure name words=money(amount) steps /></Definition> }
    };
    view! {
        <DefinitionList>
            {row(text::currency_all_forward(), value.all_forward, Rule::ValueAtForward)}
            {row(text::currency_at_spot(), value.at_spot, Rule::ValueAtSpot)}
            <Definition name=text::currency_if_spot_stays()>
                <span class="numeric">{money(value.if_spot_stays)}</span>
            </Definition>
            {difference.map(|difference| view! {
                <Definition name=text::currency_forward_points()>
                    <span class="numeric">{money(difference)}</span>
                </Definition>
            })}
        </DefinitionList>
    }
}
