//! What time it is, and how long something took.

use chrono::NaiveDate;
use js_sys::Date;

/// Today in the reader's own time zone.
pub fn today() -> NaiveDate {
    let now = Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// The moment at which a day begins in the reader's own time zone, as ISO 8601 in UTC.
pub fn beginning(day: NaiveDate) -> String {
    // Without an offset it is the reader's time.
    let local = format!("{day}T00:00:00");
    let moment = Date::new(&local.as_str().into());
    // The browser knows fewer years than the calendar.
    if moment.get_time().is_nan() { format!("{local}Z") } else { moment.to_iso_string().into() }
}

/// This moment as ISO 8601 in UTC.
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Milliseconds since the page was opened, with fractions.
pub fn milliseconds() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map(|clock| clock.now()).unwrap_or_default()
}
