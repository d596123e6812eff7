//! Quick order.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn QuickOrderPage() -> impl IntoView {
    use_title(text::common_quick_order);
    view! { <PageHeading title=text::common_quick_order() /> }
}
