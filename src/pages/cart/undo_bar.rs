//! The last thing that was taken away or put aside, and the way back, for many minutes.

use leptos::prelude::*;

use crate::{
    components::{Button, Icon, Symbol},
    state::{cart_undo::Deed, use_state},
    text,
};

#[component]
pub fn UndoBar() -> impl IntoView {
    let undo = use_state().cart_undo;
    let words = move || {
        undo.last().map(|deed| match deed {
            Deed::Removed(sku) | Deed::SavedRemoved(sku) => text::cart_removed(sku),
            Deed::Cleared(count) => text::cart_cleared(count),
            Deed::Saved(count) => text::cart_parked(count),
        })
    };
    view! {
        <Show when=move || undo.last().is_some()>
            <div class="cart-undo" role="status">
                <span>{words}</span>
                <Button on_press=move |_| undo.undo()>
                    <Icon symbol=Symbol::Undo />
                    {text::cart_undo()}
                </Button>
            </div>
        </Show>
    }
}
