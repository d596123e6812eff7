//! One variant: its price and how soon it can be had, and the field for its quantity.

use api::Permission;
use leptos::prelude::*;

use crate::{
    pages::ordering::{AvailabilityNote, Available, QuantityEntry, Refusal, entry},
    state::use_state,
    text,
    trade::money::money,
};

#[component]
pub fn VariantCell(sku: String, is_present: bool) -> impl IntoView {
    let state = use_state();
    let sku = StoredValue::new(sku);
    let product = Memo::new(move |_| {
        let opened = state.catalogue.opened.read();
        sku.with_value(|sku| opened.as_ref()?.orderable(sku))
    });
    let rule = Signal::derive(move || {
        product.read().as_ref().map_or_else(|| domain::QuantityRule::new(1, 1, None), |product| product.rule)
    });
    let carton =
        Signal::derive(move || product.read().as_ref()?.packaging.carton.as_ref().map(|carton| carton.units));
    let typed = Memo::new(move |_| sku.with_value(|sku| state.typed.quantity(sku)).unwrap_or_default());
    let line = Memo::new(move |_| {
        sku.with_value(|sku| entry::line(state, sku, typed.get(), product.read().as_ref()))
    });
    let available =
        Signal::derive(move || Available::of(state, product.read().as_ref(), &line.read(), typed.get()));
    let refused = Memo::new(move |_| sku.with_value(|sku| entry::problem(state, sku, rule.get())).is_some());
    let of_this = Signal::derive(move || sku.get_value());
    let id = Signal::derive(move || format!("refusal-{}", sku.get_value()));
    let href =
        move || state.address.href(&sku.with_value(|sku| format!("/products/{}", crate::api::encode(sku))));
    let price = move || line.read().unit_price.map_or_else(text::trade_no_price, money);
    view! {
        <div class="variant" class:current=is_present>
            <span class="variant-head">
                <a class="small" href=href aria-current=is_present.then_some("page")>{sku.get_value()}</a>
                <strong>{price}</strong>
            </span>
            <Show when=move || state.session.may(Permission::Order)>
                <QuantityEntry sku=of_this rule carton refusal=Signal::derive(move || Some(id.get())) />
            </Show>
            <Show
                when=move || refused.get()
                fallback=move || view! { <AvailabilityNote available /> }
            >
                <Refusal sku=of_this rule id />
            </Show>
        </div>
    }
}
