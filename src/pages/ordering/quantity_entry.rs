//! The quantity field of one SKU, wired to what is typed for it.

use domain::QuantityRule;
use leptos::prelude::*;

use super::entry;
use crate::{
    components::{NamedAfter, QuantityField, QuantityStep},
    state::use_state,
    text,
    trade::quantity_step::stepped_beside,
};

/// Starts at 0; the first step up goes to the smallest quantity that the cart's units and it make
/// valid, a step down from there to 0. With Shift a step is a carton.
#[component]
pub fn QuantityEntry(
    #[prop(into)] sku: Signal<String>,
    #[prop(into)] rule: Signal<QuantityRule>,
    #[prop(into)] carton: Signal<Option<u32>>,
    /// What it is a quantity of; else the field says so itself.
    #[prop(optional)]
    named_after: Option<NamedAfter>,
    #[prop(optional, into)] on_enter: Option<Callback<()>>,
    /// The id of the element that tells the rule.
    #[prop(optional, into)]
    described_by: MaybeProp<String>,
    /// The id of the element that is there while what is typed is refused, and tells why.
    #[prop(optional, into)]
    refusal: MaybeProp<String>,
) -> impl IntoView {
    let state = use_state();
    let typed = state.typed;
    let present = entry::typed(state, sku);
    let shown = move || {
        let text = present.get();
        if text.is_empty() { "0".to_owned() } else { text }
    };
    let write = move |text: String| typed.set([(sku.get_untracked().as_str(), text)]);
    let step = move |step: QuantityStep| {
        let (quantity, in_cart) = untrack(|| (entry::quantity(present), entry::in_cart(state, &sku.read())));
        let next = stepped_beside(in_cart, rule.get_untracked(), quantity, step, carton.get_untracked());
        write(next.map(|quantity| quantity.to_string()).unwrap_or_default());
    };
    let invalid = Memo::new(move |_| entry::problem(state, present, sku, rule).is_some());
    let described_by = move || {
        let refusal = if invalid.get() { refusal.get() } else { None };
        refusal.or_else(|| described_by.get())
    };
    let label = match named_after {
        Some(_) => Signal::stored(text::catalogue_column_quantity()),
        None => Signal::derive(move || text::trade_quantity_of(sku.get())),
    };
    view! {
        <QuantityField
            label
            named_after
            decrease_label=text::trade_decrease()
            increase_label=text::trade_increase()
            text=Signal::derive(shown)
            on_text=Callback::new(write)
            on_step=Callback::new(step)
            on_enter=on_enter.unwrap_or_else(|| Callback::new(|()| {}))
            invalid
            described_by=Signal::derive(described_by)
        />
    }
}
