//! Agreements and forecasts in the reader's words.

use api::rebate::{RebatePartners, RebateStanding};
use domain::{
    Currency, Figure,
    document_exchange::Conversion,
    rebate::{Forecast, Window},
};

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
        Forecast::RestAsLastYear { .. } => text::rebates_rest_as_last_year(),
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

/// As they were published: of the document's currency and of the agreement's, without that of the base itself.
pub fn rates(conversion: &Conversion, agreement: Currency) -> Vec<String> {
    let both =
        [(conversion.amount.currency(), conversion.document_rate), (agreement, conversion.agreement_rate)];
    let date = intl::date(&conversion.date.to_string(), DateStyle::Date);
    let published = both.into_iter().filter(|(currency, _)| *currency != conversion.base);
    let words = published.map(|(currency, rate)| {
        let series = conversion.series.to_uppercase();
        text::calculators_exchange_used(
            conversion.base.code(),
            digits(rate),
            currency.code(),
            series,
            date.clone(),
        )
    });
    words.collect()
}

/// A rate with all of its digits.
fn digits(rate: Figure) -> String {
    let rate = rate.normalize();
    intl::fixed(&rate.to_string(), u8::try_from(rate.scale()).unwrap_or_default())
}
