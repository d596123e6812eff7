//! Filters and facets: which matches stay, and how many each facet would give. One pass for all.
//! Knows no text and no order.

use crate::{
    Catalogue, Query,
    columns::{Codes, Texts},
    results::{CategoryFacet, Facet, Facets},
};

/// One filter that a row may fail. A row counts for a facet when it fails nothing, or only that
/// facet's own filter.
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
    categories: Option<Vec<bool>>,
    brands: Option<Vec<bool>>,
    origins: Option<Vec<bool>>,
    warehouses: Option<Vec<bool>>,
    counts: Counts,
}

/// What was counted so far, by code.
struct Counts {
    /// By path.
    categories: Vec<usize>,
    brands: Vec<usize>,
    origins: Vec<usize>,
    warehouses: Vec<usize>,
    purchased_before: usize,
    prices: Option<(i64, i64)>,
}

impl<'a> Filter<'a> {
    pub(crate) fn new(catalogue: &'a Catalogue, query: &'a Query) -> Self {
        let snapshot = catalogue.snapshot();
        let warehouses = catalogue.offers().map_or(0, |offers| offers.warehouses.dictionary().len());
        let chosen = |codes: &[String], known: Option<&Texts>| {
            let known =
                known.map(|words| words.iter().map(|word| codes.iter().any(|code| code == word)).collect());
            (!codes.is_empty()).then(|| known.unwrap_or_default())
        };
        Self {
            catalogue,
            query,
            categories: (!query.categories.is_empty())
                .then(|| catalogue.categories.within(&query.categories)),
            brands: chosen(&query.brands, Some(snapshot.brands.dictionary())),
            origins: chosen(&query.origins, Some(snapshot.origins.dictionary())),
            warehouses: chosen(
                &query.warehouses,
                catalogue.offers().map(|offers| offers.warehouses.dictionary()),
            ),
            counts: Counts {
                categories: vec![0; snapshot.categories.dictionary().len()],
                brands: vec![0; snapshot.brands.dictionary().len()],
                origins: vec![0; snapshot.origins.dictionary().len()],
                warehouses: vec![0; warehouses],
                purchased_before: 0,
                prices: None,
            },
        }
    }

    /// Whether the row stays; counts it for the facets either way.
    pub(crate) fn keeps(&mut self, row: usize) -> bool {
        let failed = self.failed(row);
        let snapshot = self.catalogue.snapshot();
        let counts = &mut self.counts;
        if failed & !CATEGORY == 0 {
            counts.categories[snapshot.categories.code(row)] += 1;
        }
        if failed & !BRAND == 0 {
            counts.brands[snapshot.brands.code(row)] += 1;
        }
        if failed & !ORIGIN == 0 {
            counts.origins[snapshot.origins.code(row)] += 1;
        }
        if let Some((offers, offer)) = self.catalogue.offer(row) {
            if failed & !WAREHOUSE == 0 {
                let codes = offers.warehouses.codes(offer);
                for (place, code) in codes.iter().enumerate() {
                    // A warehouse that is named twice is one warehouse.
                    let again = codes[..place]
                        .iter()
                        .zip(offers.on_hand.get(offer))
                        .any(|(other, on_hand)| other == code && *on_hand > 0);
                    if offers.on_hand.get(offer)[place] > 0 && !again {
                        counts.warehouses[*code as usize] += 1;
                    }
                }
            }
            if failed & !PURCHASED == 0 && offers.purchased_before.get(offer) {
                counts.purchased_before += 1;
            }
            if failed & !PRICE == 0
                && let Some(price) = self.catalogue.price(row)
            {
                let (low, high) = counts.prices.unwrap_or((price, price));
                counts.prices = Some((low.min(price), high.max(price)));
            }
        }
        failed == 0
    }

    /// The filters that the row fails.
    fn failed(&self, row: usize) -> u8 {
        let snapshot = self.catalogue.snapshot();
        let query = self.query;
        let out = |chosen: &Option<Vec<bool>>, codes: &Codes| {
            chosen.as_ref().is_some_and(|chosen| !chosen.get(codes.code(row)).copied().unwrap_or_default())
        };
        let mut failed = 0;
        if out(&self.categories, &snapshot.categories) {
            failed |= CATEGORY;
        }
        if out(&self.brands, &snapshot.brands) {
            failed |= BRAND;
        }
        if out(&self.origins, &snapshot.origins) {
            failed |= ORIGIN;
        }
        if let Some(chosen) = &self.warehouses
            && !self.in_stock(row, chosen)
        {
            failed |= WAREHOUSE;
        }
        if query.purchased_before
            && !self.catalogue.offer(row).is_some_and(|(offers, offer)| offers.purchased_before.get(offer))
        {
            failed |= PURCHASED;
        }
        if query.price_minimum.is_some() || query.price_maximum.is_some() {
            let within = self.catalogue.price(row).is_some_and(|price| {
                query.price_minimum.is_none_or(|minimum| price >= minimum)
                    && query.price_maximum.is_none_or(|maximum| price <= maximum)
            });
            if !within {
                failed |= PRICE;
            }
        }
        failed
    }

    fn in_stock(&self, row: usize, chosen: &[bool]) -> bool {
        self.catalogue.offer(row).is_some_and(|(offers, offer)| {
            let mut stock = offers.warehouses.codes(offer).iter().zip(offers.on_hand.get(offer));
            stock.any(|(code, on_hand)| {
                *on_hand > 0 && chosen.get(*code as usize).copied().unwrap_or_default()
            })
        })
    }

    pub(crate) fn facets(self) -> Facets {
        let snapshot = self.catalogue.snapshot();
        let warehouses = self.catalogue.offers().map(|offers| offers.warehouses.dictionary());
        Facets {
            categories: self.category_facets(),
            brands: facets(Some(snapshot.brands.dictionary()), &self.counts.brands, self.brands.as_deref()),
            origins: facets(
                Some(snapshot.origins.dictionary()),
                &self.counts.origins,
                self.origins.as_deref(),
            ),
            warehouses: facets(warehouses, &self.counts.warehouses, self.warehouses.as_deref()),
            purchased_before: self.counts.purchased_before,
            prices: self.counts.prices,
        }
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
        let shown = |(node, count): (&crate::categories::Category, usize)| {
            (count > 0 || self.query.categories.contains(&node.code)).then(|| CategoryFacet {
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

fn facets(words: Option<&Texts>, counts: &[usize], chosen: Option<&[bool]>) -> Vec<Facet> {
    let shown = |(code, word): (usize, &str)| {
        let count = counts[code];
        let is_chosen = chosen.is_some_and(|chosen| chosen[code]);
        (!word.is_empty() && (count > 0 || is_chosen)).then(|| Facet { code: word.to_owned(), count })
    };
    words.into_iter().flat_map(Texts::iter).enumerate().filter_map(shown).collect()
}
