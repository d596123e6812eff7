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

/// What would be right instead, at the field with this pointer.
#[must_use]
pub fn words(pointer: &str, message: &str) -> Message {
    let expected = message.split_once("expected ").map_or("", |(_, rest)| rest);
    let number =
        message.starts_with("invalid type: integer") || message.starts_with("invalid type: floating point");
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
    } else if expected.starts_with("a decimal as text") || number && pointer.ends_with("/amount") {
        "field-decimal-as-text"
    } else if message.starts_with("the figure has too many digits") {
        "scenario-too-many-digits"
    } else if message.starts_with("the figure is not a decimal") {
        "field-decimal"
    } else if message.contains("is not an HS code") {
        "scenario-not-a-code"
    } else if message.contains("ISO 4217") {
        "field-currency"
    } else if message.contains("ISO 3166") {
        "field-country"
    } else if message.starts_with("the amount") {
        "field-amount"
    } else if is_date(message, expected) {
        "field-date"
    } else if let Some(most) = exceeded(message, expected) {
        return Message::new("field-range").with("minimum", 0).count("maximum", most);
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
    let chrono = [
        "input contains invalid",
        "premature end of input",
        "input is out of range",
        "trailing input",
        "input is not enough",
    ];
    expected.contains("date") || chrono.iter().any(|start| message.starts_with(start))
}

fn is_whole_number(message: &str, expected: &str) -> bool {
    let kinds = ["u8", "u16", "u32", "u64", "i32", "i64"];
    kinds.iter().any(|kind| expected.starts_with(kind))
        || message.starts_with("invalid digit found")
        || message.starts_with("cannot parse integer")
}

/// The most that fits, where a whole number is more than that.
fn exceeded(message: &str, expected: &str) -> Option<u64> {
    let kinds =
        [("u8", u8::MAX.into()), ("u16", u16::MAX.into()), ("u32", u32::MAX.into()), ("u64", u64::MAX)];
    let (_, most) = kinds.into_iter().find(|(kind, _)| expected.starts_with(kind))?;
    let given = message.split('`').nth(1)?;
    // What has more digits than any integer comes as a float.
    let is_float = given.contains('e') && !given.contains("e-") && !given.starts_with('-');
    let is_more = given.parse::<u64>().map_or(is_float, |number| number > most);
    is_more.then_some(most)
}
