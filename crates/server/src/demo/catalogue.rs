//! Families become SKUs: every combination of a family's options is one SKU.
//!
//! It owns the SKU's code, names, barcode, measures and the file `catalogue.csv`. It must
//! never know price lists or stock; RRPs come from [`super::amounts`].

use super::amounts::rrp;
use super::families::{Axis, Choice, Family};
use super::packing::{Packed, carton, pallet_cartons, scaled};
use super::sheet::{Writer, decimal};
use super::words::{Words, variant_name};
use super::{CURRENCIES, DemoError, LANGUAGES};

/// The further picture of every product: the export carton.
const CARTON: &str = "/pictures.svg#carton";

/// One SKU of the demo catalogue.
pub(super) struct Product<'a> {
    pub(super) sku: String,
    pub(super) family: &'a Family,
    options: Vec<(&'a Axis, &'a Choice)>,
    /// One name for each language, in the order of [`LANGUAGES`].
    pub(super) names: Vec<String>,
    barcode: String,
    /// RRP in EUR cents before it is given a natural ending.
    pub(super) rrp_eur: u64,
    unit: Packed,
    carton: Packed,
}

impl Product<'_> {
    /// The plug it comes with, where the family has a choice of plugs.
    pub(super) fn plug(&self) -> Option<&str> {
        let plug = self.options.iter().find(|(axis, _)| axis.attribute == "plug");
        plug.map(|(_, choice)| choice.value.cell.as_str())
    }

    pub(super) fn carton_units(&self) -> u64 {
        self.family.packing.iter().product()
    }
}

/// All SKUs, in the order of the authored families and options.
pub(super) fn products(families: &[Family]) -> Vec<Product<'_>> {
    let mut products: Vec<Product<'_>> = Vec::new();
    for family in families {
        for options in combinations(&family.options) {
            let serial = products.len() as u64 + 1;
            products.push(product(family, options, serial));
        }
    }
    products
}

fn combinations(axes: &[Axis]) -> Vec<Vec<(&Axis, &Choice)>> {
    axes.iter().fold(vec![Vec::new()], |combinations, axis| {
        let longer = combinations.iter().flat_map(|combination| {
            axis.choices.iter().map(|choice| {
                let mut longer = combination.clone();
                longer.push((axis, choice));
                longer
            })
        });
        longer.collect()
    })
}

fn product<'a>(family: &'a Family, options: Vec<(&'a Axis, &'a Choice)>, serial: u64) -> Product<'a> {
    let sku = options.iter().fold(family.sku.clone(), |sku, (_, choice)| sku + "-" + &choice.value.sku);
    let name = |(position, language): (usize, &&str)| {
        let labels = options.iter().filter_map(|(_, choice)| choice.value.labels.get(position));
        let family = family.texts.get(position).map_or("", |text| text.name.as_str());
        variant_name(language, family, labels.map(String::as_str))
    };
    let standard = Packed { weight: family.weight, size: family.size };
    let unit = options.iter().fold(standard, |unit, (_, choice)| scaled(unit, choice.size_percent));
    Product {
        sku,
        family,
        names: LANGUAGES.iter().enumerate().map(name).collect(),
        barcode: barcode(serial),
        rrp_eur: options.iter().fold(family.rrp_eur, |price, (_, choice)| price * choice.price_percent / 100),
        unit,
        carton: carton(unit, family.packing),
        options,
    }
}

/// An EAN-13 in the range 290 to 299, which GS1 keeps for use inside a company, so that no
/// demo product carries the number of a real one.
fn barcode(serial: u64) -> String {
    let digits = format!("299{serial:09}");
    let weighted = digits
        .bytes()
        .zip([1, 3].into_iter().cycle())
        .map(|(digit, weight)| u64::from(digit - b'0') * weight);
    let check = (10 - weighted.sum::<u64>() % 10) % 10;
    format!("{digits}{check}")
}

