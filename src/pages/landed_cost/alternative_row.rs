//! One alternative beside the others: what it is made of, what decides, what a unit costs.

use std::sync::Arc;

use domain::landed_cost::{Compared, Comparison, CostPart, Outcome};
use leptos::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};

use super::{sides::Side, words};
use crate::{browser::intl, text};

const COLUMNS: [&[CostPart]; 5] = [
    &[CostPart::Price, CostPart::InPrice],
    &[CostPart::Charges],
    &[CostPart::Duties, CostPart::Excises],
    &[CostPart::Taxes],
    &[CostPart::Fees],
];

#[component]
pub fn AlternativeRow(
    side: Side,
    comparison: Arc<Comparison>,
    /// Of the alternative in the comparison.
    place: usize,
    /// Per unit, where the bar is full.
    most: Option<Decimal>,
    take: Callback<String>,
) -> impl IntoView {
    let Side { key, name, is_own } = side;
    let currency = comparison.currency;
    let compared = match comparison.alternatives.get(place).map(|alternative| &alternative.outcome) {
        Some(Outcome::Compared(compared)) => compared,
        Some(Outcome::Refused(error)) => {
            return view! {
                <tr class:own=is_own>
                    <th scope="row">{name}</th>
                    <td colspan="7" class="problem">{words::problem(&error.problem)}</td>
                </tr>
            }
            .into_any();
        }
        None => return ().into_any(),
    };
    let digits = |amount: Decimal, digits| {
        let rounded = amount.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
        intl::money(&rounded.to_string(), currency.code())
    };
    let cells = COLUMNS.map(|parts| {
        let decides = compared.deciding.is_some_and(|part| parts.contains(&part));
        view! { <td class="numeric" class:deciding=decides>{digits(sum(compared, parts), currency.minor_digits())}</td> }
    });
    let per_unit = compared.per_unit.map(|figure| digits(*figure, 3));
    let length = compared
        .per_unit
        .zip(most)
        .and_then(|(figure, most)| figure.decimal().checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most))
        .unwrap_or_default()
        .trunc();
    let above = compared.per_unit_above_best.map(|more| text::calculators_above_best(digits(*more, 3)));
    let deciding = compared.deciding.map(words::part).map(text::calculators_deciding);
    let missing = (!compared.result.complete).then(text::calculators_incomplete);
    let note = [missing, above, deciding].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let press = move |_| take.run(key.clone());
    let figure = if is_own {
        view! { <span>{per_unit}</span> }.into_any()
    } else {
        let title = text::calculators_make_own(name.clone());
        view! { <button type="button" class="figure strong" title=title on:click=press>{per_unit}</button> }
            .into_any()
    };
    view! {
        <tr class:own=is_own>
            <th scope="row">{name}</th>
            {cells.into_iter().collect_view()}
            <td class="numeric strong">{figure}</td>
            <td>
                <svg class="unit-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect class=if is_own { "bar-goods" } else { "bar-charge" } width=length.to_string() height="8" rx="1" />
                </svg>
                <span class="muted small">{note}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// Several parts together; sums are the domain's, these only stand in one column.
fn sum(compared: &Compared, parts: &[CostPart]) -> Decimal {
    let chosen = compared.parts.iter().filter(|part| parts.contains(&part.part));
    chosen.fold(Decimal::ZERO, |sum, part| sum.checked_add(part.amount.decimal()).unwrap_or(sum))
}
