//! The catalogue as JSON: searched on the server, and one product in full. The binary snapshots that
//! the browser searches are `search`'s.

use domain::price::PriceBreaks;
use domain::{Country, HsCode, Money, Packaging, QuantityRule, WarehouseStock};
use serde::{Deserialize, Serialize};

use crate::page::Page;

/// Query of `GET /products`. Lists are given comma separated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct ProductQuery {
    /// Words; each must be found in the name (any language), SKU, brand, category or attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(max_length = 200))]
    pub q: Option<String>,
    /// Category codes; a category includes those below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Codes of warehouses that have it ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Bought by this company before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchased: Option<bool>,
    /// Lowest unit price, decimal text in the currency asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_to: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<ProductSort>,
    /// Ship-to country; the company's own by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(minimum = 1, maximum = 200))]
    pub limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProductSort {
    #[default]
    Relevance,
    Name,
    Sku,
    PriceUp,
    PriceDown,
    Newest,
}

/// Answer of `GET /products`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProductList {
    pub page: Page<ProductSummary>,
    pub facets: Facets,
}

/// How many products each choice would leave; a facet's own choices do not narrow its counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Facets {
    pub categories: Vec<FacetValue>,
    pub brands: Vec<FacetValue>,
    pub warehouses: Vec<FacetValue>,
    pub origins: Vec<FacetValue>,
    pub purchased: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FacetValue {
    pub value: String,
    pub label: String,
    pub count: u64,
    /// Of a category below another one: the value of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
}

/// One SKU in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProductSummary {
    pub sku: String,
    pub name: String,
    pub brand: String,
    pub picture: Option<String>,
    pub rule: QuantityRule,
    pub hs_code: Option<HsCode>,
    pub origin: Option<Country>,
    /// `None` where the reader may see no prices.
    pub offer: Option<Offer>,
}

/// What this company pays and may expect, in the market and currency asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offer {
    pub list_price: Option<Money>,
    /// This company's price with its breaks; `None` where no price list has the SKU.
    pub price: Option<PriceBreaks>,
    pub price_list: Option<PriceListSummary>,
    pub rrp: Option<Money>,
    /// In the market's order of preference.
    pub stock: Vec<WarehouseStock>,
    pub purchased_before: bool,
}

/// Where a price comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceListSummary {
    pub code: String,
    /// Whether it is this company's own contract rather than its tier's list.
    pub contract: bool,
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub valid_from: Option<chrono::NaiveDate>,
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub valid_to: Option<chrono::NaiveDate>,
}

/// `GET /products/{sku}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Product {
    pub sku: String,
    pub family: String,
    pub name: String,
    pub description: String,
    pub brand: String,
    /// From the top category down.
    pub categories: Vec<Label>,
    pub picture: Option<String>,
    /// All pictures in order, `picture` first; empty where there is none.
    #[cfg_attr(
        feature = "openapi",
        schema(max_items = 21, example = json!(["/pictures.svg#desk-lamp", "/pictures.svg#carton"]))
    )]
    pub pictures: Vec<String>,
    pub attributes: Vec<Attribute>,
    pub barcode: Option<String>,
    pub hs_code: Option<HsCode>,
    pub origin: Option<Country>,
    pub rule: QuantityRule,
    pub packaging: Packaging,
    pub active: bool,
    pub offer: Option<Offer>,
    /// All SKUs of the family, this one among them; empty where it stands alone.
    pub variants: Vec<Variant>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Label {
    pub code: String,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attribute {
    pub code: String,
    pub label: String,
    pub value: String,
}

/// One SKU of a family, told apart by its options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Variant {
    pub sku: String,
    pub name: String,
    pub options: Vec<Attribute>,
}
