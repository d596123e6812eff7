//! The scenario: any of its parts may be left out, and what needs a missing part is left out of the
//! outcome. Demand, lead time and stock in units and days.

use serde::{Deserialize, Serialize};

use super::forecast::ForecastRequest;
use super::lot::Lot;
use crate::figure::Figure;
use crate::packaging::Packaging;
use crate::quantity::QuantityRule;

/// The newest form of a scenario.
pub const VERSION: u32 = 1;

/// Everything that the planner takes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderScenario))]
pub struct Scenario {
    /// The form in which it was written, 1 today ([`VERSION`]).
    pub version: u32,
    /// What was sold, and how it is to be projected.
    #[serde(default)]
    pub forecast: Option<ForecastRequest>,
    /// How goods are supplied and how safely: safety stock and reorder point.
    #[serde(default)]
    pub supply: Option<Supply>,
    /// How much to order at a time.
    #[serde(default)]
    pub lot: Option<Lot>,
    /// What is there and on its way: with `supply`, what to order now.
    #[serde(default)]
    pub stock: Option<Stock>,
    /// Which quantities may be ordered.
    #[serde(default)]
    pub order_rule: OrderRule,
    /// How fast stock turns over.
    #[serde(default)]
    pub turnover: Option<Turnover>,
    /// Beyond which to warn.
    #[serde(default)]
    pub limits: Limits,
}

/// How goods are supplied.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderSupply))]
pub struct Supply {
    /// What is sold; as forecast if not said.
    pub demand: Option<Demand>,
    /// From order to shelf, in days.
    pub lead_time: Figure,
    /// Its standard deviation, in days.
    pub lead_time_deviation: Figure,
    /// Days from one review to the next; `None` where stock is watched all the time.
    pub review_period: Option<Figure>,
    /// How safely; no safety stock if not said.
    pub service: Option<Service>,
}

/// Demand and how much it varies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderDemand))]
pub struct Demand {
    /// Units in `per_days` days.
    pub mean: Figure,
    /// Days that the mean is for: 1, 7, 365, or the days that the shop is open.
    #[serde(default = "one")]
    pub per_days: Figure,
    /// Standard deviation of the demand of `deviation_per_days` days.
    #[serde(default)]
    pub deviation: Figure,
    /// Days that the deviation is for; as `per_days` if not said.
    #[serde(default)]
    pub deviation_per_days: Option<Figure>,
}

pub(super) fn one() -> Figure {
    rust_decimal::Decimal::ONE.into()
}

/// How safely demand is to be met until the next delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderService))]
pub enum Service {
    /// Order cycles without a shortage, in per cent: 95, not 0.95.
    CycleLevel(Figure),
    /// The share at which a unit too few costs what a unit too many does.
    CriticalRatio {
        /// Of a unit too few.
        shortage_cost: Figure,
        /// Of a unit too many.
        holding_cost: Figure,
    },
    /// Standard deviations, as read from a table.
    Factor(Figure),
    /// Demand met from the shelf, in per cent (98, not 0.98) of what a delivery brings: the lot, or what is sold from
    /// one review to the next.
    FillRate(Figure),
    /// The stock position at which is ordered, to see how safe it is; with a review the level up to which.
    ReorderPoint(Figure),
}

/// What is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderStock))]
pub struct Stock {
    /// On the shelf.
    pub on_hand: Figure,
    /// Ordered and not yet here.
    pub on_order: Figure,
    /// Promised to customers.
    pub committed: Figure,
}

/// Which quantities may be ordered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderOrderRule))]
pub struct OrderRule {
    /// MOQ, order multiple, maximum; any whole number if not said.
    pub quantity: Option<QuantityRule>,
    /// How the goods are packed.
    pub packaging: Option<Packaging>,
    /// Whether only full cartons are ordered.
    pub full_cartons: bool,
}

/// The stock of a period against what was sold of it, both at cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderTurnover))]
pub struct Turnover {
    /// Cost of the goods sold in the period.
    pub cost_of_goods_sold: Figure,
    /// Stock at its beginning.
    pub opening_stock: Figure,
    /// Stock at its end.
    pub closing_stock: Figure,
    /// Days of the period.
    pub days: Figure,
}

/// Beyond which to warn. What is not said warns of nothing: the right values differ by trade.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ReorderLimits))]
pub struct Limits {
    /// Stock that turns over less often in the period.
    pub turnover_below: Option<Figure>,
    /// Stock that turns over more often.
    pub turnover_above: Option<Figure>,
    /// Stock that lasts longer, in days.
    pub cover_days_above: Option<Figure>,
    /// As many periods at the end of the history without a sale.
    pub periods_without_sale: Option<u32>,
}
