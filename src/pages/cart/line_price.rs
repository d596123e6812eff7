//! What a unit costs, beside the list price, and where that price comes from.

use domain::OrderLine;
use leptos::prelude::*;

use crate::{
    browser::intl,
    text,
    trade::{money::money, percent::percent},
};

#[component]
pub fn LinePrice(line: Memo<Option<OrderLine>>) -> impl IntoView {
    move || {
        let line = line.get()?;
        let unit_price = line.unit_price?;
        let list = line.list_price.filter(|list| *list != unit_price);
        let from = line.price_from_quantity.unwrap_or(1);
        let source = line.price_list.unwrap_or_default();
        let why = text::cart_why_list(money(unit_price), intl::number(&from.to_string()), source);
        let below = list.and_then(|list| {
            let below = unit_price.percent_below(list).filter(|below| below.is_sign_positive())?;
            Some(text::cart_why_below(percent(below), money(list)))
        });
        Some(view! {
            <div class="cart-price numeric">
                <span>{money(unit_price)}</span>
                {list.map(|list| view! { <span class="muted small">{text::cart_list_price(money(list))}</span> })}
                <details class="small">
                    <summary>{text::cart_why()}</summary>
                    <p>{why}</p>
                    {below.map(|below| view! { <p>{below}</p> })}
                </details>
            </div>
        })
    }
}
