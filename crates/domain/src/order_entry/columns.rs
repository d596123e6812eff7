//! Which column holds what: by the heads where there are any, else by what the columns hold.

use super::heads::Head;
use super::{EntryUnit, Line, amount, heads, units};
use crate::number_entry::QuantityEntryError;

/// Where the parts of a row are.
pub(super) struct Columns {
    pub(super) sku: usize,
    quantity: usize,
    unit: usize,
    /// Whether a head names the unit's column.
    unit_is_named: bool,
    /// What a bare number counts.
    bare_unit: EntryUnit,
    /// Whether a row of heads, cut by the same separator, stands above.
    is_headed: bool,
    /// How many columns have heads.
    named: usize,
    /// The fewest cells of a line that a separator cut; 0 where there is only one such line.
    fewest_cells: usize,
}

impl Columns {
    /// The columns of a text, and its lines without the heads.
    pub(super) fn of<'a, 'b>(lines: &'b [Line<'a>]) -> (Self, &'b [Line<'a>]) {
        let Some((first, rest)) = lines.split_first() else {
            return (Self::at(0, 1), lines);
        };
        let heads = heads_of(first);
        let (mut columns, lines) = match &heads {
            Some(heads) => (Self::named(heads, rest), rest),
            None => (Self::found(lines), lines),
        };
        columns.is_headed = heads.is_some() && !first.by_blanks;
        let cut = lines.iter().filter(|line| line.cells.len() > 1 && !line.apart);
        columns.fewest_cells = match lines {
            [_] => 0,
            _ => cut.map(|line| line.cells.len()).min().unwrap_or_default(),
        };
        (columns, lines)
    }

    /// Those of a line that the text's own separator does not cut.
    pub(super) fn apart(&self) -> Self {
        Self { bare_unit: self.bare_unit, ..Self::at(0, 1) }
    }

    /// The quantity of a line and what it counts.
    pub(super) fn quantity_of(&self, line: &Line<'_>) -> (Result<u32, QuantityEntryError>, EntryUnit) {
        let (number, beside) = amount::read(line.cell(self.quantity));
        // Heads that commas separate settle what commas mean in the lines that they separate.
        let settled = self.is_headed && !line.by_blanks;
        if (line.ambiguous && !settled) || self.is_cut_number(line) {
            return (Err(QuantityEntryError::Ambiguous), self.bare_unit);
        }
        let column = line.cell(self.unit);
        let unknown = || number.and(Err(QuantityEntryError::UnknownUnit));
        match beside {
            Some(unit) => (number, unit),
            None if column.is_empty() => (number, self.bare_unit),
            None => match units::unit(column) {
                Some(unit) => (number, unit),
                None if self.unit_is_named || units::is_other_unit(column) => (unknown(), self.bare_unit),
                None => (number, self.bare_unit),
            },
        }
    }

    /// The cell of the quantity, with its unit behind it where that has a cell of its own.
    pub(super) fn quantity_cell(&self, line: &Line<'_>) -> Option<String> {
        if !self.is_headed || line.by_blanks || self.is_cut_number(line) {
            return None;
        }
        let unit = if self.unit_is_named { line.cell(self.unit) } else { "" };
        Some(format!("{} {unit}", line.cell(self.quantity)).trim().to_owned())
    }

    /// `A,1,200` or `A,1,5`: a comma within the number may have cut it in two.
    fn is_cut_number(&self, line: &Line<'_>) -> bool {
        let next = self.quantity.saturating_add(1);
        let (number, behind) = (line.cell(self.quantity), line.cell(next));
        let digits =
            |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        let by_comma = || !line.by_blanks && !line.raw.contains(['\t', ';', '；', '؛', '"']);
        next >= self.named
            && digits(behind)
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && (behind.len() == 3 || line.cells.len() > self.fewest_cells)
            && by_comma()
    }

    fn at(sku: usize, quantity: usize) -> Self {
        Self {
            sku,
            quantity,
            unit: sku.max(quantity).saturating_add(1),
            unit_is_named: false,
            bare_unit: EntryUnit::Units,
            is_headed: false,
            named: 0,
            fewest_cells: 0,
        }
    }

    fn named(heads: &[Option<Head>], lines: &[Line<'_>]) -> Self {
        let place = |head: Head| heads.iter().position(|other| *other == Some(head));
        let quantity = place(Head::Quantity).or_else(|| place(Head::Cartons));
        let sku = place(Head::Sku).or_else(|| place(Head::Item));
        let (sku, quantity) = match (sku, quantity) {
            (Some(sku), Some(quantity)) => (sku, quantity),
            (Some(sku), None) => (sku, only_amounts(lines, sku).unwrap_or(heads.len())),
            (None, Some(quantity)) => (usize::from(quantity == 0), quantity),
            (None, None) => (0, 1),
        };
        let unit = place(Head::Unit);
        Self {
            unit: unit.unwrap_or(usize::MAX),
            unit_is_named: unit.is_some(),
            bare_unit: match heads.get(quantity) {
                Some(Some(Head::Cartons)) => EntryUnit::Cartons,
                _ => EntryUnit::Units,
            },
            named: heads.len(),
            ..Self::at(sku, quantity)
        }
    }

    fn found(lines: &[Line<'_>]) -> Self {
        let filled = |line: &Line<'_>| line.cells.iter().position(|cell| !cell.is_empty());
        // A column that is empty throughout was only copied along.
        let first = own(lines).filter_map(filled).min().unwrap_or_default();
        let second = first.saturating_add(1);
        let cut = || own(lines).filter(|line| line.cells.len() > second);
        let is_amount = |line: &Line<'_>, column| amount::is_amount(line.cell(column));
        let amounts_first = cut().next().is_some()
            && cut().all(|line| {
                is_amount(line, first) && !is_amount(line, second) && !line.cell(second).is_empty()
            });
        if amounts_first {
            let third = second.saturating_add(1);
            let has_units =
                cut().all(|line| units::unit(line.cell(second)).is_some() && !line.cell(third).is_empty());
            return if has_units {
                Self { unit: second, ..Self::at(third, first) }
            } else {
                Self::at(second, first)
            };
        }
        // A name or description may stand between SKU and quantity.
        let elsewhere =
            if cut().any(|line| is_amount(line, second)) { None } else { only_amounts(lines, first) };
        Self::at(first, elsewhere.unwrap_or(second))
    }
}

/// The lines that the text's own separator cuts, which alone tell of its columns.
fn own<'a, 'b>(lines: &'b [Line<'a>]) -> impl Iterator<Item = &'b Line<'a>> {
    lines.iter().filter(|line| !line.apart)
}

