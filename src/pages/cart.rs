//! Cart.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn CartPage() -> impl IntoView {
    use_title(text::common_cart);
    view! { <PageHeading title=text::common_cart() /> }
}
