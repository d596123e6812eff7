//! Windows of dates and the settlement periods within them. Knows no clock.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// From the first to the last day, both counted.
///
/// ```
/// use domain::rebate::Window;
/// let day = |text: &str| text.parse().unwrap();
/// let quarter = Window { from: day("2026-07-01"), to: day("2026-09-30") };
/// assert!(quarter.contains(day("2026-09-30")));
/// assert_eq!(quarter.days(), 92);
/// let so_far = quarter.until(day("2026-07-31")).unwrap();
/// assert_eq!((so_far.to, so_far.days()), (day("2026-07-31"), 31));
/// assert_eq!(quarter.until(day("2026-06-30")), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Window {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// How long volumes add up before they start again at zero, counted from the agreement's first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Period {
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// Twelve months.
    Year,
    /// The whole term of the agreement.
    Term,
}

impl Window {
    /// Whether the day is one of its own.
    #[must_use]
    pub fn contains(self, date: NaiveDate) -> bool {
        self.from <= date && date <= self.to
    }

    /// The same window cut off after `last`; `None` where nothing is left.
    #[must_use]
    pub fn until(self, last: NaiveDate) -> Option<Self> {
        let to = self.to.min(last);
        (self.from <= to).then_some(Self { to, ..self })
    }

    /// How many days, both ends counted; 0 for a reversed window.
    #[must_use]
    pub fn days(self) -> i64 {
        let between = self.to.signed_duration_since(self.from).num_days();
        between.saturating_add(1).max(0)
    }
}

impl Period {
    /// The period that `date` falls in, cut off at the end of the term; `None` outside the term.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use domain::rebate::{Period, Window};
    /// let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    /// let term = Window { from: day("2026-04-01"), to: day("2027-03-31") };
    /// let quarter = Period::Quarter.at(day("2026-08-15"), term).unwrap();
    /// assert_eq!((quarter.from, quarter.to), (day("2026-07-01"), day("2026-09-30")));
    /// ```
    #[must_use]
    pub fn at(self, date: NaiveDate, term: Window) -> Option<Window> {
        if !term.contains(date) {
            return None;
        }
        let Some(months) = self.months() else {
            return Some(term);
        };
        // Always from the first day on, so that a 31st does not drift to a 28th.
        let start = |count: u32| term.from.checked_add_months(Months::new(count));
        let mut begun = calendar_months(term.from, date);
        begun = begun.checked_sub(begun.checked_rem(months)?)?;
        if start(begun)? > date {
            begun = begun.checked_sub(months)?;
        }
        let following = start(begun.checked_add(months)?);
        let last = following.and_then(|day| day.pred_opt());
        Some(Window { from: start(begun)?, to: last.map_or(term.to, |day| day.min(term.to)) })
    }

    const fn months(self) -> Option<u32> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
            Self::Term => None,
        }
    }
}

/// Months from the month of one day to the month of a later one.
fn calendar_months(from: NaiveDate, to: NaiveDate) -> u32 {
    let years = to.year().saturating_sub(from.year()).saturating_mul(12);
    let months = i64::from(to.month0()).saturating_sub(i64::from(from.month0()));
    u32::try_from(months.saturating_add(years.into())).unwrap_or(0)
}
