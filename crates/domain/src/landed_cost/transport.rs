//! How goods travel, leg by leg.

use serde::{Deserialize, Serialize};

use crate::country::Country;

/// How goods travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = TransportMode))]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mode {
    Sea,
    Air,
    Road,
    Rail,
    Courier,
    Post,
}

/// One leg of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RouteLeg))]
pub struct Leg {
    /// How.
    pub mode: Mode,
    /// From where.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub from: Country,
    /// To where.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub to: Country,
}
