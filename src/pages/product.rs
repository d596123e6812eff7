//! One product: what it is, what it costs this company, how it is ordered, when it can be had.

mod breaks;
mod facts;
mod missing;
mod order_box;
mod pictures;
mod prices;
mod share;
mod sheet;
mod stock;
mod variants;

use api::{ProblemKind, catalogue::Product, paths};
use leptos::prelude::*;

use super::{failure::Failure, ordering::OrderBar, title::use_title};
use crate::{
    api::{get, with_query},
    components::{Breadcrumb, Crumb, PageHeading, SkeletonRows},
    state::use_state,
    text,
};
use breaks::Breaks;
use facts::Facts;
use missing::Missing;
use order_box::OrderBox;
use pictures::Pictures;
use prices::Prices;
use share::Share;
use sheet::Sheet;
use stock::Stock;
use variants::Variants;

/// What the catalogue in the browser knows is shown at once, the rest when the server has told it.
#[component]
pub fn ProductPage() -> impl IntoView {
    let state = use_state();
    let sku = state.address.subject("/products");
    let detail = LocalResource::new(move || {
        let market = state.address.market.get();
        let (country, currency) = (market.map(|market| market.country), market.map(|market| market.currency));
        // Prices are those of who is signed in.
        state.session.user.track();
        let known = state.session.settings.read().is_some();
        let sku = sku.get();
        async move {
            if !known {
                return None;
            }
            let query = [
                ("market", country.as_ref().map(|country| country.code())),
                ("currency", currency.as_ref().map(|currency| currency.code())),
            ];
            let path = with_query(&paths::to(paths::PRODUCT, &crate::api::encode(&sku)), &query);
            Some((sku, get::<Product>(&path).await))
        }
    });
    // An answer to an earlier address is not this product.
    let answer = move || detail.get().flatten().filter(|(of, _)| *of == sku.get()).map(|(_, answer)| answer);
    let sheet = Memo::new(move |_| {
        let opened = state.catalogue.opened.get();
        let kept = opened.as_deref().and_then(|opened| Sheet::kept(opened, &sku.read()));
        match answer() {
            Some(Ok(product)) => Some(Sheet::of_server(&product, kept)),
            _ => kept,
        }
    });
    let name = Memo::new(move |_| sheet.read().as_ref().map(|sheet| sheet.name.clone()));
    let body = move || {
        if sheet.read().is_some() {
            return view! { <Shown sheet=Signal::derive(move || sheet.get().unwrap_or_default()) /> }
                .into_any();
        }
        match answer() {
            Some(Err(error)) if error.kind() == Some(ProblemKind::NotFound) => {
                view! { <Missing sku /> }.into_any()
            }
            Some(Err(error)) => view! { <Failure error on_again=move |_| detail.refetch() /> }.into_any(),
            _ => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        }
    };
    use_title(move || name.get().unwrap_or_else(text::common_catalogue));
    // Drawn anew for another product, not when the server adds to what is shown.
    let kind = Memo::new(move |_| {
        let is_there = sheet.read().is_some();
        let refused = answer().map(|answer| answer.is_err()).filter(|_| !is_there);
        (sku.get(), is_there, refused)
    });
    move || {
        // Read, not only tracked: a memo that nobody reads is never worked out.
        kind.get();
        untrack(body)
    }
}

#[component]
fn Shown(sheet: Signal<Sheet>) -> impl IntoView {
    let state = use_state();
    let crumbs = move || {
        let start = Crumb { label: text::common_catalogue(), href: state.address.href("/catalogue") };
        let category = |(code, label): (String, String)| Crumb {
            href: state.address.href(&format!("/catalogue?category={}", crate::api::encode(&code))),
            label,
        };
        std::iter::once(start).chain(sheet.get().categories.into_iter().map(category)).collect::<Vec<_>>()
    };
    let subtitle = move || {
        let sheet = sheet.read();
        let parts = [&sheet.sku, &sheet.brand].into_iter().filter(|part| !part.is_empty()).cloned();
        Some(parts.collect::<Vec<_>>().join(" · "))
    };
    view! {
        <Breadcrumb label=text::product_way() crumbs=Signal::derive(crumbs) />
        <PageHeading title=Signal::derive(move || sheet.read().name.clone()) detail=Signal::derive(subtitle)>
            <Share sheet />
        </PageHeading>
        <div class="product">
            <Pictures sheet />
            <div class="product-order stack">
                <Prices sheet />
                <OrderBox sheet />
                <Breaks sheet />
                <Stock sheet />
            </div>
            <div class="product-facts stack">
                <p class="product-description">{move || sheet.read().description.clone()}</p>
                <Facts sheet />
            </div>
        </div>
        <Variants sheet />
        <OrderBar />
    }
}
