//! The same again, all lines or some, under today's rules and prices; differences are shown before
//! anything goes into the cart.

use std::collections::HashSet;

use api::{
    order::{PlacedLine, Reorder},
    paths,
};
use domain::{LineProblem, OrderLine, cart::CartChange};
use leptos::prelude::*;

use crate::{
    api::{encode, get, with_query},
    components::{Button, ButtonKind, Checkbox, Dialog},
    pages::load::Load,
    state::{notices::Tone, use_state},
    text,
    trade::{availability::PromiseBadge, line_problem, money::money},
};

#[component]
pub fn ReorderDialog(open: RwSignal<bool>, number: String, lines: Vec<PlacedLine>) -> impl IntoView {
    let title = text::order_reorder_title(&number);
    let close = Callback::new(move |()| open.set(false));
    let (number, lines) = (StoredValue::new(number), StoredValue::new(lines));
    view! {
        <Dialog open on_close=close title close_label=text::common_close()>
            <Today number=number.get_value() lines=lines.get_value() on_close=close />
        </Dialog>
    }
}

/// What the order would be today.
#[component]
fn Today(number: String, lines: Vec<PlacedLine>, on_close: Callback<()>) -> impl IntoView {
    let state = use_state();
    let path = paths::to(paths::ORDER_AGAIN, &encode(&number));
    // As the cart will price it: in the market and currency of the header.
    let reorder = LocalResource::new(move || {
        let market = state.address.market.get();
        let country = market.map(|market| market.country.code().to_owned());
        let currency = market.map(|market| market.currency.code().to_owned());
        let path = with_query(&path, &[("market", country.as_deref()), ("currency", currency.as_deref())]);
        async move { get::<Reorder>(&path).await }
    });
    let names: Vec<(String, String)> =
        lines.into_iter().map(|line| (line.sku, line.name.unwrap_or(line.description))).collect();
    let names = StoredValue::new(names);
    let added = Callback::new(move |changes: Vec<CartChange>| {
        let count = changes.len();
        match state.cart.change(changes) {
            Ok(()) => {
                let go = move || state.address.go("/cart");
                state.notices.with_action(Tone::Good, text::order_added(count), text::order_to_cart(), go);
                on_close.run(());
            }
            Err(_) => state.notices.bad(text::order_not_added()),
        }
    });
    view! {
        <Load resource=reorder ready=move |reorder: Reorder| {
            view! { <Choice reorder names=names.get_value() on_add=added /> }
        } />
    }
}

#[component]
fn Choice(
    reorder: Reorder,
    names: Vec<(String, String)>,
    on_add: Callback<Vec<CartChange>>,
) -> impl IntoView {
    // What the cart would only park is not ticked.
    let can_be_had = |line: &&OrderLine| {
        let problems = [LineProblem::UnknownSku, LineProblem::Withdrawn, LineProblem::NoPrice];
        !problems.iter().any(|problem| line.problems.contains(problem))
    };
    let chosen: HashSet<String> =
        reorder.evaluation.lines.iter().filter(can_be_had).map(|line| line.sku.clone()).collect();
    let chosen = RwSignal::new(chosen);
    let catalogue = use_state().catalogue;
    let evaluation = StoredValue::new(reorder.evaluation);
    let rows = evaluation.with_value(|evaluation| {
        evaluation
            .lines
            .iter()
            .map(|line| {
                let sku = line.sku.clone();
                let ordered = names.iter().find(|(known, _)| *known == sku).map(|(_, name)| name.clone());
                let before = reorder.price_differences.iter().find(|difference| difference.sku == sku);
                let price = match before.map(|difference| (difference.before, difference.now)) {
                    Some((Some(before), Some(now))) => text::order_price_changed(money(before), money(now)),
                    _ => line.unit_price.map(money).unwrap_or_default(),
                };
                let problems: Vec<String> = line.problems.iter().map(line_problem::words).collect();
                let checked = {
                    let sku = sku.clone();
                    Signal::derive(move || chosen.read().contains(&sku))
                };
                let change = Callback::new(move |choose: bool| {
                    chosen.update(|chosen| {
                        if choose {
                            chosen.insert(sku.clone());
                        } else {
                            chosen.remove(&sku);
                        }
                    });
                });
                // In the words of the present language, not of the day it was ordered.
                let label = {
                    let sku = line.sku.clone();
                    let otherwise = ordered.unwrap_or_else(|| sku.clone());
                    Signal::derive(move || catalogue.name_of(&sku).unwrap_or_else(|| otherwise.clone()))
                };
                view! {
                    <li class="reorder-line">
                        <Checkbox label=label checked on_change=change />
                        <span class="numeric">{price}</span>
                        <span class="reorder-words">
                            <span class="muted small">{line.sku.clone()}" · "{text::trade_units(line.quantity)}</span>
                            {if problems.is_empty() {
                                view! { <PromiseBadge promise=line.promise.clone() /> }.into_any()
                            } else {
                                view! { <span class="problem small">{problems.join(" · ")}</span> }.into_any()
                            }}
                        </span>
                    </li>
                }
            })
            .collect_view()
    });
    let add = move |_| {
        let chosen = chosen.get_untracked();
        let changes = evaluation.with_value(|evaluation| {
            let lines = evaluation.lines.iter().filter(|line| chosen.contains(&line.sku));
            lines.map(|line| CartChange::Add { sku: line.sku.clone(), quantity: line.quantity }).collect()
        });
        on_add.run(changes);
    };
    view! {
        <p class="muted">{text::order_reorder_detail()}</p>
        <ul class="reorder-lines">{rows}</ul>
        <footer class="cluster">
            <Button kind=ButtonKind::Primary disabled=Signal::derive(move || chosen.read().is_empty()) on_press=add>
                {move || text::order_add_lines(chosen.read().len())}
            </Button>
        </footer>
    }
}
