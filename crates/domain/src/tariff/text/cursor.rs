//! A place in a text, and what is taken from there. Spaces of any kind are of no account, and a
//! word may be broken by a hyphen and a space, as the official file has it (`high- est`).

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::error::{DutyTextError, Expected};
use crate::decimal;

/// How much of the text an error repeats.
const FOUND_CHARACTERS: usize = 24;

#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    whole: &'a str,
    rest: &'a str,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(whole: &'a str) -> Self {
        Self { whole, rest: whole }
    }

    /// What is left, without spaces in front.
    pub(super) fn rest(&self) -> &'a str {
        self.rest.trim_start()
    }

    pub(super) fn error(&self, expected: Expected) -> DutyTextError {
        let rest = self.rest();
        let position = self.whole.chars().count().saturating_sub(rest.chars().count());
        DutyTextError { position, expected, found: rest.chars().take(FOUND_CHARACTERS).collect() }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    pub(super) fn eat(&mut self, sign: char) -> bool {
        match self.rest().strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes words if they stand here as whole words, whatever their case, spaces and commas.
    pub(super) fn eat_words(&mut self, words: &str) -> bool {
        match after(self.rest(), words) {
            Some(rest) if !(ends_in_word(words) && begins_in_word(rest)) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// The same, though the next word may stand close by: `on thebattery`.
    pub(super) fn eat_glued(&mut self, words: &str) -> bool {
        let Some(rest) = after(self.rest(), words) else {
            return false;
        };
        self.rest = rest;
        true
    }

    /// Whether a number stands here.
    pub(super) fn is_at_number(&self) -> bool {
        self.rest().starts_with(|letter: char| letter.is_ascii_digit() || letter == '.')
    }

    /// Digits, thousands in threes behind commas, one point. No sign: no tariff has a rate below zero.
    pub(super) fn number(&mut self) -> Result<Decimal, DutyTextError> {
        let rest = self.rest();
        let is_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
        let length = rest.find(|letter| !is_number(letter)).unwrap_or(rest.len());
        let number = rest.get(..length).unwrap_or_default();
        // A comma or point behind a number ends a clause.
        let number = number.trim_end_matches(['.', ',']);
        let plain = without_thousands(number).ok_or_else(|| self.error(Expected::Number))?;
        let value = decimal::parse(&plain).map_err(|error| match error {
            decimal::DecimalError::NotADecimal => self.error(Expected::Number),
            _ => self.error(Expected::SmallerNumber),
        })?;
        self.rest = rest.get(number.len()..).unwrap_or_default();
        Ok(value)
    }

    /// A number whose thousands may stand behind spaces: `1 000`.
    pub(super) fn count(&mut self) -> Result<Decimal, DutyTextError> {
        let mut count = self.number()?;
        while count.scale() == 0 {
            let rest = self.rest();
            let group = rest.get(..3).filter(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
            let behind = rest.get(3..).unwrap_or_default();
            let ends = !behind
                .starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '/'));
            let Some(group) = group.filter(|_| ends).and_then(|group| group.parse::<Decimal>().ok()) else {
                break;
            };
            let longer = count.checked_mul(Decimal::ONE_THOUSAND).and_then(|count| count.checked_add(group));
            count = longer.ok_or_else(|| self.error(Expected::SmallerNumber))?;
            self.rest = behind;
        }
        Ok(count)
    }

    /// Words up to a bracket or the end, whatever they are.
    pub(super) fn clause(&mut self) -> Result<String, DutyTextError> {
        let rest = self.rest();
        let (clause, tail) =
            rest.split_at_checked(rest.find('(').unwrap_or(rest.len())).unwrap_or((rest, ""));
        let clause = unbroken(clause);
        let clause = clause.trim_end_matches(['.', ',', ' ']);
        if clause.is_empty() {
            return Err(self.error(Expected::Name));
        }
        self.rest = tail;
        Ok(clause.to_owned())
    }

    /// Words up to a sign or word of the grammar, without an article.
    pub(super) fn name(&mut self) -> Result<String, DutyTextError> {
        while self.eat_words("the") {}
        let rest = self.rest();
        let ends_here = |position: usize| {
            let tail = rest.get(position..).unwrap_or_default();
            let word = ["but not", "less", "plus", "minus", "MIN", "MAX", "- "];
            let between_words = position == 0 || tail.starts_with(' ');
            tail.starts_with(['+', '(', ')']) || (between_words && word.iter().any(|word| starts(tail, word)))
        };
        let end = rest.char_indices().map(|(position, _)| position).find(|position| ends_here(*position));
        let (name, tail) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
        let name = unbroken(name);
        let name = name.trim_end_matches(['.', ',', ' ']);
        if name.is_empty() {
            return Err(self.error(Expected::Name));
        }
        self.rest = tail;
        Ok(name.to_owned())
    }
}

/// What follows the words, or `None` where others stand here. A space or comma may be missing; one
/// too many may only stand beside a sign, or behind the hyphen of a broken line.
fn after<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    let mut wanted = words.chars().peekable();
    let mut letters = text.char_indices().peekable();
    let mut may_part = true;
    while let Some(letter) = wanted.peek().copied() {
        if is_passed_over(letter) {
            may_part = true;
            wanted.next();
            continue;
        }
        let (_, found) = letters.next()?;
        let breaks = |next: Option<&(usize, char)>| next.is_some_and(|(_, next)| next.is_whitespace());
        if found.eq_ignore_ascii_case(&letter) {
            wanted.next();
            may_part = !letter.is_alphanumeric();
        } else if is_passed_over(found) && (may_part || !letter.is_alphanumeric()) {
            continue;
        } else if found == '-' && breaks(letters.peek()) {
            may_part = true;
        } else {
            return None;
        }
    }
    let end = letters.peek().map_or(text.len(), |(position, _)| *position);
    text.get(end..)
}

fn starts(text: &str, words: &str) -> bool {
    after(text, words).is_some_and(|rest| !(ends_in_word(words) && begins_in_word(rest)))
}

fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace() || letter == ','
}

fn ends_in_word(words: &str) -> bool {
    words.ends_with(|letter: char| letter.is_ascii_alphanumeric())
}

/// The official file glues `of` to a unit once: `m2of recording surface`.
fn begins_in_word(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_alphanumeric()) && !rest.starts_with("of ")
}

/// One space between words, and no hyphen of a line that was broken.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("- ", "")
}

fn without_thousands(number: &str) -> Option<Cow<'_, str>> {
    if !number.contains(',') {
        return Some(number.into());
    }
    let (integer, fraction) = match number.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (number, None),
    };
    let mut groups = integer.split(',');
    let first = groups.next()?;
    let grouped = integer.contains(',');
    let sound = !grouped || ((1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3));
    let integer = sound.then(|| integer.replace(',', ""))?;
    Some(match fraction {
        Some(fraction) => format!("{integer}.{fraction}").into(),
        None => integer.into(),
    })
}