/// The catalogue in the import format.
pub(super) fn file(products: &[Product<'_>], words: &Words) -> Result<String, DemoError> {
    let columns = Columns::of(products, words);
    let mut writer = Writer::new("catalogue.csv", &header(&columns))?;
    for product in products {
        writer.row(&row(product, &columns))?;
    }
    writer.finish()
}

/// The attributes that have a column, in the order in which they are shown.
struct Columns<'a> {
    options: Vec<&'a str>,
    attributes: Vec<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(products: &[Product<'_>], words: &'a Words) -> Self {
        let is_option = |code: &&str| {
            let mut options = products.iter().flat_map(|product| &product.options);
            options.any(|(axis, _)| axis.attribute == *code)
        };
        let is_attribute = |code: &&str| {
            let mut attributes = products.iter().flat_map(|product| &product.family.attributes);
            attributes.any(|(attribute, _)| attribute == code)
        };
        Self {
            options: words.attributes().filter(is_option).collect(),
            attributes: words.attributes().filter(is_attribute).collect(),
        }
    }
}

fn header(columns: &Columns<'_>) -> Vec<String> {
    let mut header = vec!["sku".to_owned(), "family".to_owned()];
    header.extend(LANGUAGES.iter().map(|language| format!("name@{language}")));
    header.extend(LANGUAGES.iter().map(|language| format!("description@{language}")));
    header.extend(["brand", "category", "picture", "pictures"].map(str::to_owned));
    header.extend(columns.options.iter().map(|code| format!("option:{code}")));
    header.extend(columns.attributes.iter().map(|code| format!("attribute:{code}")));
    header.extend(
        [
            "barcode",
            "hs_code",
            "origin",
            "weight_g",
            "length_mm",
            "width_mm",
            "height_mm",
            "carton_units",
            "carton_weight_g",
            "carton_length_mm",
            "carton_width_mm",
            "carton_height_mm",
            "pallet_cartons",
            "minimum_quantity",
            "order_multiple",
            "maximum_quantity",
        ]
        .map(str::to_owned),
    );
    header.extend(CURRENCIES.iter().map(|currency| format!("rrp@{currency}")));
    header.push("status".to_owned());
    header
}

fn row(product: &Product<'_>, columns: &Columns<'_>) -> Vec<String> {
    let family = product.family;
    let option = |code: &&str| {
        let choice = product.options.iter().find(|(axis, _)| axis.attribute == *code);
        choice.map(|(_, choice)| choice.value.cell.clone()).unwrap_or_default()
    };
    let attribute = |code: &&str| {
        let value = family.attributes.iter().find(|(attribute, _)| attribute == *code);
        value.map(|(_, value)| value.cell.clone()).unwrap_or_default()
    };
    let mut row = vec![product.sku.clone(), family.code.clone()];
    row.extend(product.names.iter().cloned());
    row.extend(family.texts.iter().map(|text| text.description.clone()));
    row.extend([family.brand.clone(), family.category.clone(), format!("/pictures.svg#{}", family.code)]);
    row.push(CARTON.to_owned());
    row.extend(columns.options.iter().map(option));
    row.extend(columns.attributes.iter().map(attribute));
    row.extend([product.barcode.clone(), family.hs_code.clone(), family.origin.clone()]);
    row.push(product.unit.weight.to_string());
    row.extend(product.unit.size.map(|side| side.to_string()));
    row.extend([product.carton_units().to_string(), product.carton.weight.to_string()]);
    row.extend(product.carton.size.map(|side| side.to_string()));
    row.push(pallet_cartons(product.carton).to_string());
    row.extend([family.minimum_quantity.to_string(), family.order_multiple.to_string()]);
    row.push(family.maximum_quantity.map(|quantity| quantity.to_string()).unwrap_or_default());
    row.extend(CURRENCIES.iter().map(|currency| decimal(rrp(product.rrp_eur, currency))));
    row.push("active".to_owned());
    row
}
