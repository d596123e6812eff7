//! What of every currency is locked and what is open, and the rate at which the open part breaks
//! even.

use domain::currency_planner::CurrencyTotal;
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::{outcome::Shown, words};
use crate::{
    components::{Column, Table},
    pages::planning::{drawing::WIDTH, explanation::Figure},
    text,
    trade::{money::money, percent::fixed_percent},
};

#[component]
pub fn Cover(shown: Shown) -> impl IntoView {
    let columns = vec![
        Column::start(text::calculators_currency()),
        Column::end(text::currency_locked()),
        Column::end(text::currency_open()),
        Column::end(text::currency_break_even()),
    ];
    let rows = shown.outcome.totals.iter().map(|total| view! { <Row total=total.clone() /> }).collect_view();
    view! {
        <section class="panel stack">
            <h2>{text::currency_cover()}</h2>
            <Table label=text::currency_cover() columns>{rows}</Table>
            <p class="muted small">{text::currency_break_even_hint()}</p>
        </section>
    }
}

#[component]
fn Row(total: CurrencyTotal) -> impl IntoView {
    let share = total.locked_percent.map(|percent| fixed_percent(*percent, 1));
    let break_even = total.break_even_rate.map(|rate| {
        let steps = total.ledger.clone();
        view! { <Figure name=text::currency_break_even() words=words::rate(rate) steps /> }
    });
    let locked = total.locked_percent.map(|percent| {
        let share = percent.checked_mul(Decimal::from(WIDTH / 100)).unwrap_or_default();
        i64::try_from(share.trunc()).unwrap_or(WIDTH).clamp(0, WIDTH)
    });
    let bar = locked.map(|locked| {
        view! {
            <svg class="unit-bar" viewBox=format!("0 0 {WIDTH} 10") preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="bar-charge" x="0" y="0" width=WIDTH.to_string() height="10" />
                <rect class="bar-goods" x="0" y="0" width=locked.to_string() height="10" />
            </svg>
        }
    });
    view! {
        <tr>
            <th scope="row">{total.currency.code().to_owned()}{bar}</th>
            <td class="numeric">{money(total.locked)}<br /><span class="muted small">{share}</span></td>
            <td class="numeric">{money(total.open)}</td>
            <td class="numeric">{break_even.map_or_else(|| "–".into_any(), IntoAny::into_any)}</td>
        </tr>
    }
}
