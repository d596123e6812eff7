//! What the server changed between the look and the press: old and new side by side, to be confirmed
//! by pressing again. Nothing was placed.

use domain::OrderLine;
use leptos::prelude::*;

use super::standing::Standing;
use crate::{
    components::{Badge, BadgeTone, Banner, Column, Table},
    text,
    trade::{availability::of_promise, money::money},
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
        let rows = now
            .evaluation
            .lines
            .iter()
            .filter_map(|line| {
                let old = before.evaluation.lines.iter().find(|old| old.sku == line.sku)?;
                let differs = old.unit_price != line.unit_price
                    || old.promise != line.promise
                    || old.problems != line.problems;
                differs.then(|| view! { <Difference old=old.clone() now=line.clone() /> })
            })
            .collect_view();
        let columns = vec![
            Column::start(text::order_product()),
            Column::end(text::checkout_before()),
            Column::end(text::checkout_now()),
            Column::start(text::order_promised()),
        ];
        let (old, new) = (before.evaluation.goods_total, now.evaluation.goods_total);
        let words = if old == new {
            text::checkout_stock_changed()
        } else {
            text::checkout_changed(money(old), money(new))
        };
        Some(view! {
            <section class="stack">
                <Banner tone=BadgeTone::Warn>{words}</Banner>
                <Table label=text::checkout_changes() columns>{rows}</Table>
            </section>
        })
    }
}

#[component]
fn Difference(old: OrderLine, now: OrderLine) -> impl IntoView {
    let (tone, promised) = of_promise(&now.promise);
    let promised_before = (old.promise != now.promise).then(|| of_promise(&old.promise).1);
    let before = promised_before.filter(|before| *before != promised).map(|before| {
        view! { <s class="muted small">{before}</s>" " }
    });
    view! {
        <tr>
            <td>{now.sku}</td>
            <td class="numeric"><s>{old.unit_price.map(money)}</s></td>
            <td class="numeric strong">{now.unit_price.map(money)}</td>
            <td>{before}<Badge tone>{promised}</Badge></td>
        </tr>
    }
}
