//! The answer to a query.

use serde::{Deserialize, Serialize};

use crate::matching::Matches;

/// All rows that were found, in order, and what the facets would give.
///
/// Rows are numbers for [`Catalogue::row`](crate::Catalogue::row) of the catalogue that gave the
/// answer; another revision counts its rows anew.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// How many rows were found.
    pub total: usize,
    /// The rows in the order asked for.
    pub rows: Vec<u32>,
    /// What each facet holds.
    pub facets: Facets,
    /// What the text alone matches: the next keystroke looks no further.
    pub(crate) matches: Matches,
}

/// What choosing a value would give. Each facet leaves its own choice out and keeps the others',
/// so that a second value of it can be chosen. Values that would give nothing are left out unless
/// they are chosen.
///
/// ```
/// use search::{Catalogue, Product, Query, Snapshot};
///
/// let lamp = |sku: &str, brand: &str| {
///     Product { sku: sku.into(), brand: brand.into(), ..Product::default() }
/// };
/// let lamps = [lamp("LMP-1", "Lumen"), lamp("LMP-2", "Lumen"), lamp("LMP-3", "Aurora")];
/// let catalogue = Catalogue::open(Snapshot::build(1, lamps)?, None);
/// let results = catalogue.search(&Query { brands: vec!["Lumen".into()], ..Query::default() });
/// assert_eq!(results.total, 2);
/// let brands = results.facets.brands.iter().map(|brand| (brand.code.as_str(), brand.count));
/// assert!(brands.eq([("Aurora", 1), ("Lumen", 2)]));
/// # Ok::<(), search::SnapshotError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facets {
    /// Categories as a tree: a parent stands before its children and counts them too.
    pub categories: Vec<CategoryFacet>,
    /// Brands, by name. Products without a brand are not counted.
    pub brands: Vec<Facet>,
    /// Warehouses that have something on hand, by code.
    pub warehouses: Vec<Facet>,
    /// Countries of origin, by code.
    pub origins: Vec<Facet>,
    /// How many the company bought before.
    pub purchased_before: usize,
    /// The lowest and the highest unit price in minor units.
    pub prices: Option<(i64, i64)>,
}

/// One value of a facet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facet {
    /// The value as a [`Query`](crate::Query) names it.
    pub code: String,
    /// How many rows have it.
    pub count: usize,
}

/// One category of the tree.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryFacet {
    /// The code as a [`Query`](crate::Query) names it.
    pub code: String,
    /// The label in the reader's language.
    pub label: String,
    /// The code of the category above it.
    pub parent: Option<String>,
    /// How many categories are above it.
    pub depth: u32,
    /// How many rows are in it or below it.
    pub count: usize,
}
