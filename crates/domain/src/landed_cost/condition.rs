//! When a rule of a market applies. Every part that is said must hold; what is not said holds.

use serde::{Deserialize, Serialize};

use super::importer::ImporterKind;
use super::transport::Mode;
use crate::country::Country;
use crate::currency::Currency;
use crate::figure::Figure;

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
