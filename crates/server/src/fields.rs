//! Rules of single fields that several routes share. Each refusal names the field and what is right.

use api::company::AddressFields;

use crate::password::{MAXIMUM_LENGTH, MINIMUM_LENGTH};
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// A line of text that must say something, trimmed.
///
/// # Errors
/// The problem `invalid-value`.
pub fn text<'a>(pointer: &str, value: &'a str, maximum: usize) -> Outcome<&'a str> {
    let value = optional_text(pointer, value, maximum)?;
    if value.is_empty() { Err(Failure::value(pointer, Message::new("field-empty"))) } else { Ok(value) }
}

/// A line of text that may be empty, trimmed.
///
/// # Errors
/// The problem `invalid-value`.
pub fn optional_text<'a>(pointer: &str, value: &'a str, maximum: usize) -> Outcome<&'a str> {
    let value = value.trim();
    if value.chars().count() > maximum {
        let too_long = Message::new("field-too-long").with("maximum", maximum);
        Err(Failure::value(pointer, too_long))
    } else if value.chars().any(|letter| letter.is_control() && letter != '\n') {
        Err(Failure::value(pointer, Message::new("field-control-character")))
    } else {
        Ok(value)
    }
}

/// A new password.
///
/// # Errors
/// The problem `invalid-value`.
pub fn password(pointer: &str, value: &str) -> Outcome<()> {
    if value.chars().count() < MINIMUM_LENGTH {
        let too_short = Message::new("field-too-short").with("minimum", MINIMUM_LENGTH);
        Err(Failure::value(pointer, too_short))
    } else if value.len() > MAXIMUM_LENGTH {
        let too_long = Message::new("field-too-long").with("maximum", MAXIMUM_LENGTH);
        Err(Failure::value(pointer, too_long))
    } else {
        Ok(())
    }
}

/// An e-mail address, in lower case: something, an @, something with a dot. Whether it exists only a
/// message to it can tell.
///
/// # Errors
/// The problem `invalid-value`.
pub fn email(pointer: &str, value: &str) -> Outcome<String> {
    let value = text(pointer, value, 254)?.to_lowercase();
    let plausible = value.split_once('@').is_some_and(|(person, host)| {
        !person.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    });
    let odd = |letter: char| letter.is_whitespace() || letter == ',' || letter == ';';
    if plausible && value.matches('@').count() == 1 && !value.contains(odd) {
        Ok(value)
    } else {
        Err(Failure::value(pointer, Message::new("field-email")))
    }
}

/// An address as it is kept: all lines trimmed.
///
/// # Errors
/// The problem `invalid-value` with every field at fault, so that nobody corrects one only to hear of the next.
pub fn address(fields: &AddressFields) -> Outcome<AddressFields> {
    let mut failure: Option<Failure> = None;
    let mut kept = |outcome: Outcome<&str>| match outcome {
        Ok(value) => value.to_owned(),
        Err(other) => {
            failure = Some(match failure.take() {
                Some(earlier) => earlier.and(other),
                None => other,
            });
            String::new()
        }
    };
    let address = AddressFields {
        label: kept(text("/label", &fields.label, 100)),
        line_1: kept(text("/line_1", &fields.line_1, 200)),
        line_2: kept(optional_text("/line_2", &fields.line_2, 200)),
        city: kept(text("/city", &fields.city, 100)),
        region: kept(optional_text("/region", &fields.region, 100)),
        postal_code: kept(optional_text("/postal_code", &fields.postal_code, 20)),
        country: fields.country,
    };
    failure.map_or(Ok(address), Err)
}
