//! No product of that SKU: what may have been meant.

use leptos::prelude::*;

use crate::{
    components::{EmptyState, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
};

#[component]
pub fn Missing(sku: Memo<String>) -> impl IntoView {
    let state = use_state();
    let meant = move || {
        let opened = state.catalogue.opened.get()?;
        let row = opened.catalogue().suggest_sku(&sku.read())?;
        let sku = opened.catalogue().row(row).sku().to_owned();
        let page = format!("/products/{}", crate::api::encode(&sku));
        Some(view! {
            <LinkButton href=Signal::derive(move || state.address.href(&page))>{text::catalogue_did_you_mean(sku)}</LinkButton>
        })
    };
    view! {
        <PageHeading title=text::product_missing() />
        <EmptyState
            symbol=Symbol::Search
            title=text::product_missing_sku(sku.get_untracked())
            detail=text::product_missing_detail()
        >
            {meant}
            <LinkButton href=Signal::derive(move || state.address.href("/catalogue"))>{text::common_to_catalogue()}</LinkButton>
        </EmptyState>
    }
}
