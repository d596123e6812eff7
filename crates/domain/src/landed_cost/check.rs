//! What a scenario must be before anything is worked out: every figure within range, at its field.

use rust_decimal::Decimal;

use super::error::{At, Field, Problem, ScenarioError};
use super::scenario::{
    Charge, Line, MAXIMUM_CHARGES, MAXIMUM_LINES, SCENARIO_VERSION, Scenario, TypedExchangeRate,
};
use crate::figure::Figure;

/// Checks all fields.
pub(super) fn check(scenario: &Scenario) -> Result<(), ScenarioError> {
    let at = ScenarioError::shipment;
    if scenario.version == 0 || scenario.version > SCENARIO_VERSION {
        let problem = Problem::UnsupportedVersion { found: scenario.version, known: SCENARIO_VERSION };
        return Err(at(Field::Version, problem));
    }
    if scenario.lines.is_empty() {
        return Err(at(Field::Lines, Problem::NoLines));
    }
    if scenario.lines.len() > MAXIMUM_LINES {
        return Err(at(Field::Lines, Problem::TooMany { most: MAXIMUM_LINES }));
    }
    if scenario.charges.len() > MAXIMUM_CHARGES {
        return Err(at(Field::Charges, Problem::TooMany { most: MAXIMUM_CHARGES }));
    }
    for (index, line) in scenario.lines.iter().enumerate() {
        check_line(line).map_err(|(field, problem)| ScenarioError::line(index, field, problem))?;
    }
    for (index, charge) in scenario.charges.iter().enumerate() {
        check_charge(charge, scenario.lines.len())
            .map_err(|(field, problem)| ScenarioError::charge(index, field, problem))?;
    }
    for (index, typed) in scenario.exchange_rates.iter().enumerate() {
        let is_of_pair = |other: &TypedExchangeRate| {
            (other.to == typed.to && other.from == typed.from)
                || (other.to == typed.from && other.from == typed.to)
        };
        let earlier = scenario.exchange_rates.get(..index).unwrap_or_default();
        if earlier.iter().any(is_of_pair) {
            let problem = Problem::ExchangeRateTwice { from: typed.from, to: typed.to };
            return Err(ScenarioError { at: At::ExchangeRate { index }, problem });
        }
        let problem = if typed.rate.is_input() {
            (*typed.rate <= Decimal::ZERO).then_some(Problem::NotPositive)
        } else {
            Some(Problem::OutOfRange)
        };
        if let Some(problem) = problem {
            return Err(ScenarioError { at: At::ExchangeRate { index }, problem });
        }
    }
    Ok(())
}

fn check_line(line: &Line) -> Result<(), (Field, Problem)> {
    let quota = line.quota.as_ref().and_then(|claim| Some(claim.balance.as_ref()?.amount));
    let at = |field, figure: Option<Figure>| match figure {
        Some(figure) => not_negative(figure).map_err(|problem| (field, problem)),
        None => Ok(()),
    };
    at(Field::Quantity, Some(line.quantity))?;
    at(Field::Price, Some(line.price))?;
    at(Field::NetWeight, line.net_weight)?;
    at(Field::GrossWeight, line.gross_weight)?;
    at(Field::Volume, line.volume)?;
    at(Field::RetailPrice, line.retail_price)?;
    at(Field::Quota, quota)?;
    for (_, amount) in line.quantities.stated() {
        not_negative(amount.into()).map_err(|problem| (Field::Quantities, problem))?;
    }
    Ok(())
}

fn check_charge(charge: &Charge, lines: usize) -> Result<(), (Field, Problem)> {
    let is_credit = charge.component.may_be_credit() && charge.amount.is_sign_negative();
    // Below zero it is a credit, which the lines share in the same way.
    let sound = |figure: Figure| match (figure.is_input(), is_credit && !figure.is_sign_positive()) {
        (true, true) => Ok(()),
        _ => not_negative(figure),
    };
    sound(charge.amount).map_err(|problem| (Field::Amount, problem))?;
    if let Some(percent) = charge.percent_to_border {
        not_negative(percent).map_err(|problem| (Field::PercentToBorder, problem))?;
        if *percent > Decimal::ONE_HUNDRED {
            return Err((Field::PercentToBorder, Problem::AboveHundredPercent));
        }
    }
    let basis = |problem| (Field::Basis, problem);
    if let super::basis::Basis::ByHand { shares } = &charge.basis {
        shares.iter().try_for_each(|share| sound(*share)).map_err(basis)?;
    }
    if let super::basis::Basis::ChargeableWeight { divisor: Some(divisor) } = &charge.basis {
        not_negative(*divisor).map_err(basis)?;
        if divisor.is_zero() {
            return Err(basis(Problem::NotPositive));
        }
    }
    let mut sorted = charge.lines.clone();
    sorted.sort_unstable();
    let twice = sorted.iter().zip(sorted.iter().skip(1)).find(|(one, next)| one == next);
    let beyond = sorted.last().filter(|line| **line >= lines);
    match twice.map(|(line, _)| line).or(beyond) {
        Some(line) => Err((Field::Lines, Problem::UnknownLine { line: *line })),
        None => Ok(()),
    }
}

pub(super) fn not_negative(figure: Figure) -> Result<(), Problem> {
    if !figure.is_input() {
        Err(Problem::OutOfRange)
    } else if figure.is_sign_negative() && !figure.is_zero() {
        Err(Problem::Negative)
    } else {
        Ok(())
    }
}
