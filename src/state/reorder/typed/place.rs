//! The fields of the plan, what can be chosen in it, and why a field cannot be read. Knows no value.

use domain::history_entry::HistoryFault;
use serde::{Deserialize, Serialize};

use crate::state::calculator;

/// Where demand comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    #[default]
    History,
    /// Mean and deviation are known.
    Known,
}

/// What the safety stock is to hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceKind {
    /// A share of the order cycles without a shortage.
    #[default]
    CycleLevel,
    /// A share of the demand.
    FillRate,
    /// As it came with the scenario.
    Given,
}

/// How much is ordered at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LotKind {
    /// What is missing, and no more.
    #[default]
    Missing,
    Fixed,
    Economic,
    /// As it came with the scenario.
    Given,
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    History,
    Season,
    Averaged,
    Horizon,
    Band,
    Mean,
    Deviation,
    LeadTime,
    LeadTimeDeviation,
    Review,
    Service,
    OnHand,
    OnOrder,
    Committed,
    Minimum,
    Multiple,
    Maximum,
    Carton,
    LotQuantity,
    YearlyDemand,
    OrderCost,
    HoldingCost,
    CostOfGoodsSold,
    OpeningStock,
    ClosingStock,
    TurnoverDays,
    TurnoverBelow,
    CoverAbove,
    IdlePeriods,
    /// No single field.
    Plan,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// As in any calculator.
    Entry(calculator::Unreadable),
    /// A share of what a delivery brings, which nobody said.
    NothingDelivered,
    History(HistoryFault),
}

impl From<calculator::Unreadable> for Unreadable {
    fn from(fault: calculator::Unreadable) -> Self {
        Self::Entry(fault)
    }
}
