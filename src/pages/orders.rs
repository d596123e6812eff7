//! The orders of the company, or of the companies that a person of the brand serves: found by
//! number, PO number, SKU or name, filtered, exported, opened.

mod company_choice;
mod export;
mod filters;
mod list;
pub(super) mod query;
mod row;

use api::{Page, Permission, order::OrderSummary, paths};
use leptos::{prelude::*, task::spawn_local};

use super::{failure::Failure, load::when_online_again, title::use_title};
use crate::{
    api::{ApiError, get, with_query},
    browser::intl,
    components::{ButtonKind, EmptyState, LinkButton, LoadMore, PageHeading, SkeletonRows, Symbol},
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
    let orders = RwSignal::new(Vec::<OrderSummary>::new());
    let total = RwSignal::new(None::<u64>);
    let cursor = RwSignal::new(None::<String>);
    // Of the whole list, or of what comes behind it.
    let failure = RwSignal::new(None::<ApiError>);
    let failure_of_more = RwSignal::new(None::<ApiError>);
    let busy = RwSignal::new(false);
    let selected = RwSignal::new(Vec::<String>::new());
    let turn = StoredValue::new(0_u32);

    let fetch = move |more: bool| {
        turn.update_value(|turn| *turn += 1);
        let this_turn = turn.get_value();
        busy.set(true);
        failure.set(None);
        failure_of_more.set(None);
        let mut query = filter.get_untracked().values();
        query.push(("cursor", cursor.get_untracked().filter(|_| more)));
        query.push(("limit", Some(PAGE_LENGTH.to_owned())));
        spawn_local(async move {
            let query: Vec<_> = query.iter().map(|(name, value)| (*name, value.as_deref())).collect();
            let answer = get::<Page<OrderSummary>>(&with_query(paths::ORDERS, &query)).await;
            // A later filter, or another page, has made this answer stale.
            if turn.try_get_value() != Some(this_turn) {
                return;
            }
            busy.set(false);
            match answer {
                Ok(page) => {
                    orders
                        .update(|orders| if more { orders.extend(page.items) } else { *orders = page.items });
                    total.set(Some(page.total));
                    cursor.set(page.next_cursor);
                }
                Err(error) if more => failure_of_more.set(Some(error)),
                Err(error) => failure.set(Some(error)),
            }
        });
    };
    when_online_again(move || failure.get_untracked(), move || fetch(false));
    Effect::new(move || {
        filter.track();
        selected.set(Vec::new());
        fetch(false);
    });

    let shown = move || {
        let number = |count: u64| intl::number(&count.to_string());
        text::orders_shown(number(orders.read().len() as u64), number(total.get().unwrap_or_default()))
    };
    let any = Memo::new(move |_| total.get().map(|total| total > 0));
    let body = move || {
        if let Some(error) = failure.get() {
            return view! { <Failure error on_again=move |_| fetch(false) /> }.into_any();
        }
        match any.get() {
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
            Some(false) => view! { <NoOrders filtered=!filter.read().is_empty() /> }.into_any(),
            Some(true) => view! {
                <OrderList orders selected />
                {move || failure_of_more.get().map(|error| view! { <Failure error on_again=move |_| fetch(true) /> })}
                <LoadMore
                    shown=Signal::derive(shown)
                    more=Signal::derive(move || cursor.read().is_some())
                    busy
                    label=text::orders_more()
                    on_more=Callback::new(move |_| fetch(true))
                />
            }
            .into_any(),
        }
    };
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
            {body}
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
