//! What a document in another currency counts as in a rebate agreement: its amount at the reference rate
//! of its date.
//!
//! Owns how the published exchange rates and the rebate agreements come together on an invoice or a credit
//! note. A document is converted once, before anything adds it up, so that standing, forecast, statement and
//! interim settlement all see the same amount. It must never know storage, a language or a screen.

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::decimal::half_up;
use crate::figure::Figure;
use crate::landed_cost::{ExchangeSeries, Rates};
use crate::money::Money;
use crate::rebate::{Agreement, Earnings, Facts, Purchase, RebateError, expected_on};

/// The European Central Bank's, as a series of exchange rates is called.
const SERIES: &str = "ecb";

/// Published rates by which documents are converted, and how old one may be.
#[derive(Clone, Copy, Debug)]
pub struct ReferenceRates<'a> {
    /// As published.
    pub series: &'a ExchangeSeries,
    /// Days: a rate published longer before the date of a document does not convert it.
    pub maximum_age_days: u32,
}

/// How the amount of a document became one in the currency of the agreement:
/// `amount * agreement_rate / document_rate`, exact until it is rounded half up to the minor unit, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateConversion))]
pub struct Conversion {
    /// As it stands on the document.
    pub amount: Money,
    /// Who published the rates: `ecb`, the European Central Bank.
    pub series: String,
    /// The currency of which both rates take one unit: the euro.
    pub base: Currency,
    /// How much of the document's currency one unit of the base is worth; 1 for the base itself.
    pub document_rate: Figure,
    /// How much of the agreement's currency one unit of the base is worth; 1 for the base itself.
    pub agreement_rate: Figure,
    /// The day on which the rates were published: the last one up to the date of the document.
    pub date: NaiveDate,
}

/// A document as an agreement counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// As [`crate::rebate::gather`] takes it.
    pub purchase: Purchase,
    /// Where the document is in another currency and reference rates converted it.
    pub conversion: Option<Conversion>,
}

impl<'a> ReferenceRates<'a> {
    /// The European Central Bank's among all rates, trusted as long as the strictest market that goes by
    /// them trusts them. `None` where they are not at hand.
    ///
    /// ```
    /// use domain::document_exchange::ReferenceRates;
    /// use domain::landed_cost::{ExchangeSeries, RateData, Rates};
    /// let data: RateData = serde_json::from_str(
    ///     r#"{ "conventions": { "stale_after_days": 365, "volume_per_kilogram": {},
    ///                           "provenance": { "source": "" } },
    ///          "markets": [{ "code": "DE", "currency": "EUR", "exchange": [{ "series": "ecb",
    ///              "rule": "entry_date", "maximum_age_days": 31, "provenance": { "source": "" } }] }] }"#,
    /// )?;
    /// let rates = Rates::try_from(data)?;
    /// assert!(ReferenceRates::of(&rates).is_none());
    /// let rates = rates.with_exchange(ExchangeSeries::from_ecb("Date,USD,\n2026-11-20,1.1587,\n")?);
    /// assert_eq!(ReferenceRates::of(&rates).map(|reference| reference.maximum_age_days), Some(31));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(rates: &'a Rates) -> Option<Self> {
        let series = rates.exchange().find(|series| series.id == SERIES)?;
        let policies = rates.markets().flat_map(|market| &market.exchange);
        let ages = policies.filter(|policy| policy.series == series.id).map(|policy| policy.maximum_age_days);
        Some(Self { series, maximum_age_days: ages.min()? })
    }

    /// The rates for an amount of one currency in another on a day; `None` where one is not known or too old.
    fn conversion(self, amount: Money, to: Currency, day: NaiveDate) -> Option<Conversion> {
        let base = self.series.base;
        let (document_rate, document_date) = self.series.rate(base, amount.currency(), day)?;
        let (agreement_rate, agreement_date) = self.series.rate(base, to, day)?;
        let date = document_date.min(agreement_date);
        let oldest = day.checked_sub_days(Days::new(self.maximum_age_days.into()))?;
        (date >= oldest).then(|| Conversion {
            amount,
            series: self.series.id.clone(),
            base,
            document_rate,
            agreement_rate,
            date,
        })
    }
}

impl Conversion {
    /// What the document counts as in the agreement's currency, rounded half away from zero to its minor
    /// unit: the same amount comes off for a credit note as came on for its invoice at the same rates.
    fn amount_in(&self, currency: Currency) -> Option<Money> {
        // In whole numbers: a quotient of decimals would be rounded twice.
        let (numerator, denominator) = (*self.agreement_rate, *self.document_rate);
        let up = denominator.scale().checked_add(currency.minor_digits())?;
        let down = numerator.scale().checked_add(self.amount.currency().minor_digits())?;
        let power = |digits: u32| 10_i128.checked_pow(digits);
        let multiplied = numerator.mantissa().checked_mul(power(up.saturating_sub(down))?)?;
        let dividend = i128::from(self.amount.minor()).checked_mul(multiplied)?;
        let divisor = denominator.mantissa().checked_mul(power(down.saturating_sub(up))?)?;
        let rounded = half_up(dividend, divisor)?;
        Some(Money::from_minor(i64::try_from(rounded).ok()?, currency))
    }

