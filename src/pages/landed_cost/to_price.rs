//! Price and landed cost of a unit go on to the price calculator: of the line that was asked for last,
//! else of the first.

use leptos::prelude::*;

use super::{explanation::Asked, outcome::Outcome};
use crate::{
    browser::intl,
    pages::price::UseInPrice,
    state::{
        calculator::Desk,
        landed_cost::typed::{Typed as Shipment, UNIT_PRICE},
        price::{field::Figured, typed::Typed},
    },
    text,
};

#[component]
pub fn ToPrice(desk: Desk<Shipment>, outcome: Outcome, asked: RwSignal<Option<Asked>>) -> impl IntoView {
    let line = Memo::new(move |_| asked.get().and_then(|asked| asked.line).unwrap_or_default());
    let is_one_of_many =
        Memo::new(move |_| outcome.result.read().as_ref().is_some_and(|result| result.lines.len() > 1));
    let carry = Callback::new(move |typed: Typed| {
        let (shipment, result) = (outcome.scenario.get_untracked(), outcome.result.get_untracked());
        let carried = shipment.zip(result).and_then(|(shipment, result)| {
            let place = line.get_untracked();
            let (line, cost) = (shipment.scenario.lines.get(place)?, result.lines.get(place)?);
            typed.clone().with_landed(line, cost, &result.exchange)
        });
        carried.unwrap_or(typed)
    });
    // What a unit costs on top would tell the price and every charge.
    let private = Callback::new(move |()| {
        let locked = desk.private.read_untracked();
        let price = locked.contains(UNIT_PRICE).then_some(Figured::BuyingPrice);
        let landed = (!locked.is_empty()).then_some(Figured::LandedPerUnit);
        price.into_iter().chain(landed).collect()
    });
    let stale = Signal::derive(move || outcome.is_stale());
    move || {
        let number = intl::number(&(line.get() + 1).to_string());
        let about = if is_one_of_many.get() {
            format!("{} {number}", text::calculators_line())
        } else {
            String::new()
        };
        view! { <UseInPrice carry private disabled=stale about /> }
    }
}
