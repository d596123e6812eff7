//! A company's credit line, drawn: what is used of what may be owed.

use domain::CreditLine;
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::{
    components::{BadgeTone, ProgressMeter},
    text,
    trade::{money::money, percent::fixed_percent},
};

/// From here on the bar warns.
const NEARLY_USED: f64 = 80.0;

/// "€12,400 of €50,000" over a bar; without a limit only what is used.
#[component]
pub fn CreditMeter(credit: CreditLine) -> impl IntoView {
    let Some(limit) = credit.limit else {
        return view! { <span class="muted">{text::trade_credit_unlimited(money(credit.used))}</span> }
            .into_any();
    };
    let share = credit.used.decimal().checked_div(limit.decimal());
    let share = share.and_then(|ratio| ratio.checked_mul(Decimal::ONE_HUNDRED));
    // Only how far the bar is drawn: no amount comes from it.
    let drawn: f64 = share.and_then(|share| share.to_string().parse().ok()).unwrap_or(100.0);
    let tone = match drawn {
        drawn if drawn > 100.0 => BadgeTone::Bad,
        drawn if drawn >= NEARLY_USED => BadgeTone::Warn,
        _ => BadgeTone::Good,
    };
    view! {
        <ProgressMeter
            label=text::trade_credit_used(money(credit.used), money(limit))
            percent=drawn
            value_text=share.map(|share| fixed_percent(share, 1)).unwrap_or_default()
            tone
        />
    }
    .into_any()
}
