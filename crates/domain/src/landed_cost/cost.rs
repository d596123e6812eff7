//! What is due at import, kind by kind: the list that a result's lines and totals refer to.

use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::tariff::MeasureKind;

/// One kind of import cost of a shipment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportCost {
    /// Which.
    pub id: CostId,
    /// Where it is added up.
    pub group: CostGroup,
    /// Of all lines.
    pub amount: Money,
    /// What the importer gets back of it.
    pub recoverable: Money,
    /// What of it is paid in cash at the border, whoever pays it.
    pub at_border: Money,
}

/// Which import cost.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CostId {
    /// A measure of the tariff, or a duty typed by hand.
    Duty {
        /// Levied as what.
        kind: MeasureKind,
        /// Under which programme, where the tariff tells them apart.
        programme: Option<String>,
    },
    /// The flat duty of a low-value regime, by its id.
    FlatDuty(String),
    /// The duty of one percentage of a low-value regime, by its id.
    SimplifiedDuty(String),
    /// A tax or fee of the market, by its id.
    Levy(String),
}

/// Where a cost is added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CostGroup {
    /// Duties of customs.
    Duty,
    /// Excises.
    Excise,
    /// Taxes on consumption.
    Tax,
    /// Fees.
    Fee,
}

/// A line's part of an import cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineCostPart {
    /// Its place in `import_costs`, from 0.
    pub cost: usize,
    /// The line's share; the shares add up to the total.
    pub amount: Money,
    /// What the importer gets back of it.
    pub recoverable: Money,
    /// What of it is paid in cash at the border, whoever pays it.
    pub at_border: Money,
}
