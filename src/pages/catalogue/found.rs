//! What was found: by the catalogue in the browser, or by the server until that has arrived.

use std::sync::Arc;

use api::catalogue::{FacetValue, ProductList};
use domain::QuantityRule;
use search::{CategoryFacet, Facet, Facets, Query, Results};

use crate::{
    browser::clock,
    pages::ordering::of_summary,
    state::catalogue::{ListedProduct, OpenCatalogue},
};

/// One answer; cheap to share.
pub struct Found {
    source: Source,
    /// How many products match.
    pub total: usize,
    pub facets: Facets,
    /// What was searched for.
    pub text: String,
    /// What the search took in this browser; `None` where the server did it.
    pub milliseconds: Option<f64>,
}

enum Source {
    Kept { opened: Arc<dyn OpenCatalogue>, results: Results },
    Server { products: Vec<ListedProduct> },
}

impl Found {
    /// Searches the catalogue in the browser; quicker after an answer to nearly the same question.
    pub fn search(opened: Arc<dyn OpenCatalogue>, query: &Query, earlier: Option<&Self>) -> Self {
        let start = clock::milliseconds();
        let earlier = earlier.and_then(|earlier| match &earlier.source {
            Source::Kept { opened: same, results } => Arc::ptr_eq(same, &opened).then_some(results),
            Source::Server { .. } => None,
        });
        let mut results = opened.search(query, earlier);
        let milliseconds = Some(clock::milliseconds() - start);
        let facets = std::mem::take(&mut results.facets);
        let total = results.total;
        Self {
            source: Source::Kept { opened, results },
            total,
            facets,
            text: query.text.clone(),
            milliseconds,
        }
    }

    pub fn of_server(list: &ProductList, text: String) -> Self {
        let products = list.page.items.iter().map(of_summary).collect();
        let total = usize::try_from(list.page.total).unwrap_or(usize::MAX);
        Self {
            source: Source::Server { products },
            total,
            facets: facets_of(&list.facets),
            text,
            milliseconds: None,
        }
    }

    /// How many rows are there to be shown: all, or the server's first page.
    pub fn shown(&self) -> usize {
        match &self.source {
            Source::Kept { results, .. } => results.rows.len(),
            Source::Server { products } => products.len(),
        }
    }

    /// The product of a row; none past the end.
    pub fn product(&self, row: usize) -> ListedProduct {
        match &self.source {
            Source::Kept { opened, results } => {
                results.rows.get(row).map(|row| opened.listed(*row, &self.text)).unwrap_or_default()
            }
            Source::Server { products } => products.get(row).cloned().unwrap_or_default(),
        }
    }

    /// SKU and quantity rule of every row.
    pub fn rules(&self) -> Vec<(String, QuantityRule)> {
        match &self.source {
            Source::Kept { opened, results } => results.rows.iter().map(|row| opened.rule(*row)).collect(),
            Source::Server { products } => {
                products.iter().map(|product| (product.sku.clone(), product.rule())).collect()
            }
        }
    }

    /// The rows in the catalogue of the browser; `None` until it is there.
    pub fn rows(&self) -> Option<(&Arc<dyn OpenCatalogue>, &[u32])> {
        match &self.source {
            Source::Kept { opened, results } => Some((opened, &results.rows)),
            Source::Server { .. } => None,
        }
    }
}

/// No tree of categories is deeper; a circle ends here too.
const DEEPEST: u32 = 16;

/// The server's facets.
fn facets_of(facets: &api::catalogue::Facets) -> Facets {
    let count = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let plain = |values: &[FacetValue]| {
        values.iter().map(|value| Facet { code: value.value.clone(), count: count(value.count) }).collect()
    };
    let parent_of =
        |code: &str| facets.categories.iter().find(|category| category.value == code)?.parent.as_deref();
    let depth = |value: &FacetValue| {
        let (mut depth, mut at) = (0, value.parent.as_deref());
        while let Some(code) = at.filter(|_| depth < DEEPEST) {
            depth += 1;
            at = parent_of(code);
        }
        depth
    };
    let category = |value: &FacetValue| CategoryFacet {
        code: value.value.clone(),
        label: value.label.clone(),
        parent: value.parent.clone(),
        depth: depth(value),
        count: count(value.count),
    };
    Facets {
        categories: facets.categories.iter().map(category).collect(),
        brands: plain(&facets.brands),
        warehouses: plain(&facets.warehouses),
        origins: plain(&facets.origins),
        purchased_before: count(facets.purchased),
        prices: None,
    }
}
