//! The quantity field of one SKU, wired to what is typed for it.

use domain::QuantityRule;
use leptos::prelude::*;

use super::entry;
use crate::{
    components::{QuantityField, QuantityStep},
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
    // A memo: the next product of a row has most often as little typed as the last.
    let shown = Memo::new(move |_| {
        let text = typed.text(&sku.read());
        if text.is_empty() { "0".to_owned() } else { text }
    });
    let write = move |text: String| typed.set([(sku.get_untracked().as_str(), text)]);
    let step = move |step: QuantityStep| {
        let (present, in_cart) =
            untrack(|| (typed.quantity(&sku.read()).unwrap_or_default(), entry::in_cart(state, &sku.read())));
        let next = stepped_beside(in_cart, rule.get_untracked(), present, step, carton.get_untracked());
        write(next.map(|quantity| quantity.to_string()).unwrap_or_default());
    };
    let invalid = Memo::new(move |_| entry::problem(state, &sku.read(), rule.get()).is_some());
    let described_by = move || {
        let refusal = if invalid.get() { refusal.get() } else { None };
        refusal.or_else(|| described_by.get())
    };
    view! {
        <QuantityField
            label=Signal::derive(move || text::trade_quantity_of(sku.get()))
            decrease_label=text::trade_decrease()
            increase_label=text::trade_increase()
            text=shown
            on_text=Callback::new(write)
            on_step=Callback::new(step)
            on_enter=on_enter.unwrap_or_else(|| Callback::new(|()| {}))
            invalid
            described_by=Signal::derive(described_by)
        />
    }
}
