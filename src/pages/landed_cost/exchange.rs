//! Exchange rates typed by hand: those that no published series at hand knows, and one's own in place
//! of published ones.

use leptos::prelude::*;

use super::{
    exchange_pairs::{Used, used},
    outcome::Outcome,
};
use crate::{
    components::NumberField,
    state::{
        calculator::Desk,
        landed_cost::{
            rates::MarketRates,
            typed::{Pair, Place, Typed},
        },
    },
    text,
};

#[component]
pub fn ExchangeRates(
    desk: Desk<Typed>,
    outcome: Outcome,
    /// Codes of the markets on the screen.
    #[prop(into)]
    markets: Signal<Vec<String>>,
) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let all = Memo::new(move |earlier: Option<&Vec<Used>>| {
        let now = rates.read().as_ref().and_then(|rates| used(&typed.read(), rates, &markets.read()));
        now.unwrap_or_else(|| earlier.cloned().unwrap_or_default())
    });
    let pairs = move |is_needed: bool| {
        Memo::new(move |_| {
            let all = all.read();
            all.iter().filter(|one| one.is_needed == is_needed).map(|one| one.pair).collect::<Vec<Pair>>()
        })
    };
    let (needed, others) = (pairs(true), pairs(false));
    let typed = desk.typed.clone();
    // Opened by what is typed, and not closed when it is emptied.
    let is_typed = Memo::new(move |earlier: Option<&bool>| {
        earlier.copied().unwrap_or_default() || !typed.read().typed_pairs().is_empty()
    });
    let field = {
        let desk = StoredValue::new(desk);
        move |pair: Pair| view! { <RateField desk=desk.get_value() outcome all pair /> }
    };
    view! {
        <Show when=move || !all.read().is_empty()>
            <fieldset class="panel stack" class:no-print=move || needed.read().is_empty() && !is_typed.get()>
                <legend>{text::calculators_exchange_rates()}</legend>
                <Show when=move || !needed.read().is_empty()>
                    <p class="muted small">{text::calculators_exchange_hint()}</p>
                    <div class="field-grid">
                        <For each=move || needed.get() key=|pair| *pair children=field />
                    </div>
                </Show>
                <Show when=move || !others.read().is_empty()>
                    <details class="more-fields" open=move || is_typed.get()>
                        <summary>{text::calculators_own_exchange()}</summary>
                        <div class="stack">
                            <div class="field-grid">
                                <For each=move || others.get() key=|pair| *pair children=field />
                            </div>
                        </div>
                    </details>
                </Show>
            </fieldset>
        </Show>
    }
}

#[component]
fn RateField(desk: Desk<Typed>, outcome: Outcome, all: Memo<Vec<Used>>, pair: Pair) -> impl IntoView {
    let key = move |typed: &Typed| typed.currency.parse().ok().map(|own| pair.key(own));
    let typed = desk.typed.clone();
    let value = Memo::new(move |_| {
        let typed = typed.read();
        key(&typed).and_then(|key| typed.exchange.get(&key).cloned()).unwrap_or_default()
    });
    let write = Callback::new(move |rate: String| {
        desk.change(|typed| {
            if let Some(key) = key(typed) {
                typed.exchange.remove(&key);
                typed.exchange.extend((!rate.is_empty()).then_some((key, rate)));
            }
        });
    });
    let hint = Memo::new(move |_| {
        let typed = (!value.read().trim().is_empty()).then(text::calculators_typed);
        let all = all.read();
        let published = all.iter().find(|one| one.pair == pair).and_then(|one| one.published.clone());
        let told: Vec<String> = typed.into_iter().chain(published).collect();
        (!told.is_empty()).then(|| told.join(" · "))
    });
    view! {
        <NumberField
            label=text::calculators_one_unit(pair.from.code(), pair.to.code())
            value
            on_input=write
            unit=pair.to.code().to_owned()
            hint
            problem=outcome.fault(Place::Exchange(pair))
        />
    }
}
