//! The ladder calculator: an agreement and volumes in, everything about them out. One value that a
//! link, a request and a saved record have in common.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::accrual::{Accrual, accrue};
use super::agreement::Agreement;
use super::earnings::{Earnings, earn};
use super::error::RebateError;
use super::facts::Facts;
use super::forecast::{Elapsed, Forecast, forecast};
use super::ladder::Ladder;
use super::period::Window;
use super::purchase::Purchase;
use super::purchases::gather;
use super::settlement::{Settlement, settle};
use crate::money::Money;

/// The newest form of a scenario.
pub const VERSION: u32 = 1;
/// Most documents in a scenario.
pub const MAXIMUM_PURCHASES: usize = 10_000;

/// Everything that the calculator takes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateScenario))]
pub struct Scenario {
    /// The form in which it was written, 1 today ([`VERSION`]).
    pub version: u32,
    /// What was agreed.
    pub agreement: Agreement,
    /// The volumes since the period began, typed by hand.
    #[serde(default)]
    pub volumes: Facts,
    /// Invoices and credit notes to add up instead of typed volumes.
    #[serde(default)]
    pub purchases: Vec<Purchase>,
    /// A day of the period that is looked at. Purchases of that period count; without it, those of
    /// the whole term.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// How the volumes go on to the end of the period: with it, the accrual.
    #[serde(default)]
    pub forecast: Option<Forecast>,
    /// Whether this settles a period that goes on: floors are left for its final settlement.
    #[serde(default)]
    pub interim: bool,
    /// What the period has settled already.
    #[serde(default)]
    pub settled: Option<Money>,
    /// The debt of earlier periods, zero or below.
    #[serde(default)]
    pub brought_forward: Option<Money>,
    /// What stands in the books already.
    #[serde(default)]
    pub accrued: Option<Money>,
}

/// What comes out of a scenario. Every amount explains itself by the steps of its earnings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateSimulation))]
pub struct Simulation {
    /// The period looked at, where the scenario names a day of it.
    pub period: Option<Window>,
    /// The volumes that were worked on.
    pub volumes: Facts,
    /// Exact, line by line, stacking included.
    pub earnings: Earnings,
    /// Rounded, less what was settled.
    pub settlement: Settlement,
    /// One for each line, in the agreement's order: rungs, whole volume beside marginal, cliffs, the
    /// next tier, the order that pays for itself, warnings.
    pub ladders: Vec<LineLadder>,
    /// Where the scenario says how volumes go on.
    pub outlook: Option<Outlook>,
}

/// A line's ladder, looked at alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LineLadder {
    /// The line's id.
    pub line: String,
    /// Seen from the line's volume.
    pub ladder: Ladder,
}

/// The end of the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateOutlook))]
pub struct Outlook {
    /// The volumes forecast.
    pub volumes: Facts,
    /// What they will earn.
    pub earnings: Earnings,
    /// What to set aside for it now.
    pub accrual: Accrual,
}

/// Works a scenario out.
///
/// # Errors
/// [`RebateError::UnknownVersion`], [`RebateError::VolumesGivenTwice`],
/// [`RebateError::TooManyPurchases`], [`RebateError::OutsideTerm`], and what [`earn`], [`gather`],
/// [`forecast`] and [`settle`] find.
///
/// ```
/// use domain::rebate::{Scenario, simulate};
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1,
///     "agreement": {
///         "id": "2026", "version": 1, "currency": "EUR", "period": "year",
///         "window": { "from": "2026-01-01", "to": "2026-12-31" },
///         "lines": [{
///             "id": "all", "measure": "value", "method": "whole_volume",
///             "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }],
///             "stacking": { "order": 1, "kind": "independent" }
///         }]
///     },
///     "volumes": { "volumes": { "all": { "value": "48760" } } }
/// }"#).unwrap();
/// let simulation = simulate(&scenario).unwrap();
/// assert_eq!(simulation.settlement.due.amount(), "975.20");
/// let next = simulation.ladders[0].ladder.next.as_ref().unwrap();
/// assert_eq!((next.more.to_string(), next.pays_more.to_string()), ("1240".into(), "1524.8".into()));
/// ```
pub fn simulate(scenario: &Scenario) -> Result<Simulation, RebateError> {
    if scenario.version == 0 || scenario.version > VERSION {
        return Err(RebateError::UnknownVersion { known: VERSION });
    }
    let agreement = &scenario.agreement;
    agreement.check()?;
    let period = match scenario.on {
        None => None,
        Some(date) => {
            let period = agreement.period.at(date, agreement.window);
            Some(period.ok_or(RebateError::OutsideTerm { date })?)
        }
    };
    let volumes = scenario.facts(period)?;
    let zero = Money::zero(agreement.currency);
    let terms =
        if scenario.interim { Cow::Owned(agreement.without_floors()) } else { Cow::Borrowed(agreement) };
    let earnings = earn(&terms, &volumes)?;
    let settled = scenario.settled.unwrap_or(zero);
    let settlement = settle(agreement, &earnings, settled, scenario.brought_forward.unwrap_or(zero))?;
    let mut ladders = Vec::with_capacity(agreement.lines.len());
    for line in &agreement.lines {
        let ladder = Ladder::of(&terms, &line.id, &volumes.volume(&line.id))?;
        ladders.push(LineLadder { line: line.id.clone(), ladder });
    }
    let outlook = match &scenario.forecast {
        None => None,
        Some(method) => {
            method.check(agreement)?;
            let expected = forecast(&volumes, method)?;
            let by_days = period.zip(scenario.on).map(|(period, on)| Elapsed::by_days(period, on));
            let counted = method.elapsed()?;
            let elapsed = match method {
                // Weights tell how much is bought, not how much time is over.
                Forecast::Seasonal { .. } => by_days.or(counted),
                _ => counted.or(by_days),
            };
            // Where nobody says how much is over, what is earned without a purchase is earned in full.
            let elapsed = elapsed.unwrap_or(Elapsed::ALL);
            let accrued = scenario.accrued.unwrap_or(zero);
            Some(Outlook {
                earnings: earn(agreement, &expected)?,
                accrual: accrue(agreement, &volumes, &expected, elapsed, accrued)?,
                volumes: expected,
            })
        }
    };
    Ok(Simulation { period, volumes, earnings, settlement, ladders, outlook })
}

impl Scenario {
    /// The volumes typed, or those of the purchases.
    fn facts(&self, period: Option<Window>) -> Result<Facts, RebateError> {
        if self.purchases.is_empty() {
            return Ok(self.volumes.clone());
        }
        if !self.volumes.volumes.is_empty() {
            return Err(RebateError::VolumesGivenTwice);
        }
        if self.purchases.len() > MAXIMUM_PURCHASES {
            return Err(RebateError::TooManyPurchases);
        }
        let counted = period.unwrap_or(self.agreement.window);
        Ok(gather(&self.agreement, &self.purchases, counted)?.facts)
    }
}
