//! The lines, a hundred at a time, and the way to those that need a hand.

use leptos::prelude::*;

use super::line::CartLine;
use crate::{
    components::{BadgeTone, Banner, Button, LoadMore},
    state::use_state,
    text,
};

const AT_ONCE: usize = 100;

#[component]
pub fn CartLineList() -> impl IntoView {
    let state = use_state();
    let most = RwSignal::new(AT_ONCE);
    // As they were when asked for: a line must not vanish while its quantity is being typed.
    let only = RwSignal::new(None::<Vec<String>>);
    let all = Memo::new(move |_| {
        let lines = state.cart.lines.read();
        let only = only.read();
        let wanted = |sku: &String| only.as_ref().is_none_or(|only| only.contains(sku));
        lines.lines.iter().map(|line| line.sku.clone()).filter(wanted).collect::<Vec<_>>()
    });
    let shown = move || all.read().iter().take(most.get()).cloned().collect::<Vec<_>>();
    let invalid = Memo::new(move |_| state.cart_value.invalid().len());
    let counts = move || {
        let total = all.read().len();
        text::cart_shown(most.get().min(total), total)
    };
    view! {
        <div class="cart-lines">
            <Show when=move || { invalid.get() > 0 || only.read().is_some() }>
                <Banner tone=BadgeTone::Warn>
                    <div class="cluster">
                        <span>{move || text::cart_to_fix(invalid.get())}</span>
                        <Show
                            when=move || only.read().is_none()
                            fallback=move || view! { <Button on_press=move |_| only.set(None)>{text::cart_show_all()}</Button> }
                        >
                            <Button on_press=move |_| only.set(Some(untrack(|| state.cart_value.invalid())))>
                                {text::cart_only_invalid()}
                            </Button>
                        </Show>
                    </div>
                </Banner>
            </Show>
            <div class="cart-head wide-only" aria-hidden="true">
                <span></span>
                <span>{text::quick_order_column_product()}</span>
                <span>{text::quick_order_column_quantity()}</span>
                <span class="numeric">{text::quick_order_column_price()}</span>
                <span class="numeric">{text::quick_order_column_amount()}</span>
            </div>
            <ul class="cart-list" aria-label=text::cart_lines()>
                <For each=shown key=|sku| sku.clone() let:sku>
                    <CartLine sku />
                </For>
            </ul>
            <Show when={move || all.read().len() > AT_ONCE}>
                <LoadMore
                    shown=Signal::derive(counts)
                    more=Signal::derive(move || all.read().len() > most.get())
                    busy=false
                    label=text::cart_more()
                    on_more=Callback::new(move |_| most.update(|most| *most += AT_ONCE))
                />
            </Show>
        </div>
    }
}
