//! Placing orders, finding them again, ordering again.

use chrono::{DateTime, NaiveDate, Utc};
use domain::{Country, CreditLine, CreditRefusal, Currency, Incoterm, Money, OrderEvaluation, Promise};
use domain::{Load, RequestedLine};
use serde::{Deserialize, Serialize};

use crate::cart::PriceDifference;
use crate::company::Address;

/// `POST /orders`, with an `Idempotency-Key`: one order for one intent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlaceOrder {
    pub lines: Vec<RequestedLine>,
    pub currency: Currency,
    /// Id of one of the company's addresses.
    pub ship_to: String,
    pub incoterm: Incoterm,
    /// Refused once it has passed everywhere on earth, the time zone UTC−12 included.
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub requested_date: Option<NaiveDate>,
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub po_number: Option<String>,
    #[cfg_attr(feature = "openapi", schema(max_length = 2000))]
    pub note: Option<String>,
    /// The total that the partner saw and confirmed. If today's differs, nothing is placed and the
    /// answer is an `order-changed` problem with the new evaluation.
    pub confirmed_total: Money,
    /// What the partner saw promised. Where today's stock keeps less than that, keeps it for a later day or
    /// in another warehouse, nothing is placed either; a line that is left out is taken as it comes. A SKU
    /// that no line orders, or that stands here twice, is refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub confirmed_promises: Vec<ConfirmedPromise>,
    /// The payment terms that the partner saw. If today's differ, nothing is placed; left out, they are
    /// taken as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_payment_terms_days: Option<u32>,
    /// Whether what is ordered leaves the cart when the order is placed. Where the cart holds fewer units
    /// than that, they were ordered on another device: nothing is placed, as `order-changed`.
    #[serde(default)]
    pub from_cart: bool,
}

/// What was promised of one line when the partner looked, and at which price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ConfirmedPromise {
    pub sku: String,
    pub promise: Promise,
    /// What one unit cost. If it costs something else today, nothing is placed, even where the total is the
    /// same; left out, it is taken as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
}

/// `POST /orders/withdraw`: gives up an order that was sent and whose answer never came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WithdrawOrder {
    /// The `Idempotency-Key` that it was sent with.
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 200))]
    pub key: String,
}

/// Answer of `POST /orders/withdraw`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WithdrawnOrder {
    /// The number of the order, where it had been placed and stands; else nothing was placed, and nothing
    /// will be under this key.
    pub placed: Option<String>,
}

/// `POST /orders/check`: asks what placing this would be, without placing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckOrder {
    pub lines: Vec<RequestedLine>,
    pub currency: Currency,
    /// Id of one of the company's addresses; decides which warehouses serve.
    pub ship_to: String,
    /// Refused once it has passed everywhere on earth, the time zone UTC−12 included.
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub requested_date: Option<NaiveDate>,
}

/// Answer of `POST /orders/check`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderCheck {
    pub evaluation: OrderEvaluation,
    pub credit: Option<CreditLine>,
    /// Set where the credit line does not cover it.
    pub credit_refusal: Option<CreditRefusal>,
    pub payment_terms_days: u32,
    /// SKUs that cannot all be there on the requested date.
    pub late: Vec<String>,
}

/// The problem `order-changed` or `order-refused` carries this beside RFC 9457's members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderProblem {
    #[serde(flatten)]
    pub problem: crate::Problem,
    pub check: Option<OrderCheck>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum OrderStatus {
    Placed,
    Confirmed,
    Shipped,
    Delivered,
    Cancelled,
    /// Goods taken back or a price corrected: quantities and total are negative.
    CreditNote,
}

impl OrderStatus {
    pub const ALL: [Self; 6] =
        [Self::Placed, Self::Confirmed, Self::Shipped, Self::Delivered, Self::Cancelled, Self::CreditNote];

    /// The name on the wire and in files.
    ///
    /// ```
    /// use api::order::OrderStatus;
    /// assert_eq!(OrderStatus::CreditNote.code(), "credit_note");
    /// assert_eq!(OrderStatus::from_code("shipped"), Some(OrderStatus::Shipped));
    /// assert_eq!(OrderStatus::from_code("lost"), None);
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Placed => "placed",
            Self::Confirmed => "confirmed",
            Self::Shipped => "shipped",
            Self::Delivered => "delivered",
            Self::Cancelled => "cancelled",
            Self::CreditNote => "credit_note",
        }
    }

    /// The status with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// Query of `GET /orders` and `GET /orders.csv`, and of `GET /orders/{number}` for its neighbours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct OrderQuery {
    /// Part of an order number, PO number, SKU or product name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(max_length = 200))]
    pub q: Option<String>,
    /// Status codes, comma separated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Day in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_from: Option<NaiveDate>,
    /// Day in UTC, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_to: Option<NaiveDate>,
    /// The moment from which on: for days as they begin in another time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_since: Option<DateTime<Utc>>,
    /// The moment before which: for days as they end in another time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placed_before: Option<DateTime<Utc>>,
    /// Only orders placed by the reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine: Option<bool>,
    /// Company id; for the brand's people only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Order numbers, comma separated: only these (the CSV of selected orders).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(minimum = 1, maximum = 200))]
    pub limit: Option<u32>,
}

/// One order in a list; newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderSummary {
    pub number: String,
    pub placed_at: DateTime<Utc>,
    pub status: OrderStatus,
    pub company_id: String,
    pub company_name: String,
    pub placed_by: Option<String>,
    pub po_number: Option<String>,
    pub ship_to_country: Option<Country>,
    pub lines: u32,
    pub units: i64,
    pub total: Money,
}

/// `GET /orders/{number}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Order {
    pub summary: OrderSummary,
    pub ship_to: Option<Address>,
    pub incoterm: Option<Incoterm>,
    pub payment_terms_days: Option<u32>,
    pub requested_date: Option<NaiveDate>,
    pub note: Option<String>,
    pub lines: Vec<PlacedLine>,
    pub load: Load,
    pub timeline: Vec<OrderEvent>,
    /// Neighbours in the list that the query asks for, newer and older.
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// A line as it was placed: values, never references to today's price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlacedLine {
    pub sku: String,
    /// The name at that time, in the language in which it was placed.
    pub description: String,
    pub quantity: i64,
    pub unit_price: Money,
    pub amount: Money,
    pub price_list: Option<String>,
    pub promise: Promise,
    /// Whether the catalogue still has it.
    pub in_catalogue: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderEvent {
    pub at: DateTime<Utc>,
    pub status: OrderStatus,
    pub by: Option<String>,
}

/// `GET /orders/{number}/reorder`: the same again under today's rules and prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Reorder {
    pub evaluation: OrderEvaluation,
    /// Lines whose unit price is not what it was.
    pub price_differences: Vec<PriceDifference>,
}
