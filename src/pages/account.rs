//! Account.

use leptos::prelude::*;

use super::title::use_title;
use crate::{components::PageHeading, text};

#[component]
pub fn AccountPage() -> impl IntoView {
    use_title(text::common_account);
    view! { <PageHeading title=text::common_account() /> }
}
