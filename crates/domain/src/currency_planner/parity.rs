//! The forward rate by covered parity: whoever borrows in one currency, changes at spot and lends in
//! the other must come out as one who trades forward.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::scenario::{Interest, Quotation, Rate};
use crate::planning::exact::{Checked, add, divide, multiply, percent_of};
use crate::planning::{Fault, Operand, Rule, Step};

/// Home currency for one unit of the foreign one.
pub(super) fn direct(quoted: Decimal, quotation: Quotation) -> Checked {
    match quotation {
        Quotation::HomePerForeign => Ok(quoted),
        Quotation::ForeignPerHome => divide(Decimal::ONE, quoted),
    }
}

/// F = S × (1 + r × t) / (1 + r* × t*), in home currency for one unit of the foreign one.
pub(super) fn forward(
    rate: &Rate,
    home: &Interest,
    from: NaiveDate,
    due: NaiveDate,
) -> Result<(Decimal, Step), Fault> {
    let spot = direct(*rate.spot, rate.quotation)?;
    let years = home.day_count.years(from, due)?;
    let foreign_years = rate.interest.day_count.years(from, due)?;
    let grown = |percent, years| add(Decimal::ONE, percent_of(percent, years)?);
    let foreign = grown(*rate.interest.percent, foreign_years)?;
    if foreign <= Decimal::ZERO {
        return Err(Fault::DivisionByZero);
    }
    let forward = divide(multiply(spot, grown(*home.percent, years)?)?, foreign)?;
    let step = Step::new(Rule::ForwardRate, forward)
        .with(Operand::Spot, spot)
        .with(Operand::HomeInterest, *home.percent)
        .with(Operand::YearFraction, years)
        .with(Operand::ForeignInterest, *rate.interest.percent)
        .with(Operand::ForeignYearFraction, foreign_years)
        .sourced(Some(&rate.provenance));
    Ok((forward, step))
}
