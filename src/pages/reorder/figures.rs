//! The figures that came out, with their names and the rules that explain them.

use std::collections::BTreeSet;

use domain::{Figure, planning::Rule};

use super::outcome::Shown;
use crate::{
    state::reorder::private::{OF_LOT, OF_TURNOVER},
    text,
};

/// A figure that came out.
pub struct Told {
    pub name: String,
    pub figure: Figure,
    /// Most decimals that it is shown with.
    pub digits: u32,
    pub rules: &'static [Rule],
    /// The names of private fields that it would tell.
    tells: &'static [&'static str],
}

impl Told {
    /// Whether it would tell one of those fields.
    pub fn tells_any(&self, private: &BTreeSet<String>) -> bool {
        self.tells.iter().any(|field| private.contains(*field))
    }
}

const SAFETY: &[Rule] = &[Rule::CriticalRatio, Rule::ServiceFactor, Rule::SafetyStock];
const POINT: &[Rule] = &[Rule::CriticalRatio, Rule::ServiceFactor, Rule::SafetyStock, Rule::ReorderPoint];
const LEVEL: &[Rule] = &[Rule::CriticalRatio, Rule::ServiceFactor, Rule::SafetyStock, Rule::OrderUpTo];

/// All of them, in the order in which they are read.
pub fn figures(shown: &Shown) -> Vec<Told> {
    let outcome = &shown.outcome;
    let mut figures = Vec::new();
    let mut tell = |name: fn() -> String, figure: Option<Figure>, rules, digits, tells| {
        figures.extend(figure.map(|figure| Told { name: name(), figure, digits, rules, tells }));
    };
    if let Some(supply) = &outcome.supply {
        tell(text::reorder_daily_demand, Some(supply.daily_demand), &[], 1, &[]);
        tell(text::reorder_safety_stock, Some(supply.safety_stock), SAFETY, 1, &[]);
        tell(text::reorder_reorder_point, Some(supply.reorder_point), POINT, 1, &[]);
        tell(text::reorder_order_up_to, supply.order_up_to, LEVEL, 1, &[]);
        // The last per cents are the dear ones.
        tell(text::reorder_cycle_level, supply.cycle_level, &[Rule::CycleLevel], 2, &[]);
        let missed = &[Rule::ExpectedShortage];
        tell(text::reorder_expected_shortage, supply.expected_shortage, missed, 2, &[]);
        let met = &[Rule::ExpectedShortage, Rule::FillRate];
        tell(text::reorder_fill_rate_reached, supply.fill_rate, met, 2, &[]);
    }
    if let Some(lot) = &outcome.lot {
        tell(text::reorder_lot, Some(lot.quantity), &[Rule::EconomicOrderQuantity], 1, &[]);
        tell(text::reorder_lot_cost, lot.cost, &[Rule::PeriodCost], 1, OF_LOT);
        tell(text::reorder_orders_a_year, lot.orders_per_period, &[Rule::OrdersPerPeriod], 1, &[]);
        tell(text::reorder_cycle, lot.order_cycle_days, &[Rule::OrderCycle], 1, &[]);
    }
    if let Some(order) = &outcome.order {
        tell(text::reorder_position, Some(order.position), &[Rule::StockPosition], 1, &[]);
        let cover = &[Rule::StockPosition, Rule::CoverDays];
        tell(text::reorder_cover, order.cover_days, cover, 1, &[]);
        tell(text::reorder_cover_after, order.cover_days_after, &[Rule::CoverDays], 1, &[]);
    }
    if let Some(turnover) = &outcome.turnover {
        let average = &[Rule::AverageStock];
        tell(text::reorder_average_stock, Some(turnover.average_stock), average, 1, OF_TURNOVER);
        let turns = &[Rule::AverageStock, Rule::StockTurnover];
        tell(text::reorder_turns, turnover.turnover, turns, 1, OF_TURNOVER);
        let days = &[Rule::AverageStock, Rule::StockTurnover, Rule::DaysOfStock];
        tell(text::reorder_days_of_stock, turnover.days_of_stock, days, 1, OF_TURNOVER);
    }
    figures
}
