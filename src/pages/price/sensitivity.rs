//! What a change would do: one quantity varied at a time, the rest held.

use domain::{Currency, price_calculator::SensitivityRow};
use leptos::prelude::*;

use super::words;
use crate::{
    components::{Column, Table},
    text,
    trade::{money::money, percent::percent_change},
};

#[component]
pub fn Sensitivity(rows: Vec<SensitivityRow>, currency: Currency) -> impl IntoView {
    if rows.is_empty() {
        return None;
    }
    let has_period = rows.iter().any(|row| row.period_profit.is_some());
    let mut columns = vec![
        Column::start(text::price_changed()),
        Column::end(text::price_list_price()),
        Column::end(text::price_profit()),
        Column::end(text::price_margin()),
    ];
    if has_period {
        columns.push(Column::end(text::price_period_profit()));
    }
    let row = |row: SensitivityRow| {
        let period = has_period.then(|| {
            view! { <td class="numeric">{row.period_profit.map(money)}</td> }
        });
        view! {
            <tr class:problem=row.profit.is_sign_negative() && !row.profit.is_zero()>
                <th scope="row">{words::factor(row.factor)}" "{percent_change(*row.step)}</th>
                <td class="numeric">{money(row.list_price)}</td>
                <td class="numeric">{words::amount(row.profit, currency)}</td>
                <td class="numeric">{words::share(row.margin_percent)}</td>
                {period}
            </tr>
        }
    };
    let rows = rows.into_iter().map(row).collect_view();
    Some(view! {
        <section class="stack">
            <h2>{text::price_sensitivity()}</h2>
            <Table label=text::price_sensitivity() columns>{rows}</Table>
        </section>
    })
}
