//! Which purchases a line counts. Knows no catalogue: a purchase says itself what it is.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::purchase::Purchase;

/// Counts what `include` names and `exclude` does not. Both empty: everything.
///
/// ```
/// use domain::rebate::{Purchase, Scope};
/// let lamps: Scope = serde_json::from_str(r#"{
///     "include": { "categories": ["lighting"] }, "exclude": { "brands": ["Outlet"] }
/// }"#)?;
/// let mut purchase: Purchase = serde_json::from_str(r#"{
///     "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1", "brand": "Lumen",
///     "categories": ["lighting", "desk_lamps"], "quantity": "100",
///     "value": { "amount": "1200.00", "currency": "EUR" }
/// }"#)?;
/// assert!(lamps.counts(&purchase));
/// assert!(lamps.members().counts(&purchase), "the same, for many purchases");
/// purchase.brand = "Outlet".into();
/// assert!(!lamps.counts(&purchase));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Scope {
    /// Every list that is not empty must name the purchase.
    pub include: Selection,
    /// One list that names the purchase is enough to leave it out.
    pub exclude: Selection,
}

/// Names by kind. An empty list says nothing about its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Selection {
    /// Compared letter by letter.
    pub skus: Vec<String>,
    /// Compared letter by letter.
    pub brands: Vec<String>,
    /// One in common is enough.
    pub categories: Vec<String>,
    /// Compared letter by letter.
    pub regions: Vec<String>,
    /// Compared letter by letter.
    pub channels: Vec<String>,
}

/// A scope made ready for many purchases: whether one is counted takes a look-up in each list, however long
/// the list is.
#[derive(Clone, Debug)]
pub struct Members<'a> {
    include: [BTreeSet<&'a str>; 5],
    exclude: [BTreeSet<&'a str>; 5],
}

impl Scope {
    /// Made ready for many purchases.
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members { include: self.include.sets(), exclude: self.exclude.sets() }
    }

    /// Whether the purchase is counted. For many purchases see [`Scope::members`].
    #[must_use]
    pub fn counts(&self, purchase: &Purchase) -> bool {
        counts(self.include.lists(), self.exclude.lists(), purchase)
    }
}

impl Members<'_> {
    /// Whether the purchase is counted.
    #[must_use]
    pub fn counts(&self, purchase: &Purchase) -> bool {
        counts(self.include.each_ref(), self.exclude.each_ref(), purchase)
    }
}

impl Selection {
    /// SKUs, brands, categories, regions, channels.
    fn lists(&self) -> [&Vec<String>; 5] {
        [&self.skus, &self.brands, &self.categories, &self.regions, &self.channels]
    }

    fn sets(&self) -> [BTreeSet<&str>; 5] {
        self.lists().map(|list| list.iter().map(String::as_str).collect())
    }
}

/// The names that one list of a selection has.
trait Names {
    fn is_empty(&self) -> bool;
    fn has(&self, name: &str) -> bool;
}

impl Names for Vec<String> {
    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    fn has(&self, name: &str) -> bool {
        self.iter().any(|listed| listed == name)
    }
}

impl Names for BTreeSet<&str> {
    fn is_empty(&self) -> bool {
        self.first().is_none()
    }

    fn has(&self, name: &str) -> bool {
        self.contains(name)
    }
}

fn counts<L: Names>(include: [&L; 5], exclude: [&L; 5], purchase: &Purchase) -> bool {
    let mut included = named(include, purchase).into_iter().flatten();
    let mut excluded = named(exclude, purchase).into_iter().flatten();
    included.all(|named| named) && !excluded.any(|named| named)
}

/// For each kind: whether its list names the purchase, or `None` for an empty list.
fn named<L: Names>(lists: [&L; 5], purchase: &Purchase) -> [Option<bool>; 5] {
    let [skus, brands, categories, regions, channels] = lists;
    let one = |list: &L, name: &str| (!list.is_empty()).then(|| list.has(name));
    let category =
        (!categories.is_empty()).then(|| purchase.categories.iter().any(|category| categories.has(category)));
    [
        one(skus, &purchase.sku),
        one(brands, &purchase.brand),
        category,
        one(regions, &purchase.region),
        one(channels, &purchase.channel),
    ]
}
