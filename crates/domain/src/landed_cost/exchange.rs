//! Exchange rates with their dates, and the rule by which a market picks one. Knows no amount.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::provenance::Provenance;
use crate::currency::Currency;
use crate::figure::Figure;

/// The rates that one authority publishes: how much of each currency one unit of the base is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ExchangeSeries {
    /// As markets refer to it: `ecb`, `hmrc`.
    pub id: String,
    /// Where it was read.
    pub source: String,
    /// The currency that one unit is taken of.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub base: Currency,
    /// Above zero, by currency and the first day on which it holds.
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>))]
    pub rates: BTreeMap<Currency, BTreeMap<NaiveDate, Figure>>,
}

/// How a market picks its rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ExchangePolicy {
    /// The official series; where it is not at hand, another one is used and marked.
    pub series: String,
    /// Of which day.
    pub rule: ExchangeRule,
    /// A rate older than this, on the day it is meant for, is marked as stale.
    pub maximum_age_days: u32,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

/// Of which day the rate is. The newest published up to that day is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ExchangeRule {
    /// The day of export.
    ExportDate,
    /// The day of entry.
    EntryDate,
    /// The day before entry.
    DayBeforeEntry,
    /// The first day of the week of entry, weeks beginning on Sunday.
    WeekFromSunday,
    /// The same, weeks beginning on Monday.
    WeekFromMonday,
    /// The first day of the month of entry.
    FirstOfMonth,
    /// The first day of the quarter of export.
    FirstOfQuarterOfExport,
    /// The penultimate Wednesday of the month before entry.
    PenultimateWednesdayOfMonthBefore,
}

/// A rate found: an amount is multiplied by the numerator and divided by the denominator, so that
/// nothing is lost to an inverse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quote<'a> {
    pub numerator: Decimal,
    pub denominator: Decimal,
    /// Of the older of the two rates, where two are crossed.
    pub date: NaiveDate,
    pub series: &'a ExchangeSeries,
}

impl ExchangeRule {
    /// The day that the rule names; `None` outside the calendar.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::landed_cost::ExchangeRule;
    /// let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    /// let rule = ExchangeRule::PenultimateWednesdayOfMonthBefore;
    /// assert_eq!(rule.day(day(11, 23), day(11, 1)), Some(day(10, 21)));
    /// ```
    #[must_use]
    pub fn day(self, entry: NaiveDate, export: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::ExportDate => Some(export),
            Self::EntryDate => Some(entry),
            Self::DayBeforeEntry => entry.pred_opt(),
            Self::WeekFromSunday => {
                entry.checked_sub_days(Days::new(entry.weekday().num_days_from_sunday().into()))
            }
            Self::WeekFromMonday => {
                entry.checked_sub_days(Days::new(entry.weekday().num_days_from_monday().into()))
            }
            Self::FirstOfMonth => entry.with_day(1),
            Self::FirstOfQuarterOfExport => {
                let months_in = export.month0().checked_rem(3)?;
                export.with_day(1)?.with_month(export.month().checked_sub(months_in)?)
            }
            Self::PenultimateWednesdayOfMonthBefore => {
                let last = entry.with_day(1)?.pred_opt()?;
                let past_wednesday = last.weekday().days_since(Weekday::Wed);
                last.checked_sub_days(Days::new(past_wednesday.checked_add(7)?.into()))
            }
        }
    }
}

impl ExchangeSeries {
    /// How much of `to` one unit of `from` is worth by the newest rates published up to a day, and
    /// the day of the older of the two. As published from the base to another; else a quotient
    /// of seven significant digits.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::landed_cost::ExchangeSeries;
    /// let series = ExchangeSeries::from_ecb("Date,USD,JPY,\n2026-11-20,1.1587,181.05,\n").unwrap();
    /// let day = "2026-11-22".parse().unwrap();
    /// let rate = |from, to| series.rate(from, to, day).map(|(rate, _)| rate.to_string());
    /// assert_eq!(rate(Currency::EUR, Currency::USD).as_deref(), Some("1.1587"));
    /// assert_eq!(rate(Currency::USD, Currency::JPY).as_deref(), Some("156.2527"));
    /// ```
    #[must_use]
    pub fn rate(&self, from: Currency, to: Currency, day: NaiveDate) -> Option<(Figure, NaiveDate)> {
        let quote = self.quote(from, to, day)?;
        let rate = quote.numerator.checked_div(quote.denominator)?.round_sf(7)?;
        (rate > Decimal::ZERO).then(|| (rate.normalize().into(), quote.date))
    }

    /// The rate between two currencies of the series on a day.
    pub(super) fn quote(&self, from: Currency, to: Currency, day: NaiveDate) -> Option<Quote<'_>> {
        let (denominator, from_date) = self.newest(from, day)?;
        let (numerator, to_date) = self.newest(to, day)?;
        Some(Quote { numerator, denominator, date: from_date.min(to_date), series: self })
    }

    fn newest(&self, currency: Currency, day: NaiveDate) -> Option<(Decimal, NaiveDate)> {
        if currency == self.base {
            return Some((Decimal::ONE, day));
        }
        let (date, rate) = self.rates.get(&currency)?.range(..=day).next_back()?;
        Some((**rate, *date)).filter(|(rate, _)| *rate > Decimal::ZERO)
    }
}
