//! Orders.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn OrdersPage() -> impl IntoView {
    use_title(text::common_orders);
    view! { <PageHeading title=text::common_orders() /> }
}
