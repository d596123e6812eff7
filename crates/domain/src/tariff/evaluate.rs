//! What a duty comes to for given facts: exact, unrounded, each part explained. The market rounds.
//!
//! Percentages, products and sums are exact while they fit 28 digits; only a quotient (thirds of a
//! per cent, `per` that is no power of ten, a converted quantity) may be cut there.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::error::DutyError;
use super::expression::{DutyExpression, DutyReference, MAXIMUM_DEPTH, Sign, Term, ValueBase};
use super::facts::DutyFacts;
use super::percent::Percent;
use super::unit::DutyUnit;
use crate::currency::Currency;
use crate::figure::Figure;

/// A duty, unrounded, with its working.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyAmount {
    /// Unrounded; never below zero, whatever an expression takes off.
    pub amount: Figure,
    /// That of the facts.
    pub currency: Currency,
    /// How it came about: a tree of the same shape as the expression.
    pub working: DutyStep,
}

/// One part of the working.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyStep {
    /// What the part comes to, before its sign in a sum.
    pub amount: Figure,
    /// What was done.
    pub rule: DutyRule,
    /// What it was done with, in the order of the expression.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(no_recursion))]
    pub parts: Vec<DutyStep>,
}

/// What was done in a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum DutyRule {
    /// No duty.
    Free,
    /// A percentage was taken of a value.
    AdValorem {
        /// Which.
        percent: Percent,
        /// Of what.
        on: ValueBase,
        /// How much that is.
        base: Figure,
    },
    /// A quantity was multiplied.
    Specific {
        /// The rate as the tariff has it,
        rate: Figure,
        /// in its currency,
        currency: Currency,
        /// for so many
        per: Figure,
        /// of these.
        unit: DutyUnit,
        /// How many of these there are.
        quantity: Figure,
        /// The stated quantities that was worked out of.
        stated: Vec<DutyUnit>,
        /// What one unit of the rate's currency is worth, where it is another one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exchange_rate: Option<Figure>,
    },
    /// The parts were added with these signs.
    Sum {
        /// One for each part.
        signs: Vec<Sign>,
    },
    /// The higher of two parts.
    AtLeast {
        /// Whether it was the second, the minimum.
        minimum_applies: bool,
    },
    /// The lower of two parts.
    AtMost {
        /// Whether it was the second, the maximum.
        maximum_applies: bool,
    },
    /// The only part comes to less than nothing: nothing is due.
    NotBelowZero,
    /// A component was worked out by the expression handed in for it: the only part.
    Component {
        /// As the tariff calls it.
        name: String,
    },
    /// The duty under another provision was taken as handed in.
    Reference {
        /// Which.
        reference: DutyReference,
    },
}

impl DutyExpression {
    /// Works the duty out, unrounded, in the currency of the facts.
    ///
    /// # Errors
    /// [`DutyError`] names the fact that is missing or does not fit.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::tariff::{DutyError, DutyExpression, DutyFacts, DutyRule, MeasureUnit, Quantities};
    /// let rate: DutyExpression = "12.80 % MIN 2.00 EUR / kg".parse()?;
    /// let mut facts = DutyFacts::new(100.into(), Currency::EUR, Quantities::default());
    /// let kilogram = MeasureUnit::Kilogram;
    /// assert_eq!(rate.evaluate(&facts), Err(DutyError::QuantityMissing { unit: kilogram.into() }));
    /// facts.quantities.set(kilogram, 10.into());
    /// let duty = rate.evaluate(&facts)?;
    /// assert_eq!(duty.amount.to_string(), "20");
    /// assert_eq!(duty.working.rule, DutyRule::AtLeast { minimum_applies: true });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn evaluate(&self, facts: &DutyFacts) -> Result<DutyAmount, DutyError> {
        let mut working = step(self, facts, MAXIMUM_DEPTH)?;
        // The whole of it, not a part: what a minimum or a maximum is held against may well be less.
        if *working.amount < Decimal::ZERO {
            let parts = vec![working];
            working = DutyStep { amount: Decimal::ZERO.into(), rule: DutyRule::NotBelowZero, parts };
        }
        Ok(DutyAmount { amount: working.amount, currency: facts.currency, working })
    }
}

