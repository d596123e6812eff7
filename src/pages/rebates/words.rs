//! Agreements and forecasts in the reader's words.

use api::rebate::{RebatePartners, RebateStanding};
use domain::rebate::{Forecast, Window};

use crate::{
    browser::intl::{self, DateStyle},
    text,
    trade::tier,
};

pub fn partners(partners: &RebatePartners) -> String {
    match partners {
        RebatePartners::Company => text::rebates_for_company(),
        RebatePartners::Tier(code) => tier::name(code),
        RebatePartners::Everyone => text::rebates_for_everyone(),
    }
}

pub fn period(period: Window) -> String {
    let date = |day: chrono::NaiveDate| intl::date(&day.to_string(), DateStyle::Date);
    text::rebates_period(date(period.from), date(period.to))
}

/// The method by its name, and what it goes by.
pub fn method(forecast: &Forecast) -> String {
    match forecast {
        Forecast::RunRate { elapsed, of } => text::rebates_run_rate(*elapsed, *of),
        Forecast::Seasonal { .. } => text::rebates_seasonal(),
        Forecast::Expected { .. } => text::rebates_expected_by_hand(),
    }
}

/// The version in force, and whether it came within the period.
pub fn version(standing: &RebateStanding) -> String {
    let version = intl::number(&standing.version.to_string());
    let current = standing.versions.iter().find(|known| known.version == standing.version);
    let since = current.map(|known| intl::date(&known.effective.to_string(), DateStyle::Date));
    match since {
        Some(since) => text::rebates_version(version, since),
        None => String::new(),
    }
}
