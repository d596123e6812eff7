//! Lines kept aside: not ordered, not forgotten.

use domain::{CartChange, RequestedLine};
use leptos::prelude::*;

use super::told;
use crate::{
    components::{Button, ButtonKind},
    state::use_state,
    text,
};

#[component]
pub fn SavedForLater() -> impl IntoView {
    let state = use_state();
    let saved = Memo::new(move |_| state.cart.lines.read().saved_for_later.clone());
    view! {
        <Show when=move || !saved.read().is_empty()>
            <section class="cart-saved">
                <h2>{text::cart_later_title()}</h2>
                <ul class="cart-list">
                    <For each=move || saved.get() key=|line| (line.sku.clone(), line.quantity) let:line>
                        <SavedLine line />
                    </For>
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn SavedLine(line: RequestedLine) -> impl IntoView {
    let state = use_state();
    let RequestedLine { sku, quantity } = line;
    let sku = StoredValue::new(sku);
    let name = move || {
        let opened = state.catalogue.opened.read();
        let catalogue = opened.as_ref()?.catalogue();
        Some(catalogue.row(catalogue.find_sku(&sku.read_value())?).name().to_owned())
    };
    let back = move |_| told(state, state.cart.change(vec![CartChange::MoveToCart { sku: sku.get_value() }]));
    let remove = move |_| told(state, state.cart_undo.remove_saved(&sku.read_value()));
    view! {
        <li class="saved-line">
            <div class="cart-name">
                <span>{name}</span>
                <span class="muted small">{sku.get_value()}" · "{text::trade_units(quantity)}</span>
            </div>
            <Button on_press=back>{text::cart_back()}</Button>
            <Button kind=ButtonKind::Quiet label=text::cart_remove_sku(sku.get_value()) on_press=remove>
                {text::cart_remove()}
            </Button>
        </li>
    }
}