    /// An amount of the agreement's currency in the document's, at the same rates, not rounded.
    fn back(&self, amount: Decimal) -> Option<Decimal> {
        amount.checked_mul(*self.document_rate)?.checked_div(*self.agreement_rate)
    }
}

/// A purchase as an agreement counts it: unchanged where the agreement takes it as it is, else converted at
/// the last rates published up to the date of the document. `None` where it cannot be counted, for want of
/// a rate.
///
/// # Errors
/// [`RebateError::Overflow`] where what it comes to does not fit.
///
/// ```
/// use domain::document_exchange::{ReferenceRates, counted};
/// use domain::landed_cost::ExchangeSeries;
/// use domain::rebate::{Agreement, Purchase};
/// let agreement: Agreement = serde_json::from_str(
///     r#"{ "id": "bonus", "version": 1, "currency": "EUR", "period": "year", "lines": [],
///          "window": { "from": "2026-01-01", "to": "2026-12-31" } }"#,
/// )
/// .unwrap();
/// // A Sunday: the rate of Friday counts.
/// let purchase: Purchase = serde_json::from_str(
///     r#"{ "document": "7", "date": "2026-11-22", "kind": "invoice", "sku": "MUG-1", "quantity": "10",
///          "value": { "amount": "100.00", "currency": "USD" } }"#,
/// )
/// .unwrap();
/// let series = ExchangeSeries::from_ecb("Date,USD,\n2026-11-20,1.1587,\n").unwrap();
/// let rates = ReferenceRates { series: &series, maximum_age_days: 7 };
/// let counted_as = counted(&agreement, &purchase, Some(rates)).unwrap().unwrap();
/// assert_eq!(counted_as.purchase.value.amount(), "86.30");
/// assert_eq!(counted_as.conversion.unwrap().date.to_string(), "2026-11-20");
/// assert_eq!(counted(&agreement, &purchase, None), Ok(None));
/// ```
pub fn counted(
    agreement: &Agreement,
    purchase: &Purchase,
    rates: Option<ReferenceRates<'_>>,
) -> Result<Option<Counted>, RebateError> {
    if agreement.takes(purchase) {
        return Ok(Some(Counted { purchase: purchase.clone(), conversion: None }));
    }
    let to = agreement.currency;
    let conversion = rates.and_then(|rates| rates.conversion(purchase.value, to, purchase.date));
    let Some(conversion) = conversion else { return Ok(None) };
    let value = conversion.amount_in(to).ok_or(RebateError::Overflow)?;
    Ok(Some(Counted { purchase: Purchase { value, ..purchase.clone() }, conversion: Some(conversion) }))
}

/// What a purchase is expected to earn under an agreement, by [`expected_on`], in the currency of the
/// purchase and not rounded: nothing where the agreement cannot count it for want of a rate.
///
/// # Errors
/// [`RebateError::Overflow`].
///
/// ```
/// use domain::Figure;
/// use domain::document_exchange::{ReferenceRates, expected_in_own_currency};
/// use domain::landed_cost::ExchangeSeries;
/// use domain::rebate::{Agreement, Facts, Purchase, earn};
/// let agreement: Agreement = serde_json::from_str(
///     r#"{ "id": "bonus", "version": 1, "currency": "EUR", "period": "year",
///          "window": { "from": "2026-01-01", "to": "2026-12-31" },
///          "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
///              "tiers": [{ "threshold": "0", "rate": "4" }],
///              "stacking": { "order": 1, "kind": "independent" } }] }"#,
/// )?;
/// let purchase: Purchase = serde_json::from_str(
///     r#"{ "document": "7", "date": "2026-11-20", "kind": "invoice", "sku": "MUG-1", "quantity": "10",
///          "value": { "amount": "100.00", "currency": "USD" } }"#,
/// )?;
/// let expected = Facts::of_line("all", Figure::parse("5000")?, Figure::ZERO);
/// let earnings = earn(&agreement, &expected)?;
/// // 100 dollars are 80 euros; 4 % of these are 3.20 euros, 4 dollars.
/// let series = ExchangeSeries::from_ecb("Date,USD,\n2026-11-20,1.25,\n")?;
/// let rates = ReferenceRates { series: &series, maximum_age_days: 7 };
/// let earned = |rates| expected_in_own_currency(&agreement, &expected, &earnings, &purchase, rates);
/// assert_eq!(earned(Some(rates))?, Figure::parse("4")?);
/// assert_eq!(earned(None)?, Figure::ZERO);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn expected_in_own_currency(
    agreement: &Agreement,
    expected: &Facts,
    earnings: &Earnings,
    purchase: &Purchase,
    rates: Option<ReferenceRates<'_>>,
) -> Result<Figure, RebateError> {
    let Some(counted) = counted(agreement, purchase, rates)? else { return Ok(Figure::ZERO) };
    let earns = expected_on(agreement, expected, earnings, &counted.purchase)?;
    match counted.conversion {
        Some(conversion) => conversion.back(*earns).map(Figure::from).ok_or(RebateError::Overflow),
        None => Ok(earns),
    }
}
