//! Which series of exchange rates is used between two currencies.

use chrono::NaiveDate;

use super::Rates;
use crate::currency::Currency;
use crate::landed_cost::exchange::{ExchangePolicy, ExchangeSeries, Quote};
use crate::landed_cost::market::Market;

impl Rates {
    /// The newest rate up to a day: of the official series, else of the first that has one.
    pub(in super::super) fn quote(
        &self,
        policy: Option<&ExchangePolicy>,
        from: Currency,
        to: Currency,
        day: NaiveDate,
    ) -> Option<Quote<'_>> {
        let mut series: Vec<&ExchangeSeries> = self.exchange().collect();
        series.sort_by_key(|series| policy.is_none_or(|policy| policy.series != series.id));
        series.into_iter().find_map(|series| series.quote(from, to, day))
    }
}

impl Market {
    /// The series by which it converts between two currencies, its official one first, and the day
    /// whose rate it takes. None where no series at hand has both.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::landed_cost::{Conventions, ExchangeSeries, Market, Provenance, Rates};
    /// # let provenance = Provenance::default();
    /// # let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
    /// # let rates = Rates::new(conventions);
    /// let rates = rates.with_exchange(ExchangeSeries::from_ecb("Date,USD\n2026-10-21,1.16\n")?);
    /// let germany: Market = serde_json::from_str(r#"{ "code": "DE", "currency": "EUR", "exchange": [{
    ///     "series": "ecb", "rule": "penultimate_wednesday_of_month_before", "maximum_age_days": 45,
    ///     "provenance": { "source": "Regulation (EU) 2015/2447, article 146" }
    /// }] }"#)?;
    /// let entry = "2026-11-23".parse().unwrap();
    /// let (series, day) =
    ///     germany.exchange_series(&rates, (Currency::USD, Currency::EUR), entry, entry).unwrap();
    /// assert_eq!((series.id.as_str(), day), ("ecb", "2026-10-21".parse().unwrap()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn exchange_series<'a>(
        &self,
        rates: &'a Rates,
        (from, to): (Currency, Currency),
        entry: NaiveDate,
        export: NaiveDate,
    ) -> Option<(&'a ExchangeSeries, NaiveDate)> {
        let policy = self.exchange_policy(entry);
        let day = policy.and_then(|policy| policy.rule.day(entry, export)).unwrap_or(entry);
        rates.quote(policy, from, to, day).map(|quote| (quote.series, day))
    }
}
