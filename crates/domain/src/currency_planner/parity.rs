//! The forward rate by covered parity: whoever borrows in one currency, changes at spot and lends in
//! the other must come out as one who trades forward.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::check::MOST_PERCENT;
use super::scenario::{Compounding, Interest, Quotation, Rate};
use crate::planning::exact::{Checked, add, divide, multiply, percent_of};
use crate::planning::{Fault, Operand, Rule, Step, mathematics};

/// A forward rate, the years at home until then, and how it came about.
#[derive(Clone, Debug)]
pub(super) struct Forward {
    pub rate: Decimal,
    pub years: Decimal,
    pub step: Step,
}

/// Home currency for one unit of the foreign one.
pub(super) fn direct(quoted: Decimal, quotation: Quotation) -> Checked {
    match quotation {
        Quotation::HomePerForeign => Ok(quoted),
        Quotation::ForeignPerHome => divide(Decimal::ONE, quoted),
    }
}

impl Interest {
    /// What one becomes in so many years.
    fn growth(&self, years: Decimal) -> Checked {
        let grown = match self.compounding {
            Compounding::Simple => return add(Decimal::ONE, percent_of(years, *self.percent)?),
            Compounding::Annual => {
                mathematics::power(add(Decimal::ONE, percent_of(Decimal::ONE, *self.percent)?)?, years)
            }
            Compounding::Continuous => mathematics::exponential(percent_of(years, *self.percent)?),
        };
        grown.ok_or(Fault::Overflow)
    }
}

/// F = S × growth at home / growth abroad, in home currency for one unit of the foreign one: with simple
/// interest S × (1 + r × t) / (1 + r* × t*).
pub(super) fn forward(
    rate: &Rate,
    home: &Interest,
    from: NaiveDate,
    due: NaiveDate,
) -> Result<Forward, Fault> {
    let spot = direct(*rate.spot, rate.quotation)?;
    let years = home.day_count.years(from, due)?;
    let foreign_years = rate.interest.day_count.years(from, due)?;
    let foreign = rate.interest.growth(foreign_years)?;
    if foreign <= Decimal::ZERO {
        // Simple interest that takes all there is before the day.
        let least = divide(Decimal::from(-100), foreign_years)?.trunc();
        let above = least.to_i64().ok_or(Fault::Overflow)?;
        return Err(Fault::NotWithin { above, below: MOST_PERCENT });
    }
    let forward = divide(multiply(spot, home.growth(years)?)?, foreign)?;
    let is_simple = [home, &rate.interest].map(|interest| interest.compounding) == [Compounding::Simple; 2];
    let rule = if is_simple { Rule::ForwardRate } else { Rule::CompoundForwardRate };
    let step = Step::new(rule, forward)
        .with(Operand::Spot, spot)
        .with(Operand::HomeInterest, *home.percent)
        .with(Operand::YearFraction, years)
        .with(Operand::ForeignInterest, *rate.interest.percent)
        .with(Operand::ForeignYearFraction, foreign_years)
        .sourced(Some(&rate.provenance));
    Ok(Forward { rate: forward, years, step })
}
