//! A quarter to look at: dollars to be paid and pounds to be received, against euros.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::{
    Currency,
    currency_planner::{DayCount, Quotation},
    planning::Provenance,
};

use super::typed::{Typed, TypedExposure};

/// The form with the example, fractions after a point; due from the day that the form has.
pub(super) fn filled(typed: Typed) -> Typed {
    let after = |days| {
        let day = typed.as_of.parse::<NaiveDate>().ok().and_then(|day| day.checked_add_days(Days::new(days)));
        day.map(|day| day.to_string()).unwrap_or_default()
    };
    let exposure = |key, is_paid, amount: &str, currency: &str, days| TypedExposure {
        key,
        is_paid,
        amount: amount.to_owned(),
        currency: currency.to_owned(),
        due: after(days),
        ..TypedExposure::default()
    };
    let locked = TypedExposure {
        locked: "40000".to_owned(),
        locked_rate: "1.085".to_owned(),
        ..exposure(0, true, "80000", "USD", 45)
    };
    let mut example = Typed {
        mark: '.',
        home: "EUR".to_owned(),
        home_interest: "2.1".to_owned(),
        home_day_count: DayCount::Actual360,
        home_provenance: Provenance::default(),
        quotation: Quotation::ForeignPerHome,
        rates: BTreeMap::new(),
        exposures: vec![
            locked,
            exposure(1, true, "60000", "USD", 90),
            exposure(2, false, "35000", "GBP", 60),
        ],
        revenue: "420000".to_owned(),
        costs: "260000".to_owned(),
        target: "30".to_owned(),
        ..typed
    };
    for (code, spot, interest) in [("USD", "1.0876", "4.3"), ("GBP", "0.8412", "4.5")] {
        if let Ok(currency) = code.parse::<Currency>() {
            example.change_rate(currency, |rate| {
                rate.spot = spot.to_owned();
                rate.interest = interest.to_owned();
                rate.provenance = Provenance::default();
            });
        }
    }
    example
}
