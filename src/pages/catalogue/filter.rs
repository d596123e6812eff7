//! The filters and the order of the catalogue as the address carries them.

use api::paths::PRODUCTS;
use domain::{Currency, Money};
use search::{Query, Sort};

use crate::{
    api::with_query,
    state::{address::Address, market::Market},
};

/// The names of facets in the address, which are those of the API.
pub const CATEGORY: &str = "category";
pub const BRAND: &str = "brand";
pub const WAREHOUSE: &str = "warehouse";
pub const ORIGIN: &str = "origin";
pub const PURCHASED: &str = "purchased";
pub const PRICE_FROM: &str = "price_from";
pub const PRICE_TO: &str = "price_to";
pub const SORT: &str = "sort";

const ALL: [&str; 7] = [CATEGORY, BRAND, WAREHOUSE, ORIGIN, PURCHASED, PRICE_FROM, PRICE_TO];

/// The orders that may be asked for, by their names in the address.
pub const SORTS: [(&str, Sort); 6] = [
    ("relevance", Sort::Relevance),
    ("name", Sort::Name),
    ("sku", Sort::Sku),
    ("price_up", Sort::PriceUp),
    ("price_down", Sort::PriceDown),
    ("newest", Sort::Newest),
];

/// What the reader wants to see of the catalogue, the words in the search field aside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub categories: Vec<String>,
    pub brands: Vec<String>,
    pub warehouses: Vec<String>,
    pub origins: Vec<String>,
    pub purchased: bool,
    /// Decimal text in the market's currency.
    pub price_from: Option<String>,
    pub price_to: Option<String>,
    pub sort: Sort,
}

impl Filter {
    /// Tracked.
    pub fn of_address(address: Address) -> Self {
        let value = |name| address.query_value(name).filter(|value| !value.is_empty());
        let sort =
            value(SORT).and_then(|sort| SORTS.iter().find(|(name, _)| *name == sort).map(|(_, sort)| *sort));
        Self {
            categories: split(value(CATEGORY)),
            brands: split(value(BRAND)),
            warehouses: split(value(WAREHOUSE)),
            origins: split(value(ORIGIN)),
            purchased: value(PURCHASED).is_some(),
            price_from: value(PRICE_FROM),
            price_to: value(PRICE_TO),
            sort: sort.unwrap_or_default(),
        }
    }

    /// Whether anything is left out.
    pub fn is_empty(&self) -> bool {
        *self == Self { sort: self.sort, ..Self::default() }
    }

    /// The chosen values of a facet.
    pub fn chosen(&self, facet: &str) -> &[String] {
        match facet {
            CATEGORY => &self.categories,
            BRAND => &self.brands,
            WAREHOUSE => &self.warehouses,
            ORIGIN => &self.origins,
            _ => &[],
        }
    }

    pub fn to_query(&self, text: String, currency: Currency) -> Query {
        let minor = |price: &Option<String>| Some(Money::parse(price.as_deref()?, currency).ok()?.minor());
        Query {
            text,
            categories: self.categories.clone(),
            brands: self.brands.clone(),
            warehouses: self.warehouses.clone(),
            origins: self.origins.clone(),
            purchased_before: self.purchased,
            price_minimum: minor(&self.price_from),
            price_maximum: minor(&self.price_to),
            sort: self.sort,
        }
    }

    /// The same question to the server.
    pub fn to_path(&self, text: &str, market: Option<Market>) -> String {
        let joined = |values: &[String]| (!values.is_empty()).then(|| values.join(","));
        let sort = SORTS.iter().find(|(_, sort)| *sort == self.sort).map(|(name, _)| (*name).to_owned());
        let values = [
            ("q", (!text.trim().is_empty()).then(|| text.trim().to_owned())),
            (CATEGORY, joined(&self.categories)),
            (BRAND, joined(&self.brands)),
            (WAREHOUSE, joined(&self.warehouses)),
            (ORIGIN, joined(&self.origins)),
            (PURCHASED, self.purchased.then(|| "true".to_owned())),
            (PRICE_FROM, self.price_from.clone()),
            (PRICE_TO, self.price_to.clone()),
            (SORT, sort),
            ("market", market.map(|market| market.country.code().to_owned())),
            ("currency", market.map(|market| market.currency.code().to_owned())),
        ];
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_deref())).collect();
        with_query(PRODUCTS, &values)
    }
}

/// Chooses a value of a facet or takes the choice back.
pub fn choose(address: Address, facet: &str, value: &str, choose: bool) {
    let mut chosen = split(leptos::prelude::untrack(|| address.query_value(facet)));
    chosen.retain(|other| other != value);
    if choose {
        chosen.push(value.to_owned());
    }
    let escaped = chosen.iter().map(|value| value.replace('%', "%25").replace(',', "%2C"));
    let joined = escaped.collect::<Vec<_>>().join(",");
    address.set_query(&[(facet, (!joined.is_empty()).then_some(joined))]);
}

/// Sets a filter that has one value.
pub fn set(address: Address, name: &str, value: Option<String>) {
    address.set_query(&[(name, value)]);
}

/// Takes every filter out; words and order stay.
pub fn clear(address: Address) {
    address.set_query(&ALL.map(|name| (name, None)));
}

/// A brand may have a comma in its name, which the address writes as `%2C`.
fn split(joined: Option<String>) -> Vec<String> {
    let joined = joined.unwrap_or_default();
    let values = joined.split(',').filter(|value| !value.is_empty());
    values.map(|value| value.replace("%2C", ",").replace("%25", "%")).collect()
}
