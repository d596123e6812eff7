//! What came of a row: a pill that says it, and beside a refusal what mends it with one tap.

use domain::{LineProblem, number_entry::QuantityEntryError};
use leptos::prelude::*;

use super::grid::Shown;
use crate::{
    browser::intl,
    components::{Badge, BadgeTone},
    state::{
        quick_order::{Check, Outcome, Refusal, Row},
        use_state,
    },
    text,
    trade::{
        availability::of_promise,
        line_problem, quantity_entry,
        quantity_rule::{in_cartons, neighbours},
    },
};

#[component]
pub fn ResultCell(shown: Memo<Shown>) -> impl IntoView {
    let state = use_state();
    let suggestion = Memo::new(move |_| {
        let shown = shown.read();
        let unknown = shown.check.line.as_ref()?.problems.contains(&LineProblem::UnknownSku);
        let opened = state.catalogue.opened.read();
        let catalogue = opened.as_ref().filter(|_| unknown)?.catalogue();
        let row = catalogue.suggest_sku(shown.row.sku.trim())?;
        Some(catalogue.row(row).sku().to_owned())
    });
    view! {
        <div class="quick-result" id=move || format!("quick-result-{}", shown.read().place)>
            {move || {
                let shown = shown.read();
                pills(&shown.row, &shown.check, suggestion.get())
                    .into_iter()
                    .map(|(tone, words)| {
                        let title = words.clone();
                        view! { <span title=title><Badge tone>{words}</Badge></span> }
                    })
                    .collect_view()
            }}
            <Fixes shown suggestion />
        </div>
    }
}

/// The pills of a row, the weightiest first.
fn pills(row: &Row, check: &Check, suggestion: Option<String>) -> Vec<(BadgeTone, String)> {
    match check.outcome {
        Outcome::Blank => Vec::new(),
        Outcome::Waiting => vec![(BadgeTone::Neutral, text::quick_order_waiting())],
        Outcome::InCart => vec![(BadgeTone::Neutral, text::quick_order_result_in_cart())],
        Outcome::Refused(refusal) => vec![(BadgeTone::Bad, refused(refusal, check, suggestion))],
        Outcome::Accepted | Outcome::Changed => taken(row, check),
    }
}

fn refused(refusal: Refusal, check: &Check, suggestion: Option<String>) -> String {
    match (refusal, suggestion) {
        (Refusal::SkuMissing, _) => text::quick_order_sku_missing(),
        (Refusal::NoCarton, _) => text::quick_order_no_carton(),
        (Refusal::Quantity(QuantityEntryError::Missing), _) => text::quick_order_quantity_missing(),
        (Refusal::Quantity(error), _) => quantity_entry::words(error),
        (Refusal::Line, Some(sku)) => text::quick_order_did_you_mean(sku),
        (Refusal::Line, None) => {
            let problems = check.line.iter().flat_map(|line| &line.problems).map(line_problem::words);
            problems.collect::<Vec<_>>().join(" · ")
        }
    }
}

fn taken(row: &Row, check: &Check) -> Vec<(BadgeTone, String)> {
    let mut pills = Vec::new();
    if let Some(line) = &check.line {
        let (tone, words) = of_promise(&line.promise);
        let added = if check.break_reached {
            text::quick_order_result_break()
        } else {
            text::quick_order_result_added()
        };
        // Late goods are worth a warning; refused they are not.
        pills.push(if tone == BadgeTone::Good { (tone, added) } else { (BadgeTone::Warn, words) });
        if check.from_cartons {
            pills.push((BadgeTone::Neutral, in_cartons(line.quantity, check.carton_units)));
        }
    }
    if row.lines.len() > 1 {
        let lines: Vec<String> = row.lines.iter().map(|line| intl::number(&line.to_string())).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        pills.push((BadgeTone::Neutral, text::quick_order_result_merged(intl::list(&lines))));
    }
    pills
}

/// One tap mends the row: a valid quantity, the SKU that was meant, or the row taken out.
#[component]
fn Fixes(shown: Memo<Shown>, suggestion: Memo<Option<String>>) -> impl IntoView {
    let order = use_state().quick_order();
    let button = |words: String, press: Callback<()>| {
        view! { <button type="button" class="fix" on:click=move |_| press.run(())>{words}</button> }
    };
    move || {
        let shown = shown.read();
        let place = shown.place;
        if !shown.check.is_refused() {
            return Vec::new();
        }
        let problems = shown.check.line.iter().flat_map(|line| &line.problems);
        let quantities = problems.clone().flat_map(|problem| match problem {
            LineProblem::Quantity(refusal) => neighbours(refusal),
            _ => Vec::new(),
        });
        let mut fixes: Vec<_> = quantities
            .map(|quantity| {
                let use_it = Callback::new(move |()| order.set_quantity(place, quantity.to_string()));
                button(text::trade_use_quantity(intl::number(&quantity.to_string())), use_it)
            })
            .collect();
        if let Some(sku) = suggestion.get() {
            fixes.push(button(
                text::quick_order_use(),
                Callback::new(move |()| order.set_sku(place, sku.clone())),
            ));
        }
        if problems.clone().any(|problem| !matches!(problem, LineProblem::Quantity(_))) {
            fixes.push(button(text::quick_order_remove(), Callback::new(move |()| order.remove(place))));
        }
        fixes
    }
}
