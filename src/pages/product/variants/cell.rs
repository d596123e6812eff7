//! One variant in a cell of the matrix.

use api::Permission;
use leptos::prelude::*;

use super::offered::{AvailableOrRefused, Offered, Quantity, SkuLink};
use crate::state::use_state;

#[component]
pub fn VariantCell(sku: String, is_present: bool) -> impl IntoView {
    let state = use_state();
    let offered = Offered::of(Signal::stored(sku));
    view! {
        <div class="variant">
            <span class="variant-head">
                <SkuLink offered is_present />
                <strong>{move || offered.price()}</strong>
            </span>
            <Show when=move || state.session.may(Permission::Order)>
                <Quantity offered />
            </Show>
            <AvailableOrRefused offered />
        </div>
    }
}
