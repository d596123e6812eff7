//! Filters and facets: which matches stay, and how many each facet would give. One pass tells which
//! rows count, then each column is counted on its own. Knows no text and no order.

use crate::{
    Catalogue, Query,
    categories::Category,
    columns::{Codes, Texts},
    matching::Matches,
    order::Found,
    results::{CategoryFacet, Facet, Facets},
};

// The filters that a row may fail. A row that fails none counts for every facet; a row that fails
// one counts for that facet alone, which leaves its own choice out.
const CATEGORY: usize = 0;
const BRAND: usize = 1;
const WAREHOUSE: usize = 2;
const ORIGIN: usize = 3;
const PURCHASED: usize = 4;
const PRICE: usize = 5;
const FILTERS: usize = 6;

/// What a query keeps, by code; `None` keeps all.
pub(crate) struct Filter<'a> {
    catalogue: &'a Catalogue,
    query: &'a Query,
    /// By path.
    categories: Option<Vec<bool>>,
    brands: Option<Vec<bool>>,
    origins: Option<Vec<bool>>,
    /// By set of warehouses.
    stocked: Option<Vec<bool>>,
    has_price_range: bool,
}

/// The rows that each facet counts.
struct Counted<'a> {
    kept: &'a [u32],
    /// For each filter, the rows that fail it alone.
    lone: [Vec<u32>; FILTERS],
}

