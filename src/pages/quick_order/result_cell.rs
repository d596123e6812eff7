//! What came of a row: a pill that says it, and beside a refusal what mends it with one tap.

use domain::LineProblem;
use leptos::prelude::*;

use super::{grid::Shown, refusal};
use crate::{
    browser::intl,
    components::{Badge, BadgeTone},
    state::{
        quick_order::{Check, Outcome, Row},
        use_state,
    },
    text,
    trade::{
        availability::of_promise,
        quantity_rule::{self, Fix, in_cartons},
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
        Outcome::Refused(refusal) => {
            let words = match suggestion {
                Some(sku) => text::quick_order_did_you_mean(sku),
                None => refusal::words(refusal, check),
            };
            vec![(BadgeTone::Bad, words)]
        }
        Outcome::Accepted | Outcome::Changed => taken(row, check),
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
    if let Some(twin) = check.twin {
        pills.push((BadgeTone::Neutral, text::quick_order_same_product(twin + 1)));
    }
    if row.joined {
        pills.push((BadgeTone::Neutral, text::quick_order_result_merged_count(row.rows_in())));
    } else if row.lines.len() > 1 {
        let lines: Vec<String> = row.lines.iter().map(|line| intl::number(&line.to_string())).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        pills.push((BadgeTone::Neutral, text::quick_order_result_merged(intl::list(&lines))));
    }
    pills
}

/// One tap mends the row: one with others of its product, a valid quantity, the SKU that was meant, or
/// the row taken out.
#[component]
fn Fixes(shown: Memo<Shown>, suggestion: Memo<Option<String>>) -> impl IntoView {
    let order = use_state().quick_order();
    let button = |words: String, press: Callback<()>| {
        view! { <button type="button" class="fix" on:click=move |_| press.run(())>{words}</button> }
    };
    move || {
        let shown = shown.read();
        let place = shown.place;
        let mut fixes = Vec::new();
        if shown.check.twin.is_some() {
            let merge = Callback::new(move |()| order.merge_same(Some(place)));
            fixes.push(button(text::quick_order_merge(), merge));
        }
        if !shown.check.is_refused() {
            return fixes;
        }
        let problems = shown.check.line.iter().flat_map(|line| &line.problems);
        let quantities = problems.clone().flat_map(|problem| match problem {
            LineProblem::Quantity(refusal) => quantity_rule::fixes(refusal, shown.check.others()),
            _ => Vec::new(),
        });
        fixes.extend(quantities.map(|Fix { quantity, words }| {
            button(words, Callback::new(move |()| order.set_quantity(place, quantity.to_string())))
        }));
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
