//! Every step, with what it was done with, at which rate, by which rule and from which source.

use std::sync::Arc;

use domain::{
    landed_cost::{self, LandedCost, Step, StepKind, StepRate},
    rebate::Figure,
};
use leptos::prelude::*;
use rust_decimal::RoundingStrategy;

use super::{explanation::What, outcome::Outcome, words};
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

/// Those of a line, or of the whole shipment, that lead to a number.
#[component]
pub fn Steps(
    outcome: Outcome,
    charges: Memo<Arc<[String]>>,
    what: Memo<What>,
    line: Option<usize>,
) -> impl IntoView {
    move || {
        let result = outcome.result.get()?;
        let (charges, what) = (charges.get_untracked(), what.get());
        let steps = match line {
            Some(line) => &result.lines.get(line)?.steps,
            None => &result.steps,
        };
        let rows = steps
            .iter()
            .filter(|step| what.concerns(&step.kind, &result))
            .map(|step| row(step, &result, &charges))
            .collect_view();
        Some(view! { <ol class="steps">{rows}</ol> })
    }
}

fn row(step: &Step, result: &LandedCost, charges: &[String]) -> impl IntoView + use<> {
    let currency = result.currency.code();
    let is_share = matches!(step.kind, StepKind::QuotaPart);
    let shown = match is_share {
        true => intl::number(&step.amount.to_string()),
        false => intl::money(&step.amount.normalize().to_string(), currency),
    };
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
            <span>{words::step(&step.kind, result, charges)}</span>
            <span class="numeric">{shown}</span>
            <span class="muted small step-notes">{notes.join(" · ")}</span>
        </li>
    }
}

fn rate_words(rate: StepRate) -> String {
    let number = |figure: Figure| intl::number(&figure.to_string());
    match rate {
        StepRate::Percent(percent) => format!("{} %", number(percent)),
        StepRate::PercentInside(percent) => text::calculators_percent_inside(number(percent)),
        StepRate::Ratio { numerator, denominator } => {
            format!("{} / {}", number(numerator), number(denominator))
        }
        StepRate::Each(each) => number(each),
    }
}

/// The exchange rates behind the numbers, with their day and their series.
#[component]
pub fn ExchangeUsed(outcome: Outcome) -> impl IntoView {
    let used = Memo::new(move |_| {
        let result = outcome.result.read();
        result.iter().flat_map(|result| &result.exchange).map(exchange_words).collect::<Vec<_>>()
    });
    move || used.get().into_iter().map(|words| view! { <p class="muted small">{words}</p> }).collect_view()
}

fn exchange_words(used: &landed_cost::ExchangeUsed) -> String {
    let date = used.date.map(|date| intl::date(&date.to_string(), DateStyle::Date)).unwrap_or_default();
    let series = match &used.series {
        Some(series) => series.to_uppercase(),
        None => text::calculators_typed(),
    };
    let rate = used.rate.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
    let rate = intl::fixed(&rate.to_string(), 6);
    text::calculators_exchange_used(used.from.code(), used.to.code(), rate, date, series)
}
