//! What can be promised, as a pill: ready, partly ready with a date, back on a day, none.

use chrono::NaiveDate;
use domain::{Promise, WarehouseStock};
use leptos::prelude::*;

use crate::{
    browser::intl::{self, DateStyle},
    components::{Badge, BadgeTone},
    text,
};

/// How a quantity can be served, in words.
pub fn of_promise(promise: &Promise) -> (BadgeTone, String) {
    let ready = promise.ready();
    let later: u32 = promise
        .portions
        .iter()
        .filter(|portion| portion.date.is_some())
        .fold(0, |sum, portion| sum.saturating_add(portion.quantity));
    let promised = match (ready, later, promise.complete_on()) {
        (_, 0, _) if promise.unpromised == 0 => return (BadgeTone::Good, text::trade_ready()),
        (0, 0, _) => return (BadgeTone::Bad, text::trade_out_of_stock()),
        (0, _, Some(date)) => text::trade_later(number(later), day(date)),
        (_, _, Some(date)) => text::trade_ready_part(number(ready), number(later), day(date)),
        (_, _, None) => text::trade_ready_units(number(ready)),
    };
    match promise.unpromised {
        0 => (BadgeTone::Warn, promised),
        missing => (BadgeTone::Bad, text::trade_part_undated(promised, number(missing))),
    }
}

/// What one warehouse has: "1,240", "12 ready, 288 on 14 Dec", "Back on 9 Jan".
pub fn of_stock(stock: &WarehouseStock) -> (BadgeTone, String) {
    match (stock.on_hand, stock.arrivals.first()) {
        (0, None) => (BadgeTone::Bad, text::trade_out_of_stock()),
        (0, Some(arrival)) => (BadgeTone::Bad, text::trade_back_on(day(arrival.date))),
        (on_hand, Some(arrival)) if on_hand < arrival.quantity => {
            let (ready, later) = (number(on_hand), number(arrival.quantity));
            (BadgeTone::Warn, text::trade_ready_part(ready, later, day(arrival.date)))
        }
        (on_hand, _) => (BadgeTone::Good, number(on_hand)),
    }
}

#[component]
pub fn PromiseBadge(promise: Promise) -> impl IntoView {
    let (tone, words) = of_promise(&promise);
    view! { <Badge tone>{words}</Badge> }
}

/// `14 Dec`
pub fn day(date: NaiveDate) -> String {
    intl::date(&date.to_string(), DateStyle::Day)
}

fn number(units: u32) -> String {
    intl::number(&units.to_string())
}
