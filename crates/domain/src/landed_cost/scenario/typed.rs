//! Rates typed by hand, in place of the published ones.

use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::figure::Figure;
use crate::landed_cost::levy::LevyRate;

/// An exchange rate typed by hand: one `from` is worth `rate` of `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TypedExchangeRate {
    /// The currency that is converted.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub from: Currency,
    /// The currency that comes out.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub to: Currency,
    /// Above zero.
    pub rate: Figure,
}

/// A rate of the market typed by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LevyOverride))]
pub struct Override {
    /// Which tax or fee, by its id in the market's rates.
    pub levy: String,
    /// For which line, counted from 0; for all if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// How much instead.
    pub rate: LevyRate,
    /// Least that is charged. With one bound typed the market's are left aside; without, they hold
    /// unless the rate is a flat amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Figure>,
    /// Most that is charged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<Figure>,
}
