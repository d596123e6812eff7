//! Whether a scenario makes sense. Every calculation starts here, so the arithmetic may rely on it.

mod forecast;
mod lot;

use super::scenario::{Demand, Limits, Scenario, Service, Stock, Supply, Turnover, VERSION};
use crate::planning::exact::{input, not_negative, positive, within};
use crate::planning::{Fault, InputError};

/// Most periods of a history.
pub const MAXIMUM_HISTORY: u32 = 1_200;
/// Most periods ahead.
pub const MAXIMUM_HORIZON: u32 = 400;

type Checked = Result<(), InputError>;

impl Scenario {
    /// Whether the scenario can be worked out at all.
    ///
    /// # Errors
    /// [`InputError`] points at the first fault.
    ///
    /// ```
    /// use domain::planning::Fault;
    /// use domain::reorder_planner::Scenario;
    /// let scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "supply": { "lead_time": "10", "service": { "factor": "1.65" } }
    /// }"#)?;
    /// let error = scenario.check().unwrap_err();
    /// assert_eq!((error.pointer.as_str(), error.fault), ("/supply/demand", Fault::Missing));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Checked {
        if self.version == 0 || self.version > VERSION {
            return Err(InputError::at("/version", Fault::UnknownVersion { known: VERSION }));
        }
        if let Some(request) = &self.forecast {
            forecast::check(request).map_err(|error| error.within("/forecast"))?;
        }
        if let Some(supply) = &self.supply {
            check_supply(supply).map_err(|error| error.within("/supply"))?;
            if supply.demand.is_none() && self.forecast.is_none() {
                return Err(InputError::at("/supply/demand", Fault::Missing));
            }
            // A share of what a delivery brings: without a review that is the lot.
            let has_delivery = self.lot.is_some() || supply.review_period.is_some();
            if matches!(supply.service, Some(Service::FillRate(_))) && !has_delivery {
                return Err(InputError::at("/lot", Fault::Missing));
            }
            // A review brings what was sold since the last.
            let nothing_comes = |demand: &Demand| demand.mean.is_zero() && !demand.deviation.is_zero();
            if matches!(supply.service, Some(Service::FillRate(_)))
                && supply.review_period.is_some()
                && supply.demand.as_ref().is_some_and(nothing_comes)
            {
                return Err(InputError::at("/supply/demand/mean", Fault::NotPositive));
            }
        }
        if let Some(terms) = &self.lot {
            lot::check(terms).map_err(|error| error.within("/lot"))?;
        }
        if let Some(stock) = &self.stock {
            check_stock(stock).map_err(|error| error.within("/stock"))?;
            if self.supply.is_none() {
                return Err(InputError::at("/supply", Fault::Missing));
            }
        }
        if let Some(turnover) = &self.turnover {
            check_turnover(turnover).map_err(|error| error.within("/turnover"))?;
        }
        check_limits(&self.limits).map_err(|error| error.within("/limits"))
    }
}

fn check_supply(supply: &Supply) -> Checked {
    if let Some(Demand { mean, per_days, deviation, deviation_per_days }) = supply.demand {
        not_negative(mean, "/demand/mean")?;
        positive(per_days, "/demand/per_days")?;
        not_negative(deviation, "/demand/deviation")?;
        if let Some(days) = deviation_per_days {
            positive(days, "/demand/deviation_per_days")?;
        }
    }
    not_negative(supply.lead_time, "/lead_time")?;
    not_negative(supply.lead_time_deviation, "/lead_time_deviation")?;
    if let Some(review) = supply.review_period {
        positive(review, "/review_period")?;
    }
    match supply.service {
        None => Ok(()),
        Some(Service::CycleLevel(percent)) => within(percent, 0, 100, "/service/cycle_level").map(|_| ()),
        Some(Service::CriticalRatio { shortage_cost, holding_cost }) => {
            positive(shortage_cost, "/service/critical_ratio/shortage_cost")?;
            positive(holding_cost, "/service/critical_ratio/holding_cost").map(|_| ())
        }
        Some(Service::Factor(factor)) => within(factor, -40, 40, "/service/factor").map(|_| ()),
        Some(Service::FillRate(percent)) => within(percent, 0, 100, "/service/fill_rate").map(|_| ()),
        Some(Service::ReorderPoint(units)) => not_negative(units, "/service/reorder_point").map(|_| ()),
    }
}

fn check_stock(stock: &Stock) -> Checked {
    // On hand is below zero where more was shipped than was booked in.
    input(stock.on_hand, "/on_hand")?;
    not_negative(stock.on_order, "/on_order")?;
    not_negative(stock.committed, "/committed").map(|_| ())
}

fn check_turnover(turnover: &Turnover) -> Checked {
    not_negative(turnover.cost_of_goods_sold, "/cost_of_goods_sold")?;
    not_negative(turnover.opening_stock, "/opening_stock")?;
    not_negative(turnover.closing_stock, "/closing_stock")?;
    positive(turnover.days, "/days").map(|_| ())
}

fn check_limits(limits: &Limits) -> Checked {
    let figures = [
        ("/turnover_below", limits.turnover_below),
        ("/turnover_above", limits.turnover_above),
        ("/cover_days_above", limits.cover_days_above),
    ];
    for (pointer, figure) in figures {
        not_negative(figure.unwrap_or_default(), pointer)?;
    }
    whole(limits.periods_without_sale.unwrap_or(1), 1, MAXIMUM_HISTORY, "/periods_without_sale")
}

fn whole(value: u32, least: u32, most: u32, pointer: &str) -> Checked {
    if value < least {
        Err(InputError::at(pointer, Fault::BelowLimit { limit: least.into() }))
    } else if value > most {
        Err(InputError::at(pointer, Fault::AboveLimit { limit: most.into() }))
    } else {
        Ok(())
    }
}
