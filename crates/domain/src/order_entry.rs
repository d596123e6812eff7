//! Order lines pasted from a spreadsheet or read from a file: rows of SKU and quantity, in any of the
//! usual separations. Loses nothing: each row that went in comes out, read or refused.

use crate::number_entry::{QuantityEntryError, quantity};

/// What the quantity of a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryUnit {
    Units,
    Cartons,
}

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Line of the input, from 1.
    pub line: u32,
    /// The row as it stood there.
    pub raw: String,
    pub sku: String,
    pub unit: EntryUnit,
    pub quantity: Result<u32, QuantityEntryError>,
}

/// Rows with the same SKU (letter case aside) and unit, added together in the place of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedRow {
    pub sku: String,
    pub unit: EntryUnit,
    pub quantity: Result<u32, QuantityEntryError>,
    /// The lines that were merged into it, in order; one for a row that stood alone.
    pub lines: Vec<u32>,
    /// The first of them as it stood.
    pub raw: String,
}

const SKU_HEADS: [&str; 14] = [
    "sku",
    "item",
    "article",
    "code",
    "product",
    "编号",
    "货号",
    "referencia",
    "référence",
    "artikelnummer",
    "artikel",
    "品番",
    "código",
    "الرمز",
];

/// Reads pasted text: tabs, semicolons, commas or blanks between SKU and quantity; an optional
/// third column names the unit (`ctn`, `carton` ...); a header row is passed over. With tabs,
/// semicolons or commas a quoted field may hold the separator.
///
/// ```
/// let rows = domain::order_entry::parse("SKU\tQty\nLMP-2140-BK\t48\nA/B.1\t6 ctn");
/// assert_eq!(rows.len(), 2);
/// assert_eq!((rows[0].line, rows[0].quantity), (2, Ok(48)));
/// assert_eq!(rows[1].unit, domain::order_entry::EntryUnit::Cartons);
/// ```
#[must_use]
pub fn parse(text: &str) -> Vec<EntryRow> {
    let text = text.trim_start_matches('\u{FEFF}');
    let separator = separator_of(text);
    let mut rows = Vec::new();
    for (position, raw) in text.lines().enumerate() {
        if raw.trim().is_empty() {
            continue;
        }
        let fields = fields_of(raw, separator);
        if rows.is_empty() && is_header(&fields) {
            continue;
        }
        let line = u32::try_from(position)
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        rows.push(row_of(line, raw, &fields));
    }
    rows
}

/// Adds rows of the same SKU and unit together; the order of first appearance is kept. A row whose
/// quantity is refused stays alone, so that its refusal is seen.
#[must_use]
pub fn merge(rows: Vec<EntryRow>) -> Vec<MergedRow> {
    let mut merged: Vec<MergedRow> = Vec::with_capacity(rows.len());
    let mut places = std::collections::HashMap::new();
    for row in rows {
        let key = (row.sku.to_uppercase(), row.unit == EntryUnit::Cartons);
        let place = if row.quantity.is_ok() {
            places.get(&key).copied()
        } else {
            None
        };
        let earlier = place.and_then(|place: usize| merged.get_mut(place));
        match (earlier, row.quantity) {
            (Some(earlier), Ok(more)) => {
                earlier.quantity = earlier
                    .quantity
                    .and_then(|sum| sum.checked_add(more).ok_or(QuantityEntryError::TooLarge));
                earlier.lines.push(row.line);
            }
            (_, quantity) => {
                if quantity.is_ok() {
                    places.insert(key, merged.len());
                }
                merged.push(MergedRow {
                    sku: row.sku,
                    unit: row.unit,
                    quantity,
                    lines: vec![row.line],
                    raw: row.raw,
                });
            }
        }
    }
    merged
}

/// Tabs win over semicolons, semicolons over commas (a comma may be a thousands separator), and
/// blanks serve where none of them is found.
fn separator_of(text: &str) -> Option<char> {
    ['\t', ';', ',']
        .into_iter()
        .find(|separator| text.contains(*separator))
}

fn fields_of(raw: &str, separator: Option<char>) -> Vec<String> {
    match separator.filter(|separator| raw.contains(*separator)) {
        Some(separator) => quoted_fields(raw, separator),
        None => raw.split_whitespace().map(str::to_owned).collect(),
    }
}

fn quoted_fields(raw: &str, separator: char) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut letters = raw.chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(field) = fields.last_mut() else {
            break;
        };
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted || field.trim().is_empty() => quoted = !quoted,
            letter if letter == separator && !quoted => fields.push(String::new()),
            letter => field.push(letter),
        }
    }
    fields.iter().map(|field| field.trim().to_owned()).collect()
}

fn is_header(fields: &[String]) -> bool {
    let first = fields
        .first()
        .map(|field| field.to_lowercase())
        .unwrap_or_default();
    SKU_HEADS.iter().any(|head| first.starts_with(head))
        && fields.iter().skip(1).all(|field| quantity(field).is_err())
}

fn row_of(line: u32, raw: &str, fields: &[String]) -> EntryRow {
    let sku = fields.first().cloned().unwrap_or_default();
    let amount = fields.get(1).map(String::as_str).unwrap_or_default();
    // "6 ctn" in one field, or the unit in a third one.
    let (number, unit) = match amount.rsplit_once(char::is_whitespace) {
        Some((number, unit)) if unit.chars().all(char::is_alphabetic) => (number, unit),
        _ => (
            amount,
            fields.get(2).map(String::as_str).unwrap_or_default(),
        ),
    };
    EntryRow {
        line,
        raw: raw.to_owned(),
        sku,
        unit: unit_of(unit),
        quantity: quantity(number),
    }
}

fn unit_of(text: &str) -> EntryUnit {
    const CARTONS: [&str; 18] = [
        "ctn",
        "ctns",
        "carton",
        "cartons",
        "case",
        "cases",
        "cs",
        "箱",
        "caja",
        "cajas",
        "karton",
        "kartons",
        "ケース",
        "caixa",
        "caixas",
        "كرتون",
        "كراتين",
        "كرتونة",
    ];
    if CARTONS.contains(&text.to_lowercase().as_str()) {
        EntryUnit::Cartons
    } else {
        EntryUnit::Units
    }
}
