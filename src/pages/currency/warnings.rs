//! What should be seen before the figures are used.

use domain::{currency_planner::Warning, planning::Validity};

use super::outcome::Shown;
use crate::{
    browser::intl::{self, DateStyle},
    text,
};

pub fn said(shown: &Shown) -> Vec<String> {
    shown.outcome.warnings.iter().map(|warning| words(warning, shown)).collect()
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
