//! What is earned, what the next tier takes and brings, and what to know before signing.

use leptos::prelude::*;

use super::{
    cliffs::CliffTable,
    outcome::{Outcome, Shown},
    warnings, words,
};
use crate::{
    components::{Definition, DefinitionList},
    pages::{
        calculator::{result_panel::result_panel, stale::stale_note, warnings::Warnings},
        price::UseInPrice,
    },
    state::{
        calculator::Desk,
        ladder::typed::Typed,
        price::{self, field::Figured},
    },
    text,
    trade::ladder::{self, drawing::Drawing},
};

#[component]
pub fn ResultPanel(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    result_panel(desk.clone(), outcome, text::ladder_empty, move |shown| {
        view! {
            <section class="panel stack" class:stale=move || outcome.is_stale()>
                <Earned outcome shown=shown.clone() />
                <Drawing shown=(*shown).clone() />
                <Figures shown=shown.clone() />
                <Carry desk=desk.clone() outcome shown=shown.clone() />
            </section>
            <Cliffs shown=shown.clone() />
            <Warnings said=warnings::said(&shown) />
        }
        .into_any()
    })
}

/// Read out when it changes.
#[component]
fn Earned(outcome: Outcome, shown: Shown) -> impl IntoView {
    let effective = words::effective(&shown).map(text::ladder_effective);
    view! {
        <div role="status">
            {stale_note(outcome)}
            <p class="muted">{text::ladder_earned()}</p>
            <p class="calculator-total">{words::amount(shown.ladder.earnings.exact, shown.currency)}</p>
            <p class="muted small">{effective}</p>
            <p class="ladder-next">{ladder::next(&shown)}</p>
            {break_even(&shown).map(|words| view! { <p class="muted small">{words}</p> })}
        </div>
    }
}

/// What is earned in per cent goes on to the price calculator.
#[component]
fn Carry(desk: Desk<Typed>, outcome: Outcome, shown: Shown) -> impl IntoView {
    let percent = words::effective_percent(&shown)?;
    let carry = Callback::new(move |typed: price::typed::Typed| typed.with_rebate(percent));
    // With the tiers, the percentage would lead back to the volume.
    let private = Callback::new(move |()| {
        let is_locked = !desk.private.read_untracked().is_empty();
        is_locked.then_some(Figured::RebatePercent).into_iter().collect()
    });
    let stale = Signal::derive(move || outcome.is_stale());
    Some(view! { <UseInPrice carry private disabled=stale /> })
}

fn break_even(shown: &Shown) -> Option<String> {
    let next = shown.ladder.next.as_ref()?;
    let from = next.pays_for_itself_from?;
    Some(text::ladder_break_even(words::volume(from, shown), next.tier))
}

#[component]
fn Figures(shown: Shown) -> impl IntoView {
    // Side by side only where they differ.
    let (whole, marginal) = (shown.ladder.whole_volume, shown.ladder.marginal);
    let both = whole.zip(marginal).filter(|(whole, marginal)| whole != marginal)?;
    let currency = shown.currency;
    Some(view! {
        <DefinitionList>
            <Definition name=text::ladder_method_of("whole")>
                <span class="numeric">{words::amount(both.0, currency)}</span>
            </Definition>
            <Definition name=text::ladder_method_of("marginal")>
                <span class="numeric">{words::amount(both.1, currency)}</span>
            </Definition>
        </DefinitionList>
    })
}

/// Every threshold at which the amount jumps.
#[component]
fn Cliffs(shown: Shown) -> impl IntoView {
    (!shown.ladder.cliffs.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{text::ladder_cliffs()}</h2>
                <CliffTable shown=(*shown).clone() />
            </section>
        }
    })
}
