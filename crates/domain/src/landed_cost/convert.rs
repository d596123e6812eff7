//! Every currency of a shipment into the market's, at full precision, and which rate did it.

use std::cell::Cell;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use super::error::Problem;
use super::exchange::ExchangePolicy;
use super::ledger::ExchangeUsed;
use super::rates::Rates;
use super::scenario::Scenario;
use crate::currency::Currency;

/// The conversions of one shipment.
#[derive(Debug)]
pub(super) struct Converter {
    to: Currency,
    /// The day on which rates are sought.
    day: NaiveDate,
    found: Vec<Conversion>,
}

#[derive(Debug)]
struct Conversion {
    from: Currency,
    numerator: Decimal,
    denominator: Decimal,
    used: Cell<bool>,
    rate: ExchangeUsed,
    stale: bool,
}

impl Converter {
    /// Looks all currencies up. One without a rate is a problem only where it is needed.
    pub(super) fn new(
        scenario: &Scenario,
        rates: &Rates,
        policy: Option<&ExchangePolicy>,
        to: Currency,
        currencies: impl IntoIterator<Item = Currency>,
    ) -> Self {
        let export = scenario.export_date.unwrap_or(scenario.entry_date);
        let day = policy.and_then(|policy| policy.rule.day(scenario.entry_date, export));
        let mut converter = Self { to, day: day.unwrap_or(scenario.entry_date), found: Vec::new() };
        for from in currencies {
            if from != to
                && converter.place(from).is_none()
                && let Some(conversion) = converter.look_up(scenario, rates, policy, from)
            {
                converter.found.push(conversion);
            }
        }
        converter
    }

    /// The amount in the market's currency.
    #[inline]
    pub(super) fn convert(&self, amount: Decimal, from: Currency) -> Result<Decimal, Problem> {
        if from == self.to { Ok(amount) } else { self.convert_other(amount, from) }
    }

    fn convert_other(&self, amount: Decimal, from: Currency) -> Result<Decimal, Problem> {
        let conversion = self.place(from).and_then(|place| self.found.get(place));
        let conversion =
            conversion.ok_or(Problem::ExchangeRateMissing { from, to: self.to, date: self.day })?;
        conversion.used.set(true);
        let product = amount.checked_mul(conversion.numerator).ok_or(Problem::Overflow)?;
        if conversion.denominator == Decimal::ONE {
            return Ok(product);
        }
        product.checked_div(conversion.denominator).ok_or(Problem::Overflow)
    }

    /// Which of [`Self::all`] converts this currency; none for the market's own.
    pub(super) fn place(&self, from: Currency) -> Option<usize> {
        self.found.iter().position(|conversion| conversion.from == from)
    }

    /// All rates as pairs, for duties in other currencies.
    pub(super) fn rates(&self) -> impl Iterator<Item = (Currency, Decimal)> {
        self.found.iter().map(|conversion| (conversion.from, *conversion.rate.rate))
    }

    /// Says that a rate was used outside of [`Self::convert`].
    pub(super) fn mark_used(&self, from: Currency) {
        if let Some(conversion) = self.place(from).and_then(|place| self.found.get(place)) {
            conversion.used.set(true);
        }
    }

    /// The rates that were found, whether each was used and whether it is stale.
    pub(super) fn all(&self) -> impl Iterator<Item = (&ExchangeUsed, bool, bool)> {
        self.found.iter().map(|conversion| (&conversion.rate, conversion.used.get(), conversion.stale))
    }

    fn look_up(
        &self,
        scenario: &Scenario,
        rates: &Rates,
        policy: Option<&ExchangePolicy>,
        from: Currency,
    ) -> Option<Conversion> {
        let typed = scenario.exchange_rates.iter().find_map(|typed| {
            let pair = (typed.from, typed.to);
            if pair == (from, self.to) {
                Some((*typed.rate, Decimal::ONE))
            } else {
                (pair == (self.to, from)).then_some((Decimal::ONE, *typed.rate))
            }
        });
        let mut rate = ExchangeUsed {
            from,
            to: self.to,
            rate: Decimal::ONE.into(),
            date: None,
            day: None,
            rule: None,
            series: None,
            official: false,
            typed: typed.is_some(),
        };
        let mut stale = false;
        let (numerator, denominator) = if let Some(typed) = typed {
            typed
        } else {
            let quote = rates.quote(policy, from, self.to, self.day)?;
            rate.date = Some(quote.date);
            rate.day = Some(self.day);
            rate.rule = policy.map(|policy| policy.rule);
            rate.official = policy.is_some_and(|policy| policy.series == quote.series.id);
            rate.series = Some(quote.series.id.clone());
            stale = policy.is_some_and(|policy| {
                let oldest = self.day.checked_sub_days(Days::new(policy.maximum_age_days.into()));
                oldest.is_some_and(|oldest| quote.date < oldest)
            });
            (quote.numerator, quote.denominator)
        };
        rate.rate = numerator.checked_div(denominator)?.into();
        Some(Conversion { from, numerator, denominator, used: Cell::new(false), rate, stale })
    }
}
