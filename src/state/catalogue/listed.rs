//! A product as lists show it, whoever found it: the catalogue in the browser or the server.

use std::{ops::Range, sync::Arc};

use domain::{OrderableProduct, QuantityRule};

/// A product as a list shows it; the default is none at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListedProduct {
    pub sku: String,
    pub name: String,
    pub picture: String,
    pub hs_code: String,
    pub origin: String,
    /// What the search found of the name and of the SKU; nothing where the server searched.
    pub found_in_name: Vec<Range<usize>>,
    pub found_in_sku: Vec<Range<usize>>,
    /// Absent only where there is no product.
    pub orderable: Option<Arc<OrderableProduct>>,
}

impl ListedProduct {
    pub fn rule(&self) -> QuantityRule {
        self.orderable.as_ref().map_or_else(|| QuantityRule::new(1, 1, None), |product| product.rule)
    }

    pub fn carton_units(&self) -> Option<u32> {
        self.orderable.as_ref()?.packaging.carton.as_ref().map(|carton| carton.units)
    }
}
