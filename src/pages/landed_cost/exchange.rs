//! Exchange rates typed by hand, for currencies that no published series at hand knows.

use std::collections::BTreeSet;

use domain::Currency;
use leptos::prelude::*;

use super::outcome::Outcome;
use crate::{
    components::NumberField,
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
pub fn ExchangeRates(
    desk: Desk<Typed>,
    outcome: Outcome,
    /// Codes of the markets on the screen.
    #[prop(into)]
    markets: Signal<Vec<String>>,
) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let wanted = Memo::new(move |_| {
        let rates = rates.read();
        let (Some(rates), Ok(own)) = (rates.as_ref(), typed.read().currency.parse::<Currency>()) else {
            return Vec::new();
        };
        let is_published = |currency: &Currency| {
            let known = |series: &domain::landed_cost::ExchangeSeries| {
                [own, *currency].iter().all(|one| *one == series.base || series.rates.contains_key(one))
            };
            rates.exchange().any(known)
        };
        let of_markets = markets.read();
        let of_markets = of_markets.iter().filter_map(|code| Some(rates.market(code)?.currency));
        let typed = typed.read();
        let currencies: BTreeSet<Currency> = of_markets
            .chain(typed.other_currencies())
            .filter(|currency| *currency != own && !is_published(currency))
            .collect();
        currencies.into_iter().collect::<Vec<Currency>>()
    });
    let field = move |currency: Currency| {
        let (typed, own, writing) = (desk.typed.clone(), desk.typed.clone(), desk.clone());
        let value =
            Signal::derive(move || typed.read().exchange.get(currency.code()).cloned().unwrap_or_default());
        let write = Callback::new(move |rate: String| {
            writing.change(|typed| {
                typed.exchange.insert(currency.code().to_owned(), rate);
            });
        });
        let label =
            Signal::derive(move || text::calculators_one_unit(own.read().currency.clone(), currency.code()));
        view! {
            <NumberField
                label
                value
                on_input=write
                unit=currency.code().to_owned()
                problem=outcome.fault(Place::Exchange(currency))
            />
        }
    };
    view! {
        <Show when=move || !wanted.read().is_empty()>
            <fieldset class="panel">
                <legend>{text::calculators_exchange_rates()}</legend>
                <p class="muted small">{text::calculators_exchange_hint()}</p>
                <div class="field-grid">
                    <For each=move || wanted.get() key=|currency| *currency children=field.clone() />
                </div>
            </fieldset>
        </Show>
    }
}
