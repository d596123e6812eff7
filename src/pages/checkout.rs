//! Checkout.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn CheckoutPage() -> impl IntoView {
    use_title(text::common_checkout);
    view! { <PageHeading title=text::common_checkout() /> }
}