impl<'a> Filter<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, query: &'a Query) -> Self {
        let snapshot = catalogue.snapshot();
        let chosen = |codes: &[String], known: &Texts| -> Option<Vec<bool>> {
            let is_chosen = |word: &str| codes.iter().any(|code| code == word);
            (!codes.is_empty()).then(|| known.iter().map(is_chosen).collect())
        };
        let warehouses =
            catalogue.offers().and_then(|offers| chosen(&query.warehouses, offers.warehouses.dictionary()));
        let in_stock = |set: &Vec<u32>| {
            set.iter().any(|code| warehouses.as_ref().is_some_and(|chosen| chosen[*code as usize]))
        };
        let sets = catalogue.joined.sets();
        Self {
            catalogue,
            query,
            categories: (!query.categories.is_empty())
                .then(|| catalogue.categories.within(&query.categories)),
            brands: chosen(&query.brands, snapshot.brands.dictionary()),
            origins: chosen(&query.origins, snapshot.origins.dictionary()),
            stocked: (!query.warehouses.is_empty()).then(|| sets.iter().map(in_stock).collect()),
            has_price_range: query.price_minimum.is_some() || query.price_maximum.is_some(),
        }
    }

    /// The matches that stay, and the facets of all.
    pub(crate) fn apply<'m>(&self, matches: &'m Matches) -> (Found<'m>, Facets) {
        let mut lone = <[Vec<u32>; FILTERS]>::default();
        if self.keeps_all() {
            let facets = self.facets(&Counted { kept: &matches.rows, lone });
            return (Found { rows: (&matches.rows).into(), ranks: (&matches.ranks).into() }, facets);
        }
        let (mut rows, mut ranks) = (Vec::new(), Vec::new());
        for (row, rank) in matches.rows.iter().zip(&matches.ranks) {
            let mut failed = self.failed(*row as usize);
            match (failed.next(), failed.next()) {
                (None, _) => {
                    rows.push(*row);
                    ranks.push(*rank);
                }
                (Some(filter), None) => lone[filter].push(*row),
                _ => {}
            }
        }
        let facets = self.facets(&Counted { kept: &rows, lone });
        (Found { rows: rows.into(), ranks: ranks.into() }, facets)
    }

    fn keeps_all(&self) -> bool {
        let chosen = [&self.categories, &self.brands, &self.origins, &self.stocked];
        chosen.iter().all(|chosen| chosen.is_none()) && !self.query.purchased_before && !self.has_price_range
    }

    /// The filters that the row fails.
    fn failed(&self, row: usize) -> impl Iterator<Item = usize> {
        let snapshot = self.catalogue.snapshot();
        let joined = &self.catalogue.joined;
        let out = |chosen: &Option<Vec<bool>>, codes: &Codes| {
            chosen.as_ref().is_some_and(|chosen| !chosen[codes.code(row)])
        };
        let in_stock = |chosen: &Vec<bool>| chosen.get(joined.stocked(row)).copied().unwrap_or_default();
        let fails = [
            (CATEGORY, out(&self.categories, &snapshot.categories)),
            (BRAND, out(&self.brands, &snapshot.brands)),
            (ORIGIN, out(&self.origins, &snapshot.origins)),
            (WAREHOUSE, self.stocked.as_ref().is_some_and(|chosen| !in_stock(chosen))),
            (PURCHASED, self.query.purchased_before && !joined.purchased(row)),
            (PRICE, self.has_price_range && !self.is_in_price_range(row)),
        ];
        fails.into_iter().filter(|(_, fails)| *fails).map(|(filter, _)| filter)
    }

    fn is_in_price_range(&self, row: usize) -> bool {
        let Query { price_minimum, price_maximum, .. } = self.query;
        self.catalogue.joined.price(row).is_some_and(|price| {
            price_minimum.is_none_or(|minimum| price >= minimum)
                && price_maximum.is_none_or(|maximum| price <= maximum)
        })
    }

    fn facets(&self, counted: &Counted<'_>) -> Facets {
        let snapshot = self.catalogue.snapshot();
        let joined = &self.catalogue.joined;
        let Query { brands, origins, .. } = self.query;
        let of = |codes: &Codes, filter, chosen: &[String]| {
            facets(codes.dictionary(), &codes.tally(counted.rows(filter)), chosen)
        };
        Facets {
            categories: self.category_facets(&snapshot.categories.tally(counted.rows(CATEGORY))),
            brands: of(&snapshot.brands, BRAND, brands),
            origins: of(&snapshot.origins, ORIGIN, origins),
            warehouses: self.warehouse_facets(&joined.tally_stocked(counted.rows(WAREHOUSE))),
            purchased_before: joined.count_purchased(counted.rows(PURCHASED)),
            prices: joined.price_range(counted.rows(PRICE)),
        }
    }

    fn warehouse_facets(&self, stocked: &[usize]) -> Vec<Facet> {
        let Some(offers) = self.catalogue.offers() else { return Vec::new() };
        let warehouses = offers.warehouses.dictionary();
        let mut counts = vec![0; warehouses.len()];
        for (set, found) in self.catalogue.joined.sets().iter().zip(stocked) {
            set.iter().for_each(|warehouse| counts[*warehouse as usize] += found);
        }
        facets(warehouses, &counts, &self.query.warehouses)
    }

    fn category_facets(&self, paths: &[usize]) -> Vec<CategoryFacet> {
        let tree = &self.catalogue.categories;
        let mut counts = vec![0; tree.nodes().len()];
        for (path, found) in paths.iter().enumerate() {
            let mut node = tree.leaf(path);
            while let Some(category) = node {
                counts[category] += found;
                node = tree.nodes()[category].parent.map(|parent| parent as usize);
            }
        }
        let shown = |(node, count): (&Category, usize)| {
            let is_shown = count > 0 || self.query.categories.contains(&node.code);
            is_shown.then(|| CategoryFacet {
                code: node.code.clone(),
                label: node.label.clone(),
                parent: node.parent.map(|parent| tree.nodes()[parent as usize].code.clone()),
                depth: node.depth,
                count,
            })
        };
        tree.nodes().iter().zip(counts).filter_map(shown).collect()
    }
}

impl Counted<'_> {
    /// The rows that count for the facet of `filter`.
    fn rows(&self, filter: usize) -> impl Iterator<Item = usize> {
        self.kept.iter().chain(&self.lone[filter]).map(|row| *row as usize)
    }
}

fn facets(words: &Texts, counts: &[usize], chosen: &[String]) -> Vec<Facet> {
    let shown = |(word, count): (&str, &usize)| {
        let is_shown = !word.is_empty() && (*count > 0 || chosen.iter().any(|code| code == word));
        is_shown.then(|| Facet { code: word.to_owned(), count: *count })
    };
    words.iter().zip(counts).filter_map(shown).collect()
}
