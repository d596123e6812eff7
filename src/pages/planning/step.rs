//! The steps of a ledger: each with its rule, the figures that it was applied to, its rounding and
//! its source.

use domain::planning::{Provenance, RoundingRule, Step};
use leptos::prelude::*;

use super::words;
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

#[component]
pub fn Steps(steps: Vec<Step>) -> impl IntoView {
    let rows = steps.into_iter().map(|step| view! { <StepRow step /> }).collect_view();
    view! { <ol class="steps">{rows}</ol> }
}

#[component]
fn StepRow(step: Step) -> impl IntoView {
    let terms = step
        .terms
        .iter()
        .map(|term| format!("{} {}", words::operand(term.operand), words::figure(term.value)))
        .collect::<Vec<_>>();
    let formula = words::formula(&step).map(|formula| view! { <bdi>{formula}</bdi>" " });
    let rounding = step.rounding.map(|rounding| match rounding {
        RoundingRule::HalfUp(digits) => text::planning_half_up(digits),
        RoundingRule::Up(digits) => text::planning_up(digits),
        RoundingRule::Down(digits) => text::planning_down(digits),
    });
    let notes: Vec<String> =
        terms.into_iter().chain(rounding).chain(step.provenance.as_ref().map(source)).collect();
    view! {
        <li class="step">
            <span>{words::rule(step.rule)}</span>
            <span class="numeric">{words::figure(step.amount)}</span>
            <span class="muted small step-notes">{formula}{notes.join(" · ")}</span>
        </li>
    }
}

/// Where a rate is from, and of which day it is.
pub fn source(provenance: &Provenance) -> String {
    let date = provenance.valid_from.map(|day| intl::date(&day.to_string(), DateStyle::Date));
    let parts = [Some(provenance.source.clone()).filter(|source| !source.is_empty()), date];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
