//! The scenario: what is to be received and paid in which currency and when, at which rates.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::day_count::DayCount;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::Provenance;

/// The newest form of a scenario.
pub const VERSION: u32 = 1;

/// Everything that the planner takes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyScenario))]
pub struct Scenario {
    /// The form in which it was written, 1 today ([`VERSION`]).
    pub version: u32,
    /// The currency in which the books are kept.
    pub home: Currency,
    /// The day of the spot rates.
    pub as_of: NaiveDate,
    /// The day on which a spot deal of that day settles and from which interest runs: by convention two
    /// business days later, for some pairs one. Which days are business days is for the caller to know. As
    /// `as_of` if not said, as textbooks count.
    #[serde(default)]
    pub spot_date: Option<NaiveDate>,
    /// Interest on the home currency.
    #[serde(default)]
    pub home_interest: Interest,
    /// One for each currency.
    pub rates: Vec<Rate>,
    /// What is to be received and paid.
    pub exposures: Vec<Exposure>,
    /// What is sold or bought forward already.
    #[serde(default)]
    pub locked: Vec<Locked>,
    /// What is earned beside the exposures: with it, margins and break-even rates.
    #[serde(default)]
    pub business: Option<Business>,
    /// By how many per cent foreign currencies rise (below zero: fall), each step for all of them.
    #[serde(default)]
    pub steps: Vec<Figure>,
}

/// Interest a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Interest {
    /// In per cent a year.
    pub percent: Figure,
    /// How its days are counted.
    pub day_count: DayCount,
    /// How it grows beyond a year.
    pub compounding: Compounding,
    /// Where it is from.
    pub provenance: Provenance,
}

/// How interest grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = InterestCompounding))]
pub enum Compounding {
    /// 1 + r × t: money markets, up to a year.
    #[default]
    Simple,
    /// (1 + r)^t: capital markets.
    Annual,
    /// e^(r × t): textbooks.
    Continuous,
}

/// A currency's spot rate and interest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = CurrencyRate))]
pub struct Rate {
    /// The foreign currency.
    pub currency: Currency,
    /// The spot rate, as quoted.
    pub spot: Figure,
    /// Which way it is quoted.
    #[serde(default)]
    pub quotation: Quotation,
    /// Interest on this currency.
    #[serde(default)]
    pub interest: Interest,
    /// Where the spot rate is from.
    #[serde(default)]
    pub provenance: Provenance,
}

/// Which way rates are quoted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Quotation {
    /// Home currency for one unit of the foreign one.
    #[default]
    HomePerForeign,
    /// Foreign currency for one unit of the home one, as the European Central Bank does.
    ForeignPerHome,
}

/// An amount to be received (above zero) or paid (below).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Exposure {
    /// What it is for.
    #[serde(default)]
    pub reference: String,
    /// In a foreign currency.
    pub amount: Money,
    /// When. Before `as_of` it is overdue: it counts as due today, at spot, and is warned of.
    pub due: NaiveDate,
}

impl Scenario {
    /// The day from which interest runs: the spot date, or that of the rates where none is said.
    ///
    /// ```
    /// use domain::currency_planner::Scenario;
    /// let mut scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "home": "EUR", "as_of": "2026-11-23",
    ///     "home_interest": { "percent": "2", "day_count": "actual_360" }, "rates": [], "exposures": []
    /// }"#)?;
    /// assert_eq!(scenario.interest_from(), scenario.as_of);
    /// // Spot is delivered two working days later.
    /// scenario.spot_date = Some("2026-11-25".parse().unwrap());
    /// assert_eq!(scenario.interest_from(), "2026-11-25".parse().unwrap());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn interest_from(&self) -> NaiveDate {
        self.spot_date.unwrap_or(self.as_of)
    }
}

/// A forward contract: the amount received or paid at a rate that is fixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Locked {
    /// With the sign of the exposure that it covers.
    pub amount: Money,
    /// The day of the exposure that it covers.
    pub due: NaiveDate,
    /// Quoted as the currency's spot rate is.
    pub rate: Figure,
}

/// What is earned beside the exposures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Business {
    /// Revenue in the home currency.
    pub revenue: Money,
    /// Costs in the home currency.
    pub costs: Money,
    /// The margin at which a rate breaks even, in per cent of the revenue; 0 if not said.
    #[serde(default)]
    pub target_margin_percent: Figure,
}
