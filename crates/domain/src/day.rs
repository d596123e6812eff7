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

/// Four digits, two and two: whatever else is a slip, and no year has five.
fn parse(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let mut number = |length: usize| {
        let part = parts.next()?;
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse().ok().filter(|_: &u16| digits)
    };
    let (year, month, day) = (number(4)?, number(2)?, number(2)?);
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_in_one_way() {
        assert_eq!(parse("2026-12-14"), NaiveDate::from_ymd_opt(2026, 12, 14));
        for text in [
            "2026-1-5",
            " 2026-12-12",
            "+2026-12-12",
            "12345-01-01",
            "2026-12-1 ",
            "2026-02-29",
            "2026-12",
            "2026-12-012",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
