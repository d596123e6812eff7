//! The outcome: positions, what they come to locked and open, and what the business keeps.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::{Step, Validity};

/// What comes out of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyOutcome))]
pub struct Outcome {
    /// The day from which interest runs: the spot date, or that of the rates where none is said.
    pub interest_from: NaiveDate,
    /// By currency and day.
    pub positions: Vec<Position>,
    /// By currency.
    pub totals: Vec<CurrencyTotal>,
    /// All positions, in the home currency.
    pub value: Values,
    /// What the business keeps; `None` where the scenario does not say what it earns.
    pub margin: Option<MarginOutcome>,
    /// One row for each step.
    pub sensitivity: Vec<SensitivityRow>,
    /// What should be seen before the figures are used.
    pub warnings: Vec<Warning>,
}

/// What is to be received and paid in one currency on one day.
///
/// ```
/// use domain::Figure;
/// use domain::currency_planner::{Scenario, calculate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "home": "EUR", "as_of": "2026-11-23",
///     "home_interest": { "percent": "2", "day_count": "actual_360" },
///     "rates": [{ "currency": "USD", "spot": "0.90",
///         "interest": { "percent": "2", "day_count": "actual_360" } }],
///     "exposures": [{ "amount": { "amount": "-100000", "currency": "USD" }, "due": "2027-02-23" }],
///     "locked": [{ "amount": { "amount": "-60000", "currency": "USD" }, "due": "2027-02-23",
///         "rate": "0.88" }]
/// }"#)?;
/// let outcome = calculate(&scenario)?;
/// let position = &outcome.positions[0];
/// assert_eq!(position.open.amount(), "-40000.00");
/// assert_eq!(position.forward, Figure::parse("0.9")?, "interest is the same on both");
/// // 60,000 at 0.88 and 40,000 at 0.90.
/// assert_eq!(outcome.value.as_hedged.amount(), "-88800.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyPosition))]
pub struct Position {
    /// Of the position.
    pub currency: Currency,
    /// When.
    pub due: NaiveDate,
    /// Received less paid.
    pub exposure: Money,
    /// What of it is locked.
    pub locked: Money,
    /// What is not.
    pub open: Money,
    /// Home currency for one unit.
    pub spot: Figure,
    /// By covered parity; up to the spot date no interest runs, so it is the spot rate.
    pub forward: Figure,
    /// The forward rate as the currency's spot rate is quoted, the way a bank confirms it; `None` where it is
    /// zero.
    #[serde(default)]
    pub forward_as_quoted: Option<Figure>,
    /// Forward less spot; below zero where the foreign currency is at a discount.
    pub forward_points: Figure,
    /// The same in per cent of spot a year; `None` up to the spot date.
    pub premium_percent: Option<Figure>,
    /// The rate at which all of it comes in: locked at its own rates, open at the forward rate;
    /// `None` where receipts and payments cancel out.
    pub effective_rate: Option<Figure>,
    /// In the home currency.
    pub value: Values,
    /// How it came about.
    pub ledger: Vec<Step>,
}

/// One position, or all, in the home currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyValues))]
pub struct Values {
    /// All of it changed today, at spot.
    pub at_spot: Money,
    /// All of it sold or bought forward today: what locking everything comes to.
    pub all_forward: Money,
    /// Locked at its own rates, the rest at the forward rate.
    pub as_hedged: Money,
    /// Locked at its own rates, the rest open and changed at the spot rate of today.
    pub if_spot_stays: Money,
}

/// A currency over all days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CurrencyTotal {
    /// Which.
    pub currency: Currency,
    /// Received less paid.
    pub exposure: Money,
    /// What of it is locked.
    pub locked: Money,
    /// What is not.
    pub open: Money,
    /// Locked in per cent of the exposure; `None` where it cancels out.
    pub locked_percent: Option<Figure>,
    /// The rate of all open amounts at which the business keeps just its target, all else as
    /// hedged; `None` without a business, without an open amount, or where no rate above zero does.
    pub break_even_rate: Option<Figure>,
    /// How the break-even rate came about.
    pub ledger: Vec<Step>,
}

/// What the business keeps under each way to deal with the exposures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyMargins))]
pub struct MarginOutcome {
    /// Everything at spot.
    pub at_spot: Margin,
    /// Everything at the forward rate.
    pub all_forward: Margin,
    /// As hedged.
    pub as_hedged: Margin,
}

/// What the business keeps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyMargin))]
pub struct Margin {
    /// Home revenue and all that is received.
    pub revenue: Money,
    /// Revenue less home costs and all that is paid.
    pub profit: Money,
    /// Profit in per cent of the revenue; `None` without revenue.
    pub margin_percent: Option<Figure>,
    /// How they came about.
    pub ledger: Vec<Step>,
}

/// Foreign currencies up or down by a step, at the due dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencySensitivityRow))]
pub struct SensitivityRow {
    /// By how many per cent.
    pub step: Figure,
    /// All positions with nothing locked, at the forward rates moved by the step.
    pub unhedged: Money,
    /// Locked amounts at their rates, the rest moved.
    pub as_hedged: Money,
    /// By how much the hedged value moves from where it is without a step.
    pub change: Money,
    /// What the business then keeps.
    pub margin: Option<Margin>,
}

/// What should be seen before the figures are used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyWarning))]
pub enum Warning {
    /// A rate does not hold on the day of the scenario.
    NotInForce {
        /// JSON pointer to the rate.
        pointer: String,
        /// Whether it begins later or has ended.
        validity: Validity,
    },
    /// More is locked than there is, or the other way round: a bet, not a hedge.
    LockedBeyondExposure {
        /// Of the position.
        currency: Currency,
        /// When.
        due: NaiveDate,
    },
    /// Due before the day of the scenario and still open: it counts as due today.
    Overdue {
        /// Of the position.
        currency: Currency,
        /// When it was due.
        due: NaiveDate,
    },
}
