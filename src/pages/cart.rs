//! The cart: lines held to the rules in sight, what they come to, and what waits for later.

mod checkout;
mod container_choice;
mod costs;
mod credit;
mod export;
mod line;
mod line_notes;
mod line_price;
mod line_quantity;
mod lines;
mod minimum;
mod saved;
mod shipments;
mod summary;
mod sync;
mod undo_bar;
mod waiting_order;

use domain::cart::{CartError, MAXIMUM_LINES};
use leptos::prelude::*;

use super::title::use_title;
use crate::{
    browser::kept_focus::keep_focus,
    components::{Button, ButtonKind, EmptyState, LinkButton, PageHeading, SkeletonRows, Symbol},
    state::{State, cart::SyncStatus, use_state},
    text,
};
use costs::{Costs, CostsToggle};
use lines::CartLineList;
use saved::SavedForLater;
use summary::CartSummary;
use sync::SyncBadge;
use undo_bar::UndoBar;
use waiting_order::WaitingOrder;

#[component]
pub fn CartPage() -> impl IntoView {
    use_title(text::common_cart);
    keep_focus();
    let state = use_state();
    Costs::provide();
    // Another tab may have left a line to correct.
    state.cart.read_unread();
    let is_empty = Memo::new(move |_| state.cart.lines.read().lines.is_empty());
    // Before the server has been heard, an empty cart may only be one that this browser has not seen.
    let is_unknown = Memo::new(move |_| {
        is_empty.get() && matches!(state.cart.sync.get(), SyncStatus::Unknown | SyncStatus::Sending)
    });
    let detail = move || {
        let mut words = text::trade_lines(state.cart.lines.read().lines.len());
        let invalid = state.cart_value.invalid().len();
        if invalid > 0 {
            words = format!("{words} · {}", text::cart_to_fix(invalid));
        }
        (!is_empty.get()).then_some(words)
    };
    let clear = move |_| told(state, state.cart_undo.clear());
    view! {
        <PageHeading title=text::common_cart() detail=Signal::derive(detail)>
            <SyncBadge />
            <Show when=move || !is_empty.get()>
                <CostsToggle />
                <Button on_press=move |_| export::download(state)>{text::cart_export()}</Button>
                <Button kind=ButtonKind::Quiet on_press=clear>{text::cart_clear()}</Button>
            </Show>
        </PageHeading>
        <WaitingOrder />
        <UndoBar />
        <Show
            when=move || !is_empty.get()
            fallback=move || {
                view! {
                    <Show when=move || !is_unknown.get() fallback=|| view! { <SkeletonRows label=text::common_loading() /> }>
                        <Empty />
                    </Show>
                }
            }
        >
            <div class="cart-layout">
                <CartLineList />
                <CartSummary />
            </div>
        </Show>
        <SavedForLater />
    }
}

#[component]
fn Empty() -> impl IntoView {
    let address = use_state().address;
    view! {
        <EmptyState symbol=Symbol::Cart title=text::cart_empty() detail=text::cart_empty_detail()>
            <LinkButton kind=ButtonKind::Primary href=Signal::derive(move || address.href("/catalogue"))>
                {text::common_to_catalogue()}
            </LinkButton>
            <LinkButton href=Signal::derive(move || address.href("/quick-order"))>{text::common_quick_order()}</LinkButton>
        </EmptyState>
    }
}

/// A change that the cart did not take is said, never swallowed.
fn told(state: State, done: Result<(), CartError>) {
    match done {
        Ok(()) => {}
        Err(CartError::TooManyLines) => state.notices.bad(text::cart_full(MAXIMUM_LINES)),
        Err(_) => state.notices.bad(text::trade_too_large()),
    }
}
