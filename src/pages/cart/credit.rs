//! How much of the company's credit line is open, and whether this order fits in it.

use api::company::Company;
use leptos::prelude::*;

use crate::{
    components::{Badge, BadgeTone},
    state::use_state,
    text,
    trade::money::money,
};

/// Only a hint: without an answer there is none, and checkout asks again.
#[component]
pub fn CreditHint(company: LocalResource<Option<Company>>) -> impl IntoView {
    let value = use_state().cart_value;
    move || {
        let credit = company.get().flatten()?.credit;
        let (open, limit) = (credit.open().ok().flatten()?, credit.limit?);
        let total =
            value.with(|order| order.goods_total).filter(|total| total.currency() == limit.currency())?;
        let short = credit.check(total).ok().flatten().map(|refusal| {
            let words = text::cart_credit_short(money(refusal.short_by));
            view! { <Badge tone=BadgeTone::Bad>{words}</Badge> }
        });
        Some(view! {
            <section class="panel">
                <h2 class="small muted">{text::cart_credit()}</h2>
                <p>{text::cart_credit_open(money(open), money(limit))}</p>
                {short}
            </section>
        })
    }
}
