//! Imports.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn ImportsPage() -> impl IntoView {
    use_title(text::common_imports);
    view! { <PageHeading title=text::common_imports() /> }
}
