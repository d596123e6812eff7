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
    /// Brands, as their names are written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Codes of warehouses that have it ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warehouse: Option<String>,
    /// Countries of origin, ISO 3166 alpha-2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    /// Bought by this company before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchased: Option<bool>,
    /// Lowest unit price, decimal text in the currency asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_from: Option<String>,
    /// Highest unit price, itself included, in the same way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_to: Option<String>,
    /// Which come first; the most relevant if not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<ProductSort>,
    /// Ship-to country; the company's own by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// The currency of prices; the company's own by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The `next_cursor` of the page before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// 1 to 200, 50 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", param(minimum = 1, maximum = 200))]
    pub limit: Option<u32>,
}

/// Which products come first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ProductSort {
    /// An exact SKU, the beginning of a SKU, the start of a word in the name, within the name, other fields.
    #[default]
    Relevance,
    /// By name, in the reader's language.
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

/// Answer of `GET /products`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProductList {
    /// The products found, in the order asked for.
    pub page: Page<ProductSummary>,
    /// What they could be narrowed to.
    pub facets: Facets,
}

/// How many products each choice would leave; a facet's own choices do not narrow its counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Facets {
    /// As a tree: a parent stands before its children and counts them too.
    pub categories: Vec<FacetValue>,
    /// By name; products without a brand are not counted.
    pub brands: Vec<FacetValue>,
    /// Those that have something on hand.
    pub warehouses: Vec<FacetValue>,
    /// Countries of origin.
    pub origins: Vec<FacetValue>,
    /// How many of them the company bought before.
    pub purchased: u64,
}

/// One choice of a facet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FacetValue {
    /// What the query takes: a code, or a name where there is no code.
    pub value: String,
    /// What to call it, in the reader's language.
    pub label: String,
    /// How many products it would leave.
    pub count: u64,
    /// Of a category below another one: the value of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
}

/// One SKU in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProductSummary {
    /// The SKU, as the brand writes it.
    pub sku: String,
    /// In the reader's language, else in English, else in whichever there is.
    pub name: String,
    /// Empty where there is none.
    pub brand: String,
    /// Address of the first picture.
    pub picture: Option<String>,
    /// Which quantities may be ordered.
    pub rule: QuantityRule,
    /// The customs tariff number that it is declared under.
    pub hs_code: Option<HsCode>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// `None` where the reader may see no prices.
    pub offer: Option<Offer>,
}

/// What this company pays and may expect, in the market and currency asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Offer {
    /// The price of one unit to whom no tier and no contract gives another.
    pub list_price: Option<Money>,
    /// This company's price with its breaks; `None` where no price list has the SKU.
    pub price: Option<PriceBreaks>,
    /// Where the price comes from.
    pub price_list: Option<PriceListSummary>,
    /// The recommended retail price of one unit, as the brand gave it.
    pub rrp: Option<Money>,
    /// In the market's order of preference.
    pub stock: Vec<WarehouseStock>,
    /// Whether the company bought it before.
    pub purchased_before: bool,
}

/// Where a price comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceListSummary {
    /// The code that the brand gave it.
    pub code: String,
    /// Whether it is this company's own contract rather than its tier's list.
    pub contract: bool,
    /// The first day of the price; `None` where it has none.
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// The last day of the price; `None` where it has none.
    #[serde(default, deserialize_with = "domain::day::read_optional")]
    pub valid_to: Option<chrono::NaiveDate>,
}

/// `GET /products/{sku}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Product {
    /// The SKU, as the brand writes it.
    pub sku: String,
    /// What the variants of one product share; empty where it stands alone.
    pub family: String,
    /// In the reader's language, else in English, else in whichever there is.
    pub name: String,
    /// In the reader's language; empty where there is none.
    pub description: String,
    /// Empty where there is none.
    pub brand: String,
    /// From the top category down.
    pub categories: Vec<Label>,
    /// Address of the first picture.
    pub picture: Option<String>,
    /// All pictures in order, `picture` first; empty where there is none.
    #[cfg_attr(
        feature = "openapi",
        schema(max_items = 21, example = json!(["/pictures.svg#desk-lamp", "/pictures.svg#carton"]))
    )]
    pub pictures: Vec<String>,
    /// Technical attributes, its options before the others.
    pub attributes: Vec<Attribute>,
    /// EAN-13 or another barcode.
    pub barcode: Option<String>,
    /// The customs tariff number that it is declared under.
    pub hs_code: Option<HsCode>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Which quantities may be ordered.
    pub rule: QuantityRule,
    /// Weight and volume of a unit, the carton and the pallet.
    pub packaging: Packaging,
    /// False for one that is withdrawn: it is found by its SKU, and cannot be ordered.
    pub active: bool,
    /// `None` where the reader may see no prices.
    pub offer: Option<Offer>,
    /// All SKUs of the family, this one among them; empty where it stands alone.
    pub variants: Vec<Variant>,
}

/// A code and what to call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Label {
    /// The code in the vocabulary, the same in every language.
    pub code: String,
    /// In the reader's language.
    pub label: String,
}

/// One thing that is known of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attribute {
    /// The code of the attribute, the same in every language.
    pub code: String,
    /// The name of the attribute, in the reader's language.
    pub label: String,
    /// With its unit, in the reader's language.
    pub value: String,
}

/// One SKU of a family, told apart by its options.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Variant {
    /// The SKU, as the brand writes it.
    pub sku: String,
    /// In the reader's language, else in English, else in whichever there is.
    pub name: String,
    /// What tells it from the others: colour, size, plug.
    pub options: Vec<Attribute>,
}
