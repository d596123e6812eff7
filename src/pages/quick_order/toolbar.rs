//! What came of the rows: how many were added, changed and refused, each a filter; the refused ones
//! as a file; undo.

use leptos::prelude::*;

use super::{download, filter::Filter};
use crate::{
    components::{Button, ButtonKind, Icon, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn Toolbar(filter: Memo<Filter>) -> impl IntoView {
    let state = use_state();
    let order = state.quick_order();
    let summary = Memo::new(move |_| order.summary());
    // Not by the sums: they leave out a row that is being typed.
    let is_empty = move || order.count() == 0;
    let rows_in = move || match summary.read().rows_in {
        0 => String::new(),
        count => text::quick_order_rows_in(count),
    };
    view! {
        <div class="quick-order-tools">
            <Pill filter of=Filter::Added tone="good" count=Signal::derive(move || summary.read().added) words=text::quick_order_added />
            <Pill filter of=Filter::Changed tone="warn" count=Signal::derive(move || summary.read().changed) words=text::quick_order_changed />
            <Pill filter of=Filter::Refused tone="bad" count=Signal::derive(move || summary.read().refused) words=text::quick_order_refused />
            <Show when={move || summary.read().in_cart > 0}>
                <span class="badge neutral">{move || text::quick_order_in_cart(summary.read().in_cart)}</span>
            </Show>
            <span class="muted" role="status">{rows_in}</span>
            <Show when={move || summary.read().twins > 0}>
                <Button on_press=move |_| order.merge_same(None)>{text::quick_order_merge_all()}</Button>
            </Show>
            <Show when={move || summary.read().refused > 0}>
                <Button on_press=move |_| download::refused(state)>
                    <Icon symbol=Symbol::Download />
                    {text::quick_order_download_refused()}
                </Button>
            </Show>
            <Show when={move || summary.read().in_cart > 0}>
                <Button on_press=move |_| order.clear_added()>{text::quick_order_clear_added()}</Button>
            </Show>
            <Show when=move || order.can_undo()>
                <Button on_press=move |_| order.undo(state.cart)>
                    <Icon symbol=Symbol::Undo />
                    {text::quick_order_undo()}
                </Button>
            </Show>
            <Show when=move || !is_empty()>
                <Button kind=ButtonKind::Quiet on_press=move |_| order.clear()>{text::quick_order_clear()}</Button>
            </Show>
        </div>
    }
}

/// Pressed again, all rows are shown.
#[component]
fn Pill(
    filter: Memo<Filter>,
    of: Filter,
    tone: &'static str,
    count: Signal<usize>,
    words: fn(usize) -> String,
) -> impl IntoView {
    let address = use_state().address;
    let is_pressed = move || filter.get() == of;
    let press = move |_| {
        let next = if filter.get_untracked() == of { Filter::All } else { of };
        address.set_query(&[("show", next.value().map(str::to_owned))]);
    };
    view! {
        <button
            type="button"
            class=format!("badge pill {tone}")
            aria-pressed=move || is_pressed().to_string()
            disabled={move || count.get() == 0 && !is_pressed()}
            on:click=press
        >
            {move || words(count.get())}
        </button>
    }
}
