//! What a landed cost comes to: per line, in total, per unit, with every step. Only shown, never
//! worked out again, by screen, print-out and export.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::cost::{ImportCost, LineCostPart};
use super::ledger::{ExchangeUsed, RuleUsed, Step};
use super::unit_cost::UnitCost;
use super::warning::Warning;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::Money;

/// The landed cost of a shipment, in the market's currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LandedCost {
    /// Where the goods enter.
    pub market: String,
    /// Of every amount here.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// When they do.
    pub entry_date: NaiveDate,
    /// In the order of the scenario.
    pub lines: Vec<LineCost>,
    /// All lines together: each figure is the sum of the lines'.
    pub totals: Costs,
    /// What is due at import, kind by kind.
    pub import_costs: Vec<ImportCost>,
    /// Whether nothing is missing in the sums.
    pub complete: bool,
    /// What a reader must be told.
    pub warnings: Vec<Warning>,
    /// Steps of the shipment as a whole.
    pub steps: Vec<Step>,
    /// The rules that steps refer to.
    pub rules: Vec<RuleUsed>,
    /// The exchange rates that steps refer to.
    pub exchange: Vec<ExchangeUsed>,
}

/// The landed cost of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedLineCost))]
pub struct LineCost {
    /// Its figures.
    pub costs: Costs,
    /// Its parts of what is due at import.
    pub import_costs: Vec<LineCostPart>,
    /// Of one unit, recoverable tax included; none where the quantity is zero.
    pub per_unit: Option<UnitCost>,
    /// Of one unit, without recoverable tax.
    pub per_unit_after_recovery: Option<UnitCost>,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// The figures of a line or of all lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCosts))]
pub struct Costs {
    /// As invoiced.
    pub price: Money,
    /// Charges that the buyer pays on top of the price.
    pub charges: Money,
    /// The value for customs.
    pub customs_value: Money,
    /// Duties of customs.
    pub duties: Money,
    /// Excises.
    pub excises: Money,
    /// Taxes on consumption.
    pub taxes: Money,
    /// Fees.
    pub fees: Money,
    /// What of the four the price already contains: delivered duty paid.
    pub in_price: Money,
    /// What the buyer pays at the border.
    pub cash_at_border: Money,
    /// Price, charges and what is due at import beyond the price.
    pub landed_cost: Money,
    /// What of it the importer gets back.
    pub recoverable: Money,
    /// The landed cost without it.
    pub landed_cost_after_recovery: Money,
    /// Duties in per cent of the customs value, half up to two digits; none of nothing.
    pub duty_percent: Option<Figure>,
    /// All that is due at import in per cent of the customs value, half up to two digits.
    pub import_percent: Option<Figure>,
}
