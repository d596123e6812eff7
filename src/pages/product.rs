//! Product.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn ProductPage() -> impl IntoView {
    use_title(text::common_catalogue);
    view! { <PageHeading title=text::common_catalogue() /> }
}
