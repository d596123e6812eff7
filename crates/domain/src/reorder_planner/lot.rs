//! How much to order at a time: the published models, each as data.
//!
//! D is demand in a period, K what an order costs, h what it costs to hold a unit for a period, p what
//! it costs to be short of one.

mod discount;
mod economic;
mod min_max;
mod planned_orders;
mod single_period;

use serde::{Deserialize, Serialize};

use crate::figure::Figure;
use crate::planning::{Fault, Step};

/// Most price breaks.
pub const MAXIMUM_BREAKS: u32 = 50;
/// Most periods of planned orders, and most demands of a distribution.
pub const MAXIMUM_PERIODS: u32 = 400;
/// Highest mean of a Poisson distribution: beyond it the normal one is the same.
pub const MAXIMUM_POISSON_MEAN: i64 = 10_000;

/// How the lot is found.
///
/// ```
/// use domain::Figure;
/// use domain::reorder_planner::{Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1,
///     "lot": { "economic": {
///         "demand": "1000", "order_cost": "10", "holding_cost": "2", "period_days": "365"
///     } }
/// }"#)?;
/// let lot = calculate(&scenario)?.lot.unwrap();
/// // √(2 × 1,000 × 10 / 2) units: ten orders at 10, and half of 100 units held at 2.
/// assert_eq!((lot.quantity, lot.cost), (Figure::parse("100")?, Some(Figure::parse("200")?)));
/// assert_eq!(lot.order_cycle_days, Some(Figure::parse("36.5")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderLot))]
pub enum Lot {
    /// So many units. Under periodic review as many whole lots as lift the position to the order-up-to level:
    /// the (R, s, nQ) system of Silver, Pyke and Thomas.
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
        /// h in per cent of the unit cost; either this or `holding_cost`.
        #[serde(default)]
        holding_percent: Option<Figure>,
        /// h, whatever a unit costs.
        #[serde(default)]
        holding_cost: Option<Figure>,
        /// In rising order; the first from zero.
        breaks: Vec<CostBreak>,
    },
    /// EOQ where only the units beyond a break are cheaper.
    IncrementalDiscount {
        /// D.
        demand: Figure,
        /// K.
        order_cost: Figure,
        /// h in per cent of the unit cost; either this or `holding_cost`.
        #[serde(default)]
        holding_percent: Option<Figure>,
        /// h, whatever a unit costs.
        #[serde(default)]
        holding_cost: Option<Figure>,
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
        /// The quantity to cost instead of the best one.
        #[serde(default)]
        quantity: Option<Figure>,
        /// The share of demand that waits, from 0 to 1, instead of the best one.
        #[serde(default)]
        shortage_share: Option<Figure>,
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
        /// The quantity to cost instead of the best one.
        #[serde(default)]
        quantity: Option<Figure>,
    },
    /// One order for one season of uncertain demand: the newsvendor's.
    SinglePeriod {
        /// Of a unit left over.
        holding_cost: Figure,
        /// Of a unit missing.
        shortage_cost: Figure,
        /// How demand is distributed.
        #[serde(default)]
        distribution: Distribution,
        /// The demand expected; of a discrete distribution it is known already.
        #[serde(default)]
        mean: Option<Figure>,
        /// Its standard deviation, of a normal distribution.
        #[serde(default)]
        deviation: Option<Figure>,
        /// The quantity to cost instead of the best one.
        #[serde(default)]
        quantity: Option<Figure>,
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
        /// K, the same in every period.
        #[serde(default)]
        order_cost: Option<Figure>,
        /// K of each period, where it changes.
        #[serde(default)]
        order_costs: Vec<Figure>,
        /// What a unit costs in each period, where it changes.
        #[serde(default)]
        unit_costs: Vec<Figure>,
        /// h, for a unit held to the next period.
        holding_cost: Figure,
        /// One for each period.
        demand: Vec<Figure>,
    },
}

/// How the demand of a season is distributed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DemandDistribution))]
pub enum Distribution {
    /// Around its mean, in any quantity.
    #[default]
    Normal,
    /// Single buyers who come by chance: whole units, with the mean as variance.
    Poisson,
    /// Demands that can come, in rising order; their probabilities add up to 1.
    Discrete(Vec<Chance>),
}

/// A demand that can come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DemandChance))]
pub struct Chance {
    /// Units.
    pub demand: Figure,
    /// From 0 to 1.
    pub probability: Figure,
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
        Lot::Backorders { demand, order_cost, holding_cost, shortage_cost, quantity, shortage_share } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_cost);
            let given = (quantity.as_deref().copied(), shortage_share.as_deref().copied());
            economic::with_backorders(terms, **shortage_cost, given, ledger)
        }
        Lot::Production { demand, order_cost, holding_cost, production_rate, quantity } => {
            let terms = economic::Terms::new(*demand, *order_cost, *holding_cost);
            economic::production(terms, **production_rate, quantity.as_deref().copied(), ledger)
        }
        Lot::AllUnitsDiscount { demand, order_cost, holding_percent, holding_cost, breaks } => {
            let holding = discount::Holding::of(*holding_percent, *holding_cost)?;
            let terms = discount::Terms { demand: **demand, order_cost: **order_cost, holding };
            discount::discounted(terms, breaks, discount::Kind::AllUnits, ledger)
        }
        Lot::IncrementalDiscount { demand, order_cost, holding_percent, holding_cost, breaks } => {
            let holding = discount::Holding::of(*holding_percent, *holding_cost)?;
            let terms = discount::Terms { demand: **demand, order_cost: **order_cost, holding };
            discount::discounted(terms, breaks, discount::Kind::Incremental, ledger)
        }
        Lot::SinglePeriod { holding_cost, shortage_cost, distribution, mean, deviation, quantity } => {
            let costs = single_period::Costs { holding: **holding_cost, shortage: **shortage_cost };
            let demand = single_period::Demand::of(distribution, *mean, *deviation)?;
            single_period::single_period(costs, demand, quantity.as_deref().copied(), ledger)
        }
        Lot::MinMax { order_cost, holding_cost, shortage_cost, mean, deviation } => {
            let terms = economic::Terms::new(*mean, *order_cost, *holding_cost);
            min_max::min_max(terms, **shortage_cost, **deviation, ledger)
        }
        Lot::PlannedOrders { order_cost, order_costs, unit_costs, holding_cost, demand } => {
            let mut periods = Vec::with_capacity(demand.len());
            for (place, units) in demand.iter().enumerate() {
                let order_cost = order_costs.get(place).copied().or(*order_cost).unwrap_or_default();
                let unit_cost = unit_costs.get(place).copied().unwrap_or_default();
                periods.push(planned_orders::Period {
                    demand: **units,
                    order_cost: *order_cost,
                    unit_cost: *unit_cost,
                });
            }
            planned_orders::planned_orders(&periods, **holding_cost, ledger)
        }
    }
}
