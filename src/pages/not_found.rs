//! An address that leads nowhere.

use leptos::prelude::*;

use super::title::use_title;
use crate::{
    components::{EmptyState, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn NotFoundPage() -> impl IntoView {
    use_title(text::common_not_found_title);
    let address = use_state().address;
    view! {
        <PageHeading title=text::common_not_found_title() />
        <EmptyState symbol=Symbol::Search title=text::common_not_found_detail()>
            <LinkButton href=Signal::derive(move || address.href("/catalogue"))>{text::common_to_catalogue()}</LinkButton>
        </EmptyState>
    }
}
