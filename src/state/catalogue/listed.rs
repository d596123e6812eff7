//! A product as lists show it, whoever found it: the catalogue in the browser or the server.

use std::sync::Arc;

use domain::{OrderableProduct, QuantityRule};

/// A product as a list shows it; the default is none at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListedProduct {
    pub sku: String,
    pub name: String,
    pub picture: String,
    pub hs_code: String,
    pub origin: String,
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
