//! The way from the price to the landed cost as a waterfall, with a table for those who do not see it.

use std::sync::Arc;

use domain::{Money, landed_cost::LandedCost};
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::{text, trade::money::money};

/// In the units of the drawing.
const WIDTH: i64 = 1000;
const ROW: usize = 28;

struct Bar {
    name: String,
    amount: Money,
    /// Of the whole drawing.
    start: Decimal,
    length: Decimal,
    class: &'static str,
}

#[component]
pub fn Waterfall(result: Arc<LandedCost>) -> impl IntoView {
    let bars = bars(&result);
    let height = bars.len() * ROW;
    let drawing = bars
        .iter()
        .enumerate()
        .map(|(row, bar)| {
            view! {
                <rect
                    class=bar.class
                    x=bar.start.to_string()
                    y=(row * ROW + 6).to_string()
                    width=bar.length.max(Decimal::TWO).to_string()
                    height="16"
                    rx="2"
                />
            }
        })
        .collect_view();
    let names = bars
        .iter()
        .map(|bar| view! { <tr><th scope="row">{bar.name.clone()}</th><td class="numeric">{money(bar.amount)}</td></tr> })
        .collect_view();
    view! {
        <div class="waterfall">
            <table class="waterfall-names" aria-label=text::calculators_waterfall()>
                <tbody>{names}</tbody>
            </table>
            <svg viewBox=format!("0 0 {WIDTH} {height}") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {drawing}
            </svg>
        </div>
    }
}

fn bars(result: &LandedCost) -> Vec<Bar> {
    let totals = &result.totals;
    // Sums are the domain's; a picture only needs proportions.
    let taxes = totals.taxes.minus(totals.recoverable).unwrap_or(totals.taxes);
    let parts = [
        (text::calculators_goods(), totals.price, "bar-goods"),
        (text::calculators_charges(), totals.charges, "bar-charge"),
        (text::calculators_duties(), totals.duties, "bar-duty"),
        (text::calculators_excises(), totals.excises, "bar-duty"),
        (text::calculators_taxes_kept(), taxes, "bar-tax"),
        (text::calculators_fees(), totals.fees, "bar-duty"),
    ];
    let landed = totals.landed_cost_after_recovery;
    let amounts = parts.iter().map(|(_, amount, _)| amount.decimal().abs());
    let whole = amounts.chain([totals.recoverable.decimal().abs()]).sum::<Decimal>().max(Decimal::ONE);
    let scaled = |amount: Decimal| {
        amount
            .checked_mul(WIDTH.into())
            .and_then(|amount| amount.checked_div(whole))
            .unwrap_or_default()
            .trunc()
    };
    let mut at = Decimal::ZERO;
    let mut bars = Vec::new();
    for (name, amount, class) in parts {
        if amount.is_zero() {
            continue;
        }
        bars.push(Bar { name, amount, start: scaled(at), length: scaled(amount.decimal().abs()), class });
        at += amount.decimal();
    }
    bars.push(Bar {
        name: text::calculators_landed(),
        amount: landed,
        start: Decimal::ZERO,
        length: scaled(landed.decimal().abs()),
        class: "bar-goods",
    });
    if !totals.recoverable.is_zero() {
        bars.push(Bar {
            name: text::calculators_recoverable(),
            amount: totals.recoverable,
            start: scaled(landed.decimal()),
            length: scaled(totals.recoverable.decimal().abs())
                .min(Decimal::from(WIDTH) - scaled(landed.decimal())),
            class: "bar-recoverable",
        });
    }
    bars
}