fn step(duty: &DutyExpression, facts: &DutyFacts, depth: usize) -> Result<DutyStep, DutyError> {
    let depth = depth.checked_sub(1).ok_or(DutyError::TooDeep)?;
    match duty {
        DutyExpression::Free => Ok(DutyStep::leaf(Decimal::ZERO, DutyRule::Free)),
        DutyExpression::AdValorem { percent, on } => {
            if percent.decimal() < Decimal::ZERO {
                return Err(DutyError::RateNegative);
            }
            let base = base_value(on, facts)?;
            let amount = percent.of(base).ok_or(DutyError::Overflow)?;
            let rule = DutyRule::AdValorem { percent: *percent, on: on.clone(), base: base.into() };
            Ok(DutyStep::leaf(amount, rule))
        }
        DutyExpression::Specific { amount, currency, per, unit } => {
            specific(*amount, *currency, *per, unit, facts)
        }
        DutyExpression::Sum(terms) => sum(terms, facts, depth),
        DutyExpression::AtLeast { duty, minimum } => {
            let parts = vec![step(duty, facts, depth)?, step(minimum, facts, depth)?];
            let amounts = parts.iter().map(|part| part.amount);
            let amount = amounts.max().unwrap_or_default();
            let minimum_applies = parts.first().is_some_and(|duty| duty.amount < amount);
            Ok(DutyStep { amount, rule: DutyRule::AtLeast { minimum_applies }, parts })
        }
        DutyExpression::AtMost { duty, maximum } => {
            let parts = vec![step(duty, facts, depth)?, step(maximum, facts, depth)?];
            let amounts = parts.iter().map(|part| part.amount);
            let amount = amounts.min().unwrap_or_default();
            let maximum_applies = parts.first().is_some_and(|duty| duty.amount > amount);
            Ok(DutyStep { amount, rule: DutyRule::AtMost { maximum_applies }, parts })
        }
        DutyExpression::Component(name) => {
            let missing = || DutyError::ComponentMissing { name: name.clone() };
            let component = facts.components.get(name).ok_or_else(missing)?;
            if let Some(inner) = component.needs().components.pop_first() {
                return Err(DutyError::ComponentOfComponent { name: inner });
            }
            let part = step(component, facts, depth)?;
            let rule = DutyRule::Component { name: name.clone() };
            Ok(DutyStep { amount: part.amount, rule, parts: vec![part] })
        }
        DutyExpression::Reference(reference) => {
            let missing = || DutyError::ReferenceMissing { reference: reference.clone() };
            let amount = facts.references.get(reference).ok_or_else(missing)?;
            Ok(DutyStep::leaf(*amount, DutyRule::Reference { reference: reference.clone() }))
        }
    }
}

fn base_value(on: &ValueBase, facts: &DutyFacts) -> Result<Decimal, DutyError> {
    match on {
        ValueBase::CustomsValue | ValueBase::EntireSet | ValueBase::FullValue => Ok(facts.customs_value),
        ValueBase::Part(part) => {
            let missing = || DutyError::PartValueMissing { part: part.clone() };
            facts.part_values.get(part).copied().ok_or_else(missing)
        }
        ValueBase::RetailPrice => facts.retail_price.ok_or(DutyError::RetailPriceMissing),
    }
}

fn specific(
    rate: Decimal,
    currency: Currency,
    per: Decimal,
    unit: &DutyUnit,
    facts: &DutyFacts,
) -> Result<DutyStep, DutyError> {
    if rate < Decimal::ZERO {
        return Err(DutyError::RateNegative);
    }
    if per <= Decimal::ZERO {
        return Err(DutyError::PerNotPositive);
    }
    let missing = || DutyError::QuantityMissing { unit: unit.clone() };
    let found = facts.quantities.get(unit)?.ok_or_else(missing)?;
    if found.amount < Decimal::ZERO {
        return Err(DutyError::QuantityNegative { unit: unit.clone() });
    }
    let exchange_rate = if currency == facts.currency {
        None
    } else {
        let missing = || DutyError::ExchangeRateMissing { from: currency, to: facts.currency };
        Some(*facts.exchange_rates.get(&currency).ok_or_else(missing)?)
    };
    // Divided last, so that what comes out even stays exact.
    let amount = rate
        .checked_mul(found.amount)
        .and_then(|amount| amount.checked_mul(exchange_rate.unwrap_or(Decimal::ONE)))
        .and_then(|amount| amount.checked_div(per))
        .ok_or(DutyError::Overflow)?;
    let rule = DutyRule::Specific {
        rate: rate.into(),
        currency,
        per: per.into(),
        unit: unit.clone(),
        quantity: found.amount.into(),
        stated: found.stated,
        exchange_rate: exchange_rate.map(Figure::from),
    };
    Ok(DutyStep::leaf(amount, rule))
}

fn sum(terms: &[Term], facts: &DutyFacts, depth: usize) -> Result<DutyStep, DutyError> {
    let mut amount = Decimal::ZERO;
    let mut parts = Vec::with_capacity(terms.len());
    for term in terms {
        let part = step(&term.duty, facts, depth)?;
        let added = match term.sign {
            Sign::Plus => amount.checked_add(*part.amount),
            Sign::Minus => amount.checked_sub(*part.amount),
        };
        amount = added.ok_or(DutyError::Overflow)?;
        parts.push(part);
    }
    let signs = terms.iter().map(|term| term.sign).collect();
    Ok(DutyStep { amount: amount.into(), rule: DutyRule::Sum { signs }, parts })
}

impl DutyStep {
    fn leaf(amount: Decimal, rule: DutyRule) -> Self {
        Self { amount: amount.into(), rule, parts: Vec::new() }
    }
}
