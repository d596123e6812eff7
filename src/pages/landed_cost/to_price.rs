//! Price and landed cost of a unit go on to the price calculator: of the line that was asked for last,
//! else of the first.

use leptos::prelude::*;

use super::{explanation::Asked, outcome::Outcome};
use crate::{browser::intl, pages::price::UseInPrice, state::price::typed::Typed, text};

#[component]
pub fn ToPrice(outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let line = Memo::new(move |_| asked.get().and_then(|asked| asked.line).unwrap_or_default());
    let is_one_of_many =
        Memo::new(move |_| outcome.result.read().as_ref().is_some_and(|result| result.lines.len() > 1));
    let carry = Callback::new(move |typed: Typed| {
        let (shipment, result) = (outcome.scenario.get_untracked(), outcome.result.get_untracked());
        let carried = shipment.zip(result).and_then(|(shipment, result)| {
            let place = line.get_untracked();
            let quantity = shipment.scenario.lines.get(place)?.quantity;
            typed.clone().with_landed(result.lines.get(place)?, quantity)
        });
        carried.unwrap_or(typed)
    });
    move || {
        let number = intl::number(&(line.get() + 1).to_string());
        let about = if is_one_of_many.get() {
            format!("{} {number}", text::calculators_line())
        } else {
            String::new()
        };
        view! { <UseInPrice carry about /> }
    }
}
