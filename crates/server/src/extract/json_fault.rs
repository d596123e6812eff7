//! Why JSON is not taken: it is none, or something in it is not as described.

use api::ProblemKind;
use serde::de::DeserializeOwned;

use super::field_fault;
use crate::problem::Failure;
use crate::text::Message;

type Fault = serde_path_to_error::Error<serde_json::Error>;

/// What serde_json says of half a character: one of a surrogate pair by itself, or bytes that are not UTF-8.
const HALF_CHARACTERS: [&str; 3] =
    ["lone leading surrogate", "unexpected end of hex escape", "invalid unicode code point"];

/// The problem `invalid-request`, at the field where there is one.
#[must_use]
pub fn failure<T: DeserializeOwned>(bytes: &[u8], fault: &Fault) -> Failure {
    let error = fault.inner();
    let message = error.to_string();
    if error.is_data() {
        at(fault, field_fault::words(&message))
    } else if message.starts_with("number out of range") {
        of_other_number::<T>(bytes, error).unwrap_or_else(|| at(fault, Message::new("field-not-accepted")))
    } else if HALF_CHARACTERS.iter().any(|start| message.starts_with(start)) {
        at(fault, Message::new("field-control-character"))
    } else if serde_json::from_slice::<serde_json::Value>(bytes).is_ok() {
        // One of several possibilities is an object with one name: serde_json takes none and two of
        // them for broken JSON.
        at(fault, Message::new("field-choose-one"))
    } else {
        not_json(error)
    }
}

/// The body is not JSON.
#[must_use]
pub fn not_json(error: &serde_json::Error) -> Failure {
    let place = Message::new("body-not-json").with("line", error.line()).with("column", error.column());
    Failure::new(ProblemKind::InvalidRequest).with_detail(place)
}

fn at(fault: &Fault, what: Message) -> Failure {
    let pointer = field_fault::pointer(fault.path(), &fault.inner().to_string());
    Failure::field(ProblemKind::InvalidRequest, pointer, what)
}

/// What any other number in the place of one that no computer holds, such as 1e400, would be told. Only once:
/// who sends thousands of them has each read no more than twice.
fn of_other_number<T: DeserializeOwned>(bytes: &[u8], error: &serde_json::Error) -> Option<Failure> {
    let other = with_other_number(bytes, error)?;
    let fault =
        serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_slice(&other)).err()?;
    let error = fault.inner();
    error.is_data().then(|| at(&fault, field_fault::words(&error.to_string())))
}

/// The body with another number where reading broke off.
fn with_other_number(bytes: &[u8], error: &serde_json::Error) -> Option<Vec<u8>> {
    let of_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    let before: usize = lines.take(error.line().checked_sub(1)?).map(<[u8]>::len).sum();
    let (read, rest) = bytes.split_at_checked(before.checked_add(error.column())?)?;
    let begin = read.iter().rposition(|byte| !of_number(byte)).map_or(0, |last| last + 1);
    let end = rest.iter().position(|byte| !of_number(byte)).unwrap_or(rest.len());
    Some([read.get(..begin)?, b"1e300", rest.get(end..)?].concat())
}
