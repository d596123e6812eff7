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
    /// SKUs and quantities, as somebody typed them.
    pub lines: Vec<RequestedLine>,
    /// The currency of the total.
    pub currency: Currency,
    /// Id of one of the company's addresses.
    pub ship_to: String,
    /// On which terms the goods change hands.
    pub incoterm: Incoterm,
    /// Refused once it has passed everywhere on earth, the time zone UTC−12 included.
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub requested_date: Option<NaiveDate>,
    /// The partner's own number for the order.
    #[cfg_attr(feature = "openapi", schema(max_length = 64))]
    pub po_number: Option<String>,
    /// What the partner wants to say with it.
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
    /// The SKU of the line.
    pub sku: String,
    /// From which warehouses, how much of it and when.
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
    /// SKUs and quantities, as somebody typed them.
    pub lines: Vec<RequestedLine>,
    /// The currency of the total.
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
    /// The lines, held against rules, prices and stock of today.
    pub evaluation: OrderEvaluation,
    /// What the company may owe; `None` in another currency than its own, in which nothing is on credit.
    pub credit: Option<CreditLine>,
    /// Set where the credit line does not cover it.
    pub credit_refusal: Option<CreditRefusal>,
    /// Days from the invoice until it is due; 0 where nothing is on credit.
    pub payment_terms_days: u32,
    /// SKUs that cannot all be there on the requested date.
    pub late: Vec<String>,
}

/// The problem `order-changed` or `order-refused` carries this beside RFC 9457's members.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderProblem {
    /// What stands in the way.
    #[serde(flatten)]
    pub problem: crate::Problem,
    /// Today's evaluation, where the order could be worked out.
    pub check: Option<OrderCheck>,
}

/// How far an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum OrderStatus {
    /// It has its number and waits to be confirmed.
    Placed,
    /// The brand will deliver it.
    Confirmed,
    /// It has left the warehouse.
    Shipped,
    /// It has arrived.
    Delivered,
    /// Nothing of it will be delivered.
    Cancelled,
    /// Goods taken back or a price corrected: quantities and total are negative.
    CreditNote,
}

impl OrderStatus {
    /// All of them, those that an order goes through first.
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
    /// Words, in any order, of the order's number and PO number, or of one of its lines: its SKU, its name when
    /// it was placed, its names in the catalogue in every language. A part of a word is enough.
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
    /// The `next_cursor` of the page before.
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
    /// The brand's number for it.
    pub number: String,
    /// The moment, in UTC.
    pub placed_at: DateTime<Utc>,
    /// How far it is.
    pub status: OrderStatus,
    /// Whose it is.
    pub company_id: String,
    /// What that company is called.
    pub company_name: String,
    /// The name of the person, where it is known.
    pub placed_by: Option<String>,
    /// The partner's own number for it.
    pub po_number: Option<String>,
    /// Where it goes, where that is known.
    pub ship_to_country: Option<Country>,
    /// How many lines it has.
    pub lines: u32,
    /// Units of all lines; negative on a credit note.
    pub units: i64,
    /// The sum of its lines, without tax; negative on a credit note.
    pub total: Money,
}

/// `GET /orders/{number}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Order {
    /// What the list says of it.
    pub summary: OrderSummary,
    /// The address as it was when the order was placed.
    pub ship_to: Option<Address>,
    /// On which terms the goods change hands.
    pub incoterm: Option<Incoterm>,
    /// Days from the invoice until it is due.
    pub payment_terms_days: Option<u32>,
    /// The day that the partner asked for.
    pub requested_date: Option<NaiveDate>,
    /// What the partner said with it.
    pub note: Option<String>,
    /// In the order in which they were placed.
    pub lines: Vec<PlacedLine>,
    /// What it weighs, its volume, its cartons.
    pub load: Load,
    /// What happened, oldest first.
    pub timeline: Vec<OrderEvent>,
    /// Neighbours in the list that the query asks for, newer and older.
    pub newer: Option<String>,
    /// The one after it in that list.
    pub older: Option<String>,
}

/// A line as it was placed: values, never references to today's price.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlacedLine {
    /// As it was called then.
    pub sku: String,
    /// The name at that time, in the language in which it was placed.
    pub description: String,
    /// What the catalogue calls it now, in the reader's language, where that is not `description`; left out where
    /// the catalogue no longer has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Units; negative on a credit note.
    pub quantity: i64,
    /// What one unit cost.
    pub unit_price: Money,
    /// Quantity times unit price.
    pub amount: Money,
    /// Code of the list that the price came from, where it is known.
    pub price_list: Option<String>,
    /// What was promised: from which warehouses, how much and when.
    pub promise: Promise,
    /// Whether the catalogue still has it.
    pub in_catalogue: bool,
}

/// A step of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OrderEvent {
    /// The moment, in UTC.
    pub at: DateTime<Utc>,
    /// The status that it came to.
    pub status: OrderStatus,
    /// The name of the person, where it was one.
    pub by: Option<String>,
}

/// `GET /orders/{number}/reorder`: the same again under today's rules and prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Reorder {
    /// The same SKUs and quantities, worked out today.
    pub evaluation: OrderEvaluation,
    /// Lines whose unit price is not what it was.
    pub price_differences: Vec<PriceDifference>,
}
