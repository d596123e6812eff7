//! One more alternative beside the others.

use domain::Country;
use leptos::prelude::*;

use super::{
    sides::{Side, chosen_markets, chosen_origins},
    words,
};
use crate::{
    browser::intl,
    components::{Choice, SelectField},
    state::{
        calculator::Desk,
        landed_cost::{beside::Axis, rates::MarketRates, typed::Typed},
    },
    text,
};

/// Out of those that are not there; nothing where all are.
#[component]
pub fn AddSide(desk: Desk<Typed>, axis: Memo<Axis>, sides: Memo<Vec<Side>>) -> impl IntoView {
    let rates = MarketRates::open().rates;
    let choices = Memo::new(move |_| {
        let sides = sides.read();
        let is_new = |choice: &Choice| !sides.iter().any(|side| side.key == choice.value);
        let country = |country: Country| Choice {
            value: country.code().to_owned(),
            label: intl::country(country.code()),
        };
        let found = match axis.get() {
            Axis::Markets => {
                let rates = rates.read();
                let codes: Option<Vec<String>> =
                    rates.as_ref().map(|rates| rates.markets().map(|market| market.code.clone()).collect());
                words::market_choices(&codes.unwrap_or_default())
            }
            Axis::Origins => {
                let all: Vec<Choice> = Country::all().map(country).collect();
                search::sorted(&all, |one, other| intl::compare(&one.label, &other.label))
            }
            Axis::Terms | Axis::Modes => Vec::new(),
        };
        let mut choices = vec![Choice { value: String::new(), label: text::calculators_add_alternative() }];
        choices.extend(found.into_iter().filter(is_new));
        choices
    });
    let add = Callback::new(move |key: String| {
        if key.is_empty() {
            return;
        }
        desk.change(|typed| match typed.beside.axis {
            Axis::Markets => {
                let mut markets = chosen_markets(typed);
                markets.push(key);
                typed.markets = markets;
            }
            Axis::Origins => {
                let mut origins = chosen_origins(typed);
                origins.extend(key.parse::<Country>());
                typed.beside.origins = origins;
            }
            Axis::Terms | Axis::Modes => {}
        });
    });
    view! {
        <Show when=move || { choices.read().len() > 1 }>
            <SelectField
                label=text::calculators_add_alternative()
                hide_label=true
                choices
                value=Signal::derive(String::new)
                on_change=add
            />
        </Show>
    }
}
