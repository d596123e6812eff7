//! Every line with the source of its number: price list, from which quantity, unit price times
//! quantity.

use domain::{OrderLine, WarehouseStock};
use leptos::prelude::*;

use super::{sent::Sent, standing::Standing};
use crate::{
    browser::intl,
    components::{Column, LinkButton, SkeletonRows, Table},
    pages::failure::Failure,
    state::use_state,
    text,
    trade::{availability::PromiseBadge, container::ContainerMeter, line_problem, load, money::money},
};

#[component]
pub fn Review(standing: Standing) -> impl IntoView {
    move || {
        if let Some(intent) = standing.sent.get() {
            return view! { <Sent intent /> }.into_any();
        }
        if let Some(error) = standing.failure.get() {
            return view! { <Failure error on_again=move |_| standing.refresh() /> }.into_any();
        }
        match standing.check.get() {
            Some(check) => {
                let lines = check.evaluation.lines.iter().cloned();
                let lines = lines.map(|line| view! { <Line line /> }).collect_view();
                view! {
                    <Table label=text::checkout_review() columns=columns() class="order-lines">
                        {lines}
                        <tr class="total-row">
                            <td colspan="3">{text::order_goods_total()}</td>
                            <td class="numeric strong">{money(check.evaluation.goods_total)}</td>
                            <td></td>
                        </tr>
                    </Table>
                    <p class="muted">{load::words(check.evaluation.load)}</p>
                    <ContainerMeter load=check.evaluation.load />
                    <Warehouses lines=check.evaluation.lines />
                }
                .into_any()
            }
            None => view! { <SkeletonRows label=text::common_loading() /> }.into_any(),
        }
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::start(text::order_product()),
        Column::end(text::order_quantity()),
        Column::end(text::order_unit_price()),
        Column::end(text::order_amount()),
        Column::start(text::order_promised()),
    ]
}

#[component]
fn Line(line: OrderLine) -> impl IntoView {
    let state = use_state();
    let sku = line.sku.clone();
    let name = move || state.catalogue.name_of(&sku);
    let source = line.price_list.as_ref().map(|list| {
        text::checkout_price_source(list, intl::number(&line.price_from_quantity.unwrap_or(1).to_string()))
    });
    // A price that is not the one of the cart is told, not slipped in.
    let changed = state.cart_value.price_before(&line).zip(line.unit_price).map(|(before, now)| {
        view! { <span class="badge warn">{text::checkout_price_changed(money(before), money(now))}</span> }
    });
    let problems: Vec<String> = line.problems.iter().map(line_problem::words).collect();
    let to_cart = Signal::derive(move || state.address.href("/cart"));
    // What is not ordered as it stands is not promised either.
    let promise = problems.is_empty().then(|| view! { <PromiseBadge promise=line.promise /> });
    let fix = (!problems.is_empty()).then(|| {
        view! {
            <p class="problem small">{problems.join(" · ")}</p>
            <LinkButton href=to_cart>{text::checkout_fix_in_cart()}</LinkButton>
        }
    });
    view! {
        <tr class:refused=!line.problems.is_empty()>
            <td>
                <div>{name}</div>
                <div class="muted small">{line.sku.clone()}</div>
                {fix}
            </td>
            <td class="numeric">{intl::number(&line.quantity.to_string())}</td>
            <td class="numeric">
                <div>{line.unit_price.map(money)}</div>
                <div class="muted small">{source}</div>
                {changed}
            </td>
            <td class="numeric strong">{line.amount.map(money)}</td>
            <td>{promise}</td>
        </tr>
    }
}

/// How many units come from which warehouse, and when.
#[component]
fn Warehouses(lines: Vec<OrderLine>) -> impl IntoView {
    let settings = use_state().session.settings;
    let mut parts: Vec<WarehouseStock> = Vec::new();
    // What is not ordered as it stands is not promised either.
    let ordered = lines.iter().filter(|line| line.problems.is_empty());
    for portion in ordered.clone().flat_map(|line| &line.promise.portions) {
        let place = parts.iter().position(|part| part.warehouse == portion.warehouse);
        let place = place.unwrap_or_else(|| {
            parts.push(WarehouseStock {
                warehouse: portion.warehouse.clone(),
                on_hand: 0,
                arrivals: Vec::new(),
            });
            parts.len() - 1
        });
        match portion.date {
            None => parts[place].on_hand = parts[place].on_hand.saturating_add(portion.quantity),
            Some(date) => {
                parts[place].arrivals.push(domain::Arrival { date, quantity: portion.quantity });
            }
        }
    }
    let name = move |code: &str| {
        let settings = settings.read_untracked();
        let warehouses = settings.as_ref().map(|settings| settings.warehouses.as_slice()).unwrap_or_default();
        let known = warehouses.iter().find(|warehouse| warehouse.code == code);
        known.map_or_else(|| code.to_owned(), |warehouse| warehouse.name.clone())
    };
    let missing = ordered.clone().map(|line| u64::from(line.promise.unpromised)).fold(0, u64::saturating_add);
    let missing = (missing > 0).then(|| {
        view! {
            <li>
                <span class="strong">{text::cart_unpromised()}</span>
                " "
                <span class="muted">{text::trade_units(missing)}</span>
            </li>
        }
    });
    let rows = parts
        .into_iter()
        .map(|part| {
            let later = part.arrivals.iter().fold(0_u32, |sum, arrival| sum.saturating_add(arrival.quantity));
            let last = part.arrivals.iter().map(|arrival| arrival.date).max();
            let number = |units: u32| intl::number(&units.to_string());
            let words = match last.map(crate::trade::availability::day) {
                None => text::trade_ready_units(number(part.on_hand)),
                Some(day) if part.on_hand == 0 => text::trade_later(number(later), day),
                Some(day) => text::trade_ready_part(number(part.on_hand), number(later), day),
            };
            view! { <li><span class="strong">{name(&part.warehouse)}</span>" "<span class="muted">{words}</span></li> }
        })
        .collect_view();
    view! {
        <section class="panel">
            <h2>{text::checkout_by_warehouse()}</h2>
            <ul class="plain-list">{rows}{missing}</ul>
        </section>
    }
}
