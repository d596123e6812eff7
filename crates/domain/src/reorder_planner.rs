//! When to order and how much: demand projected, stock kept for what cannot be foreseen, the order
//! raised to what may be ordered.
//!
//! Owns the forecasting methods and their choice, safety stock, reorder point, economic lots, the
//! order of the day, turnover. It must never know where a history comes from, a clock, a language or
//! a screen.
//!
//! | To do | Part of the scenario |
//! |---|---|
//! | Project a history | `forecast` |
//! | Safety stock, reorder point, periodic review | `supply` |
//! | How much at a time | `lot` |
//! | What to order now, by MOQ, multiple and carton | `stock`, with `supply` |
//! | Turnover and days of stock | `turnover` |
//!
//! Figures are decimals shown with twelve digits. Roots, powers and the normal distribution are
//! those of [`crate::planning`], with the errors stated there.

mod check;
mod forecast;
mod lot;
mod order;
mod outcome;
mod scenario;
mod service;
mod supply;
mod turnover;

pub use check::{MAXIMUM_HISTORY, MAXIMUM_HORIZON};
pub use forecast::{
    Accuracy, Backtest, Candidate, Choice, Correction, Croston, CrostonInitial, DemandPattern,
    ForecastOutcome, ForecastPoint, ForecastRequest, Impossible, Initial, Method, Model, Pattern,
    PatternCuts, Reason, Season, SeasonKind, SeasonSmoothing, Smoothing, Trend, TrendSmoothing, Tsb,
    TsbInitial,
};
pub use lot::{
    BreakLot, Chance, CostBreak, Distribution, Lot, LotOutcome, MAXIMUM_BREAKS, MAXIMUM_PERIODS,
    MAXIMUM_POISSON_MEAN,
};
pub use order::{LawfulQuantity, Order, RaisedBy};
pub use outcome::{Outcome, Warning};
pub use scenario::{Demand, Limits, OrderRule, Scenario, Service, Stock, Supply, Turnover, VERSION};
pub use supply::SupplyOutcome;
pub use turnover::TurnoverOutcome;

use rust_decimal::Decimal;

use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, subtract};
use crate::planning::{Fault, InputError};
use order::AtATime;
use supply::Daily;

/// Works a scenario out.
///
/// # Errors
/// [`InputError`]: what [`Scenario::check`] finds, or a fault at the part where it arises.
///
/// ```
/// use domain::reorder_planner::{LawfulQuantity, Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1,
///     "supply": { "demand": { "mean": "30", "deviation": "5" }, "lead_time": "10",
///         "service": { "factor": "1.65" } },
///     "stock": { "on_hand": "300" },
///     "order_rule": { "quantity": { "minimum": 48, "multiple": 24, "maximum": null } }
/// }"#).unwrap();
/// let outcome = calculate(&scenario).unwrap();
/// assert_eq!(outcome.supply.unwrap().reorder_at.to_string(), "327");
/// let LawfulQuantity::Orderable { units, .. } = outcome.order.unwrap().quantity else { panic!() };
/// assert_eq!(units, 48);
/// ```
pub fn calculate(scenario: &Scenario) -> Result<Outcome, InputError> {
    scenario.check()?;
    let mut ledger = Vec::new();
    let forecast = scenario.forecast.as_ref().map(forecast::forecast).transpose();
    let forecast = forecast.map_err(at("/forecast"))?;
    // The service may be a share of the lot; its steps come after those of the supply.
    let mut lot_steps = Vec::new();
    let lot =
        scenario.lot.as_ref().map(|lot| lot::lot(lot, &mut lot_steps)).transpose().map_err(at("/lot"))?;
    let quantity = lot.as_ref().map(|lot| lot.quantity);
    let supply = match &scenario.supply {
        None => None,
        Some(terms) => {
            let daily = match &terms.demand {
                Some(demand) => Daily::of(demand).map_err(at("/supply/demand"))?,
                None => foreseen(scenario, terms, forecast.as_ref())?,
            };
            let delivered = quantity.map(|lot| order::delivered(lot, &scenario.order_rule)).transpose();
            let delivered = delivered.map_err(at("/lot"))?;
            Some(supply::supply(terms, daily, delivered, &mut ledger).map_err(at("/supply"))?)
        }
    };
    ledger.append(&mut lot_steps);
    let order = match (&scenario.stock, &supply) {
        (Some(stock), Some(supply)) => {
            let fixed = matches!(scenario.lot, Some(Lot::Fixed(_)));
            let lot = quantity.map(|quantity| AtATime { quantity, fixed });
            let order = order::order(stock, supply, lot, &scenario.order_rule, &mut ledger);
            Some(order.map_err(at("/stock"))?)
        }
        _ => None,
    };
    let turnover = scenario.turnover.as_ref().map(|terms| turnover::turnover(terms, &mut ledger));
    let turnover = turnover.transpose().map_err(at("/turnover"))?;
    let mut outcome = Outcome { forecast, supply, lot, order, turnover, warnings: Vec::new(), ledger };
    outcome.warnings = warnings(scenario, &outcome);
    Ok(outcome)
}

