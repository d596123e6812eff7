//! Every step, with what it was done with, at which rate, by which rule and from which source.

use std::sync::Arc;

use domain::{
    Figure,
    landed_cost::{self, LandedCost, RuleUsed, Step, StepKind, StepRate},
    tariff::{Notation, as_typed},
};
use leptos::prelude::*;
use rust_decimal::RoundingStrategy;

use super::{explanation::What, outcome::Outcome, source::source_words, words};
use crate::{
    browser::intl::{self, DateStyle},
    pages::calculator::on_paper::step,
    text,
    trade::percent::full_percent,
};

/// Those of a line, or of the whole shipment, that lead to a number.
#[component]
pub fn Steps(
    outcome: Outcome,
    charges: Memo<Arc<[String]>>,
    what: Memo<What>,
    line: Option<usize>,
    /// Names each rule by its number in [`RulesUsed`], so that many steps stay short.
    #[prop(optional)]
    by_number: bool,
) -> impl IntoView {
    move || {
        let result = outcome.result.get()?;
        let (charges, what) = (charges.get_untracked(), what.get());
        let of = match line {
            Some(line) => Some(result.lines.get(line)?),
            None => None,
        };
        let steps = of.map_or(&result.steps, |line| &line.steps);
        let rows = steps
            .iter()
            .filter(|step| what.concerns(&step.kind, &result))
            .map(|step| row(step, &result, &charges, by_number))
            .collect_view();
        let unit = of.filter(|_| matches!(what, What::Everything | What::PerUnit));
        let unit = unit.and_then(|line| line.per_unit_after_recovery).map(|unit| {
            let split = unit.split.as_ref().map(words::unit_split);
            let amount = words::unit_cost(&unit, result.currency);
            step(text::calculators_landed_unit(), amount, split.as_slice())
        });
        Some(view! { <ol class="steps">{rows}{unit}</ol> })
    }
}

fn row(of: &Step, result: &LandedCost, charges: &[String], by_number: bool) -> impl IntoView + use<> {
    let currency = result.currency.code();
    let shown = match of.kind {
        StepKind::QuotaPart => intl::number(&of.amount.to_string()),
        _ => intl::money(&of.amount.normalize().to_string(), currency),
    };
    let number = |figure: Figure| intl::number(&figure.to_string());
    let working = match (of.base, of.rate) {
        (Some(base), Some(rate)) => {
            let percent = |figure: Figure| full_percent(*figure);
            Some(format!("{} × {}", number(base), rate_words(rate, percent, words::rate)))
        }
        // Not taken of the customs value, or not of it alone.
        (Some(_), None) if of.typed && of.working.is_some() => {
            typed_duty(of).map(|duty| as_typed(&duty, intl::marks().0))
        }
        (Some(base), None) => Some(number(base)),
        _ => None,
    };
    let rule = match of.rule {
        Some(place) if by_number => Some(format!("[{}]", place + 1)),
        place => place.and_then(|place| result.rules.get(place)).map(rule_words),
    };
    let typed = of.typed.then(text::calculators_typed);
    let notes: Vec<String> = [working, typed, rule].into_iter().flatten().collect();
    step(words::step(&of.kind, result, charges), shown, &notes)
}

/// The rate of a typed duty that is more than a percentage. The tariff's stand beside their rule.
pub fn typed_duty(of: &Step) -> Option<String> {
    let working = of.working.as_ref().filter(|_| of.typed)?;
    Some(working.duty()?.print(Notation::Taric))
}

/// What the tariff says, where it says so, and when.
fn rule_words(rule: &RuleUsed) -> String {
    let text = rule.text.as_ref().map(|text| format!("{} · ", source_words(text))).unwrap_or_default();
    format!("{text}{} · {}", source_words(&rule.source), verified(rule))
}

/// When a rule was verified.
pub fn verified(rule: &RuleUsed) -> String {
    match rule.verified_on {
        Some(day) => text::calculators_verified(intl::date(&day.to_string(), DateStyle::Date)),
        None => text::calculators_unverified(),
    }
}

/// A rate, with its figures as `percent` and `number` write them.
pub fn rate_words(
    rate: StepRate,
    percent: impl Fn(Figure) -> String,
    number: impl Fn(Figure) -> String,
) -> String {
    match rate {
        StepRate::Percent(figure) => percent(figure),
        StepRate::PercentInside(figure) => text::calculators_percent_inside(percent(figure)),
        StepRate::Ratio { numerator, denominator } => {
            format!("{} / {}", number(numerator), number(denominator))
        }
        StepRate::Each(each) => number(each),
    }
}

/// The rules behind the numbers, each once, in the order of their numbers.
#[component]
pub fn RulesUsed(outcome: Outcome) -> impl IntoView {
    move || {
        let result = outcome.result.get()?;
        let rule = |(place, rule): (usize, &RuleUsed)| {
            view! { <p class="muted small">{format!("[{}] {}", place + 1, rule_words(rule))}</p> }
        };
        Some(result.rules.iter().enumerate().map(rule).collect_view())
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
    text::calculators_exchange_used(used.from.code(), rate, used.to.code(), series, date)
}
