//! Pages of lists: how long they are, and the opaque text by which the next one is asked for.

use api::ProblemKind;

use crate::problem::{Failure, Outcome};
use crate::random::to_hexadecimal;
use crate::storage::Behind;
use crate::text::Message;

const DEFAULT_LIMIT: u32 = 50;
const MAXIMUM_LIMIT: u32 = 200;

/// How many items a page has.
///
/// # Errors
/// The problem `invalid-request`.
pub fn limit(asked: Option<u32>) -> Outcome<u32> {
    match asked.unwrap_or(DEFAULT_LIMIT) {
        limit @ 1..=MAXIMUM_LIMIT => Ok(limit),
        _ => Err(Failure::field(ProblemKind::InvalidRequest, LIMIT, limits())),
    }
}

/// Where a query says how many items a page has.
pub const LIMIT: &str = "/limit";

/// How many they may be.
#[must_use]
pub fn limits() -> Message {
    Message::new("field-range").with("minimum", 1).with("maximum", MAXIMUM_LIMIT)
}

/// The cursor of a list that is counted through.
#[must_use]
pub fn of_offset(offset: u64) -> String {
    format!("{offset:x}")
}

/// Where such a page begins.
///
/// # Errors
/// The problem `invalid-request` where it is no cursor of ours.
pub fn offset(cursor: Option<&str>) -> Outcome<u64> {
    let Some(cursor) = cursor else { return Ok(0) };
    let offset = u64::from_str_radix(cursor, 16).ok();
    offset.filter(|offset| *offset <= u64::from(u32::MAX)).ok_or_else(unknown)
}

/// The cursor behind a row: stays right while others are added.
#[must_use]
pub fn of(behind: &Behind) -> String {
    format!("{:x}.{}", behind.at, behind.id)
}

/// The row that a page begins behind.
///
/// # Errors
/// The problem `invalid-request` where it is no cursor of ours.
pub fn behind(cursor: Option<&str>) -> Outcome<Option<Behind>> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let (moment, id) = cursor.split_once('.').ok_or_else(unknown)?;
    let at = i64::from_str_radix(moment, 16).map_err(|_| unknown())?;
    Ok(Some(Behind { at, id: id.to_owned() }))
}

/// The cursor behind a row of a list by name: tells nothing of what else there is.
#[must_use]
pub fn of_name(name: &str, id: &str) -> String {
    format!("{}.{}", to_hexadecimal(name.as_bytes()), to_hexadecimal(id.as_bytes()))
}

/// Name and id that such a page begins behind.
///
/// # Errors
/// The problem `invalid-request` where it is no cursor of ours.
pub fn behind_name(cursor: Option<&str>) -> Outcome<Option<(String, String)>> {
    let Some(cursor) = cursor else {
        return Ok(None);
    };
    let parts = cursor.split_once('.').and_then(|(name, id)| Some((text(name)?, text(id)?)));
    parts.filter(|(_, id)| !id.is_empty()).map(Some).ok_or_else(unknown)
}

/// Text out of hexadecimal digits.
fn text(digits: &str) -> Option<String> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
        u8::from_str_radix(pair, 16).ok()
    });
    String::from_utf8(pairs.collect::<Option<_>>()?).ok().filter(|text| !text.contains('\0'))
}

/// It is no cursor of ours.
#[must_use]
pub fn unknown() -> Failure {
    Failure::field(ProblemKind::InvalidRequest, "/cursor", Message::new("field-cursor"))
}
