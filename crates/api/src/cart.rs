//! The cart: one for each person and company, changed by small operations that may safely be sent
//! twice.

use domain::{CartChange, CartLines, Country, Currency, Money, OrderEvaluation};
use serde::{Deserialize, Serialize};

/// `GET /cart`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Cart {
    /// Rises with every change.
    pub revision: u64,
    /// What is in it: lines to order, and those saved for later.
    #[serde(flatten)]
    pub lines: CartLines,
    /// The lines to order, worked out for the market and currency asked for.
    pub evaluation: OrderEvaluation,
}

/// Query of `GET` and `PATCH /cart`: which market and currency to work the lines out for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct CartQuery {
    /// Ship-to country; the company's own by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>))]
    pub market: Option<Country>,
    /// The currency to buy in; the company's own by default.
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
    /// Applied in this order.
    #[cfg_attr(feature = "openapi", schema(max_items = 10_000))]
    pub changes: Vec<CartChange>,
}

/// What the lines of an order came from, so that "your price then" can be compared with today's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceDifference {
    /// The SKU, as the brand writes it.
    pub sku: String,
    /// What one unit cost then; `None` where it was not priced.
    pub before: Option<Money>,
    /// What one unit costs today; `None` where no price list has the SKU any more.
    pub now: Option<Money>,
}
