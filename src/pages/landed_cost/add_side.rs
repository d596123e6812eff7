//! One more alternative beside the others, or all markets at once.

use api::beside::Axis;
use domain::{Country, Incoterm};
use leptos::prelude::*;

use super::{choose::add_side, sides::Side, words};
use crate::{
    browser::intl,
    components::{Button, Choice, SelectField},
    state::{
        calculator::Desk,
        landed_cost::{rates::MarketRates, typed::Typed},
    },
    text,
    trade::incoterm,
};

/// Out of those that are not there; nothing where all are.
#[component]
pub fn AddSide(desk: Desk<Typed>, axis: Memo<Axis>, sides: Memo<Vec<Side>>) -> impl IntoView {
    let rates = MarketRates::open().rates;
    let codes = Memo::new(move |_| {
        let rates = rates.read();
        let rates = rates.as_ref();
        rates.map(|rates| rates.markets().map(|market| market.code.clone()).collect::<Vec<_>>())
    });
    let choices = Memo::new(move |_| {
        let sides = sides.read();
        let is_new = |choice: &Choice| !sides.iter().any(|side| side.key == choice.value);
        let country = |country: Country| Choice {
            value: country.code().to_owned(),
            label: intl::country(country.code()),
        };
        let term = |term: Incoterm| Choice { value: term.code().to_owned(), label: incoterm::name(term) };
        let found = match axis.get() {
            Axis::Markets => words::market_choices(&codes.get().unwrap_or_default()),
            Axis::Origins => {
                let all: Vec<Choice> = Country::all().map(country).collect();
                search::sorted(&all, |one, other| intl::compare(&one.label, &other.label))
            }
            Axis::Terms => Incoterm::ALL.map(term).to_vec(),
            Axis::Modes => words::mode_choices(),
            // Typed leg by leg.
            Axis::Routes => Vec::new(),
        };
        let mut choices = vec![Choice { value: String::new(), label: text::calculators_add_alternative() }];
        choices.extend(found.into_iter().filter(is_new));
        choices
    });
    let has_more = Memo::new(move |_| choices.read().len() > 1);
    let adding = desk.clone();
    let add = Callback::new(move |key: String| {
        if !key.is_empty() {
            adding.change(|typed| add_side(typed, &key));
        }
    });
    let add_all = Callback::new(move |_| {
        let codes = codes.get_untracked().unwrap_or_default();
        desk.change(|typed| typed.markets = codes);
    });
    view! {
        <Show when=move || has_more.get()>
            <SelectField
                label=text::calculators_add_alternative()
                hide_label=true
                choices
                value=Signal::derive(String::new)
                on_change=add
            />
        </Show>
        <Show when=move || has_more.get() && axis.get() == Axis::Markets>
            <Button on_press=add_all>{text::calculators_all_markets()}</Button>
        </Show>
    }
}
