//! One SKU as it is put into a snapshot, in the reader's language. Knows nothing of how it is
//! stored, and no price: prices belong to a partner and are in [`Offer`](crate::Offer).

use serde::{Deserialize, Serialize};

/// One SKU, ready for one reader: labels are already in the reader's language.
///
/// Only what is set is shown; `0` in a weight, volume or carton means "not given".
///
/// ```
/// use search::{CategoryStep, Product};
///
/// let lamp = Product {
///     sku: "LMP-2140-BK".into(),
///     family: "LMP-2140".into(),
///     name: "Desk lamp, dimmable, black".into(),
///     other_names: vec!["可调光台灯 黑色".into()],
///     category: vec![CategoryStep::new("lighting", "Lighting"), CategoryStep::new("desk-lamps", "Desk lamps")],
///     attributes: vec![("Luminous flux".into(), "806 lm".into())],
///     options: vec![("colour".into(), "Black".into())],
///     ..Product::default()
/// };
/// assert!(lamp.active);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// The stock keeping unit, as the brand writes it.
    pub sku: String,
    /// What the variants of one product share; empty when there are none.
    pub family: String,
    /// The name that is shown.
    pub name: String,
    /// Names in other languages: searched, never shown.
    pub other_names: Vec<String>,
    /// The brand, empty when there is none.
    pub brand: String,
    /// The path from the root of the category tree to this SKU's own category.
    pub category: Vec<CategoryStep>,
    /// Technical attributes as shown: label and value.
    pub attributes: Vec<(String, String)>,
    /// What tells this SKU from its variants: attribute code and the value's label.
    pub options: Vec<(String, String)>,
    /// Address of the picture, empty when there is none.
    pub picture: String,
    /// EAN-13 or another barcode, empty when there is none.
    pub barcode: String,
    /// The customs tariff number (Harmonized System, six digits or more), as given.
    pub hs_code: String,
    /// Country of origin, ISO 3166 alpha-2.
    pub origin: String,
    /// Weight of one packed unit in grams.
    pub weight_grams: u32,
    /// Volume of one packed unit in cubic millimetres.
    pub volume_cubic_millimetres: u64,
    /// Units in a carton.
    pub carton_units: u32,
    /// Weight of a full carton in grams.
    pub carton_weight_grams: u32,
    /// Volume of a carton in cubic millimetres.
    pub carton_volume_cubic_millimetres: u64,
    /// The smallest quantity of one order line.
    pub minimum_quantity: u32,
    /// Order quantities are multiples of this.
    pub order_multiple: u32,
    /// The largest quantity of one order line.
    pub maximum_quantity: Option<u32>,
    /// The day on which the SKU was first listed, counted from 1970-01-01; 0 when not known.
    pub listed_on: u32,
    /// False for a withdrawn SKU: still found by [`find_sku`](crate::Catalogue::find_sku), never
    /// by a search.
    pub active: bool,
}

/// One level of the category tree.
///
/// A code has one label and one parent in all products of a snapshot; where they differ, the tree
/// shows the category once for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryStep {
    /// The code by which a query names the category.
    pub code: String,
    /// The label in the reader's language.
    pub label: String,
}

impl CategoryStep {
    /// A step of a category path.
    ///
    /// ```
    /// assert_eq!(search::CategoryStep::new("toys", "Toys").label, "Toys");
    /// ```
    pub fn new(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self { code: code.into(), label: label.into() }
    }
}

impl Default for Product {
    /// An active SKU that may be ordered by the piece, with nothing else given.
    fn default() -> Self {
        Self {
            sku: String::new(),
            family: String::new(),
            name: String::new(),
            other_names: Vec::new(),
            brand: String::new(),
            category: Vec::new(),
            attributes: Vec::new(),
            options: Vec::new(),
            picture: String::new(),
            barcode: String::new(),
            hs_code: String::new(),
            origin: String::new(),
            weight_grams: 0,
            volume_cubic_millimetres: 0,
            carton_units: 0,
            carton_weight_grams: 0,
            carton_volume_cubic_millimetres: 0,
            minimum_quantity: 1,
            order_multiple: 1,
            maximum_quantity: None,
            listed_on: 0,
            active: true,
        }
    }
}
