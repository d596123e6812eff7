//! (s, S) under normally distributed demand, by the power approximation of Ehrhardt and Mosier. Snyder
//! and Shen, Fundamentals of Supply Chain Theory, example 4.8.

use rust_decimal::Decimal;

use super::LotOutcome;
use super::economic::{Terms, root};
use crate::planning::exact::{Checked, add, divide, multiply, shown, square, subtract};
use crate::planning::{Fault, Operand, Rule, Step, mathematics};

/// Q = 1.3 d^0.494 (K/h)^0.506 (1 + sd²/d²)^0.116, z = √(Qh / (sd × p)),
/// s = 0.973 d + sd (0.183/z + 1.063 − 2.192 z), S = s + Q.
pub(super) fn min_max(
    terms: Terms,
    shortage_cost: Decimal,
    deviation: Decimal,
    ledger: &mut Vec<Step>,
) -> Result<LotOutcome, Fault> {
    let thousandths = |value| Decimal::new(value, 3);
    let power = |base, exponent| mathematics::power(base, thousandths(exponent)).ok_or(Fault::Overflow);
    let mean = terms.demand;
    let spread = add(Decimal::ONE, divide(square(deviation)?, square(mean)?)?)?;
    let ordering = power(divide(terms.order_cost, terms.holding)?, 506)?;
    let lot = multiply(thousandths(1_300), power(mean, 494)?)?;
    let lot = multiply(multiply(lot, ordering)?, power(spread, 116)?)?;
    let exposed = divide(multiply(lot, terms.holding)?, multiply(deviation, shortage_cost)?)?;
    let z = root(exposed)?;
    let in_deviations: Checked =
        subtract(add(divide(thousandths(183), z)?, thousandths(1_063))?, multiply(thousandths(2_192), z)?);
    let level = add(multiply(thousandths(973), mean)?, multiply(deviation, in_deviations?)?)?;
    ledger.push(terms.step(Rule::PowerApproximationLot, lot).with(Operand::DemandDeviation, deviation));
    ledger.push(
        terms
            .step(Rule::PowerApproximationReorderLevel, level)
            .with(Operand::ShortageCost, shortage_cost)
            .with(Operand::DemandDeviation, deviation)
            .with(Operand::Lot, lot),
    );
    Ok(LotOutcome {
        quantity: shown(lot),
        reorder_level: Some(shown(level)),
        order_up_to: Some(shown(add(level, lot)?)),
        ..LotOutcome::default()
    })
}
