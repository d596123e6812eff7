//! Whether a scenario makes sense. Every calculation starts here, so the arithmetic may rely on it.

use rust_decimal::Decimal;

use super::forecast::{
    Croston, ForecastRequest, Model, Season, SeasonSmoothing, Smoothing, Trend, TrendSmoothing,
};
use super::lot::{CostBreak, Lot, MAXIMUM_BREAKS, MAXIMUM_PERIODS};
use super::scenario::{Demand, Limits, Scenario, Service, Stock, Supply, Turnover, VERSION};
use crate::planning::exact::{at_most, input, no_more_than, not_negative, positive, within};
use crate::planning::{Fault, InputError};
use crate::rebate::Figure;

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
    pub fn check(&self) -> Checked {
        if self.version == 0 || self.version > VERSION {
            return Err(InputError::at("/version", Fault::UnknownVersion { known: VERSION }));
        }
        if let Some(forecast) = &self.forecast {
            check_forecast(forecast).map_err(|error| error.within("/forecast"))?;
        }
        if let Some(supply) = &self.supply {
            check_supply(supply).map_err(|error| error.within("/supply"))?;
            if supply.demand.is_none() && self.forecast.is_none() {
                return Err(InputError::at("/supply/demand", Fault::Missing));
            }
        }
        if let Some(lot) = &self.lot {
            check_lot(lot).map_err(|error| error.within("/lot"))?;
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

fn check_forecast(request: &ForecastRequest) -> Checked {
    no_more_than(request.history.len(), MAXIMUM_HISTORY, "/history")?;
    if request.history.is_empty() {
        return Err(InputError::at("/history", Fault::TooFew { needed: 1 }));
    }
    for (place, units) in request.history.iter().enumerate() {
        input(*units, &format!("/history/{place}"))?;
    }
    positive(request.period_days, "/period_days")?;
    whole(request.horizon, 1, MAXIMUM_HORIZON, "/horizon")?;
    if let Some(length) = request.season_length {
        whole(length, 2, MAXIMUM_HORIZON, "/season_length")?;
    }
    if let Some(percent) = request.band_percent {
        within(percent, 0, 100, "/band_percent")?;
    }
    whole(request.held_back.unwrap_or(0), 0, MAXIMUM_HISTORY, "/held_back")?;
    positive(request.pattern_cuts.average_interval, "/pattern_cuts/average_interval")?;
    not_negative(request.pattern_cuts.size_variation, "/pattern_cuts/size_variation")?;
    let Some(model) = &request.model else {
        return Ok(());
    };
    let periods = u32::try_from(request.history.len()).unwrap_or(u32::MAX);
    check_model(model, periods).map_err(|error| error.within("/model"))
}

fn check_model(model: &Model, periods: u32) -> Checked {
    match model {
        Model::Naive => Ok(()),
        Model::MovingAverage(averaged) => whole(*averaged, 1, periods, "/moving_average"),
        Model::WeightedAverage(weights) => {
            no_more_than(weights.len(), periods, "/weighted_average")?;
            for (place, weight) in weights.iter().enumerate() {
                not_negative(*weight, &format!("/weighted_average/{place}"))?;
            }
            if weights.iter().all(|weight| weight.is_zero()) {
                return Err(InputError::at("/weighted_average", Fault::NotPositive));
            }
            Ok(())
        }
        Model::Croston(Croston { alpha, .. }) => share(*alpha, "/croston/alpha"),
        Model::Smoothing(smoothing) => check_smoothing(smoothing).map_err(|error| error.within("/smoothing")),
    }
}

fn check_smoothing(smoothing: &Smoothing) -> Checked {
    share(smoothing.alpha, "/alpha")?;
    if let Some(Trend { smoothing, damping }) = smoothing.trend {
        match smoothing {
            None => {}
            Some(TrendSmoothing::OfError(beta)) => share(Some(beta), "/trend/smoothing/of_error")?,
            Some(TrendSmoothing::OfLevelChange(beta)) => {
                share(Some(beta), "/trend/smoothing/of_level_change")?;
            }
        }
        if let Some(damping) = damping {
            positive(damping, "/trend/damping")?;
            at_most(damping, 1, "/trend/damping")?;
        }
    }
    let mut length = 0;
    if let Some(Season { length: periods, smoothing, .. }) = smoothing.season {
        length = periods;
        whole(periods, 2, MAXIMUM_HORIZON, "/season/length")?;
        match smoothing {
            None => {}
            Some(SeasonSmoothing::OfError(gamma)) => share(Some(gamma), "/season/smoothing/of_error")?,
            Some(SeasonSmoothing::OfNewLevel(gamma)) => {
                share(Some(gamma), "/season/smoothing/of_new_level")?;
            }
        }
    }
    let Some(initial) = &smoothing.initial else {
        return Ok(());
    };
    input(initial.level, "/initial/level")?;
    input(initial.slope, "/initial/slope")?;
    no_more_than(initial.seasons.len(), length, "/initial/seasons")?;
    if initial.seasons.len() < usize::try_from(length).unwrap_or(usize::MAX) {
        return Err(InputError::at("/initial/seasons", Fault::TooFew { needed: length }));
    }
    for (place, season) in initial.seasons.iter().enumerate() {
        input(*season, &format!("/initial/seasons/{place}"))?;
    }
    Ok(())
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
    }
}

fn check_lot(lot: &Lot) -> Checked {
    let all_positive = |parent: &str, figures: &[(&str, Figure)]| {
        figures
            .iter()
            .try_for_each(|(name, figure)| positive(*figure, &format!("/{parent}/{name}")).map(|_| ()))
    };
    let basic = |parent, demand: &Figure, order_cost: &Figure, name, holding: &Figure| {
        all_positive(parent, &[("demand", *demand), ("order_cost", *order_cost), (name, *holding)])
    };
    match lot {
        Lot::Fixed(quantity) => positive(*quantity, "/fixed").map(|_| ()),
        Lot::Economic { demand, order_cost, holding_cost, period_days, quantity } => {
            basic("economic", demand, order_cost, "holding_cost", holding_cost)?;
            let days = period_days.unwrap_or_else(super::scenario::one);
            let quantity = quantity.unwrap_or_else(super::scenario::one);
            all_positive("economic", &[("period_days", days), ("quantity", quantity)])
        }
        Lot::AllUnitsDiscount { demand, order_cost, holding_percent, breaks } => {
            basic("all_units_discount", demand, order_cost, "holding_percent", holding_percent)?;
            check_breaks(breaks, "/all_units_discount/breaks")
        }
        Lot::IncrementalDiscount { demand, order_cost, holding_percent, breaks } => {
            basic("incremental_discount", demand, order_cost, "holding_percent", holding_percent)?;
            check_breaks(breaks, "/incremental_discount/breaks")
        }
        Lot::Backorders { demand, order_cost, holding_cost, shortage_cost } => {
            basic("backorders", demand, order_cost, "holding_cost", holding_cost)?;
            all_positive("backorders", &[("shortage_cost", *shortage_cost)])
        }
        Lot::Production { demand, order_cost, holding_cost, production_rate } => {
            basic("production", demand, order_cost, "holding_cost", holding_cost)?;
            if input(*production_rate, "/production/production_rate")? <= **demand {
                return Err(InputError::at("/production/production_rate", Fault::NotRising));
            }
            Ok(())
        }
        Lot::SinglePeriod { holding_cost, shortage_cost, mean, deviation } => {
            let costs = [("holding_cost", *holding_cost), ("shortage_cost", *shortage_cost)];
            all_positive("single_period", &costs)?;
            not_negative(*mean, "/single_period/mean")?;
            not_negative(*deviation, "/single_period/deviation").map(|_| ())
        }
        Lot::MinMax { order_cost, holding_cost, shortage_cost, mean, deviation } => {
            let costs = [("order_cost", *order_cost), ("holding_cost", *holding_cost)];
            all_positive("min_max", &costs)?;
            let rest = [("shortage_cost", *shortage_cost), ("mean", *mean), ("deviation", *deviation)];
            all_positive("min_max", &rest)
        }
        Lot::PlannedOrders { order_cost, holding_cost, demand } => {
            not_negative(*order_cost, "/planned_orders/order_cost")?;
            not_negative(*holding_cost, "/planned_orders/holding_cost")?;
            no_more_than(demand.len(), MAXIMUM_PERIODS, "/planned_orders/demand")?;
            if demand.is_empty() {
                return Err(InputError::at("/planned_orders/demand", Fault::TooFew { needed: 1 }));
            }
            for (place, units) in demand.iter().enumerate() {
                not_negative(*units, &format!("/planned_orders/demand/{place}"))?;
            }
            Ok(())
        }
    }
}

fn check_breaks(breaks: &[CostBreak], parent: &str) -> Checked {
    no_more_than(breaks.len(), MAXIMUM_BREAKS, parent)?;
    if breaks.is_empty() {
        return Err(InputError::at(parent, Fault::TooFew { needed: 1 }));
    }
    let mut before: Option<CostBreak> = None;
    for (place, level) in breaks.iter().enumerate() {
        let (from, unit_cost) = (format!("{parent}/{place}/from"), format!("{parent}/{place}/unit_cost"));
        not_negative(level.from, &from)?;
        positive(level.unit_cost, &unit_cost)?;
        match before {
            None if *level.from > Decimal::ZERO => {
                return Err(InputError::at(from, Fault::AboveLimit { limit: 0 }));
            }
            Some(before) if level.from <= before.from => return Err(InputError::at(from, Fault::NotRising)),
            Some(before) if level.unit_cost > before.unit_cost => {
                return Err(InputError::at(unit_cost, Fault::NotFalling));
            }
            _ => before = Some(*level),
        }
    }
    Ok(())
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

fn share(figure: Option<Figure>, pointer: &str) -> Checked {
    at_most(figure.unwrap_or_default(), 1, pointer).map(|_| ())
}

fn whole(value: u32, least: u32, most: u32, pointer: &str) -> Checked {
    if value < least {
        Err(InputError::at(pointer, Fault::TooFew { needed: least }))
    } else if value > most {
        Err(InputError::at(pointer, Fault::AboveLimit { limit: most.into() }))
    } else {
        Ok(())
    }
}
