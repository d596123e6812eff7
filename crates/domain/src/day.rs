//! Days as JSON has them, read without chrono's own reading: that weighs 17 kB of Wasm, which every first
//! visit of the catalogue would download for the few days of a list of products.

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Reads "2026-12-14".
///
/// # Errors
/// Whatever is no day of the calendar, or written otherwise.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Arrival {
///     #[serde(deserialize_with = "domain::day::read")]
///     date: chrono::NaiveDate,
/// }
/// let arrival: Arrival = serde_json::from_str(r#"{"date": "2026-12-14"}"#).unwrap();
/// assert_eq!(arrival.date.to_string(), "2026-12-14");
/// ```
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse(&text).ok_or_else(wrong)
}

/// Reads "2026-12-14" or nothing.
///
/// # Errors
/// As [`read`].
pub fn read_optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| parse(&text).ok_or_else(wrong)).transpose()
}

fn wrong<E: Error>() -> E {
    E::custom("a day is written like 2026-12-14")
}

fn parse(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-').map(digits);
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn digits(part: &str) -> Option<&str> {
    part.bytes().all(|byte| byte.is_ascii_digit()).then_some(part)
}
