//! What the server changed between the look and the press: old and new side by side, to be confirmed
//! by pressing again. Nothing was placed.

use domain::{OrderLine, Portion, Promise};
use leptos::prelude::*;

use super::{credit::terms, standing::Standing};
use crate::{
    browser::intl,
    components::{Badge, BadgeTone, Banner, Column, Definition, DefinitionList, Table},
    pages::ordering::warehouse_name,
    state::{State, use_state},
    text,
    trade::{
        availability::{day, of_promise},
        money::money,
    },
};

#[component]
pub fn Changed(standing: Standing) -> impl IntoView {
    move || {
        let (before, now) = (standing.before.get()?, standing.check.get()?);
        // What was seen of another cart says nothing about this one.
        let asked = |line: &OrderLine| (line.sku.clone(), line.quantity);
        if !before.evaluation.lines.iter().map(asked).eq(now.evaluation.lines.iter().map(asked)) {
            return None;
        }
        let lines = before.evaluation.lines.iter().zip(&now.evaluation.lines);
        let rows = lines
            .clone()
            .filter(|(old, line)| {
                old.unit_price != line.unit_price
                    || old.promise != line.promise
                    || old.problems != line.problems
            })
            .map(|(old, line)| view! { <Difference old=old.clone() now=line.clone() /> })
            .collect_view();
        let columns = vec![
            Column::start(text::order_product()),
            Column::end(text::checkout_before()),
            Column::end(text::checkout_now()),
            Column::start(text::order_promised()),
        ];
        let (old, new) = (before.evaluation.goods_total, now.evaluation.goods_total);
        let (terms_before, terms_now) = (before.payment_terms_days, now.payment_terms_days);
        let words = if old != new {
            text::checkout_changed(money(old), money(new))
        } else if lines.clone().any(|(old, line)| old.unit_price != line.unit_price) {
            text::checkout_prices_changed()
        } else if rows.is_empty() && terms_before != terms_now {
            text::checkout_terms_changed()
        } else {
            text::checkout_stock_changed()
        };
        let new_terms = (terms_before != terms_now).then(|| {
            view! {
                <DefinitionList>
                    <Definition name=text::order_terms()>
                        <s>{terms(terms_before)}</s>" "<span class="strong">{terms(terms_now)}</span>
                    </Definition>
                </DefinitionList>
            }
        });
        let table = (!rows.is_empty()).then(|| {
            view! { <Table label=text::checkout_changes() columns>{rows}</Table> }
        });
        Some(view! {
            <section class="stack">
                <Banner tone=BadgeTone::Warn>{words}</Banner>
                {new_terms}
                {table}
            </section>
        })
    }
}

#[component]
fn Difference(old: OrderLine, now: OrderLine) -> impl IntoView {
    let state = use_state();
    let (tone, promised) = of_promise(&now.promise);
    let promised_before = (old.promise != now.promise).then(|| of_promise(&old.promise).1);
    let before = promised_before.filter(|before| *before != promised).map(|before| {
        view! { <s class="muted small">{before}</s>" " }
    });
    let moved = (old.promise != now.promise).then(|| {
        view! {
            <div class="muted small"><s>{portions(state, &old.promise)}</s></div>
            <div class="small">{portions(state, &now.promise)}</div>
        }
    });
    view! {
        <tr>
            <td>{now.sku}</td>
            <td class="numeric"><s>{old.unit_price.map(money)}</s></td>
            <td class="numeric strong">{now.unit_price.map(money)}</td>
            <td>{before}<Badge tone>{promised}</Badge>{moved}</td>
        </tr>
    }
}

/// How many units come from where, and when.
fn portions(state: State, promise: &Promise) -> String {
    let portion = |Portion { warehouse, quantity, date }: &Portion| {
        let units = intl::number(&quantity.to_string());
        let when = match date {
            None => text::trade_ready_units(units),
            Some(date) => text::trade_later(units, day(*date)),
        };
        format!("{when} · {}", warehouse_name(state, warehouse))
    };
    intl::list(promise.portions.iter().map(portion))
}
