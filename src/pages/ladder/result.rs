//! What is earned, what the next tier takes and brings, and what to know before signing.

use domain::rebate::{LadderWarning, VolumeUnit};
use leptos::prelude::*;

use super::{
    outcome::{Outcome, Shown},
    words,
};
use crate::{
    components::{Column, Definition, DefinitionList, Table},
    pages::{
        calculator::{nothing_yet::NothingYet, stale::stale_note},
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
    move || match outcome.result.get() {
        None => view! { <NothingYet desk=desk.clone() detail=text::ladder_empty() wrong=outcome.wrong() /> }
            .into_any(),
        Some(shown) => {
            let shown = (*shown).clone();
            let stale = move || outcome.is_stale();
            view! {
                <section class="panel stack" class:stale=stale>
                    <Earned outcome shown=shown.clone() />
                    <Drawing shown=(*shown).clone() />
                    <Figures shown=shown.clone() />
                    <Carry desk=desk.clone() outcome shown=shown.clone() />
                </section>
                <Cliffs shown=shown.clone() />
                <Warnings shown />
            }
            .into_any()
        }
    }
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
    if shown.ladder.cliffs.is_empty() {
        return None;
    }
    let columns = vec![
        Column::end(text::ladder_at()),
        Column::end(text::ladder_just_below()),
        Column::end(text::ladder_reached()),
    ];
    let rows = shown
        .ladder
        .cliffs
        .iter()
        .map(|cliff| {
            view! {
                <tr>
                    <td class="numeric">{words::volume(cliff.volume, &shown)}</td>
                    <td class="numeric">{words::amount(cliff.just_below, shown.currency)}</td>
                    <td class="numeric strong">{words::amount(cliff.reached, shown.currency)}</td>
                </tr>
            }
        })
        .collect_view();
    Some(view! {
        <section class="stack">
            <h2>{text::ladder_cliffs()}</h2>
            <Table label=text::ladder_cliffs() columns>{rows}</Table>
        </section>
    })
}

#[component]
fn Warnings(shown: Shown) -> impl IntoView {
    let said: Vec<String> =
        shown.ladder.warnings.iter().map(|warning| warning_words(warning, &shown)).collect();
    (!said.is_empty()).then(|| {
        let items = said.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! {
            <section class="panel calculator-warnings">
                <h2>{text::calculators_warnings()}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn warning_words(warning: &LadderWarning, shown: &Shown) -> String {
    match warning {
        LadderWarning::PaysLess { tier, just_below, reached, regained_at, .. } => {
            let (below, reached) =
                (words::amount(*just_below, shown.currency), words::amount(*reached, shown.currency));
            match regained_at {
                Some(volume) => text::ladder_warn_less(*tier, reached, below, words::volume(*volume, shown)),
                None => text::ladder_warn_less_ever(*tier, reached, below),
            }
        }
        LadderWarning::FallsWithin { tier } => text::ladder_warn_falls(*tier),
        LadderWarning::CapReached => text::ladder_warn_cap(),
        LadderWarning::NothingToMeasureBy => text::ladder_warn_nothing(),
        LadderWarning::VolumeMissing { of: VolumeUnit::Value } => text::ladder_warn_no_value(),
        LadderWarning::VolumeMissing { of: VolumeUnit::Quantity } => text::ladder_warn_no_quantity(),
    }
}
