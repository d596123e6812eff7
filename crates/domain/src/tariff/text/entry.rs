//! Duty expressions as people type them: their numbers in the reader's way of writing, read by the one
//! reader of typed decimals. The grammar knows a point before the fraction alone, as the schedules,
//! links and files have it.

use crate::{
    decimal_entry,
    number_entry::{ascii_digits, is_invisible},
};

/// A typed expression as the grammar has it. What is no number stays as it is, so that the grammar
/// says what is wrong there.
///
/// ```
/// use domain::tariff::as_written;
/// assert_eq!(as_written("12,80 % + 1.600 EUR / 100 kg", ','), "12.80 % + 1600 EUR / 100 kg");
/// ```
#[must_use]
pub fn as_written(typed: &str, decimal_mark: char) -> String {
    let visible = ascii_digits(typed).chars().filter(|letter| !is_invisible(*letter)).map(sign).collect();
    each_number(visible, |number| decimal_entry::plain(number, decimal_mark).ok())
}

/// An expression as a reader whose fractions begin with `decimal_mark` would have typed it.
///
/// ```
/// use domain::tariff::as_typed;
/// assert_eq!(as_typed("1.234 EUR / p/st", ','), "1,234 EUR / p/st");
/// ```
#[must_use]
pub fn as_typed(written: &str, decimal_mark: char) -> String {
    let mark = decimal_mark.to_string();
    each_number(written.to_owned(), |number| {
        Some(decimal_entry::plain(number, '.').ok()?.replace('.', &mark))
    })
}

/// The signs of the grammar that other scripts have of their own.
const fn sign(letter: char) -> char {
    match letter {
        '\u{66A}' | '\u{FF05}' => '%',
        '\u{FF0F}' => '/',
        other => other,
    }
}

/// Writes every number anew that `write` can read.
fn each_number(text: String, write: impl Fn(&str) -> Option<String>) -> String {
    let mut all = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let (number, behind) = from.split_at_checked(number_length(from)).unwrap_or((from, ""));
        all.push_str(before);
        all.push_str(write(number).as_deref().unwrap_or(number));
        rest = behind;
    }
    all.push_str(rest);
    all
}

/// Of a number that a text begins with. Behind whole thousands a space or an apostrophe may stand.
fn number_length(text: &str) -> usize {
    let run = |text: &str| {
        let end = text.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','));
        end.unwrap_or(text.len())
    };
    let mut length = run(text);
    loop {
        let (number, behind) = text.split_at_checked(length).unwrap_or((text, ""));
        let mut letters = behind.chars();
        let gap = letters.next().filter(|letter| letter.is_whitespace() || matches!(letter, '\'' | '’'));
        let group = letters.as_str();
        let digits = group.chars().take_while(char::is_ascii_digit).count();
        // `6 125/1000` is six and a fraction.
        let is_numerator = group.chars().nth(digits) == Some('/');
        match gap {
            Some(gap) if digits == 3 && !is_numerator && !number.contains(['.', ',']) => {
                length = length.saturating_add(gap.len_utf8()).saturating_add(run(group));
            }
            // A comma or point behind a number ends a clause.
            _ => return number.trim_end_matches(['.', ',']).len(),
        }
    }
}
