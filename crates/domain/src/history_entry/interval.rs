//! The periods that a history is counted in.

use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// How long a period is.
///
/// ```
/// use domain::history_entry::Interval;
/// assert_eq!(Interval::Week.days().to_string(), "7");
/// assert_eq!(Interval::of_days(Interval::Quarter.days()), Some(Interval::Quarter));
/// assert_eq!(Interval::Month.usual_season(), 12);
/// let day = |text: &str| text.parse().unwrap();
/// assert_eq!(Interval::Quarter.next(day("2026-10-01")), Some(day("2027-01-01")));
/// assert_eq!(Interval::Week.after(day("2026-11-23"), 6), Some(day("2027-01-04")));
/// ```
#[expect(missing_docs, reason = "each names itself")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interval {
    Day,
    Week,
    #[default]
    Month,
    Quarter,
}

impl Interval {
    /// All of them, shortest first.
    pub const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Quarter];

    /// Days of a period: a month is the twelfth part of 365 days.
    #[must_use]
    pub fn days(self) -> Figure {
        let days = match self {
            Self::Day => Decimal::ONE,
            Self::Week => Decimal::from(7),
            // Twelve digits, as many as an input may have.
            Self::Month => Decimal::new(30_416_666_666_667, 12),
            Self::Quarter => Decimal::new(9125, 2),
        };
        days.into()
    }

    /// The one with as many days.
    #[must_use]
    pub fn of_days(days: Figure) -> Option<Self> {
        Self::ALL.into_iter().find(|interval| interval.days() == days)
    }

    /// Periods after which seasons usually come again: days of a week, weeks, months, quarters of a
    /// year.
    #[must_use]
    pub const fn usual_season(self) -> u32 {
        match self {
            Self::Day => 7,
            Self::Week => 52,
            Self::Month => 12,
            Self::Quarter => 4,
        }
    }

    /// The first day of the period that a day lies in; weeks begin on Monday.
    ///
    /// ```
    /// use domain::history_entry::Interval;
    /// let day = |text: &str| text.parse().unwrap();
    /// assert_eq!(Interval::Week.begin(day("2026-11-25")), day("2026-11-23"));
    /// assert_eq!(Interval::Quarter.begin(day("2026-11-25")), day("2026-10-01"));
    /// ```
    #[must_use]
    pub fn begin(self, day: NaiveDate) -> NaiveDate {
        let begin = match self {
            Self::Day => Some(day),
            Self::Week => day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())),
            Self::Month => day.with_day(1),
            Self::Quarter => {
                let months_in = day.month0().checked_rem(3).unwrap_or_default();
                day.with_day(1).and_then(|first| first.checked_sub_months(Months::new(months_in)))
            }
        };
        begin.unwrap_or(day)
    }

    /// The first day of the period behind one that begins on this day; `None` at the end of the
    /// calendar.
    #[must_use]
    pub fn next(self, begin: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => begin.succ_opt(),
            Self::Week => begin.checked_add_days(Days::new(7)),
            Self::Month => begin.checked_add_months(Months::new(1)),
            Self::Quarter => begin.checked_add_months(Months::new(3)),
        }
    }

    /// The first day of the period so many behind; `None` beyond the calendar.
    #[must_use]
    pub fn after(self, begin: NaiveDate, periods: u32) -> Option<NaiveDate> {
        match self {
            Self::Day => begin.checked_add_days(Days::new(periods.into())),
            Self::Week => begin.checked_add_days(Days::new(u64::from(periods).saturating_mul(7))),
            Self::Month => begin.checked_add_months(Months::new(periods)),
            Self::Quarter => begin.checked_add_months(Months::new(periods.saturating_mul(3))),
        }
    }
}