fn at(pointer: &'static str) -> impl Fn(Fault) -> InputError {
    move |fault| InputError::at(pointer, fault)
}

/// Demand per day as forecast, over the periods until goods ordered now are on the shelf.
fn foreseen(
    scenario: &Scenario,
    supply: &Supply,
    forecast: Option<&ForecastOutcome>,
) -> Result<Daily, InputError> {
    let (Some(request), Some(forecast)) = (&scenario.forecast, forecast) else {
        return Err(InputError::at("/supply/demand", Fault::Missing));
    };
    let days = *request.period_days;
    let interval = until_shelf(supply).map_err(at("/supply"))?;
    let periods = reach(supply, days).map_err(at("/supply"))?;
    let foreseen = forecast.points.iter().take(periods).map(|point| (*point.forecast).max(Decimal::ZERO));
    let mean = daily_mean(foreseen, days, interval);
    let variance = match &forecast.accuracy {
        Some(accuracy) => divide(*accuracy.mean_squared_error, days).map_err(at("/forecast"))?,
        None if supply.service.is_some() => {
            // How far a forecast may be off cannot be told from so short a history.
            let needed = u32::try_from(request.history.len()).unwrap_or(u32::MAX).saturating_add(1);
            return Err(InputError::at("/forecast/history", Fault::TooFew { needed }));
        }
        None => Decimal::ZERO,
    };
    Ok(Daily { mean: mean.map_err(at("/forecast"))?, variance })
}

/// The mean of a day over as many days, a period counted by those of its days that are among them; over the
/// first period where there is none.
fn daily_mean(foreseen: impl Iterator<Item = Decimal>, period_days: Decimal, interval: Decimal) -> Checked {
    let mut left = if interval.is_zero() { period_days } else { interval };
    let (mut units, mut counted) = (Decimal::ZERO, Decimal::ZERO);
    for forecast in foreseen {
        let part = left.min(period_days);
        units = add(units, divide(multiply(forecast, part)?, period_days)?)?;
        counted = add(counted, part)?;
        left = subtract(left, part)?;
    }
    divide(units, counted)
}

/// Days until goods ordered now, or at the next review, are on the shelf.
fn until_shelf(supply: &Supply) -> Checked {
    add(*supply.lead_time, supply.review_period.map_or(Decimal::ZERO, |days| *days))
}

/// Periods until goods ordered now are on the shelf, begun ones counted; at least one.
fn reach(supply: &Supply, period_days: Decimal) -> Result<usize, Fault> {
    let periods = divide(until_shelf(supply)?, period_days)?.ceil().max(Decimal::ONE);
    Ok(usize::try_from(periods).unwrap_or(usize::MAX))
}

fn warnings(scenario: &Scenario, outcome: &Outcome) -> Vec<Warning> {
    let mut warnings = Vec::new();
    let mut warn = |warning, is: bool| {
        if is {
            warnings.push(warning);
        }
    };
    let limits = &scenario.limits;
    if let (Some(request), Some(forecast)) = (&scenario.forecast, &outcome.forecast) {
        let tested = forecast.backtest;
        warn(Warning::NotTested, tested.is_none());
        warn(Warning::WorseThanNaive, tested.is_some_and(|tested| !tested.beats_naive));
        let below = forecast.points.iter().any(|point| *point.forecast < Decimal::ZERO);
        warn(Warning::ForecastBelowZero, below);
        let reaches =
            scenario.supply.as_ref().filter(|supply| supply.demand.is_none()).is_none_or(|supply| {
                reach(supply, *request.period_days).is_ok_and(|periods| periods <= forecast.points.len())
            });
        warn(Warning::ForecastShorterThanLeadTime, !reaches);
        let unsold = request.history.iter().rev().take_while(|units| **units <= Figure::ZERO).count();
        let periods = u32::try_from(unsold).unwrap_or(u32::MAX);
        let limit = limits.periods_without_sale;
        warn(Warning::NoSale { periods }, limit.is_some_and(|limit| periods >= limit));
    }
    let below = outcome.supply.as_ref().is_some_and(|supply| *supply.safety_stock < Decimal::ZERO);
    warn(Warning::SafetyStockBelowZero, below);
    if let Some(order) = &outcome.order {
        let above = matches!(order.quantity, LawfulQuantity::AboveMaximum { .. });
        warn(Warning::OrderAboveMaximum, above);
        warn(Warning::NothingOrderable, order.quantity == LawfulQuantity::NothingOrderable);
        match (order.cover_days_after, limits.cover_days_above) {
            (Some(days), Some(limit)) => warn(Warning::CoverAbove { days, limit }, days > limit),
            (None, Some(limit)) => warn(Warning::CoverWithoutEnd { limit }, order.position > Figure::ZERO),
            (_, None) => {}
        }
    }
    if let Some(turnover) = outcome.turnover.as_ref().and_then(|turnover| turnover.turnover) {
        if let Some(limit) = limits.turnover_below {
            warn(Warning::TurnoverBelow { turnover, limit }, turnover < limit);
        }
        if let Some(limit) = limits.turnover_above {
            warn(Warning::TurnoverAbove { turnover, limit }, turnover > limit);
        }
    }
    warnings
}
