//! The opened catalogue itself. Known to others as [`OpenCatalogue`] alone.

use std::sync::Arc;

use domain::{Country, Currency, OrderLine, OrderableProduct, QuantityRule, order::evaluate_line};
use search::{Query, Results};

use super::{ListedProduct, OpenCatalogue, orderable::orderable};

pub(super) struct Opened {
    pub catalogue: search::Catalogue,
    pub country: Country,
    pub currency: Currency,
    /// Warehouse codes in the market's order of preference.
    pub warehouses: Vec<String>,
}

impl OpenCatalogue for Opened {
    fn country(&self) -> Country {
        self.country
    }

    fn currency(&self) -> Currency {
        self.currency
    }

    fn warehouses(&self) -> &[String] {
        &self.warehouses
    }

    fn search(&self, query: &Query, earlier: Option<&Results>) -> Results {
        match earlier {
            Some(earlier) => self.catalogue.search_after(query, earlier),
            None => self.catalogue.search(query),
        }
    }

    fn listed(&self, row: u32, words: &str) -> ListedProduct {
        let row = self.catalogue.row(row);
        ListedProduct {
            sku: row.sku().to_owned(),
            name: row.name().to_owned(),
            picture: row.picture().to_owned(),
            hs_code: row.hs_code().to_owned(),
            origin: row.origin().to_owned(),
            found_in_name: search::highlight(row.name(), words),
            found_in_sku: search::highlight(row.sku(), words),
            orderable: Some(Arc::new(orderable(row, self.currency, &self.warehouses))),
        }
    }

    fn rule(&self, row: u32) -> (String, QuantityRule) {
        let row = self.catalogue.row(row);
        let rule = QuantityRule::new(row.minimum_quantity(), row.order_multiple(), row.maximum_quantity());
        (row.sku().to_owned(), rule)
    }

    fn suggest_sku(&self, words: &str) -> Option<String> {
        let row = self.catalogue.suggest_sku(words)?;
        Some(self.catalogue.row(row).sku().to_owned())
    }

    fn orderable(&self, sku: &str) -> Option<OrderableProduct> {
        Some(self.orderable_at(self.catalogue.find_sku(sku)?))
    }

    fn orderable_at(&self, row: u32) -> OrderableProduct {
        orderable(self.catalogue.row(row), self.currency, &self.warehouses)
    }

    fn evaluate_line(&self, sku: &str, quantity: u32) -> OrderLine {
        evaluate_line(sku, quantity, self.orderable(sku).as_ref())
    }

    fn catalogue(&self) -> &search::Catalogue {
        &self.catalogue
    }
}
