//! Payment: terms, and the credit line as used, open and this order.

use domain::{CreditLine, Money};
use leptos::prelude::*;

use super::standing::Standing;
use crate::{
    components::{Badge, BadgeTone, Definition, DefinitionList, ProgressMeter},
    text,
    trade::{money::money, percent::percent},
};

#[component]
pub fn Credit(standing: Standing) -> impl IntoView {
    move || {
        let check = standing.check.get().filter(|_| standing.sent.read().is_none())?;
        let (credit, total) = (check.credit, check.evaluation.goods_total);
        let terms = terms(check.payment_terms_days);
        let shortfall = check.evaluation.shortfall.map(|missing| {
            let minimum = check.evaluation.order_minimum.map(money).unwrap_or_default();
            view! { <Badge tone=BadgeTone::Bad>{text::checkout_shortfall(money(missing), minimum)}</Badge> }
        });
        let refusal = check.credit_refusal.map(|refusal| {
            view! { <Badge tone=BadgeTone::Bad>{text::checkout_credit_short(money(refusal.short_by))}</Badge> }
        });
        Some(view! {
            <section class="panel stack">
                <h2>{text::checkout_payment()}</h2>
                <DefinitionList>
                    <Definition name=text::order_terms()>{terms}</Definition>
                    {credit.map(|credit| view! { <Line credit /> })}
                    <Definition name=text::order_goods_total()><span class="strong total">{money(total)}</span></Definition>
                </DefinitionList>
                {credit.map(|credit| view! { <After credit total /> })}
                {shortfall}
                {refusal}
            </section>
        })
    }
}

/// Payment terms in words.
pub(super) fn terms(days: u32) -> String {
    match days {
        0 => text::order_prepaid(),
        days => text::order_terms_days(days),
    }
}

#[component]
fn Line(credit: CreditLine) -> impl IntoView {
    let Some(limit) = credit.limit else {
        return view! { <Definition name=text::checkout_credit()>{text::checkout_credit_unlimited()}</Definition> }
            .into_any();
    };
    let open = credit.open().ok().flatten();
    view! {
        <Definition name=text::checkout_credit()>{money(limit)}</Definition>
        <Definition name=text::checkout_credit_used()>{money(credit.used)}</Definition>
        <Definition name=text::checkout_credit_open()>{open.map(money)}</Definition>
    }
    .into_any()
}

/// How much of the line is used with this order; nothing where there is no limit.
#[component]
fn After(credit: CreditLine, total: Money) -> impl IntoView {
    let limit = credit.limit?;
    let share = credit.used.plus(total).ok().and_then(|after| {
        let ratio = after.decimal().checked_div(limit.decimal())?;
        ratio.checked_mul(rust_decimal::Decimal::ONE_HUNDRED)
    });
    let words = share.map(percent).unwrap_or_default();
    // Only how far the bar is drawn: no amount comes from it.
    let drawn: f64 = share.and_then(|share| share.to_string().parse().ok()).unwrap_or(100.0);
    let tone = if drawn > 100.0 { BadgeTone::Bad } else { BadgeTone::Good };
    Some(view! { <ProgressMeter label=text::checkout_credit_after() percent=drawn value_text=words tone /> })
}
