//! Order lines pasted from a spreadsheet or read from a file: rows of SKU and quantity, in any of the
//! usual separations. Loses nothing: each row that went in comes out, read or refused. Never guesses:
//! a row that can be read in two ways is refused as such. Knows no product: whether a SKU exists and
//! how many units a carton holds is for others to say.

mod amount;
mod columns;
mod heads;
mod split;
mod units;

use std::collections::HashMap;

use crate::{number_entry::QuantityEntryError, sku};
use columns::Columns;
use split::Line;

/// What the quantity of a row counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntryUnit {
    /// Single units, the default.
    Units,
    /// Full cartons.
    Cartons,
}

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryRow {
    /// Line of the input, from 1.
    pub line: u32,
    /// The row as it stood there.
    pub raw: String,
    /// As typed, without blanks and invisible marks around it; empty where the row has none.
    pub sku: String,
    /// What `quantity` counts.
    pub unit: EntryUnit,
    /// In `unit`, or why it is not taken.
    pub quantity: Result<u32, QuantityEntryError>,
    /// The quantity as it stood, where a head says which cell it is.
    pub quantity_cell: Option<String>,
}

/// Rows with the same SKU (letter case aside) and unit, added together in the place of the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedRow {
    /// As the first of the rows has it.
    pub sku: String,
    /// What `quantity` counts.
    pub unit: EntryUnit,
    /// The sum, in `unit`, or why it is not taken.
    pub quantity: Result<u32, QuantityEntryError>,
    /// The quantity of the first of the rows as it stood, where a head says which cell it is.
    pub quantity_cell: Option<String>,
    /// The lines that were merged into it, in order; one for a row that stood alone.
    pub lines: Vec<u32>,
    /// All of them as they stood, one a line, so that a refused row is handed back whole.
    pub raw: String,
}

/// Reads pasted text: tabs, semicolons, commas (also Chinese, Japanese and Arabic ones) or blanks
/// between SKU and quantity, and `SKU x 48`. A unit may stand behind the number or in a column of its
/// own (`6 ctn`, `6 箱`). With tabs, semicolons or commas a quoted field may hold the separator. A line
/// that lacks the separator of the others may have another of them before its amount.
///
/// A first row of column heads, in any language of the storefront, names the columns and is passed
/// over. Without one the SKU comes first, or second where every row begins with a number and none
/// goes on with one. Rows without any content are passed over.
///
/// ```
/// let rows = domain::order_entry::parse("SKU\tQty\nLMP-2140-BK\t48\nA/B.1\t6 ctn");
/// assert_eq!(rows.len(), 2);
/// assert_eq!((rows[0].line, rows[0].quantity), (2, Ok(48)));
/// assert_eq!(rows[1].unit, domain::order_entry::EntryUnit::Cartons);
/// ```
#[must_use]
pub fn parse(text: &str) -> Vec<EntryRow> {
    let lines = split::lines(text);
    let (columns, lines) = Columns::of(&lines);
    let apart = columns.apart();
    lines.iter().map(|line| row_of(line, if line.apart { &apart } else { &columns })).collect()
}

fn row_of(line: &Line<'_>, columns: &Columns) -> EntryRow {
    let (quantity, unit) = columns.quantity_of(line);
    EntryRow {
        line: line.number,
        raw: line.raw.to_owned(),
        sku: line.cell(columns.sku).to_owned(),
        unit,
        quantity,
        quantity_cell: columns.quantity_cell(line),
    }
}

/// Adds rows of the same SKU and unit together; the order of first appearance is kept. A row whose
/// quantity is refused, or that has no SKU, stays alone, so that its refusal is seen. A sum of more
/// than 32 bits is refused as [`QuantityEntryError::TooLarge`].
///
/// ```
/// use domain::order_entry::{merge, parse};
/// let merged = merge(parse("LMP-2140-BK 48\nlmp-2140-bk 24"));
/// assert_eq!((merged[0].quantity, merged[0].lines.as_slice()), (Ok(72), [1, 2].as_slice()));
/// ```
#[must_use]
pub fn merge(rows: Vec<EntryRow>) -> Vec<MergedRow> {
    let mut merged: Vec<MergedRow> = Vec::with_capacity(rows.len());
    let mut places: HashMap<(String, EntryUnit), usize> = HashMap::with_capacity(rows.len());
    for row in rows {
        let key = match row.quantity {
            Ok(more) if !row.sku.is_empty() => Some((more, (sku::key(&row.sku), row.unit))),
            _ => None,
        };
        let place = key.as_ref().and_then(|(_, key)| places.get(key).copied());
        let earlier = place.and_then(|place| merged.get_mut(place));
        match (earlier, key) {
            (Some(earlier), Some((more, _))) => {
                earlier.quantity = earlier
                    .quantity
                    .and_then(|sum| sum.checked_add(more).ok_or(QuantityEntryError::TooLarge));
                earlier.lines.push(row.line);
                earlier.raw.push('\n');
                earlier.raw.push_str(&row.raw);
            }
            (_, key) => {
                if let Some((_, key)) = key {
                    places.insert(key, merged.len());
                }
                merged.push(MergedRow {
                    sku: row.sku,
                    unit: row.unit,
                    quantity: row.quantity,
                    quantity_cell: row.quantity_cell,
                    lines: vec![row.line],
                    raw: row.raw,
                });
            }
        }
    }
    merged
}

/// Two amounts of one product together: in the unit that both are in, else in single units. `None`
/// where it does not fit, or cartons are asked for of what has no carton.
///
/// ```
/// use domain::order_entry::{EntryUnit::{Cartons, Units}, together};
/// assert_eq!(together((2, Cartons), (1, Cartons), Some(24)), Some((3, Cartons)));
/// assert_eq!(together((2, Cartons), (12, Units), Some(24)), Some((60, Units)));
/// ```
#[must_use]
pub fn together(
    one: (u32, EntryUnit),
    other: (u32, EntryUnit),
    carton_units: Option<u32>,
) -> Option<(u32, EntryUnit)> {
    let units = |(number, unit): (u32, EntryUnit)| match unit {
        EntryUnit::Units => Some(number),
        EntryUnit::Cartons => number.checked_mul(carton_units?),
    };
    if one.1 == other.1 {
        return Some((one.0.checked_add(other.0)?, one.1));
    }
    Some((units(one)?.checked_add(units(other)?)?, EntryUnit::Units))
}
