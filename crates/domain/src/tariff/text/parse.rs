//! From text to expression.

use std::str::FromStr;

use rust_decimal::Decimal;

use super::super::expression::{DutyExpression, MAXIMUM_DEPTH, Sign, Term, ValueBase};
use super::super::percent::Percent;
use super::cursor::Cursor;
use super::error::{DutyTextError, Expected};
use super::per_unit::per;
use super::references;
use crate::currency::Currency;
use crate::decimal::MAXIMUM_SCALE;

/// Names of components from tables of their own, longest first: the agricultural component, the
/// additional duties on sugar and flour, each also reduced (TARIC duty expressions 12 to 29).
const COMPONENTS: [&str; 6] = ["AD S/Z R", "AD F/M R", "AD S/Z", "AD F/M", "EA R", "EA"];

/// The same without the signs, as TARIC's codes have them.
const COMPONENT_CODES: [(&str, &str); 5] =
    [("ADSZR", "AD S/Z R"), ("ADFMR", "AD F/M R"), ("ADSZ", "AD S/Z"), ("ADFM", "AD F/M"), ("EAR", "EA R")];

impl FromStr for DutyExpression {
    type Err = DutyTextError;

    /// Reads one expression in either notation. Markers of footnotes at the end (`1/`) are passed
    /// over.
    ///
    /// ```
    /// use domain::tariff::{DutyExpression, Expected};
    /// assert!("9.00 % + EA MAX 18.70 % + AD S/Z".parse::<DutyExpression>().is_ok());
    /// let error = "4.4¢/furlong".parse::<DutyExpression>().unwrap_err();
    /// assert_eq!((error.position, error.expected), (5, Expected::Unit));
    /// ```
    fn from_str(text: &str) -> Result<Self, DutyTextError> {
        let mut cursor = Cursor::new(text);
        let duty = bounded(&mut cursor, MAXIMUM_DEPTH)?;
        eat_footnote_markers(&mut cursor);
        cursor.eat('.');
        if !cursor.is_at_end() {
            return Err(cursor.error(Expected::End));
        }
        if duty.depth() > MAXIMUM_DEPTH {
            return Err(Cursor::new(text).error(Expected::LessNesting));
        }
        Ok(duty)
    }
}

/// A sum, and what bounds it from below or above: each bound takes all before it on its left.
fn bounded(cursor: &mut Cursor<'_>, depth: usize) -> Result<DutyExpression, DutyTextError> {
    let mut left = depth.checked_sub(1).ok_or_else(|| cursor.error(Expected::LessNesting))?;
    let mut duty = sum(cursor, left)?;
    while !cursor.is_at_end() {
        if let Some((bound, is_least)) = left.checked_sub(1).and_then(|left| alternative(cursor, left)) {
            left = left.saturating_sub(1);
            duty = held(duty, bound, is_least);
            continue;
        }
        let mut eat = |words: [&str; 3]| words.iter().any(|word| cursor.eat_words(word));
        let minimum = eat(["MIN", "but not less than", "but not less"]);
        let maximum = !minimum && eat(["MAX", "but not more than", "but not to exceed"]);
        if !minimum && !maximum {
            break;
        }
        left = left.checked_sub(1).ok_or_else(|| cursor.error(Expected::LessNesting))?;
        duty = held(duty, sum(cursor, left)?, minimum);
    }
    Ok(duty)
}

fn held(duty: DutyExpression, bound: DutyExpression, is_least: bool) -> DutyExpression {
    let (duty, bound) = (Box::new(duty), Box::new(bound));
    if is_least {
        DutyExpression::AtLeast { duty, minimum: bound }
    } else {
        DutyExpression::AtMost { duty, maximum: bound }
    }
}

/// `or 60 INR / piece, whichever is higher`: the other duty, and whether it is the least that is due.
fn alternative(cursor: &mut Cursor<'_>, depth: usize) -> Option<(DutyExpression, bool)> {
    let mut attempt = *cursor;
    if !attempt.eat_words("or") {
        return None;
    }
    let duty = sum(&mut attempt, depth).ok()?;
    if !attempt.eat_words("whichever") {
        return None;
    }
    attempt.eat_words("is");
    attempt.eat_words("the");
    let mut eat = |words: [&str; 3]| words.iter().any(|word| attempt.eat_words(word));
    let is_least = eat(["greater", "higher", "more"]);
    if !is_least && !eat(["less", "lower", "lesser"]) {
        return None;
    }
    *cursor = attempt;
    Some((duty, is_least))
}

fn sum(cursor: &mut Cursor<'_>, depth: usize) -> Result<DutyExpression, DutyTextError> {
    let first = term(cursor, depth)?;
    let mut terms = Vec::new();
    while !cursor.is_at_end() {
        let sign = if cursor.eat('+') || cursor.eat_words("plus") {
            Sign::Plus
        } else if cursor.eat('-') || cursor.eat_words("less") || cursor.eat_words("minus") {
            Sign::Minus
        } else {
            break;
        };
        terms.push(Term { sign, duty: term(cursor, depth)? });
    }
    if terms.is_empty() {
        return Ok(first);
    }
    terms.insert(0, Term { sign: Sign::Plus, duty: first });
    Ok(DutyExpression::Sum(terms))
}

