//! Working days and the moments of a day.
//!
//! It owns the calendar of the demo: Monday to Friday, UTC. It must never know today.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day itself, or the Monday after a weekend.
pub(super) fn working_day(date: NaiveDate) -> NaiveDate {
    let weekend = match date.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    date.checked_add_days(Days::new(weekend)).unwrap_or(date)
}

/// A day and the minutes after its midnight as ISO 8601 in UTC.
pub(super) fn moment(day: NaiveDate, minutes: u64) -> String {
    format!("{day}T{:02}:{:02}:00Z", minutes / 60, minutes % 60)
}
