//! Rates of the market: its taxes and fees with what is known of each, one's own in their place; the
//! schemes that seller or importer take part in, and reliefs left aside.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::{levy_row::LevyRow, outcome::Outcome, words};
use crate::{
    components::Checkbox,
    state::{
        calculator::Desk,
        landed_cost::{
            rates::MarketRates,
            typed::{Place, Typed},
        },
    },
    text,
};

#[component]
pub fn RatesOfMarket(
    desk: Desk<Typed>,
    outcome: Outcome,
    /// The tax or fee that the reader is taken to.
    wanted: RwSignal<Option<String>>,
) -> impl IntoView {
    let typed = desk.typed.clone();
    let holds = Memo::new(move |_| holds_something(&typed.read()));
    let is_wrong = Memo::new(move |_| {
        let is_rate = |place: &Place| matches!(place, Place::LevyRate(_) | Place::Override(_));
        outcome.faults.read().iter().any(|(place, _)| is_rate(place))
    });
    let opened = RwSignal::new(false);
    Effect::new(move || {
        if [holds.get(), is_wrong.get(), wanted.read().is_some()].contains(&true) {
            opened.set(true);
        }
    });
    let toggle = move |event: leptos::ev::Event| {
        let element: web_sys::Element = event_target(&event);
        opened.set(element.has_attribute("open"));
    };
    let desk = StoredValue::new(desk);
    view! {
        <details class="more-fields" open=move || opened.get() on:toggle=toggle>
            <summary>{text::calculators_market_rates()}</summary>
            // Drawn when it is opened: most shipments go by the market's rates.
            <Show when=move || opened.get()>
                <Rows desk=desk.get_value() outcome wanted />
            </Show>
        </details>
    }
}

/// Whether something of the market is other than usual.
fn holds_something(typed: &Typed) -> bool {
    let is_typed = typed.levy_rates.iter().any(|rate| rate.market == typed.market && !rate.is_empty());
    is_typed || !typed.overrides.is_empty() || !typed.schemes.is_empty() || typed.without_reliefs
}

#[component]
fn Rows(desk: Desk<Typed>, outcome: Outcome, wanted: RwSignal<Option<String>>) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    // Those of the market, and those that only a link names.
    let levies = Memo::new(move |_| {
        let typed = typed.read();
        let rates = rates.read();
        let market = rates.as_ref().and_then(|rates| rates.market(&typed.market));
        let of_market = market.iter().flat_map(|market| &market.levies).map(|levy| levy.id.clone());
        let kept = typed.overrides.iter().map(|kept| kept.levy.clone());
        let own = typed.levy_rates.iter().filter(|rate| rate.market == typed.market && !rate.is_empty());
        let mut known = BTreeSet::new();
        let all = of_market.chain(kept).chain(own.map(|rate| rate.levy.clone()));
        all.filter(|levy| known.insert(levy.clone()))
            .map(|levy| (typed.market.clone(), levy))
            .collect::<Vec<_>>()
    });
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let schemes = Memo::new(move |_| {
        let rates = rates.read();
        let market = rates.as_ref().and_then(|rates| rates.market(&typed.read().market));
        market.iter().flat_map(|market| market.schemes()).map(str::to_owned).collect::<Vec<String>>()
    });
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let has_reliefs = Memo::new(move |_| {
        let typed = typed.read();
        let rates = rates.read();
        let market = rates.as_ref().and_then(|rates| rates.market(&typed.market));
        typed.without_reliefs || market.is_some_and(|market| !market.regimes.is_empty())
    });
    let desk = StoredValue::new(desk);
    let row = move |(_, levy)| view! { <LevyRow desk=desk.get_value() outcome levy wanted /> };
    view! {
        <fieldset class="plain stack">
            <legend class="visually-hidden">{text::calculators_market_rates()}</legend>
            <p class="muted small">{text::calculators_market_rates_hint()}</p>
            <For each=move || levies.get() key=Clone::clone children=row />
            <For each=move || schemes.get() key=Clone::clone let(scheme)>
                <Scheme desk=desk.get_value() scheme />
            </For>
            <Show when=move || has_reliefs.get()>
                <WithoutReliefs desk=desk.get_value() />
            </Show>
        </fieldset>
    }
}

#[component]
fn Scheme(desk: Desk<Typed>, scheme: String) -> impl IntoView {
    let label = text::calculators_scheme(words::scheme(&scheme));
    let (typed, of) = (desk.typed.clone(), scheme.clone());
    let checked = Signal::derive(move || typed.read().schemes.contains(&of));
    let change = Callback::new(move |takes_part: bool| {
        desk.change(|typed| {
            typed.schemes.retain(|known| *known != scheme);
            typed.schemes.extend(takes_part.then(|| scheme.clone()));
        });
    });
    view! { <Checkbox checked on_change=change label /> }
}

#[component]
fn WithoutReliefs(desk: Desk<Typed>) -> impl IntoView {
    let typed = desk.typed.clone();
    let checked = Signal::derive(move || typed.read().without_reliefs);
    let change = Callback::new(move |without| desk.change(|typed| typed.without_reliefs = without));
    view! { <Checkbox checked on_change=change label=text::calculators_without_reliefs() /> }
}
