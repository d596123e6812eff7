//! All that is known of one product: by the catalogue in the browser, by the server, or by both.

use api::catalogue::{Attribute, PriceListSummary, Product, Variant};
use domain::{OrderLine, OrderableProduct};

use crate::{
    pages::ordering::{entry, of_detail},
    state::{State, catalogue::OpenCatalogue},
};

/// Empty parts are not known, or not yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub sku: String,
    pub name: String,
    pub brand: String,
    pub description: String,
    /// The first one first.
    pub pictures: Vec<String>,
    pub barcode: String,
    pub hs_code: String,
    /// ISO 3166 alpha-2.
    pub origin: String,
    /// Code and label, from the top down.
    pub categories: Vec<(String, String)>,
    /// Label and value.
    pub attributes: Vec<(String, String)>,
    pub orderable: Option<OrderableProduct>,
    pub price_list: Option<PriceListSummary>,
    /// All of the family, this one among them.
    pub variants: Vec<Variant>,
}

impl Sheet {
    /// What the browser's catalogue knows of a SKU.
    pub fn kept(opened: &dyn OpenCatalogue, sku: &str) -> Option<Self> {
        let catalogue = opened.catalogue();
        let row = catalogue.row(catalogue.find_sku(sku)?);
        let owned = |(one, other): (&str, &str)| (one.to_owned(), other.to_owned());
        // The words for the axes come with the server's answer.
        let option = |(code, value): (&str, &str)| Attribute {
            code: code.to_owned(),
            label: String::new(),
            value: value.to_owned(),
        };
        let variant = |row: u32| {
            let row = catalogue.row(row);
            Variant {
                sku: row.sku().to_owned(),
                name: row.name().to_owned(),
                options: row.options().map(option).collect(),
            }
        };
        let family = catalogue.variants(row.family());
        Some(Self {
            sku: row.sku().to_owned(),
            name: row.name().to_owned(),
            brand: row.brand().to_owned(),
            description: String::new(),
            // The others come with the server's answer too.
            pictures: Some(row.picture().to_owned()).into_iter().filter(|one| !one.is_empty()).collect(),
            barcode: row.barcode().to_owned(),
            hs_code: row.hs_code().to_owned(),
            origin: row.origin().to_owned(),
            categories: row.category().map(owned).collect(),
            attributes: row.attributes().map(owned).collect(),
            orderable: opened.orderable(row.sku()),
            price_list: None,
            variants: if family.len() > 1 { family.into_iter().map(variant).collect() } else { Vec::new() },
        })
    }

    /// What the server knows, with the offer of the browser's catalogue where the server gives none.
    pub fn of_server(product: &Product, kept: Option<Self>) -> Self {
        let kept = kept.unwrap_or_default();
        let offer = product.offer.as_ref();
        Self {
            sku: product.sku.clone(),
            name: product.name.clone(),
            brand: product.brand.clone(),
            description: product.description.clone(),
            pictures: product.pictures.clone(),
            barcode: product.barcode.clone().unwrap_or_default(),
            hs_code: product.hs_code.as_ref().map(|code| code.digits().to_owned()).unwrap_or_default(),
            origin: product.origin.map(|country| country.code().to_owned()).unwrap_or_default(),
            categories: product
                .categories
                .iter()
                .map(|label| (label.code.clone(), label.label.clone()))
                .collect(),
            attributes: product.attributes.iter().map(|one| (one.label.clone(), one.value.clone())).collect(),
            orderable: if offer.is_some() {
                Some(of_detail(product))
            } else {
                kept.orderable.or(Some(of_detail(product)))
            },
            price_list: offer.and_then(|offer| offer.price_list.clone()),
            variants: product.variants.clone(),
        }
    }

    /// Worked out for what is typed behind what the cart has, or else for the smallest quantity;
    /// tracked.
    pub fn line(&self, state: State) -> OrderLine {
        let typed = state.typed.quantity(&self.sku).unwrap_or_default();
        entry::line(state, &self.sku, typed, self.orderable.as_ref())
    }

    pub fn rule(&self) -> domain::QuantityRule {
        self.orderable.as_ref().map_or_else(|| domain::QuantityRule::new(1, 1, None), |product| product.rule)
    }

    pub fn carton_units(&self) -> Option<u32> {
        self.orderable.as_ref()?.packaging.carton.as_ref().map(|carton| carton.units)
    }
}
