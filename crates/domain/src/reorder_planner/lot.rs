//! How much to order at a time: the published models, each as data.
//!
//! D is demand in a period, K what an order costs, h what it costs to hold a unit for a period.

mod discount;
mod economic;
mod planned_orders;
mod uncertain;

use serde::{Deserialize, Serialize};

use crate::planning::{Fault, Step};
use crate::rebate::Figure;

/// Most price breaks.
pub const MAXIMUM_BREAKS: u32 = 50;
/// Most periods of planned orders.
pub const MAXIMUM_PERIODS: u32 = 400;

/// How the lot is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderLot))]
pub enum Lot {
    /// So many units.
    Fixed(Figure),
    /// EOQ: √(2KD / h), or the cost of a quantity that is given.
    Economic {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h.
        holding_cost: Figure,
        /// Days of the period, to tell the days from one order to the next.
        #[serde(default)]
        period_days: Option<Figure>,
        /// The quantity to cost instead of the best one.
        #[serde(default)]
        quantity: Option<Figure>,
    },
    /// EOQ where a larger order makes every unit of it cheaper.
    AllUnitsDiscount {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h in per cent of the unit cost.
        holding_percent: Figure,
        /// In rising order; the first from zero.
        breaks: Vec<CostBreak>,
    },
    /// EOQ where only the units beyond a break are cheaper.
    IncrementalDiscount {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h in per cent of the unit cost.
        holding_percent: Figure,
        /// In rising order; the first from zero.
        breaks: Vec<CostBreak>,
    },
    /// EOQ where customers wait, at a cost for each unit and period.
    Backorders {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h.
        holding_cost: Figure,
        /// p.
        shortage_cost: Figure,
    },
    /// EPQ: a lot that arrives little by little.
    Production {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h.
        holding_cost: Figure,
        /// Units made in a period, more than the demand.
        production_rate: Figure,
    },
    /// One order for one season of normally distributed demand: the newsvendor's.
    SinglePeriod {
        /// Of a unit left over.
        holding_cost: Figure,
        /// Of a unit missing.
        shortage_cost: Figure,
        /// The demand expected.
        mean: Figure,
        /// Its standard deviation.
        deviation: Figure,
    },
    /// (s, S) by the power approximation of Ehrhardt and Mosier.
    MinMax {
        /// K.
        order_cost: Figure,
        /// h.
        holding_cost: Figure,
        /// p.
        shortage_cost: Figure,
        /// The demand expected over lead time and review.
        mean: Figure,
        /// Its standard deviation.
        deviation: Figure,
    },
    /// Known demands, ordered at the least cost: Wagner and Whitin.
    PlannedOrders {
        /// K.
        order_cost: Figure,
        /// h, for a unit held to the next period.
        holding_cost: Figure,
        /// One for each period.
        demand: Vec<Figure>,
    },
}

/// From a quantity on, a unit's cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CostBreak {
    /// Units.
    pub from: Figure,
    /// Of a unit.
    pub unit_cost: Figure,
}

/// The lot. What its model does not tell is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderLotOutcome))]
pub struct LotOutcome {
    /// Units to order; of planned orders the first.
    pub quantity: Figure,
    /// What it costs in a period, goods included where their price depends on the quantity. Of
    /// planned orders and the single period the whole cost.
    pub cost: Option<Figure>,
    /// The price break that the quantity is in, counted from 0.
    pub cost_break: Option<u32>,
    /// The best of every price break: what was compared.
    pub compared: Vec<BreakLot>,
    /// The share of demand that waits.
    pub shortage_share: Option<Figure>,
    /// Orders in a period.
    pub orders_per_period: Option<Figure>,
    /// Days from one order to the next.
    pub order_cycle_days: Option<Figure>,
    /// s: order at this position.
    pub reorder_level: Option<Figure>,
    /// S: up to this one.
    pub order_up_to: Option<Figure>,
    /// One for each period.
    pub planned_orders: Vec<Figure>,
}

/// The best lot within a price break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BreakLot {
    /// Counted from 0.
    pub cost_break: u32,
    /// Units.
    pub quantity: Figure,
    /// In a period, goods included.
    pub cost: Figure,
}

/// Works a lot out. It has been checked.
pub(super) fn lot(lot: &Lot, ledger: &mut Vec<Step>) -> Result<LotOutcome, Fault> {
    match lot {
        Lot::Fixed(quantity) => Ok(LotOutcome { quantity: *quantity, ..LotOutcome::default() }),
        Lot::Economic { demand, order_cost, holding_cost, period_days, quantity } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_cost);
            economic::economic(terms, quantity.as_deref().copied(), period_days.as_deref().copied(), ledger)
        }
        Lot::Backorders { demand, order_cost, holding_cost, shortage_cost } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_cost);
            economic::with_backorders(terms, **shortage_cost, ledger)
        }
        Lot::Production { demand, order_cost, holding_cost, production_rate } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_cost);
            economic::production(terms, **production_rate, ledger)
        }
        Lot::AllUnitsDiscount { demand, order_cost, holding_percent, breaks } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_percent);
            discount::discounted(terms, breaks, discount::Kind::AllUnits, ledger)
        }
        Lot::IncrementalDiscount { demand, order_cost, holding_percent, breaks } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_percent);
            discount::discounted(terms, breaks, discount::Kind::Incremental, ledger)
        }
        Lot::SinglePeriod { holding_cost, shortage_cost, mean, deviation } => {
            uncertain::single_period(**holding_cost, **shortage_cost, **mean, **deviation, ledger)
        }
        Lot::MinMax { order_cost, holding_cost, shortage_cost, mean, deviation } => {
            let terms = economic::Terms::new(*mean, *order_cost, *holding_cost);
            uncertain::min_max(terms, **shortage_cost, **deviation, ledger)
        }
        Lot::PlannedOrders { order_cost, holding_cost, demand } => {
            planned_orders::planned_orders(**order_cost, **holding_cost, demand, ledger)
        }
    }
}
