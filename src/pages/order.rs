//! One order: what was ordered, where it stands, and the same again.

mod facts;
mod lines;
mod neighbours;
mod reorder;

use api::{Permission, order::Order, paths};
use leptos::prelude::*;

use super::{load::Load, orders::query::OrderFilter, title::use_title};
use crate::{
    api::{encode, get},
    browser::{
        clipboard, files,
        intl::{self, DateStyle},
    },
    components::{Breadcrumb, Button, ButtonKind, Crumb, LinkButton, PageHeading, Timeline, TimelineEvent},
    state::use_state,
    text,
    trade::order_status,
};
use facts::Facts;
use lines::{PlacedLines, to_csv};
use neighbours::Neighbours;
use reorder::ReorderDialog;

#[component]
pub fn OrderPage() -> impl IntoView {
    let address = use_state().address;
    let number = address.subject("/orders");
    use_title(move || number.get());
    let filter = Memo::new(move |_| OrderFilter::of_address(address));
    let order = LocalResource::new(move || {
        // The filter of the list goes along, so that the neighbours are those of the list.
        let path = filter.read().ask(&paths::to(paths::ORDER, &encode(&number.get())));
        async move { get::<Order>(&path).await }
    });
    let failed = Memo::new(move |_| matches!(order.get(), Some(Err(_))));
    view! {
        <Show when=move || failed.get()>
            <Path number=number.get() />
            <PageHeading title=number.get() />
        </Show>
        <Load resource=order ready=|order| view! { <OrderView order /> } />
        <Show when=move || failed.get()>
            <div class="cluster">
                <LinkButton href=Signal::derive(move || address.href("/orders"))>{text::order_all()}</LinkButton>
            </div>
        </Show>
    }
}

/// The way back to the list.
#[component]
fn Path(number: String) -> impl IntoView {
    let crumbs = vec![
        Crumb { label: text::common_orders(), href: use_state().address.href("/orders") },
        Crumb { label: number, href: String::new() },
    ];
    view! { <Breadcrumb label=text::order_path() crumbs /> }
}

#[component]
fn OrderView(order: Order) -> impl IntoView {
    let state = use_state();
    let address = state.address;
    let reordering = RwSignal::new(false);
    let placed_now = address.query_value("placed").is_some();
    let summary = order.summary.clone();
    let placed_at = intl::date(&summary.placed_at.to_rfc3339(), DateStyle::Moment);
    let detail = match &summary.po_number {
        // It says itself what it is.
        Some(po_number) if po_number.get(..2).is_some_and(|begin| begin.eq_ignore_ascii_case("PO")) => {
            format!("{} · {po_number}", text::order_detail(placed_at))
        }
        Some(po_number) => text::order_detail_po(placed_at, po_number),
        None => text::order_detail(placed_at),
    };
    let csv = to_csv(&order);
    let file_name = format!("{}.csv", summary.number);
    let copied = {
        let number = summary.number.clone();
        move |_| {
            let number = number.clone();
            leptos::task::spawn_local(async move {
                if clipboard::copy(&number).await {
                    state.notices.good(text::order_number_copied(&number));
                }
            });
        }
    };
    let (newer, older) = (order.newer.clone(), order.older.clone());
    let (number, lines) = (summary.number.clone(), order.lines.clone());
    view! {
        <Path number=summary.number.clone() />
        <PageHeading title=summary.number.clone() detail>
            <order_status::StatusBadge status=summary.status />
            <Neighbours newer older />
            <Button on_press=copied>{text::order_copy_number()}</Button>
            <Button on_press=move |_| files::download(&file_name, "text/csv;charset=utf-8", &csv)>{text::order_csv()}</Button>
            <Button on_press=|_| crate::browser::printing::print()>{text::order_print()}</Button>
            <Show when=move || state.session.may(Permission::Order)>
                <Button kind=ButtonKind::Primary on_press=move |_| reordering.set(true)>{text::order_reorder()}</Button>
            </Show>
        </PageHeading>
        <div class="stack">
            {placed_now.then(|| view! {
                <crate::components::Banner tone=crate::components::BadgeTone::Good>
                    {text::order_placed_now(&summary.number)}
                </crate::components::Banner>
            })}
            <div class="order-top">
                <Facts order=order.clone() />
                <div class="panel">
                    <h2>{text::order_timeline()}</h2>
                    <Timeline label=text::order_timeline() events=events(&order) />
                </div>
            </div>
            <PlacedLines order=order.clone() />
        </div>
        <ReorderDialog open=reordering number lines />
    }
}

fn events(order: &Order) -> Vec<TimelineEvent> {
    let event = |event: &api::order::OrderEvent| {
        let at = intl::date(&event.at.to_rfc3339(), DateStyle::Moment);
        let detail = match &event.by {
            Some(by) => format!("{at} · {by}"),
            None => at,
        };
        TimelineEvent { title: order_status::name(event.status), detail, done: true }
    };
    order.timeline.iter().map(event).collect()
}
