//! When a rule of a market applies. Every part that is said must hold; what is not said holds.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::scenario::{ImporterKind, Mode, Scenario};
use crate::country::Country;
use crate::currency::Currency;
use crate::decimal::round;
use crate::figure::Figure;

/// Digits by which a value is held against a bound: an amount converted line by line must still be
/// exactly at a threshold that was converted at once.
const COMPARED_DIGITS: u32 = 9;

/// When a rule applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Condition {
    /// The goods arrive by one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// The importer is one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub importers: Vec<ImporterKind>,
    /// One of these schemes is taken part in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<String>,
    /// None of these schemes is taken part in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_schemes: Vec<String>,
    /// The tariff code begins with one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hs: Vec<String>,
    /// The tariff code begins with none of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_hs: Vec<String>,
    /// The goods were made in one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub origins: Vec<Country>,
    /// The goods were shipped from one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub shipped_from: Vec<Country>,
    /// The goods were shipped from none of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub not_shipped_from: Vec<Country>,
    /// Whether a preference is used: claimed, and there for goods of this code and origin.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preference: Option<bool>,
    /// One of these low-value regimes applies to the line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<String>,
    /// None of these low-value regimes applies to the line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_regimes: Vec<String>,
    /// Values within bounds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ValueTest>,
}

/// A value held against bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ValueTest {
    /// Of how much of the goods.
    pub of: Extent,
    /// Which value.
    pub value: ValueKind,
    /// Of the bounds; the market's if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub currency: Option<Currency>,
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Figure>,
    /// More than.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Figure>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Figure>,
    /// Less than.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Figure>,
}

/// Of how much of the goods a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Extent {
    /// All lines together.
    Consignment,
    /// One line.
    Line,
    /// One unit of a line.
    Item,
}

/// Which value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ValueKind {
    /// Of the goods alone: without transport, insurance and what is due at import.
    Intrinsic,
    /// For customs.
    CustomsValue,
}

impl Condition {
    /// Whether the part of it that is the same for all lines holds.
    ///
    /// ```
    /// use domain::landed_cost::{Condition, Mode, Scenario};
    /// let by_post: Condition =
    ///     serde_json::from_str(r#"{ "modes": ["post", "courier"], "not_schemes": ["ioss"] }"#)?;
    /// let mut parcel: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "consumer",
    ///     "incoterm": "DAP", "mode": "courier", "lines": []
    /// }"#)?;
    /// assert!(by_post.holds_for_shipment(&parcel));
    /// parcel.schemes.push("ioss".into());
    /// assert!(!by_post.holds_for_shipment(&parcel));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holds_for_shipment(&self, scenario: &Scenario) -> bool {
        let takes_part = |scheme: &String| scenario.schemes.contains(scheme);
        let from = |list: &[Country]| scenario.shipped_from().is_some_and(|country| list.contains(&country));
        (self.modes.is_empty() || self.modes.contains(&scenario.arrival_mode()))
            && (self.importers.is_empty() || self.importers.contains(&scenario.importer))
            && (self.schemes.is_empty() || self.schemes.iter().any(takes_part))
            && !self.not_schemes.iter().any(takes_part)
            && (self.shipped_from.is_empty() || from(&self.shipped_from))
            && !from(&self.not_shipped_from)
    }
}

impl ValueTest {
    /// Whether a value is within the bounds, each of them converted first.
    pub(super) fn holds<E>(
        &self,
        value: Decimal,
        convert: impl Fn(Decimal) -> Result<Decimal, E>,
    ) -> Result<bool, E> {
        let compared =
            |amount: Decimal| round(amount, COMPARED_DIGITS, RoundingStrategy::MidpointAwayFromZero);
        let value = compared(value);
        let bound = |figure: Option<Figure>| figure.map(|figure| convert(*figure).map(compared)).transpose();
        Ok(bound(self.from)?.is_none_or(|least| value >= least)
            && bound(self.above)?.is_none_or(|least| value > least)
            && bound(self.up_to)?.is_none_or(|most| value <= most)
            && bound(self.below)?.is_none_or(|most| value < most))
    }
}
