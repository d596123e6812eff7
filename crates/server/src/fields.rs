//! Rules of single fields that several routes share. Each refusal names the field and what is right.

use api::company::{AddressFields, AddressRequest};

use crate::password::{MAXIMUM_LENGTH, MINIMUM_LENGTH};
use crate::problem::{Failure, Outcome};
use crate::text::Message;

/// The fields at fault so far, so that nobody corrects one only to hear of the next.
#[derive(Debug, Default)]
pub struct Faults(Option<Failure>);

impl Faults {
    /// The value of a field. Where it is at fault, one that goes nowhere: [`none`](Self::none) refuses all.
    pub fn keep<T: Default>(&mut self, outcome: Outcome<T>) -> T {
        outcome.unwrap_or_else(|fault| {
            self.add(fault);
            T::default()
        })
    }

    pub fn add(&mut self, fault: Failure) {
        self.0 = Some(match self.0.take() {
            Some(earlier) => earlier.and(fault),
            None => fault,
        });
    }

    /// Refuses where a field was at fault.
    ///
    /// # Errors
    /// The problem `invalid-value` with every field at fault.
    pub fn none(self) -> Outcome<()> {
        self.0.map_or(Ok(()), Err)
    }
}

/// One line that must say something, trimmed.
///
/// # Errors
/// The problem `invalid-value`.
pub fn text<'a>(pointer: &str, value: &'a str, maximum: usize) -> Outcome<&'a str> {
    let value = optional_text(pointer, value, maximum)?;
    if value.is_empty() { Err(Failure::value(pointer, Message::new("field-empty"))) } else { Ok(value) }
}

/// One line that may be empty, trimmed.
///
/// # Errors
/// The problem `invalid-value`.
pub fn optional_text<'a>(pointer: &str, value: &'a str, maximum: usize) -> Outcome<&'a str> {
    let value = value.trim();
    if value.contains(breaks_line) {
        Err(Failure::value(pointer, Message::new("field-one-line")))
    } else if value.contains(|letter: char| letter.is_control() || turns_text(letter)) {
        Err(Failure::value(pointer, Message::new("field-control-character")))
    } else {
        not_longer(pointer, value, maximum)?;
        Ok(value)
    }
}

/// Lines of text, trimmed, with line breaks of one kind; they may be empty.
///
/// # Errors
/// The problem `invalid-value`.
pub fn paragraphs(pointer: &str, value: &str, maximum: usize) -> Outcome<String> {
    let value = value.trim().replace("\r\n", "\n").replace('\r', "\n");
    if value.contains(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t')) {
        return Err(Failure::value(pointer, Message::new("field-control-character")));
    }
    not_longer(pointer, &value, maximum)?;
    Ok(value)
}

fn not_longer(pointer: &str, value: &str, maximum: usize) -> Outcome<()> {
    if value.chars().count() > maximum {
        let too_long = Message::new("field-too-long").with("maximum", maximum);
        return Err(Failure::value(pointer, too_long));
    }
    Ok(())
}

const fn breaks_line(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Embeddings, overrides and isolates: one that is left open turns around what stands behind the text. The
/// marks of a direction and the joiners, which Arabic and Persian need, do not.
const fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
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
/// The problem `invalid-value` with every field at fault.
pub fn address(fields: &AddressRequest) -> Outcome<AddressFields> {
    let mut faults = Faults::default();
    let address = AddressFields {
        label: faults.keep(text("/label", &fields.label, 100)).to_owned(),
        line_1: faults.keep(text("/line_1", &fields.line_1, 200)).to_owned(),
        line_2: faults.keep(optional_text("/line_2", &fields.line_2, 200)).to_owned(),
        city: faults.keep(text("/city", &fields.city, 100)).to_owned(),
        region: faults.keep(optional_text("/region", &fields.region, 100)).to_owned(),
        postal_code: faults.keep(optional_text("/postal_code", &fields.postal_code, 20)).to_owned(),
        country: fields.country,
    };
    faults.none()?;
    Ok(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn said<T: std::fmt::Debug>(outcome: Outcome<T>) -> String {
        let problem = outcome.expect_err("a fault").written(Language::ENGLISH, None);
        problem.errors.into_iter().map(|field| field.detail).collect()
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(text("/x", " Kai 7\n", 10).ok(), Some("Kai 7"));
        // Persian and Arabic need joiners and marks of direction.
        assert_eq!(text("/x", "می\u{200c}خواهم \u{200e}A", 20).ok(), Some("می\u{200c}خواهم \u{200e}A"));
        for broken in ["a\nb", "a\r\nb", "a\u{2028}b"] {
            assert!(said(text("/x", broken, 10)).contains("one line"), "{broken:?}");
        }
        for turned in ["\u{202e}abc", "Ne\u{202d}e", "a\u{2066}b", "a\tb", "a\u{7}b"] {
            assert!(said(text("/x", turned, 10)).contains("cannot be shown"), "{turned:?}");
        }
    }

    #[test]
    fn paragraphs_have_lines_and_tabs() {
        let read = |text: &str| paragraphs("/note", text, 20).ok();
        assert_eq!(read("\r\na\r\nb\rc\td\n").as_deref(), Some("a\nb\nc\td"));
        assert_eq!(read("").as_deref(), Some(""));
        assert!(said(paragraphs("/note", "a\u{7}", 20)).contains("cannot be shown"));
        // A line break of two characters counts as one.
        assert!(read(&"a\r\n".repeat(10)).is_some());
    }
}
