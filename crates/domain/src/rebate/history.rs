//! How the rest of a period is guessed by what was bought before: the method that the history can bear.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;

use super::agreement::Agreement;
use super::error::RebateError;
use super::exact::{multiply, sum};
use super::facts::Facts;
use super::forecast::{ExpectedVolume, Forecast};
use super::period::Window;
use super::purchase::Purchase;
use super::purchases::gather_within;

/// Less than this part of a period, or of a year's volume, tells nothing about the rest: one early order
/// would be taken for hundreds. A month of a year; nothing so far grows more than twelve times by it.
const TELLING_PART: u32 = 12;

impl Forecast {
    /// The method that a history of purchases can bear on a day of the period.
    ///
    /// Where the history reaches back to the beginning of the same period last year, and that was over
    /// before this one began, the rest goes on as last year in proportion. Where last year had bought less
    /// than a twelfth of its volume by this day, as on 2 January, a proportion says nothing: then what last
    /// year's rest brought is added, line by line. Without such a history it goes on as it began, by days,
    /// at least a twelfth of the period being counted as over.
    ///
    /// # Errors
    /// As [`super::gather`].
    ///
    /// ```
    /// use domain::rebate::{Agreement, Forecast, Purchase, Window};
    /// # let agreement: Agreement = serde_json::from_str(r#"{
    /// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    /// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    /// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    /// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
    /// # }"#)?;
    /// let year = agreement.window;
    /// let purchases: Vec<Purchase> = serde_json::from_str(r#"[
    ///     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
    ///         "quantity": "100", "value": { "amount": "1200.00", "currency": "EUR" } }
    /// ]"#)?;
    /// // Nothing is known of last year, so it goes on by days.
    /// assert_eq!(
    ///     Forecast::by_history(&agreement, &purchases, year, "2026-07-01".parse().unwrap())?,
    ///     Forecast::RunRate { elapsed: 182, of: 365 },
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by_history(
        agreement: &Agreement,
        purchases: &[Purchase],
        period: Window,
        on: NaiveDate,
    ) -> Result<Self, RebateError> {
        let days = |window: Window| u32::try_from(window.days()).unwrap_or(u32::MAX);
        let (over, of) = (days(Window { to: on, ..period }), days(period));
        let least = of.div_ceil(TELLING_PART);
        let run_rate = Self::RunRate { elapsed: over.max(least), of };
        let year_before = |date: NaiveDate| date.checked_sub_months(Months::new(12));
        let (Some(from), Some(until), Some(to)) =
            (year_before(period.from), year_before(on), year_before(period.to))
        else {
            return Ok(run_rate);
        };
        // Of a period longer than a year, last year's end is still to come.
        if to >= period.from || !purchases.iter().any(|purchase| purchase.date <= from) {
            return Ok(run_rate);
        }
        let before = value_of(&gather_within(agreement, purchases, Window { from, to: until })?.facts)?;
        let rest = match until.succ_opt() {
            Some(next) if next <= to => gather_within(agreement, purchases, Window { from: next, to })?.facts,
            _ => Facts::default(),
        };
        let after = value_of(&rest)?;
        if after < Decimal::ZERO || before <= Decimal::ZERO && over >= least {
            return Ok(run_rate);
        }
        if before <= Decimal::ZERO || multiply(before, TELLING_PART.into())? < sum([before, after])? {
            let volumes: BTreeMap<String, ExpectedVolume> = rest
                .volumes
                .into_iter()
                .map(|(line, rest)| {
                    (line, ExpectedVolume { value: Some(rest.value), quantity: Some(rest.quantity) })
                })
                .collect();
            return Ok(Self::RestAsLastYear { volumes });
        }
        Ok(Self::Seasonal { weights: vec![before.into(), after.into()], elapsed: 1 })
    }
}

fn value_of(facts: &Facts) -> Result<Decimal, RebateError> {
    sum(facts.volumes.values().map(|volume| *volume.value))
}
