//! How the days between two dates become a part of a year.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::planning::Fault;
use crate::planning::exact::{Checked, add, divide};

/// The convention of a money market.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DayCount {
    /// Days over 360: the euro and the dollar.
    #[serde(rename = "actual_360")]
    #[default]
    Actual360,
    /// Days over 365: sterling.
    #[serde(rename = "actual_365")]
    Actual365,
    /// Days of each year over the days that year has (ISDA).
    ActualActual,
    /// Months of 30 days over 360; a 31st is a 30th (30E/360, Eurobond).
    #[serde(rename = "thirty_360")]
    Thirty360,
}

impl DayCount {
    /// The part of a year from one day to another; below zero where the second is earlier.
    ///
    /// # Errors
    /// [`Fault::Overflow`].
    ///
    /// ```
    /// use domain::currency_planner::DayCount;
    /// let day = |text: &str| text.parse().unwrap();
    /// let half = DayCount::Thirty360.years(day("2026-01-31"), day("2026-07-31")).unwrap();
    /// assert_eq!(half.to_string(), "0.5");
    /// ```
    pub fn years(self, from: NaiveDate, to: NaiveDate) -> Result<Decimal, Fault> {
        let days = |from: NaiveDate, to: NaiveDate| Decimal::from(to.signed_duration_since(from).num_days());
        match self {
            Self::Actual360 => divide(days(from, to), Decimal::from(360)),
            Self::Actual365 => divide(days(from, to), Decimal::from(365)),
            Self::Thirty360 => {
                let counted = |date: NaiveDate| {
                    let months = i64::from(date.year()).checked_mul(12)?.checked_add(date.month0().into())?;
                    months.checked_mul(30)?.checked_add(date.day().min(30).into())
                };
                let between = counted(to).zip(counted(from)).and_then(|(to, from)| to.checked_sub(from));
                divide(Decimal::from(between.ok_or(Fault::Overflow)?), Decimal::from(360))
            }
            Self::ActualActual if from > to => self.years(to, from).map(std::ops::Neg::neg),
            Self::ActualActual => {
                let (Some(next), true) = (new_year(from.year().saturating_add(1)), from.year() < to.year())
                else {
                    return divide(days(from, to), days_of(from.year()));
                };
                let last = new_year(to.year()).ok_or(Fault::Overflow)?;
                let whole = to.year().saturating_sub(from.year()).saturating_sub(1);
                let first: Checked = divide(days(from, next), days_of(from.year()));
                let rest = divide(days(last, to), days_of(to.year()))?;
                add(add(first?, Decimal::from(whole))?, rest)
            }
        }
    }
}

fn new_year(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 1)
}

fn days_of(year: i32) -> Decimal {
    let leap = NaiveDate::from_ymd_opt(year, 2, 29).is_some();
    Decimal::from(if leap { 366 } else { 365 })
}
