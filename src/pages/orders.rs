//! The orders of the company, or of the companies that a person of the brand serves: found by
//! number, PO number, SKU or name, filtered, exported, opened.

mod company_choice;
mod export;
mod filters;
mod list;
pub(super) mod query;
mod row;

use api::{Permission, order::OrderSummary, paths};
use leptos::prelude::*;

use super::{
    load::when_online_again,
    paged::{Paged, PagedList},
    title::use_title,
};
use crate::{
    api::{get, with_query},
    components::{ButtonKind, EmptyState, LinkButton, PageHeading, Symbol},
    state::use_state,
    text,
};
use export::ExportMenu;
use filters::Filters;
use list::OrderList;
use query::OrderFilter;

const PAGE_LENGTH: &str = "50";

#[component]
pub fn OrdersPage() -> impl IntoView {
    use_title(text::common_orders);
    let state = use_state();
    let filter = Memo::new(move |_| OrderFilter::of_address(state.address));
    let orders = Paged::<OrderSummary>::empty();
    let selected = RwSignal::new(Vec::<String>::new());
    let fetch = move |more: bool| {
        orders.fetch(more, |after| {
            let mut query = filter.get_untracked().values();
            query.push(("cursor", after));
            query.push(("limit", Some(PAGE_LENGTH.to_owned())));
            async move {
                let query: Vec<_> = query.iter().map(|(name, value)| (*name, value.as_deref())).collect();
                get(&with_query(paths::ORDERS, &query)).await
            }
        });
    };
    when_online_again(move || orders.failure.get_untracked(), move || fetch(false));
    Effect::new(move || {
        filter.track();
        selected.set(Vec::new());
        fetch(false);
    });
    view! {
        <PageHeading title=text::common_orders() detail=text::orders_detail()>
            <ExportMenu filter selected />
            <Show when=move || state.session.may(Permission::Order)>
                <LinkButton kind=ButtonKind::Primary href=Signal::derive(move || state.address.href("/quick-order"))>
                    {text::orders_new()}
                </LinkButton>
            </Show>
        </PageHeading>
        <div class="stack">
            <Filters filter />
            <PagedList
                list=orders
                fetch=Callback::new(fetch)
                shown=text::orders_shown
                label=text::orders_more
                none=move || view! { <NoOrders filtered=!filter.read().is_empty() /> }
            >
                <OrderList orders=orders.rows selected />
            </PagedList>
        </div>
    }
}

#[component]
fn NoOrders(filtered: bool) -> impl IntoView {
    let address = use_state().address;
    let catalogue = Signal::derive(move || address.href("/catalogue"));
    let all = Signal::derive(move || address.href("/orders"));
    if filtered {
        view! {
            <EmptyState symbol=Symbol::Search title=text::orders_none_found() detail=text::orders_none_found_detail()>
                <LinkButton href=all>{text::orders_all()}</LinkButton>
            </EmptyState>
        }
    } else {
        view! {
            <EmptyState title=text::orders_none() detail=text::orders_none_detail()>
                <LinkButton href=catalogue>{text::common_to_catalogue()}</LinkButton>
            </EmptyState>
        }
    }
}
