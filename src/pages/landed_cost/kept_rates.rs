//! Rates of a tax or fee that came in a link and that no field has: of one line, by a fraction, with
//! bounds. They count until they are removed.

use domain::landed_cost::Override;
use leptos::prelude::*;

use super::{known_rates::rate_words, outcome::Outcome};
use crate::{
    components::{Button, ButtonKind, Icon, Symbol},
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
pub fn KeptRates(desk: Desk<Typed>, outcome: Outcome, levy: StoredValue<String>) -> impl IntoView {
    let (typed, rates) = (desk.typed.clone(), MarketRates::open().rates);
    let kept = Memo::new(move |_| {
        let typed = typed.read();
        let rates = rates.read();
        let market = rates.as_ref().and_then(|rates| rates.market(&typed.market));
        let Some(own) = market.map(|market| market.currency) else { return Vec::new() };
        let of_levy = typed.overrides.iter().enumerate();
        let of_levy = of_levy.filter(|(_, kept)| levy.with_value(|levy| kept.levy == *levy));
        let words = |(place, kept): (usize, &Override)| {
            let rate = rate_words(&kept.rate, own);
            let words = match kept.line {
                Some(line) => {
                    text::calculators_rate_of_line(typed.line_place(line).unwrap_or(line) + 1, rate)
                }
                None => text::calculators_rate_of_all(rate),
            };
            (place, words)
        };
        of_levy.map(words).collect::<Vec<_>>()
    });
    move || {
        let row = |(place, words): (usize, String)| {
            let removing = desk.clone();
            let remove = move |_| {
                removing.change(|typed| {
                    if place < typed.overrides.len() {
                        typed.overrides.remove(place);
                    }
                });
            };
            let problem = outcome.fault(Place::Override(place));
            view! {
                <p class="cluster small">
                    <span>{words} " · " {text::calculators_typed()}</span>
                    <Button kind=ButtonKind::Quiet label=text::calculators_remove_rate() on_press=remove>
                        <Icon symbol=Symbol::Close />
                    </Button>
                    <span class="field-problem" role="alert">{problem}</span>
                </p>
            }
        };
        kept.get().into_iter().map(row).collect_view()
    }
}