fn term(cursor: &mut Cursor<'_>, depth: usize) -> Result<DutyExpression, DutyTextError> {
    if cursor.eat('(') {
        let duty = bounded(cursor, depth)?;
        return if cursor.eat(')') { Ok(duty) } else { Err(cursor.error(Expected::ClosingBracket)) };
    }
    // Most duties begin with a number, which no words do.
    if cursor.is_at_number() || (cursor.eat_words("a duty of") && cursor.is_at_number()) {
        return percentage_or_amount(cursor);
    }
    if cursor.eat_words("free") || cursor.eat_words("no additional duty") {
        return Ok(DutyExpression::Free);
    }
    if let Some(reference) = references::eat(cursor) {
        return Ok(DutyExpression::Reference(reference));
    }
    if let Some(name) = component(cursor) {
        return Ok(DutyExpression::Component(name.to_owned()));
    }
    let currency = currency(cursor).ok_or_else(|| cursor.error(Expected::Duty))?;
    let amount = cursor.number()?;
    per(cursor, amount, currency)
}

fn percentage_or_amount(cursor: &mut Cursor<'_>) -> Result<DutyExpression, DutyTextError> {
    let at = *cursor;
    let number = cursor.number()?;
    let fraction = fraction(cursor);
    if eat_percent(cursor) {
        let percent = match fraction {
            Some((part, denominator)) => Percent::mixed(number, part, denominator),
            None => Some(Percent::new(number)),
        };
        return ad_valorem(cursor, percent.ok_or_else(|| at.error(Expected::Number))?);
    }
    if fraction.is_some() {
        return Err(cursor.error(Expected::PercentOrCurrency));
    }
    if cursor.eat('¢') {
        let dollars = number.checked_mul(Decimal::new(1, 2)).filter(|dollars| fits(*dollars));
        let dollars = dollars.ok_or_else(|| at.error(Expected::SmallerNumber))?;
        return per(cursor, dollars, Currency::USD);
    }
    match currency(cursor) {
        Some(currency) => per(cursor, number, currency),
        None => Err(cursor.error(Expected::PercentOrCurrency)),
    }
}

fn fits(amount: Decimal) -> bool {
    usize::try_from(amount.scale()).is_ok_and(|scale| scale <= MAXIMUM_SCALE)
}

fn eat_percent(cursor: &mut Cursor<'_>) -> bool {
    cursor.eat('%') || cursor.eat_words("percent") || cursor.eat_words("per cent")
}

/// `1/3` behind a whole number.
fn fraction(cursor: &mut Cursor<'_>) -> Option<(u32, u32)> {
    if !cursor.is_at_number() {
        return None;
    }
    let mut attempt = *cursor;
    let part = attempt.number().ok()?;
    let denominator = attempt.eat('/').then(|| attempt.number().ok())??;
    *cursor = attempt;
    Some((u32::try_from(part).ok()?, u32::try_from(denominator).ok()?))
}

fn component(cursor: &mut Cursor<'_>) -> Option<&'static str> {
    let named = COMPONENTS.iter().find(|name| cursor.eat_words(name)).copied();
    named.or_else(|| {
        let coded = COMPONENT_CODES.iter().find(|(code, _)| cursor.eat_words(code));
        coded.map(|(_, name)| *name)
    })
}

fn currency(cursor: &mut Cursor<'_>) -> Option<Currency> {
    for (sign, currency) in
        [("$", Currency::USD), ("€", Currency::EUR), ("£", Currency::GBP), ("yen", Currency::JPY)]
    {
        if cursor.eat_words(sign) {
            return Some(currency);
        }
    }
    let code = cursor.rest().get(..3)?;
    let currency: Currency = code.parse().ok()?;
    cursor.eat_words(code).then_some(currency)
}

fn ad_valorem(cursor: &mut Cursor<'_>, percent: Percent) -> Result<DutyExpression, DutyTextError> {
    // As most are.
    if cursor.is_at_end() {
        return Ok(DutyExpression::AdValorem { percent, on: ValueBase::CustomsValue });
    }
    if ["RSP", "RET", "retail price"].iter().any(|words| cursor.eat_words(words)) {
        return Ok(DutyExpression::AdValorem { percent, on: ValueBase::RetailPrice });
    }
    let mut on = ValueBase::CustomsValue;
    cursor.eat_words("ad valorem");
    let words = ["on the", "upon the", "of the", "on"];
    if words.iter().any(|word| cursor.eat_glued(word)) {
        on = match cursor.name()?.as_str() {
            "entire set" => ValueBase::EntireSet,
            "full value of the imported article" => ValueBase::FullValue,
            "retail price" => ValueBase::RetailPrice,
            part => ValueBase::Part(part.to_owned()),
        };
    }
    Ok(DutyExpression::AdValorem { percent, on })
}

fn eat_footnote_markers(cursor: &mut Cursor<'_>) {
    let mut attempt = *cursor;
    while attempt.is_at_number() && attempt.number().is_ok() && attempt.eat('/') {
        *cursor = attempt;
    }
}
