//! The words of the demo catalogue in eight languages: categories, attributes, option
//! values and measures.
//!
//! It owns `vocabulary.csv` and `units.csv`, the codes that stand in catalogue cells, and
//! how a SKU's name is put together in each language. It must never know prices or stock.

use std::collections::{BTreeMap, BTreeSet};

use super::sheet::{Sheet, Writer};
use super::{DemoError, LANGUAGES};

/// How a value is shown and written into a SKU.
pub(super) struct Value {
    /// What stands in the catalogue cell: a vocabulary code, or the text itself.
    pub(super) cell: String,
    /// What the value adds to the SKU: `BK`, `24`, `1.5L`.
    pub(super) sku: String,
    /// One label for each language, in the order of [`LANGUAGES`].
    pub(super) labels: Vec<String>,
    /// Whether the cell is a code that the vocabulary must explain.
    coded: bool,
}

/// The authored words.
pub(super) struct Words {
    rows: Vec<Word>,
    units: BTreeMap<String, Unit>,
}

struct Word {
    kind: String,
    code: String,
    sku: String,
    parent: String,
    position: String,
    labels: Vec<String>,
}

struct Unit {
    sku: String,
    labels: Vec<String>,
}

impl Words {
    pub(super) fn read() -> Result<Self, DemoError> {
        let labels = |row: super::sheet::Row<'_>| -> Result<Vec<String>, DemoError> {
            LANGUAGES.iter().map(|language| Ok(row.text(&format!("label@{language}"))?.to_owned())).collect()
        };
        let sheet = Sheet::read("vocabulary.csv", include_str!("../../demo/vocabulary.csv"))?;
        let rows = sheet
            .rows()
            .map(|row| {
                Ok(Word {
                    kind: row.text("kind")?.to_owned(),
                    code: row.text("code")?.to_owned(),
                    sku: row.text("sku")?.to_owned(),
                    parent: row.text("parent")?.to_owned(),
                    position: row.text("position")?.to_owned(),
                    labels: labels(row)?,
                })
            })
            .collect::<Result<_, DemoError>>()?;
        let sheet = Sheet::read("units.csv", include_str!("../../demo/units.csv"))?;
        let units = sheet
            .rows()
            .map(|row| {
                Ok((
                    row.text("unit")?.to_owned(),
                    Unit { sku: row.text("sku")?.to_owned(), labels: labels(row)? },
                ))
            })
            .collect::<Result<_, DemoError>>()?;
        Ok(Self { rows, units })
    }

    pub(super) fn knows(&self, kind: &str, code: &str) -> bool {
        self.rows.iter().any(|word| word.kind == kind && word.code == code)
    }

    /// The attributes in the order in which they are shown.
    pub(super) fn attributes(&self) -> impl Iterator<Item = &str> {
        let attributes = self.rows.iter().filter(|word| word.kind == "attribute");
        attributes.map(|word| word.code.as_str())
    }

    /// The category at the top of the tree that a category belongs to.
    pub(super) fn top_category<'a>(&'a self, code: &'a str) -> &'a str {
        let parent = self.rows.iter().find(|word| word.kind == "category" && word.code == code);
        parent.map(|word| word.parent.as_str()).filter(|parent| !parent.is_empty()).unwrap_or(code)
    }

    /// Reads a value as it is written in `families.csv`: a word of the vocabulary
    /// (`walnut`), a measure with a known unit (`1.5 L`), or a text that is the same in
    /// every language (`E27`, `QWERTZ DE`).
    pub(super) fn value(&self, text: &str) -> Value {
        if let Some(word) = self.rows.iter().find(|word| word.kind == "value" && word.code == text) {
            let (cell, sku) = (word.code.clone(), word.sku.clone());
            return Value { cell, sku, labels: word.labels.clone(), coded: true };
        }
        let measure = text.rsplit_once(' ').and_then(|(number, unit)| Some((number, self.units.get(unit)?)));
        if let Some((number, unit)) = measure {
            let labels = LANGUAGES.iter().zip(&unit.labels);
            return Value {
                cell: measure_code(text),
                sku: unit.sku.replace("{}", &compact(number)),
                labels: labels
                    .map(|(language, label)| label.replace("{}", &number_in(language, number)))
                    .collect(),
                coded: true,
            };
        }
        let labels = LANGUAGES.iter().map(|_| text.to_owned()).collect();
        Value { cell: text.to_owned(), sku: compact(text), labels, coded: false }
    }

    /// The vocabulary in the import format: the authored words, and the measures in use.
    pub(super) fn file<'a>(&self, values: impl Iterator<Item = &'a Value>) -> Result<String, DemoError> {
        let mut header = ["kind", "code", "parent", "position"].map(str::to_owned).to_vec();
        header.extend(LANGUAGES.iter().map(|language| format!("label@{language}")));
        let mut writer = Writer::new("vocabulary.csv", &header)?;
        let mut row = |kind: &str, code: &str, parent: &str, position: &str, labels: &[String]| {
            let facts = [kind, code, parent, position].into_iter();
            let cells: Vec<&str> = facts.chain(labels.iter().map(String::as_str)).collect();
            writer.row(&cells)
        };
        for word in &self.rows {
            row(&word.kind, &word.code, &word.parent, &word.position, &word.labels)?;
        }
        let mut seen: BTreeSet<&str> = self.rows.iter().map(|word| word.code.as_str()).collect();
        let mut measures: Vec<&Value> =
            values.filter(|value| value.coded && seen.insert(&value.cell)).collect();
        measures.sort_by_key(|value| size_of(&value.cell));
        for (position, value) in measures.iter().enumerate() {
            // After the authored values, smallest first: 2 m before 10 m.
            row("value", &value.cell, "", &(1000 + position).to_string(), &value.labels)?;
        }
        writer.finish()
    }
}

