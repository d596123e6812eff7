//! Filters and facets: which matches stay, and how many each facet would give. One pass for all.
//! Knows no text and no order.

use crate::{
    Catalogue, Query,
    categories::Category,
    columns::{Codes, Texts},
    results::{CategoryFacet, Facet, Facets},
};

// The filters that a row may fail. A row that fails none counts for every facet; a row that fails
// one counts for that facet alone, which leaves its own choice out.
const CATEGORY: u8 = 1;
const BRAND: u8 = 2;
const WAREHOUSE: u8 = 4;
const ORIGIN: u8 = 8;
const PURCHASED: u8 = 16;
const PRICE: u8 = 32;

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
    keeps_all: bool,
    counts: Counts,
}

/// What was counted so far, by code.
struct Counts {
    categories: Vec<usize>,
    brands: Vec<usize>,
    origins: Vec<usize>,
    stocked: Vec<usize>,
    purchased_before: usize,
    prices: Option<(i64, i64)>,
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
        let mut filter = Self {
            catalogue,
            query,
            categories: (!query.categories.is_empty())
                .then(|| catalogue.categories.within(&query.categories)),
            brands: chosen(&query.brands, snapshot.brands.dictionary()),
            origins: chosen(&query.origins, snapshot.origins.dictionary()),
            stocked: (!query.warehouses.is_empty()).then(|| sets.iter().map(in_stock).collect()),
            has_price_range: query.price_minimum.is_some() || query.price_maximum.is_some(),
            keeps_all: false,
            counts: Counts {
                categories: vec![0; snapshot.categories.dictionary().len()],
                brands: vec![0; snapshot.brands.dictionary().len()],
                origins: vec![0; snapshot.origins.dictionary().len()],
                stocked: vec![0; sets.len().max(1)],
                purchased_before: 0,
                prices: None,
            },
        };
        let chosen = [&filter.categories, &filter.brands, &filter.origins, &filter.stocked];
        filter.keeps_all = chosen.iter().all(|chosen| chosen.is_none())
            && !query.purchased_before
            && !filter.has_price_range;
        filter
    }

    /// Whether the row stays; counts it for the facets either way.
    pub(crate) fn keeps(&mut self, row: usize) -> bool {
        match if self.keeps_all { 0 } else { self.failed(row) } {
            0 => {
                self.count_category(row);
                self.count_brand(row);
                self.count_origin(row);
                self.count_stocked(row);
                self.count_purchased(row);
                self.count_price(row);
                return true;
            }
            CATEGORY => self.count_category(row),
            BRAND => self.count_brand(row),
            ORIGIN => self.count_origin(row),
            WAREHOUSE => self.count_stocked(row),
            PURCHASED => self.count_purchased(row),
            PRICE => self.count_price(row),
            _ => {}
        }
        false
    }

    /// The filters that the row fails.
    fn failed(&self, row: usize) -> u8 {
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
        fails.iter().fold(0, |failed, (filter, fails)| failed | if *fails { *filter } else { 0 })
    }

    fn is_in_price_range(&self, row: usize) -> bool {
        let Query { price_minimum, price_maximum, .. } = self.query;
        self.catalogue.joined.price(row).is_some_and(|price| {
            price_minimum.is_none_or(|minimum| price >= minimum)
                && price_maximum.is_none_or(|maximum| price <= maximum)
        })
    }

    fn count_category(&mut self, row: usize) {
        self.counts.categories[self.catalogue.snapshot().categories.code(row)] += 1;
    }

    fn count_brand(&mut self, row: usize) {
        self.counts.brands[self.catalogue.snapshot().brands.code(row)] += 1;
    }

    fn count_origin(&mut self, row: usize) {
        self.counts.origins[self.catalogue.snapshot().origins.code(row)] += 1;
    }

    fn count_stocked(&mut self, row: usize) {
        self.counts.stocked[self.catalogue.joined.stocked(row)] += 1;
    }

    fn count_purchased(&mut self, row: usize) {
        self.counts.purchased_before += usize::from(self.catalogue.joined.purchased(row));
    }

    fn count_price(&mut self, row: usize) {
        if let Some(price) = self.catalogue.joined.price(row) {
            let (low, high) = self.counts.prices.unwrap_or((price, price));
            self.counts.prices = Some((low.min(price), high.max(price)));
        }
    }

    pub(crate) fn facets(self) -> Facets {
        let snapshot = self.catalogue.snapshot();
        let Query { brands, origins, .. } = self.query;
        Facets {
            categories: self.category_facets(),
            brands: facets(snapshot.brands.dictionary(), &self.counts.brands, brands),
            origins: facets(snapshot.origins.dictionary(), &self.counts.origins, origins),
            warehouses: self.warehouse_facets(),
            purchased_before: self.counts.purchased_before,
            prices: self.counts.prices,
        }
    }

    fn warehouse_facets(&self) -> Vec<Facet> {
        let Some(offers) = self.catalogue.offers() else { return Vec::new() };
        let warehouses = offers.warehouses.dictionary();
        let mut counts = vec![0; warehouses.len()];
        for (set, found) in self.catalogue.joined.sets().iter().zip(&self.counts.stocked) {
            set.iter().for_each(|warehouse| counts[*warehouse as usize] += found);
        }
        facets(warehouses, &counts, &self.query.warehouses)
    }

    fn category_facets(&self) -> Vec<CategoryFacet> {
        let tree = &self.catalogue.categories;
        let mut counts = vec![0; tree.nodes().len()];
        for (path, found) in self.counts.categories.iter().enumerate() {
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

fn facets(words: &Texts, counts: &[usize], chosen: &[String]) -> Vec<Facet> {
    let shown = |(word, count): (&str, &usize)| {
        let is_shown = !word.is_empty() && (*count > 0 || chosen.iter().any(|code| code == word));
        is_shown.then(|| Facet { code: word.to_owned(), count: *count })
    };
    words.iter().zip(counts).filter_map(shown).collect()
}
