//! What an amount is per: so many of a unit, and of what that unit counts.

use rust_decimal::Decimal;

use super::super::expression::DutyExpression;
use super::super::unit::{Basis, DutyUnit, MeasureUnit};
use super::cursor::Cursor;
use super::error::{DutyTextError, Expected};
use super::units;
use crate::currency::Currency;

/// What TARIC and the UK tariff write behind a unit, and what it counts by then.
const QUALIFIERS: [(&str, &str); 8] = [
    ("/ gross", "gross weight"),
    ("/ net dry matter", "dry matter"),
    ("/ lactic dry matter", "lactic dry matter"),
    ("/ lactic matter", "lactic matter"),
    ("/ std qual", "standard quality"),
    ("/ raw sugar", "raw sugar"),
    ("/ biodiesel", "biodiesel content"),
    ("/ live weight", "live weight"),
];

/// `/ 100 kg on drained weight`, ` each`.
pub(super) fn per(
    cursor: &mut Cursor<'_>,
    amount: Decimal,
    currency: Currency,
) -> Result<DutyExpression, DutyTextError> {
    let specific = |per: Decimal, unit| Ok(DutyExpression::Specific { amount, currency, per, unit });
    for (words, unit) in [("each", MeasureUnit::Number), ("for each other piece or part", MeasureUnit::Part)]
    {
        if cursor.eat_words(words) {
            let basis = counted(cursor, unit)?;
            return specific(Decimal::ONE, DutyUnit { unit, basis });
        }
    }
    if !["/", "per"].iter().any(|word| cursor.eat_words(word)) {
        return Err(cursor.error(Expected::Per));
    }
    let at = *cursor;
    let count = if cursor.rest().starts_with(|letter: char| letter.is_ascii_digit()) {
        Some(cursor.count()?)
    } else {
        None
    };
    let per = count.unwrap_or(Decimal::ONE);
    if per <= Decimal::ZERO {
        return Err(at.error(Expected::PositiveNumber));
    }
    let word = unit_word(cursor);
    let unworded = word.is_none();
    let (word_count, unit, mut basis) = match word {
        Some(word) => (word.count, word.unit, word.basis.basis()),
        // `89.6¢/1000`, `10¢/1,000 pins`: so many pieces.
        None if count.is_some() => (1, MeasureUnit::Number, Basis::Net),
        None => return Err(cursor.error(Expected::Unit)),
    };
    if basis == Basis::Net {
        basis = counted(cursor, unit)?;
    }
    if basis == Basis::Net && unworded && cursor.rest().starts_with(char::is_alphabetic) {
        basis = cursor.name().map_or(Basis::Net, counted_name);
    }
    let per = per.checked_mul(word_count.into()).ok_or_else(|| at.error(Expected::SmallerNumber))?;
    specific(per, DutyUnit { unit, basis })
}

/// The longest word for a unit that stands here.
fn unit_word(cursor: &mut Cursor<'_>) -> Option<units::UnitWord> {
    let mut best: Option<(Cursor<'_>, units::UnitWord)> = None;
    for word in units::words() {
        let mut attempt = *cursor;
        if !attempt.eat_words(word.word) {
            continue;
        }
        if best.as_ref().is_none_or(|(other, _)| attempt.rest().len() < other.rest().len()) {
            best = Some((attempt, word));
        }
    }
    let (after, word) = best?;
    *cursor = after;
    Some(word)
}

/// Of what the unit counts.
fn counted(cursor: &mut Cursor<'_>, unit: MeasureUnit) -> Result<Basis, DutyTextError> {
    let weight = matches!(unit, MeasureUnit::Gram | MeasureUnit::Kilogram | MeasureUnit::Tonne);
    if weight && cursor.eat_words("gross") {
        return Ok(Basis::Gross);
    }
    if weight && ["drained weight", "drained wt", "drained"].iter().any(|words| cursor.eat_words(words)) {
        return Ok(Basis::Drained);
    }
    if cursor.eat_words("on") {
        return cursor.name().map(counted_name);
    }
    if let Some((_, name)) = QUALIFIERS.iter().find(|(words, _)| cursor.eat_words(words)) {
        return Ok(counted_name((*name).to_owned()));
    }
    for word in ["of", "including"] {
        if cursor.eat_words(word) {
            return Ok(Basis::Named(format!("{word} {}", cursor.name()?)));
        }
    }
    Ok(Basis::Net)
}

fn counted_name(name: String) -> Basis {
    match name.as_str() {
        "drained weight" => Basis::Drained,
        "gross weight" => Basis::Gross,
        _ => Basis::Named(name),
    }
}
