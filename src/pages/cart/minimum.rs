//! How far the order is from the company's minimum.

use leptos::prelude::*;
use rust_decimal::{Decimal, prelude::ToPrimitive};

use crate::{
    components::{BadgeTone, ProgressMeter},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn OrderMinimum() -> impl IntoView {
    let value = use_state().cart_value;
    let standing = Memo::new(move |_| {
        value
            .with(|order| order.order_minimum.map(|minimum| (minimum, order.goods_total, order.shortfall)))
            .flatten()
    });
    move || {
        let (minimum, total, shortfall) = standing.get().filter(|(minimum, ..)| minimum.minor() > 0)?;
        let share = total.decimal().checked_div(minimum.decimal())?.checked_mul(Decimal::ONE_HUNDRED)?;
        // Only the width of a bar.
        let percent = share.to_f64().unwrap_or_default();
        let words = match shortfall {
            Some(missing) => text::cart_shortfall(money(missing), money(minimum)),
            None => text::cart_reached(money(minimum)),
        };
        let tone = if shortfall.is_some() { BadgeTone::Warn } else { BadgeTone::Good };
        Some(view! {
            <section class="panel">
                <ProgressMeter label=text::cart_minimum() percent value_text=words tone />
            </section>
        })
    }
}
