//! Which purchases a line counts. Knows no catalogue: a purchase says itself what it is.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::purchases::Purchase;

/// Counts what `include` names and `exclude` does not. Both empty: everything.
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
    include: Names<'a>,
    exclude: Names<'a>,
}

/// The lists of a selection, by kind.
#[derive(Clone, Debug)]
struct Names<'a> {
    skus: BTreeSet<&'a str>,
    brands: BTreeSet<&'a str>,
    categories: BTreeSet<&'a str>,
    regions: BTreeSet<&'a str>,
    channels: BTreeSet<&'a str>,
}

impl Scope {
    /// Made ready for many purchases.
    #[must_use]
    pub fn members(&self) -> Members<'_> {
        Members { include: self.include.names(), exclude: self.exclude.names() }
    }

    /// Whether the purchase is counted. For many purchases see [`Scope::members`].
    #[must_use]
    pub fn counts(&self, purchase: &Purchase) -> bool {
        self.members().counts(purchase)
    }
}

impl Members<'_> {
    /// Whether the purchase is counted.
    #[must_use]
    pub fn counts(&self, purchase: &Purchase) -> bool {
        let mut included = self.include.named(purchase).into_iter().flatten();
        let mut excluded = self.exclude.named(purchase).into_iter().flatten();
        included.all(|named| named) && !excluded.any(|named| named)
    }
}

impl Selection {
    fn names(&self) -> Names<'_> {
        Names {
            skus: set(&self.skus),
            brands: set(&self.brands),
            categories: set(&self.categories),
            regions: set(&self.regions),
            channels: set(&self.channels),
        }
    }
}

fn set(list: &[String]) -> BTreeSet<&str> {
    list.iter().map(String::as_str).collect()
}

impl Names<'_> {
    /// For each kind: whether its list names the purchase, or `None` for an empty list.
    fn named(&self, purchase: &Purchase) -> [Option<bool>; 5] {
        let one = |list: &BTreeSet<&str>, name: &str| (!list.is_empty()).then(|| list.contains(name));
        let category = (!self.categories.is_empty())
            .then(|| purchase.categories.iter().any(|category| self.categories.contains(category.as_str())));
        [
            one(&self.skus, &purchase.sku),
            one(&self.brands, &purchase.brand),
            category,
            one(&self.regions, &purchase.region),
            one(&self.channels, &purchase.channel),
        ]
    }
}
