//! The same shipment in other markets, from other origins, on other terms or by other modes: the least
//! per unit first, and what makes the difference.

use api::beside::Axis;
use domain::{
    Currency,
    landed_cost::{compare, vary},
};
use leptos::prelude::*;

use super::{
    add_route::AddRoute,
    add_side::AddSide,
    alternative::{Alternative, alternatives},
    alternative_row::AlternativeRow,
    choose::{make_own, remove_side},
    exchange::ExchangeRates,
    found_duties::ask_for_codes,
    outcome::Outcome,
    sides::{axis_key, axis_name, chosen_markets, sides, variation},
};
use crate::{
    components::{Button, Column, Segment, Segmented, Table},
    pages::painted::painted,
    state::{
        calculator::Desk,
        landed_cost::{rates::MarketRates, typed::Typed},
    },
    text,
};

/// More lines of all alternatives together are compared when the reader asks, not at every key.
const MOST_LINES: usize = 1_200;

#[component]
pub fn BesideOthers(desk: Desk<Typed>, outcome: Outcome) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let axis = {
        let typed = typed.clone();
        Memo::new(move |_| typed.read().beside.axis)
    };
    let sides = {
        let typed = typed.clone();
        Memo::new(move |_| sides(&typed.read()))
    };
    let markets = {
        let typed = typed.clone();
        Signal::derive(move || {
            let typed = typed.read();
            match typed.beside.axis {
                Axis::Markets => chosen_markets(&typed),
                _ => vec![typed.market.clone()],
            }
        })
    };
    ask_for_codes(&desk, markets);
    let sound = move |_: Option<&_>| outcome.scenario.get().filter(|_| outcome.faults.read().is_empty());
    let shipment = painted(Memo::new(sound));
    let currency = {
        let typed = typed.clone();
        Memo::new(move |_| typed.read().currency.parse::<Currency>().ok())
    };
    // How many lines were there when the reader asked for them all to be compared.
    let asked = RwSignal::new(0_usize);
    let is_large = Memo::new(move |_| {
        let lines = shipment.get().map_or(0, |shipment| shipment.scenario.lines.len());
        lines.saturating_mul(sides.read().len()) > MOST_LINES && lines != asked.get()
    });
    let compared = move || {
        // What is wrong with the shipment itself is said at its field, once.
        let is_sound = outcome.faults.read().is_empty();
        let shipment = shipment.get().filter(|_| is_sound && !is_large.get())?;
        let rates = rates.get()?;
        let currency = currency.get()?;
        let sides = sides.read();
        let keys: Vec<String> = sides.iter().map(|side| side.key.clone()).collect();
        let scenarios = vary(&shipment.scenario, &variation(&shipment, &keys), &rates);
        Some(alternatives(&compare(&scenarios, &rates, currency), &sides))
    };
    let alternatives = Memo::new(move |_| compared().unwrap_or_default());
    let in_order = Memo::new(move |_| {
        alternatives.read().iter().map(|Alternative { side, .. }| side.clone()).collect::<Vec<_>>()
    });
    let changing = desk.clone();
    let turn = Callback::new(move |key: String| {
        if let Some(axis) = Axis::ALL.into_iter().find(|axis| axis_key(*axis) == key) {
            changing.change(|typed| typed.beside.axis = axis);
        }
    });
    let segments = Axis::ALL.map(|axis| Segment { value: axis_key(axis).to_owned(), label: axis_name(axis) });
    let compare_all = move |_| {
        asked.set(outcome.scenario.get_untracked().map_or(0, |shipment| shipment.scenario.lines.len()));
    };
    let taking = desk.clone();
    let take = Callback::new(move |key: String| taking.change(|typed| make_own(typed, &key)));
    let removing = desk.clone();
    let remove = Callback::new(move |key: String| removing.change(|typed| remove_side(typed, &key)));
    let (route_desk, has_private) = (desk.clone(), desk.has_private());
    let columns = vec![
        Column::start(text::calculators_alternative()),
        Column::end(text::calculators_goods()),
        Column::end(text::calculators_charges()),
        Column::end(text::calculators_duties()),
        Column::end(text::calculators_taxes_kept()),
        Column::end(text::calculators_fees()),
        Column::end(text::calculators_landed_unit()),
        Column::start(text::calculators_difference()),
    ];
    view! {
        <section class="stack">
            // On paper, what comes out would tell what is private; the rates below were typed.
            <div class="stack" class:no-print=move || has_private.get()>
                <div class="cluster spread">
                    <h2>{move || text::calculators_alternatives(sides.read().len())}</h2>
                    <Segmented
                        label=text::calculators_compare_by()
                        segments=segments.to_vec()
                        value=Signal::derive(move || axis_key(axis.get()).to_owned())
                        on_change=turn
                    />
                    <AddSide desk=desk.clone() axis sides />
                </div>
                <Show when=move || is_large.get()>
                    <div><Button on_press=compare_all>{text::calculators_compare_all()}</Button></div>
                </Show>
                <Table label=text::calculators_side_by_side() columns class="alternatives">
                    <For each=move || in_order.get() key=|side| side.key.clone() let(side)>
                        <AlternativeRow side alternatives take remove />
                    </For>
                </Table>
                <Show when=move || axis.get() == Axis::Routes>
                    <AddRoute desk=route_desk.clone() />
                </Show>
            </div>
            <ExchangeRates desk outcome markets />
        </section>
    }
}
