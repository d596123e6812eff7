//! Every currency and day: what is exposed, locked and open, the forward rate and what it comes to.

use domain::{
    currency_planner::Position,
    planning::{Rule, Step},
};
use leptos::prelude::*;

use super::{outcome::Outcome, words};
use crate::{
    browser::intl::{self, DateStyle},
    components::{Column, Table},
    pages::planning::explanation::Figure,
    text,
    trade::money::money,
};

#[component]
pub fn Positions(outcome: Outcome) -> impl IntoView {
    move || {
        let shown = outcome.result.get()?;
        let columns = vec![
            Column::start(text::currency_due()),
            Column::end(text::currency_exposure()),
            Column::end(text::currency_locked()),
            Column::end(text::currency_open()),
            Column::end(text::currency_spot()),
            Column::end(text::currency_forward()),
            Column::end(text::currency_effective()),
            Column::end(text::currency_as_hedged()),
        ];
        let rows = shown.outcome.positions.iter().map(|position| view! { <Row position=position.clone() /> });
        let rows = rows.collect_view();
        Some(view! {
            <section class="panel stack">
                <h2>{text::currency_positions()}</h2>
                <Table label=text::currency_positions() columns>{rows}</Table>
                <p class="muted small">{text::currency_parity_hint()}</p>
            </section>
        })
    }
}

#[component]
fn Row(position: Position) -> impl IntoView {
    let steps = |rules: &[Rule]| -> Vec<Step> {
        position.ledger.iter().filter(|step| rules.contains(&step.rule)).cloned().collect()
    };
    let figure =
        |name: String, words: String, rules: &[Rule]| view! { <Figure name words steps=steps(rules) /> };
    let forward = [Rule::ForwardRate, Rule::CompoundForwardRate];
    view! {
        <tr>
            <th scope="row">{intl::date(&position.due.to_string(), DateStyle::Date)}</th>
            <td class="numeric">{money(position.exposure)}</td>
            <td class="numeric">{money(position.locked)}</td>
            <td class="numeric">{money(position.open)}</td>
            <td class="numeric">{words::rate(position.spot)}</td>
            <td class="numeric">
                {figure(text::currency_forward(), words::rate(position.forward), &forward)}
            </td>
            <td class="numeric">{position.effective_rate.map(words::rate)}</td>
            <td class="numeric strong">
                {figure(text::currency_as_hedged(), money(position.value.as_hedged), &[Rule::ValueAsHedged])}
            </td>
        </tr>
    }
}
