//! The way from the price to the landed cost as a waterfall, with a table for those who do not see it.

use domain::{Money, landed_cost::LandedCost};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::outcome::Outcome;
use crate::{text, trade::money::money};

/// In the units of the drawing.
const WIDTH: i64 = 1000;
const ROW: usize = 28;

#[derive(PartialEq)]
struct Bar {
    name: String,
    amount: Money,
    /// Of the whole drawing.
    start: Decimal,
    length: Decimal,
    class: &'static str,
}

#[component]
pub fn Waterfall(outcome: Outcome) -> impl IntoView {
    let bars =
        Memo::new(move |_| outcome.result.read().as_ref().map(|result| bars(result)).unwrap_or_default());
    let names = Memo::new(move |_| bars.read().iter().map(|bar| bar.name.clone()).collect::<Vec<_>>());
    let of = move |name: &str| bars.read().iter().position(|bar| bar.name == *name);
    let drawn = move |name: String| {
        let place = Memo::new(move |_| of(&name));
        let bar =
            move |read: fn(&Bar) -> Decimal| move || Some(read(bars.read().get(place.get()?)?).to_string());
        let class = move || Some(bars.read().get(place.get()?)?.class);
        view! {
            <rect
                class=class
                x=bar(|bar| bar.start)
                y=move || place.get().map(|row| (row * ROW + 6).to_string())
                width=bar(|bar| bar.length.max(Decimal::TWO))
                height="16"
                rx="2"
            />
        }
    };
    let named = move |name: String| {
        let heading = name.clone();
        let amount = move || Some(money(bars.read().get(of(&name)?)?.amount));
        view! { <tr><th scope="row">{heading}</th><td class="numeric">{amount}</td></tr> }
    };
    let view_box = move || format!("0 0 {WIDTH} {}", names.read().len() * ROW);
    view! {
        <div class="waterfall">
            <table class="waterfall-names" aria-label=text::calculators_waterfall()>
                <tbody><For each=move || names.get() key=String::clone children=named /></tbody>
            </table>
            <svg viewBox=view_box preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <For each=move || names.get() key=String::clone children=drawn />
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
