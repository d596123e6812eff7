//! Every step of every position, of the rates that break even and of what the business keeps, for
//! paper.

use domain::planning::Step;
use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    browser::intl::{self, DateStyle},
    pages::planning::step::Steps,
    text,
};

#[component]
pub fn Ledger(outcome: Outcome) -> impl IntoView {
    let part = |heading: String, steps: &[Step]| {
        let steps = steps.to_vec();
        (!steps.is_empty()).then(|| view! { <section><h3>{heading}</h3><Steps steps /></section> })
    };
    move || {
        let shown = outcome.result.get()?;
        let found = &shown.outcome;
        let positions = found.positions.iter().map(|position| {
            let due = intl::date(&position.due.to_string(), DateStyle::Date);
            part(format!("{} · {due}", position.currency.code()), &position.ledger)
        });
        let totals = found.totals.iter().map(|total| {
            part(format!("{} · {}", total.currency.code(), text::currency_break_even()), &total.ledger)
        });
        let margin = found.margin.as_ref().map(|margin| {
            [
                part(text::currency_at_spot(), &margin.at_spot.ledger),
                part(text::currency_all_forward(), &margin.all_forward.ledger),
                part(text::currency_as_hedged(), &margin.as_hedged.ledger),
            ]
        });
        let parts = positions.chain(totals).chain(margin.into_iter().flatten());
        Some(parts.collect_view())
    }
}
