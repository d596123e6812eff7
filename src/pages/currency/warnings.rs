//! What should be seen before the figures are used.

use domain::{currency_planner::Warning, planning::Validity};
use leptos::prelude::*;

use super::outcome::Shown;
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

#[component]
pub fn Warnings(shown: Shown) -> impl IntoView {
    let said: Vec<String> = shown.outcome.warnings.iter().map(|warning| words(warning, &shown)).collect();
    (!said.is_empty()).then(|| {
        let items = said.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! {
            <section class="panel calculator-warnings">
                <h2>{text::calculators_warnings()}</h2>
                <ul>{items}</ul>
            </section>
        }
    })
}

fn words(warning: &Warning, shown: &Shown) -> String {
    match warning {
        Warning::NotInForce { pointer, validity } => {
            let place = pointer.split('/').nth(2).and_then(|place| place.parse::<usize>().ok());
            let rate = place.and_then(|place| shown.scenario.rates.get(place));
            let currency = rate.map_or(shown.scenario.home, |rate| rate.currency);
            match validity {
                Validity::NotYet => text::currency_warn_not_yet(currency.code()),
                Validity::Ended | Validity::InForce => text::currency_warn_ended(currency.code()),
            }
        }
        Warning::LockedBeyondExposure { currency, due } => {
            text::currency_warn_beyond(currency.code(), intl::date(&due.to_string(), DateStyle::Date))
        }
        Warning::Overdue { currency, due } => {
            text::currency_warn_overdue(currency.code(), intl::date(&due.to_string(), DateStyle::Date))
        }
    }
}
