//! What the business keeps under each way to deal with the exposures.

use domain::currency_planner::Margin;
use leptos::prelude::*;

use super::{outcome::Shown, words};
use crate::{
    components::{Column, Table},
    pages::planning::explanation::Figure,
    text,
    trade::money::money,
};

#[component]
pub fn Margins(shown: Shown) -> impl IntoView {
    let margins = shown.outcome.margin?;
    let columns = vec![
        Column::start(text::currency_way()),
        Column::end(text::currency_profit()),
        Column::end(text::currency_margin()),
    ];
    let row = |name: String, margin: Margin| {
        let (profit, percent) = (money(margin.profit), words::margin(&margin));
        let steps = margin.ledger.clone();
        view! {
            <tr>
                <th scope="row">{name.clone()}</th>
                <td class="numeric"><Figure name=name.clone() words=profit steps=steps.clone() /></td>
                <td class="numeric"><Figure name words=percent steps /></td>
            </tr>
        }
    };
    Some(view! {
        <section class="panel stack">
            <h2>{text::currency_margin_effect()}</h2>
            <Table label=text::currency_margin_effect() columns>
                {row(text::currency_as_hedged(), margins.as_hedged)}
                {row(text::currency_all_forward(), margins.all_forward)}
                {row(text::currency_at_spot(), margins.at_spot)}
            </Table>
        </section>
    })
}