/// A SKU's name: the family's name and the values that tell the variant apart, joined as
/// the language joins them.
pub(super) fn variant_name<'a>(
    language: &str,
    family: &str,
    values: impl Iterator<Item = &'a str>,
) -> String {
    let separator = match language {
        "zh-CN" | "ja" => " ",
        "ar" => "، ",
        _ => ", ",
    };
    values.fold(family.to_owned(), |name, value| name + separator + value)
}

/// `40 × 30 cm` is `40x30-cm`, `-5 °C` is `minus-5-c`: safe in an address and in a file.
fn measure_code(text: &str) -> String {
    let text = text.replace(" × ", "x").replace('–', "-").replace('²', "2").replace('°', "");
    let text = text.strip_prefix('-').map(|positive| format!("minus-{positive}")).unwrap_or(text);
    text.replace([' ', '/'], "-").to_lowercase()
}

/// `40 × 30` is `4030` in a SKU, `-5` is `N5`, `QWERTZ DE` is `QWERTZDE`.
fn compact(text: &str) -> String {
    let text =
        text.strip_prefix('-').map(|positive| format!("N{positive}")).unwrap_or_else(|| text.to_owned());
    text.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '.').collect()
}

/// The number with the language's decimal mark and minus sign.
fn number_in(language: &str, number: &str) -> String {
    let number =
        number.strip_prefix('-').map(|positive| format!("−{positive}")).unwrap_or_else(|| number.to_owned());
    match language {
        "es" | "fr" | "de" | "pt-BR" => number.replace('.', ","),
        // A mark keeps the minus before the digits in right-to-left text.
        "ar" if number.starts_with('−') => format!("\u{200e}{number}"),
        _ => number,
    }
}

/// Sorts measures by unit and then by number, the decimal point taken as thousandths.
fn size_of(code: &str) -> (String, i64) {
    let (sign, positive) = match code.strip_prefix("minus-") {
        Some(positive) => (-1, positive),
        None => (1, code),
    };
    let digits: String =
        positive.chars().take_while(|letter| letter.is_ascii_digit() || *letter == '.').collect();
    let unit = positive.rsplit('-').next().unwrap_or(positive).to_owned();
    let (whole, part) = digits.split_once('.').unwrap_or((&digits, ""));
    let thousandths = format!("{part:0<3}");
    let number = whole.parse::<i64>().unwrap_or(0) * 1000 + thousandths.parse::<i64>().unwrap_or(0);
    (unit, sign * number)
}
