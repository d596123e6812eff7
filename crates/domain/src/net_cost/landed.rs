//! The landed cost of one unit of each line, by the calculator; what keeps a line from having one, by name.

use rust_decimal::Decimal;

use super::imported::{line, scenario};
use super::{Goods, Missing, OrderTerms};
use crate::currency::Currency;
use crate::landed_cost::{
    At, ExchangeUsed, LandedCost, LineCost, Problem, Rates, ScenarioError, Warning, calculate,
};

/// The landed cost of one unit of each line.
pub(super) fn landed_units(
    goods: &[Goods],
    terms: &OrderTerms,
    rates: &Rates,
) -> Vec<Result<Decimal, Missing>> {
    let mut found: Vec<Option<Result<Decimal, Missing>>> = goods.iter().map(without_import).collect();
    loop {
        let imported: Vec<usize> =
            found.iter().enumerate().filter(|(_, found)| found.is_none()).map(|(place, _)| place).collect();
        if imported.is_empty() {
            break;
        }
        let lines = imported.iter().filter_map(|place| goods.get(*place)).map(line).collect();
        match calculate(&scenario(terms, lines), rates) {
            Ok(result) => {
                for (line, place) in imported.iter().enumerate() {
                    if let (Some(goods), Some(slot)) = (goods.get(*place), found.get_mut(*place)) {
                        *slot = Some(landed_unit(goods, &result, line));
                    }
                }
            }
            Err(error) => refuse(&error, &imported, &mut found),
        }
    }
    found.into_iter().map(|found| found.unwrap_or(Err(Missing::NotWorkedOut))).collect()
}

/// What is known without the calculator.
fn without_import(goods: &Goods) -> Option<Result<Decimal, Missing>> {
    if *goods.purchase.quantity <= Decimal::ZERO {
        Some(Err(Missing::Price))
    } else if goods.cleared {
        let price = goods.purchase.value.decimal().checked_div(*goods.purchase.quantity);
        Some(price.ok_or(Missing::Price))
    } else if goods.hs_code.is_none() {
        Some(Err(Missing::HsCode))
    } else if goods.origin.is_none() {
        Some(Err(Missing::Origin))
    } else {
        None
    }
}

/// The line at fault goes without a figure; a fault of the shipment is one of all its lines.
fn refuse(error: &ScenarioError, imported: &[usize], found: &mut [Option<Result<Decimal, Missing>>]) {
    let missing = match &error.problem {
        Problem::UnknownMarket { .. } | Problem::ValuationMissing { .. } => Missing::Market,
        Problem::ExchangeRateMissing { from, to, .. } => Missing::ExchangeRate { from: *from, to: *to },
        _ => Missing::NotWorkedOut,
    };
    let only = match error.at {
        At::Line { line, .. } | At::TypedDuty { line, .. } => imported.get(line).copied(),
        _ => None,
    };
    for place in imported {
        if only.is_none_or(|only| only == *place)
            && let Some(slot) = found.get_mut(*place)
        {
            *slot = Some(Err(missing.clone()));
        }
    }
}

fn landed_unit(goods: &Goods, result: &LandedCost, place: usize) -> Result<Decimal, Missing> {
    let warned = result.warnings.iter().find_map(|warning| match warning {
        Warning::DutyUnknown { line } if *line == place => Some(Missing::DutyRate),
        Warning::UnitMissing { line, .. } | Warning::DutyNotWorkedOut { line, .. } if *line == place => {
            Some(Missing::Duty)
        }
        _ => None,
    });
    if let Some(missing) = warned {
        return Err(missing);
    }
    let line = result.lines.get(place).ok_or(Missing::NotWorkedOut)?;
    let added = added(line).ok_or(Missing::NotWorkedOut)?;
    let (from, to) = (goods.purchase.value.currency(), result.currency);
    let added = if from == to || added.is_zero() {
        added
    } else {
        let rate = rate(&result.exchange, from, to).ok_or(Missing::ExchangeRate { from, to })?;
        added.checked_div(rate).ok_or(Missing::NotWorkedOut)?
    };
    let total = goods.purchase.value.decimal().checked_add(added);
    total.and_then(|total| total.checked_div(*goods.purchase.quantity)).ok_or(Missing::NotWorkedOut)
}

/// What comes on top of the price, in the market's currency.
fn added(line: &LineCost) -> Option<Decimal> {
    line.costs.landed_cost_after_recovery.decimal().checked_sub(line.costs.price.decimal())
}

/// The rate that the calculation itself went by.
fn rate(used: &[ExchangeUsed], from: Currency, to: Currency) -> Option<Decimal> {
    let used = used.iter().find(|used| used.from == from && used.to == to)?;
    (*used.rate > Decimal::ZERO).then_some(*used.rate)
}
