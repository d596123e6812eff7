//! The authored product families: what is made, how it is packed and what it is called.
//!
//! It owns `families.csv` and the texts in `families/<language>.csv`. It must never know
//! how a family becomes SKUs, nor any price but the RRP in EUR.

use std::collections::BTreeMap;

use super::sheet::{Row, Sheet};
use super::words::{Value, Words};
use super::{DemoError, LANGUAGES};

/// A product family as it is authored.
pub(super) struct Family {
    /// The code, which is also the name of its picture.
    pub(super) code: String,
    /// What the SKUs of the family start with.
    pub(super) sku: String,
    pub(super) category: String,
    pub(super) top_category: String,
    pub(super) brand: String,
    pub(super) hs_code: String,
    pub(super) origin: String,
    /// RRP in EUR cents, tax included, of the standard size.
    pub(super) rrp_eur: u64,
    /// Weight of one packed unit in grams.
    pub(super) weight: u64,
    /// Length, width and height of one packed unit in millimetres.
    pub(super) size: [u64; 3],
    /// Units in a carton along its length, width and height.
    pub(super) packing: [u64; 3],
    pub(super) minimum_quantity: u64,
    pub(super) order_multiple: u64,
    pub(super) maximum_quantity: Option<u64>,
    /// What tells the SKUs of the family apart.
    pub(super) options: Vec<Axis>,
    pub(super) attributes: Vec<(String, Value)>,
    /// One text for each language, in the order of [`LANGUAGES`].
    pub(super) texts: Vec<Text>,
}

/// One way in which the SKUs of a family differ.
pub(super) struct Axis {
    pub(super) attribute: String,
    pub(super) choices: Vec<Choice>,
}

/// One choice of an axis, with what it does to price and size in percent.
pub(super) struct Choice {
    pub(super) value: Value,
    pub(super) price_percent: u64,
    pub(super) size_percent: u64,
}

/// A family's text in one language.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) name: String,
    pub(super) description: String,
}

pub(super) fn read(words: &Words) -> Result<Vec<Family>, DemoError> {
    let texts = texts()?;
    let sheet = Sheet::read("families.csv", include_str!("../../demo/families.csv"))?;
    sheet.rows().map(|row| family(row, words, &texts)).collect()
}

type Texts = BTreeMap<(&'static str, String), Text>;

fn texts() -> Result<Texts, DemoError> {
    let files = [
        ("en", "families/en.csv", include_str!("../../demo/families/en.csv")),
        ("zh-CN", "families/zh-CN.csv", include_str!("../../demo/families/zh-CN.csv")),
        ("es", "families/es.csv", include_str!("../../demo/families/es.csv")),
        ("fr", "families/fr.csv", include_str!("../../demo/families/fr.csv")),
        ("de", "families/de.csv", include_str!("../../demo/families/de.csv")),
        ("ja", "families/ja.csv", include_str!("../../demo/families/ja.csv")),
        ("pt-BR", "families/pt-BR.csv", include_str!("../../demo/families/pt-BR.csv")),
        ("ar", "families/ar.csv", include_str!("../../demo/families/ar.csv")),
    ];
    let mut texts = Texts::new();
    for (language, file, content) in files {
        for row in Sheet::read(file, content)?.rows() {
            let (name, description) = (row.text("name")?.to_owned(), row.text("description")?.to_owned());
            texts.insert((language, row.text("family")?.to_owned()), Text { name, description });
        }
    }
    Ok(texts)
}

fn family(row: Row<'_>, words: &Words, texts: &Texts) -> Result<Family, DemoError> {
    let code = row.text("family")?;
    let category = row.text("category")?;
    if !words.knows("category", category) {
        return Err(row.wrong("category", category));
    }
    let text = |language: &&'static str| {
        let text = texts.get(&(*language, code.to_owned())).cloned();
        text.ok_or_else(|| row.wrong("family", &format!("{code} has no text in {language}")))
    };
    Ok(Family {
        code: code.to_owned(),
        sku: row.text("sku")?.to_owned(),
        category: category.to_owned(),
        top_category: words.top_category(category).to_owned(),
        brand: row.text("brand")?.to_owned(),
        hs_code: row.text("hs_code")?.to_owned(),
        origin: row.text("origin")?.to_owned(),
        rrp_eur: row.minor_units("rrp_eur")?,
        weight: row.number("weight_g")?,
        size: [row.number("length_mm")?, row.number("width_mm")?, row.number("height_mm")?],
        packing: packing(row)?,
        minimum_quantity: row.number("minimum_quantity")?,
        order_multiple: row.number("order_multiple")?,
        maximum_quantity: row.optional_number("maximum_quantity")?,
        options: options(row, words)?,
        attributes: attributes(row, words)?,
        texts: LANGUAGES.iter().map(text).collect::<Result<_, _>>()?,
    })
}

/// `2x3x4`: two units along the carton's length, three along its width, four high.
fn packing(row: Row<'_>) -> Result<[u64; 3], DemoError> {
    let text = row.text("packing")?;
    let sides: Option<Vec<u64>> = text.split('x').map(|side| side.parse().ok()).collect();
    sides.and_then(|sides| sides.try_into().ok()).ok_or_else(|| row.wrong("packing", text))
}

/// `colour=black|copper^108;diameter=24 cm*80|28 cm`: `*` scales price, weight and volume,
/// `^` the price alone, both in percent of the standard.
fn options(row: Row<'_>, words: &Words) -> Result<Vec<Axis>, DemoError> {
    let choice = |text: &str| {
        let percent = |number: &str| number.parse::<u64>().map_err(|_| row.wrong("options", text));
        let (value, price_percent, size_percent) = if let Some((value, number)) = text.split_once('*') {
            (value, percent(number)?, percent(number)?)
        } else if let Some((value, number)) = text.split_once('^') {
            (value, percent(number)?, 100)
        } else {
            (text, 100, 100)
        };
        Ok(Choice { value: words.value(value), price_percent, size_percent })
    };
    let axis = |(attribute, choices): (&str, &str)| {
        let choices = choices.split('|').map(choice).collect::<Result<_, DemoError>>()?;
        Ok(Axis { attribute: attribute.to_owned(), choices })
    };
    pairs(row, "options", words)?.into_iter().map(axis).collect()
}

fn attributes(row: Row<'_>, words: &Words) -> Result<Vec<(String, Value)>, DemoError> {
    let pairs = pairs(row, "attributes", words)?;
    Ok(pairs.into_iter().map(|(attribute, value)| (attribute.to_owned(), words.value(value))).collect())
}

/// Splits `power=9 W;material=steel`; every attribute must be in the vocabulary.
fn pairs<'a>(row: Row<'a>, field: &str, words: &Words) -> Result<Vec<(&'a str, &'a str)>, DemoError> {
    let pair = |text: &'a str| {
        let pair = text.split_once('=').filter(|(attribute, _)| words.knows("attribute", attribute));
        pair.ok_or_else(|| row.wrong(field, text))
    };
    row.text(field)?.split(';').map(pair).collect()
}
