//! The catalogue with a plain JavaScript face, for the bench in `tests/bench/search.mjs`.

use search::{
    Audience, Catalogue, CategoryStep, Offer, Offers, PriceBreak, Product, Query, Results, Snapshot,
    SnapshotError, Stock,
};
use wasm_bindgen::prelude::*;

/// Collects products and writes the bytes that a server would send.
#[wasm_bindgen]
#[derive(Default)]
pub struct Packer {
    products: Vec<Product>,
}

#[wasm_bindgen]
impl Packer {
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn add(
        &mut self,
        sku: String,
        name: String,
        other_names: Vec<String>,
        brand: String,
        category: String,
    ) {
        let category = vec![CategoryStep { code: category.clone(), label: category }];
        self.products.push(Product { sku, name, other_names, brand, category, ..Product::default() });
    }

    /// Prices with three breaks and stock in four warehouses for every SKU.
    pub fn offers(&self) -> Result<Vec<u8>, JsError> {
        let offer = |(index, product): (u32, &Product)| {
            let price = |quantity: u32, percent: i64| PriceBreak {
                minimum_quantity: quantity,
                unit_price: i64::from(index % 9000 + 100) * percent / 100,
            };
            let stock = ["dubai", "los-angeles", "rotterdam", "shenzhen"].into_iter().zip(0_u32..);
            Offer {
                sku: product.sku.clone(),
                list_price: Some(i64::from(index % 9000 + 100)),
                breaks: vec![price(1, 90), price(48, 80), price(144, 70)],
                recommended_retail_price: Some(i64::from(index % 9000 + 100) * 2),
                price_list: "gold-EUR".into(),
                stock: stock
                    .map(|(warehouse, place)| Stock {
                        warehouse: warehouse.into(),
                        on_hand: (index + place) % 7 * 100,
                        arrivals: Vec::new(),
                    })
                    .collect(),
                purchased_before: index.is_multiple_of(10),
                last_purchased: None,
            }
        };
        let offers = (0..).zip(&self.products).map(offer);
        Ok(Offers::build(Audience::default(), 1, offers).map_err(message)?.to_bytes())
    }

    pub fn snapshot(self) -> Result<Vec<u8>, JsError> {
        Ok(Snapshot::build(1, self.products).map_err(message)?.to_bytes())
    }
}

/// The catalogue as a page holds it: the last answer is kept for the next keystroke.
#[wasm_bindgen]
pub struct Searcher {
    catalogue: Catalogue,
    results: Results,
}

#[wasm_bindgen]
impl Searcher {
    #[wasm_bindgen(constructor)]
    pub fn new(snapshot: Vec<u8>, offers: Option<Vec<u8>>) -> Result<Self, JsError> {
        let snapshot = Snapshot::from_bytes(snapshot).map_err(message)?;
        let offers = offers.map(Offers::from_bytes).transpose().map_err(message)?;
        Ok(Self { catalogue: Catalogue::open(snapshot, offers), results: Results::default() })
    }

    /// All matches counted, ranked and faceted; gives how many there are.
    pub fn search(&mut self, text: String) -> usize {
        self.results = self.catalogue.search(&Query { text, ..Query::default() });
        self.results.total
    }

    /// The same after another keystroke.
    pub fn search_after(&mut self, text: String) -> usize {
        self.results = self.catalogue.search_after(&Query { text, ..Query::default() }, &self.results);
        self.results.total
    }

    /// The SKUs of the first rows of the last answer.
    pub fn first_skus(&self, count: usize) -> Vec<String> {
        let rows = self.results.rows.iter().take(count);
        rows.map(|row| self.catalogue.row(*row).sku().to_owned()).collect()
    }

    pub fn find_sku(&self, sku: &str) -> bool {
        self.catalogue.find_sku(sku).is_some()
    }

    pub fn suggest_sku(&self, sku: &str) -> Option<String> {
        self.catalogue.suggest_sku(sku).map(|row| self.catalogue.row(row).sku().to_owned())
    }
}

fn message(error: SnapshotError) -> JsError {
    JsError::new(&error.to_string())
}
