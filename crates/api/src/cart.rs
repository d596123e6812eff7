//! The cart: one for each person and company, changed by small operations that may safely be sent
//! twice.

use domain::{Country, Currency, Money, OrderEvaluation, RequestedLine};
use serde::{Deserialize, Serialize};

/// Most lines in a cart.
pub const MAXIMUM_LINES: usize = 10_000;

/// `GET /cart`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cart {
    /// Rises with every change.
    pub revision: u64,
    /// In the order in which they were added.
    pub lines: Vec<RequestedLine>,
    /// Kept aside; not ordered.
    pub saved_for_later: Vec<RequestedLine>,
    /// `lines`, worked out for the market and currency asked for.
    pub evaluation: OrderEvaluation,
}

/// Query of `GET` and `PATCH /cart`: which market and currency to work the lines out for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct CartQuery {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>))]
    pub market: Option<Country>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>))]
    pub currency: Option<Currency>,
}

/// `PATCH /cart`: all of the changes or none. Each batch carries an `Idempotency-Key`, so that a
/// repeated `add` does not add twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CartChanges {
    #[cfg_attr(feature = "openapi", schema(max_items = 10_000))]
    pub changes: Vec<CartChange>,
}

/// One change. Quantities off the rules are kept: they show as problems of their line and are
/// refused when the order is placed, never dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CartChange {
    /// Adds to what is there.
    Add(RequestedLine),
    /// Sets the quantity, adding the line if it is not there.
    Set(RequestedLine),
    Remove {
        sku: String,
    },
    SaveForLater {
        sku: String,
    },
    /// Back from saved for later.
    MoveToCart {
        sku: String,
    },
    /// Puts another SKU in the place of this one, keeping the quantity.
    Replace {
        sku: String,
        with: String,
    },
    Clear,
}

/// What the lines of an order came from, so that "your price then" can be compared with today's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceDifference {
    pub sku: String,
    pub before: Option<Money>,
    pub now: Option<Money>,
}
