//! A plan as it would have been typed. What the form has no field for is put beside it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Figure,
    history_entry::Interval,
    reorder_planner::{Demand, ForecastRequest, Lot, Service, Supply},
};
use rust_decimal::Decimal;

use super::{
    super::{
        Plan,
        approach::{Approach, averaged},
    },
    LotKind, Place, ServiceKind, Source, Typed,
};
use crate::state::calculator::figures::{unless_zero, written};

/// The form with the plan in it, for a reader whose fractions begin with `mark`.
pub(super) fn typed(plan: &Plan, mark: char) -> Typed {
    let Plan { scenario, sku, first } = plan;
    let mut typed = Typed { sku: sku.clone(), fields: BTreeMap::new(), ..Typed::empty(mark) };
    typed.write(Place::TurnoverDays, "365".to_owned());
    typed.write(Place::Averaged, "3".to_owned());
    let figure = |figure: Figure| written(figure, mark);
    if let Some(request) = &scenario.forecast {
        forecast(&mut typed, request, *first);
    }
    if let Some(terms) = &scenario.supply {
        supply(&mut typed, terms, scenario.forecast.as_ref());
    }
    if let Some(terms) = &scenario.lot {
        lot(&mut typed, terms);
    }
    if let Some(stock) = &scenario.stock {
        typed.write(Place::OnHand, figure(stock.on_hand));
        typed.write(Place::OnOrder, unless_zero(stock.on_order, mark));
        typed.write(Place::Committed, unless_zero(stock.committed, mark));
    }
    let rule = &scenario.order_rule;
    if let Some(quantity) = rule.quantity {
        typed.write(Place::Minimum, quantity.minimum().to_string());
        typed.write(Place::Multiple, quantity.multiple().to_string());
        typed.write(Place::Maximum, quantity.maximum().map(|most| most.to_string()).unwrap_or_default());
    }
    let carton = rule.packaging.and_then(|packaging| packaging.carton);
    typed.write(Place::Carton, carton.map(|carton| carton.units.to_string()).unwrap_or_default());
    typed.beside.packaging = rule.packaging;
    typed.full_cartons = rule.full_cartons;
    if let Some(turnover) = &scenario.turnover {
        typed.write(Place::CostOfGoodsSold, figure(turnover.cost_of_goods_sold));
        typed.write(Place::OpeningStock, figure(turnover.opening_stock));
        typed.write(Place::ClosingStock, figure(turnover.closing_stock));
        typed.write(Place::TurnoverDays, figure(turnover.days));
    }
    let limits = &scenario.limits;
    typed.write(Place::TurnoverBelow, limits.turnover_below.map(figure).unwrap_or_default());
    typed.write(Place::CoverAbove, limits.cover_days_above.map(figure).unwrap_or_default());
    let idle = limits.periods_without_sale;
    typed.write(Place::IdlePeriods, idle.map(|periods| periods.to_string()).unwrap_or_default());
    typed.beside.turnover_above = limits.turnover_above;
    typed
}

fn forecast(typed: &mut Typed, request: &ForecastRequest, first: Option<NaiveDate>) {
    let mark = typed.mark;
    count_in(typed, request.period_days);
    // Days of which one is a date are counted in periods that begin on one.
    let first = first.filter(|_| typed.beside.period_days.is_none());
    typed.write(Place::History, lines(&request.history, first, typed.interval, mark));
    typed.write(Place::Season, request.season_length.map(|one| one.to_string()).unwrap_or_default());
    typed.write(Place::Horizon, request.horizon.to_string());
    typed.write(Place::Band, request.band_percent.map(|one| written(one, mark)).unwrap_or_default());
    let model = request.model.as_ref();
    typed.approach = Approach::of(model, request.season_length.unwrap_or_default());
    if let Some(periods) = averaged(model) {
        typed.write(Place::Averaged, periods.to_string());
    }
    if typed.approach == Approach::Given {
        typed.beside.model = request.model.clone();
    }
    typed.beside.held_back = request.held_back;
    typed.beside.pattern_cuts = request.pattern_cuts;
}

fn supply(typed: &mut Typed, supply: &Supply, projected: Option<&ForecastRequest>) {
    let mark = typed.mark;
    if let Some(Demand { mean, per_days, deviation, deviation_per_days }) = &supply.demand {
        typed.source = Source::Known;
        typed.beside.forecast = projected.cloned().map(Box::new);
        count_in(typed, *per_days);
        typed.beside.deviation_days = *deviation_per_days;
        typed.write(Place::Mean, written(*mean, mark));
        typed.write(Place::Deviation, unless_zero(*deviation, mark));
    }
    typed.write(Place::LeadTime, written(supply.lead_time, mark));
    typed.write(Place::LeadTimeDeviation, unless_zero(supply.lead_time_deviation, mark));
    typed.write(Place::Review, supply.review_period.map(|days| written(days, mark)).unwrap_or_default());
    let (kind, percent) = match supply.service {
        None => (ServiceKind::CycleLevel, None),
        Some(Service::CycleLevel(percent)) => (ServiceKind::CycleLevel, Some(percent)),
        Some(Service::FillRate(percent)) => (ServiceKind::FillRate, Some(percent)),
        Some(_) => (ServiceKind::Given, None),
    };
    typed.service = kind;
    typed.beside.service = supply.service.filter(|_| kind == ServiceKind::Given);
    typed.write(Place::Service, percent.map(|percent| written(percent, mark)).unwrap_or_default());
}

fn lot(typed: &mut Typed, lot: &Lot) {
    let mark = typed.mark;
    match lot {
        Lot::Fixed(quantity) => {
            typed.lot = LotKind::Fixed;
            typed.write(Place::LotQuantity, written(*quantity, mark));
        }
        Lot::Economic { demand, order_cost, holding_cost, period_days, quantity: None }
            if period_days.is_none_or(|days| *days == Decimal::from(365)) =>
        {
            typed.lot = LotKind::Economic;
            typed.write(Place::YearlyDemand, written(*demand, mark));
            typed.write(Place::OrderCost, written(*order_cost, mark));
            typed.write(Place::HoldingCost, written(*holding_cost, mark));
        }
        lot => {
            typed.lot = LotKind::Given;
            typed.beside.lot = Some(lot.clone());
        }
    }
}

/// Counts in the periods that have as many days, or keeps the days beside the form.
fn count_in(typed: &mut Typed, days: Figure) {
    let interval = Interval::of_days(days);
    typed.interval = interval.unwrap_or_default();
    typed.beside.period_days = if interval.is_none() { Some(days) } else { None };
}

/// One row a period, with its first day where it is known.
pub(super) fn lines(units: &[Figure], first: Option<NaiveDate>, interval: Interval, mark: char) -> String {
    let row = |(place, units): (u32, &Figure)| {
        let day = first.and_then(|first| interval.after(first, place));
        let units = written(*units, mark);
        day.map_or(units.clone(), |day| format!("{day}\t{units}"))
    };
    let rows: Vec<String> = (0..).zip(units).map(row).collect();
    rows.join("\n")
}
