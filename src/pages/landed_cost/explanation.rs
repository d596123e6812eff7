//! Every step, with what it was done with, at which rate, by which rule and from which source.

use domain::landed_cost::{LandedCost, Step, StepKind, StepRate};
use leptos::prelude::*;

use super::words;
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

#[component]
pub fn Explanation(result: LandedCost, charges: Vec<String>) -> impl IntoView {
    let lines = result
        .lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let steps = line.steps.iter().map(
                |step| view! { <StepRow step=step.clone() result=result.clone() charges=charges.clone() /> },
            );
            let steps = steps.collect_view();
            view! {
                <details open={result.lines.len() == 1}>
                    <summary>{text::calculators_line_of(index + 1)}</summary>
                    <ol class="steps">{steps}</ol>
                </details>
            }
        })
        .collect_view();
    let entry = (!result.steps.is_empty()).then(|| {
        let steps = result.steps.iter().map(
            |step| view! { <StepRow step=step.clone() result=result.clone() charges=charges.clone() /> },
        );
        let steps = steps.collect_view();
        view! {
            <details open=true>
                <summary>{text::calculators_whole_shipment()}</summary>
                <ol class="steps">{steps}</ol>
            </details>
        }
    });
    let exchange = result
        .exchange
        .iter()
        .map(|used| {
            let date =
                used.date.map(|date| intl::date(&date.to_string(), DateStyle::Date)).unwrap_or_default();
            let series = used.series.clone().unwrap_or_default();
            let words = text::calculators_exchange_used(
                used.from.code(),
                used.to.code(),
                intl::fixed(
                    &used
                        .rate
                        .round_dp_with_strategy(6, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
                        .to_string(),
                    6,
                ),
                date,
                series,
            );
            view! { <p class="muted small">{words}</p> }
        })
        .collect_view();
    view! {
        <section class="panel stack explanation">
            <h2>{text::calculators_how()}</h2>
            {lines}
            {entry}
            {exchange}
        </section>
    }
}

#[component]
fn StepRow(step: Step, result: LandedCost, charges: Vec<String>) -> impl IntoView {
    let currency = result.currency.code().to_owned();
    let amount = |figure: domain::rebate::Figure| intl::money(&figure.to_string(), &currency);
    let is_share = matches!(step.kind, StepKind::QuotaPart);
    let shown = if is_share { intl::number(&step.amount.to_string()) } else { amount(step.amount) };
    let working = match (step.base, step.rate) {
        (Some(base), Some(rate)) => {
            Some(format!("{} × {}", intl::number(&base.to_string()), rate_words(rate)))
        }
        (Some(base), None) => Some(intl::number(&base.to_string())),
        _ => None,
    };
    let rule = step.rule.and_then(|rule| result.rules.get(rule)).map(|rule| {
        let verified = match rule.verified_on {
            Some(day) => text::calculators_verified(intl::date(&day.to_string(), DateStyle::Date)),
            None => text::calculators_unverified(),
        };
        let text = rule.text.clone().map(|text| format!("{text} · ")).unwrap_or_default();
        format!("{text}{} · {verified}", rule.source)
    });
    let typed = step.typed.then(text::calculators_typed);
    let notes: Vec<String> = [working, typed, rule].into_iter().flatten().collect();
    view! {
        <li class="step">
            <span>{words::step(&step.kind, &result, &charges)}</span>
            <span class="numeric">{shown}</span>
            <span class="muted small step-notes">{notes.join(" · ")}</span>
        </li>
    }
}

fn rate_words(rate: StepRate) -> String {
    match rate {
        StepRate::Percent(percent) => format!("{} %", intl::number(&percent.to_string())),
        StepRate::PercentInside(percent) => {
            text::calculators_percent_inside(intl::number(&percent.to_string()))
        }
        StepRate::Ratio { numerator, denominator } => {
            format!("{} / {}", intl::number(&numerator.to_string()), intl::number(&denominator.to_string()))
        }
        StepRate::Each(each) => intl::number(&each.to_string()),
    }
}
