//! Checkout: where it goes, on which terms, a review of every number, and the one press that
//! places the order.

mod changed;
mod credit;
mod form;
mod missing;
mod placing;
mod review;
mod sent;
mod standing;
mod withdrawing;

use api::{company::Company, paths};
use leptos::prelude::*;

use super::{load::Load, ordering::OtherMarket, title::use_title};
use crate::{
    api::get,
    browser::kept_focus::keep_focus,
    components::{ButtonKind, EmptyState, LinkButton, PageHeading},
    state::use_state,
    text,
};
use changed::Changed;
use credit::Credit;
use form::Form;
use placing::PlaceButton;
use review::Review;
use standing::Standing;

#[component]
pub fn CheckoutPage() -> impl IntoView {
    use_title(text::common_checkout);
    keep_focus();
    let state = use_state();
    state.checkout().open();
    // Another tab may have left a line to correct.
    state.cart.read_unread();
    let company = LocalResource::new(|| async { get::<Company>(paths::COMPANY).await });
    view! {
        <PageHeading title=text::common_checkout() detail=text::checkout_detail() />
        <Load resource=company ready=|company| view! { <Order company /> } />
    }
}

#[component]
fn Order(company: Company) -> impl IntoView {
    let state = use_state();
    let under_way = move || state.checkout().draft.read().intent.is_some();
    let empty = Memo::new(move |_| state.cart.lines.read().lines.is_empty() && !under_way());
    let catalogue = Signal::derive(move || state.address.href("/catalogue"));
    let company = StoredValue::new(company);
    view! {
        <Show
            when=move || !empty.get()
            fallback=move || view! {
                <EmptyState title=text::checkout_empty() detail=text::checkout_empty_detail()>
                    <LinkButton kind=ButtonKind::Primary href=catalogue>{text::common_to_catalogue()}</LinkButton>
                </EmptyState>
            }
        >
            <Filled company=company.get_value() />
        </Show>
    }
}

#[component]
fn Filled(company: Company) -> impl IntoView {
    let standing = Standing::new(&company);
    view! {
        <div class="checkout">
            <div class="stack">
                <OtherMarket country=standing.country words=text::checkout_other_market />
                <Form company standing />
                <Changed standing />
                <Review standing />
            </div>
            <aside class="stack checkout-summary">
                <Credit standing />
                <PlaceButton standing />
            </aside>
        </div>
    }
}