/// The one column that holds an orderable amount in every line; `None` if several do or none.
fn only_amounts(lines: &[Line<'_>], sku: usize) -> Option<usize> {
    let width = own(lines).map(|line| line.cells.len()).max()?;
    let mut columns = (0..width)
        .filter(|column| *column != sku && own(lines).all(|line| amount::read(line.cell(*column)).0.is_ok()));
    let column = columns.next()?;
    columns.next().is_none().then_some(column)
}

/// What each column's head says, where the line is one of heads: it names a SKU or a quantity column
/// and holds no amount.
fn heads_of(line: &Line<'_>) -> Option<Vec<Option<Head>>> {
    let mut cells = line.cells.clone();
    if line.by_blanks {
        cells = line.raw.split_whitespace().map(Into::into).collect();
    }
    if cells.iter().any(|cell| amount::is_amount(cell)) {
        return None;
    }
    let heads: Vec<Option<Head>> = cells.iter().map(|cell| heads::head(cell)).collect();
    let is_row = |head: &Option<Head>| head.is_some_and(|head| head != Head::Unit);
    if !heads.iter().any(is_row) {
        return None;
    }
    if !line.by_blanks {
        return Some(heads);
    }
    // Blanks stand within heads too, as in `Item no. Qty`: only the order of the columns is sure. A
    // word that no head has makes it a SKU without a quantity.
    if !cells.iter().all(|cell| heads::is_head_word(cell)) {
        return None;
    }
    let known: Vec<Option<Head>> = heads.into_iter().filter(Option::is_some).collect();
    let quantity_first = matches!(known.first(), Some(Some(Head::Quantity | Head::Cartons)));
    let quantity = known.iter().find(|head| matches!(head, Some(Head::Quantity | Head::Cartons)));
    let quantity = quantity.copied().flatten().unwrap_or(Head::Quantity);
    Some(if quantity_first {
        vec![Some(quantity), Some(Head::Sku)]
    } else {
        vec![Some(Head::Sku), Some(quantity)]
    })
}
