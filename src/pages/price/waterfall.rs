//! The way from the list price to what is left, as bars beside the figures that they draw; a press on
//! a figure tells how it came about.

use domain::{
    Currency,
    planning::Step,
    price_calculator::{CostOutcome, UnitEconomics},
};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::words;
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

/// In the units of the drawing.
const WIDTH: i64 = 1000;

/// One row: a step, and where its bar begins and ends.
struct Row {
    name: String,
    amount: String,
    notes: Vec<String>,
    from: Decimal,
    to: Decimal,
    class: &'static str,
}

#[component]
pub fn Waterfall(unit: UnitEconomics, cost: CostOutcome, currency: Currency) -> impl IntoView {
    let rows = rows(&unit, &cost, currency);
    let ends = || rows.iter().flat_map(|row| [row.from, row.to]);
    let lowest = ends().min().unwrap_or_default().min(Decimal::ZERO);
    let whole = ends().max().unwrap_or_default().checked_sub(lowest).unwrap_or_default().max(Decimal::ONE);
    let scaled = move |amount: Decimal| {
        let beyond = amount.checked_sub(lowest).and_then(|beyond| beyond.checked_mul(WIDTH.into()));
        beyond.and_then(|beyond| beyond.checked_div(whole)).unwrap_or_default().trunc()
    };
    let drawn = rows
        .into_iter()
        .map(|row| {
            let (start, end) = (scaled(row.from.min(row.to)), scaled(row.from.max(row.to)));
            let length = (end - start).max(Decimal::from(3));
            let notes = row.notes.join(" · ");
            let amount = if notes.is_empty() {
                view! { <span class="numeric">{row.amount}</span> }.into_any()
            } else {
                view! {
                    <details class="explained">
                        <summary class="numeric">{row.amount}</summary>
                        <p class="muted small">{notes}</p>
                    </details>
                }
                .into_any()
            };
            view! {
                <tr>
                    <th scope="row">{row.name}</th>
                    <td class="price-bar">
                        <svg viewBox=format!("0 0 {WIDTH} 16") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                            <rect class=row.class x=start.to_string() width=length.to_string() height="16" rx="2" />
                        </svg>
                    </td>
                    <td class="numeric">{amount}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="price-waterfall" aria-label=text::price_waterfall()>
            <tbody>{drawn}</tbody>
        </table>
    }
}

fn rows(unit: &UnitEconomics, cost: &CostOutcome, currency: Currency) -> Vec<Row> {
    let mut at = Decimal::ZERO;
    let mut rows = Vec::new();
    for step in &unit.ledger {
        let before = at;
        at = at.checked_add(*step.amount).unwrap_or(at);
        let is_cost = step.rule == domain::planning::Rule::NetNetCost;
        let mut notes = notes(step, currency);
        if is_cost {
            // The cost has a ledger of its own.
            notes.extend(cost.ledger.iter().map(|part| {
                let amount = words::amount(part.amount, currency);
                let from = self::notes(part, currency);
                let from = if from.is_empty() { String::new() } else { format!(" ({})", from.join(", ")) };
                format!("{} {amount}{from}", words::rule(part.rule))
            }));
        }
        let class = match step.rule {
            domain::planning::Rule::ListPrice => "bar-goods",
            domain::planning::Rule::Tax => "bar-tax",
            domain::planning::Rule::NetNetCost => "bar-charge",
            _ => "bar-duty",
        };
        rows.push(Row {
            name: words::rule(step.rule),
            amount: words::amount(step.amount, currency),
            notes,
            from: before,
            to: at,
            class,
        });
    }
    let profit = *unit.profit;
    rows.push(Row {
        name: text::price_profit(),
        amount: words::amount(unit.profit, currency),
        notes: Vec::new(),
        from: Decimal::ZERO,
        to: profit,
        class: if profit.is_sign_negative() { "bar-loss" } else { "bar-goods" },
    });
    rows
}

/// What a step was worked out from.
pub fn notes(step: &Step, currency: Currency) -> Vec<String> {
    let mut notes: Vec<String> =
        step.terms.iter().map(|term| words::operand(term.operand, term.value, currency)).collect();
    notes.extend(step.rounding.map(words::rounding));
    if let Some(source) = &step.provenance {
        let verified = match source.verified_on {
            Some(day) => text::calculators_verified(intl::date(&day.to_string(), DateStyle::Date)),
            None => text::calculators_unverified(),
        };
        notes.push(format!("{} · {verified}", source.source));
    }
    notes
}
