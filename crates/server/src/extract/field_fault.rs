//! What serde says about a field, in words for people: where it is, and what would be right.

use serde_path_to_error::{Path, Segment};

use crate::text::Message;

/// The JSON pointer of a path, with one more name where serde has only said it in its message.
#[must_use]
pub fn pointer(path: &Path, message: &str) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer += &format!("/{index}"),
            Segment::Map { key } => pointer += &format!("/{}", escaped(key)),
            Segment::Enum { variant } => pointer += &format!("/{}", escaped(variant)),
            Segment::Unknown => {}
        }
    }
    if let Some(name) = named(message) {
        let last = format!("/{}", escaped(name));
        if !pointer.ends_with(&last) {
            pointer += &last;
        }
    }
    pointer
}

/// A name as a part of a JSON pointer.
#[must_use]
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The field in ``missing field `x` ``, ``duplicate field `x` `` and ``unknown field `x`, expected ...``.
fn named(message: &str) -> Option<&str> {
    let starts = ["missing field `", "unknown field `", "duplicate field `"];
    let rest = starts.iter().find_map(|start| message.strip_prefix(start))?;
    rest.split_once('`').map(|(name, _)| name)
}

/// What would be right instead.
#[must_use]
pub fn words(message: &str) -> Message {
    let expected = message.split_once("expected ").map_or("", |(_, rest)| rest);
    if let Some(maximum) = passed(message, expected) {
        return Message::new("field-range").with("minimum", 0).count("maximum", maximum);
    }
    let id = if message.starts_with("missing field") {
        "field-missing"
    } else if message.starts_with("unknown field") {
        "field-unknown"
    } else if message.starts_with("unknown variant") {
        let choices = expected.trim_start_matches("one of ").replace('`', "");
        let end = choices.find(" at line").unwrap_or(choices.len());
        return Message::new("field-choice").with("choices", &choices[..end]);
    } else if message.starts_with("duplicate field") {
        "field-given-twice"
    } else if expected.starts_with("a decimal as text") {
        "field-decimal-as-text"
    } else if message.starts_with("the figure has too many digits") || message.starts_with("more than ") {
        "scenario-too-many-digits"
    } else if message.starts_with("the figure is not a decimal") || message.starts_with("not a decimal") {
        "field-decimal"
    } else if message.contains("is not an HS code") {
        "scenario-not-a-code"
    } else if message.contains("ISO 4217") {
        "field-currency"
    } else if message.contains("ISO 3166") {
        "field-country"
    } else if message.starts_with("the amount is too large") {
        "field-number-too-large"
    } else if message.starts_with("the amount") {
        "field-amount"
    } else if is_date(message, expected) {
        "field-date"
    } else if message.starts_with("number too large") {
        "field-number-too-large"
    } else if is_whole_number(message, expected) {
        "field-whole-number"
    } else if expected.starts_with("a string") {
        "field-text"
    } else if expected.starts_with("a sequence") {
        "field-list"
    } else if expected.starts_with("a boolean") || message.contains("`true` or `false`") {
        "field-true-or-false"
    } else if ["struct ", "newtype variant", "a map"].iter().any(|start| expected.starts_with(start)) {
        "field-object"
    } else {
        "field-not-accepted"
    };
    Message::new(id)
}

fn is_date(message: &str, expected: &str) -> bool {
    let starts = [
        "a day is written",
        "input contains invalid",
        "premature end of input",
        "input is out of range",
        "trailing input",
        "input is not enough",
    ];
    expected.contains("date") || starts.iter().any(|start| message.starts_with(start))
}

const WHOLE_NUMBERS: [(&str, u64); 4] =
    [("u8", u8::MAX as u64), ("u16", u16::MAX as u64), ("u32", u32::MAX as u64), ("u64", u64::MAX)];

fn is_whole_number(message: &str, expected: &str) -> bool {
    let mut kinds = WHOLE_NUMBERS.iter().map(|(kind, _)| *kind).chain(["i32", "i64"]);
    kinds.any(|kind| expected.starts_with(kind))
        || message.starts_with("invalid digit found")
        || message.starts_with("cannot parse integer")
}

/// The largest number that is taken, where a larger one was given.
fn passed(message: &str, expected: &str) -> Option<u64> {
    let (_, maximum) = WHOLE_NUMBERS.iter().find(|(kind, _)| expected.starts_with(kind))?;
    // As ``integer `4294967296` ``; of 20 digits and more as ``floating point `1e+20` ``.
    let given = message.split('`').nth(1)?;
    let (digits, exponent) = given.split_once('e').unwrap_or((given, ""));
    let exponent = exponent.trim_start_matches('+');
    let positive = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let larger = if exponent.is_empty() {
        digits.parse().is_ok_and(|number: u64| number > *maximum)
    } else {
        exponent.bytes().all(|byte| byte.is_ascii_digit())
    };
    (positive && larger).then_some(*maximum)
}
