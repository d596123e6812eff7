//! A question to the catalogue. Knows no answer.

use serde::{Deserialize, Serialize};

/// What to look for, what to keep, and in which order. The default finds everything.
///
/// Within one facet any of the chosen values will do; facets narrow one another.
///
/// ```
/// use search::{Query, Sort};
///
/// let query = Query {
///     text: "lamp black".into(),
///     categories: vec!["lighting".into()],
///     price_maximum: Some(10_00),
///     sort: Sort::PriceUp,
///     ..Query::default()
/// };
/// assert!(!query.purchased_before);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Query {
    /// Words, each of which must be found somewhere in a product.
    pub text: String,
    /// Category codes. A category includes those below it.
    pub categories: Vec<String>,
    /// Brands.
    pub brands: Vec<String>,
    /// Codes of warehouses that have the SKU on hand.
    pub warehouses: Vec<String>,
    /// Countries of origin, ISO 3166 alpha-2.
    pub origins: Vec<String>,
    /// Only what the company bought before.
    pub purchased_before: bool,
    /// The lowest unit price, in minor units, itself included.
    pub price_minimum: Option<i64>,
    /// The highest unit price, in minor units, itself included.
    pub price_maximum: Option<i64>,
    /// The order of the rows.
    pub sort: Sort,
}

/// The order of the rows that were found. Equal ones stand by name, numbers by their value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Sort {
    /// Exact SKU, SKU prefix, start of a word in the name, within the name, other fields.
    #[default]
    Relevance,
    /// By name.
    Name,
    /// By SKU.
    Sku,
    /// By unit price at the minimum quantity, lowest first; without a price last.
    PriceUp,
    /// By unit price at the minimum quantity, highest first; without a price last.
    PriceDown,
    /// By the day of listing, latest first.
    Newest,
}
