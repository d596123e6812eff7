//! Expressions as the two families of tariffs print them.

use std::fmt::Write;

use rust_decimal::Decimal;

use super::super::expression::{DutyExpression, Sign, Term, ValueBase};
use super::super::unit::{Basis, DutyUnit, MeasureUnit};
use super::notation::Notation;
use super::references;
use super::units::{CLEAN_YIELD, printed};
use crate::currency::Currency;

impl DutyExpression {
    /// Prints it so that reading gives the same expression.
    ///
    /// ```
    /// use domain::tariff::{DutyExpression, Notation};
    /// let rate: DutyExpression = "4.4¢/kg + 6%".parse().unwrap();
    /// assert_eq!(rate.print(Notation::UnitedStates), "4.4¢/kg + 6%");
    /// assert_eq!(rate.print(Notation::Taric), "0.044 USD / kg + 6 %");
    /// ```
    #[must_use]
    pub fn print(&self, notation: Notation) -> String {
        let mut text = String::new();
        write_duty(&mut text, self, notation);
        text
    }
}

impl DutyUnit {
    /// As TARIC and our own tables print it: `kg`, `l alc. 100%`, `kg gross`.
    ///
    /// ```
    /// use domain::tariff::{DutyUnit, MeasureUnit};
    /// assert_eq!(DutyUnit::from(MeasureUnit::Hectolitre).print(), "hl");
    /// ```
    #[must_use]
    pub fn print(&self) -> String {
        let mut text = String::new();
        write_per(&mut text, Decimal::ONE, self, Notation::Taric);
        text.trim_start_matches([' ', '/']).to_owned()
    }
}

fn write_duty(text: &mut String, duty: &DutyExpression, notation: Notation) {
    match duty {
        DutyExpression::Free => text.push_str("Free"),
        DutyExpression::AdValorem { percent, on } => {
            let space = if notation == Notation::Taric { " " } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(text, "{percent}{space}%");
            write_base(text, on, notation);
        }
        DutyExpression::Specific { amount, currency, per, unit } => {
            write_money(text, *amount, *currency, notation);
            write_per(text, *per, unit, notation);
        }
        DutyExpression::Sum(terms) => write_sum(text, terms, notation),
        DutyExpression::AtLeast { duty, minimum } => {
            let word = if notation == Notation::Taric { " MIN " } else { " but not less than " };
            write_bound(text, duty, word, minimum, notation);
        }
        DutyExpression::AtMost { duty, maximum } => {
            let word = if notation == Notation::Taric { " MAX " } else { " but not more than " };
            write_bound(text, duty, word, maximum, notation);
        }
        DutyExpression::Component(name) => text.push_str(name),
        DutyExpression::Reference(reference) => text.push_str(&references::print(reference)),
    }
}

fn write_base(text: &mut String, on: &ValueBase, notation: Notation) {
    match on {
        ValueBase::CustomsValue => {}
        ValueBase::EntireSet => text.push_str(" on the entire set"),
        ValueBase::FullValue => text.push_str(" on the full value of the imported article"),
        ValueBase::RetailPrice if notation == Notation::Taric => text.push_str(" RSP"),
        ValueBase::RetailPrice => text.push_str(" on the retail price"),
        ValueBase::Part(name) => {
            text.push_str(" on the ");
            text.push_str(name);
        }
    }
}

fn write_money(text: &mut String, amount: Decimal, currency: Currency, notation: Notation) {
    let cents = (notation == Notation::UnitedStates && currency == Currency::USD).then(|| as_cents(amount));
    let _ = match cents {
        Some(Some(cents)) => write!(text, "{cents}¢"),
        Some(None) => write!(text, "${amount}"),
        None => write!(text, "{amount} {currency}"),
    };
}

/// An amount below one dollar in cents, digits kept.
fn as_cents(amount: Decimal) -> Option<Decimal> {
    if amount.abs() >= Decimal::ONE || amount.is_zero() {
        return None;
    }
    let mut cents = amount;
    match amount.scale().checked_sub(2) {
        Some(scale) => cents.set_scale(scale).ok()?,
        None => cents = amount.checked_mul(Decimal::ONE_HUNDRED)?.normalize(),
    }
    Some(cents)
}

fn write_per(text: &mut String, per: Decimal, unit: &DutyUnit, notation: Notation) {
    let clean = unit.unit == MeasureUnit::Kilogram && unit.basis == Basis::Named(CLEAN_YIELD.to_owned());
    let word = if clean { "clean kg" } else { printed(unit.unit, notation) };
    let slash = if notation == Notation::Taric { " / " } else { "/" };
    let united_states = notation == Notation::UnitedStates;
    let _ = match (unit.unit, per == Decimal::ONE) {
        (MeasureUnit::Number, true) if united_states => write!(text, " each"),
        (MeasureUnit::Part, true) if united_states => write!(text, " for each other piece or part"),
        (MeasureUnit::Number, false) if united_states => write!(text, "/{per}"),
        (_, true) => write!(text, "{slash}{word}"),
        (_, false) => write!(text, "{slash}{per} {word}"),
    };
    match &unit.basis {
        Basis::Net => {}
        Basis::Named(_) if clean => {}
        Basis::Named(name) if united_states && unit.unit == MeasureUnit::Number && per != Decimal::ONE => {
            text.push(' ');
            text.push_str(name);
        }
        Basis::Gross if united_states => text.push_str(" on gross weight"),
        Basis::Gross => text.push_str(" gross"),
        Basis::Drained if united_states => text.push_str(" on drained weight"),
        Basis::Drained => text.push_str(" drained"),
        Basis::Named(name) if name.starts_with("of ") => {
            text.push(' ');
            text.push_str(name);
        }
        Basis::Named(name) if name.starts_with("including ") => {
            text.push_str(", ");
            text.push_str(name);
        }
        Basis::Named(name) => {
            text.push_str(" on ");
            text.push_str(name);
        }
    }
}

fn write_sum(text: &mut String, terms: &[Term], notation: Notation) {
    for (place, term) in terms.iter().enumerate() {
        match (place, term.sign) {
            (0, Sign::Plus) => {}
            (_, Sign::Plus) => text.push_str(" + "),
            (_, Sign::Minus) if notation == Notation::Taric => text.push_str(" - "),
            (_, Sign::Minus) => text.push_str(" less "),
        }
        let compound = matches!(
            term.duty,
            DutyExpression::Sum(_) | DutyExpression::AtLeast { .. } | DutyExpression::AtMost { .. }
        );
        write_bracketed(text, &term.duty, compound, notation);
    }
}

fn write_bound(
    text: &mut String,
    duty: &DutyExpression,
    word: &str,
    bound: &DutyExpression,
    notation: Notation,
) {
    write_duty(text, duty, notation);
    text.push_str(word);
    let compound = matches!(bound, DutyExpression::AtLeast { .. } | DutyExpression::AtMost { .. });
    write_bracketed(text, bound, compound, notation);
}

fn write_bracketed(text: &mut String, duty: &DutyExpression, brackets: bool, notation: Notation) {
    if brackets {
        text.push('(');
    }
    write_duty(text, duty, notation);
    if brackets {
        text.push(')');
    }
}
