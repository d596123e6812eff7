//! Every step of the plan, for paper.

use leptos::prelude::*;

use super::outcome::Outcome;
use crate::pages::planning::step::Steps;

#[component]
pub fn Ledger(outcome: Outcome) -> impl IntoView {
    move || outcome.result.get().map(|shown| view! { <Steps steps=shown.outcome.ledger.clone() /> })
}
