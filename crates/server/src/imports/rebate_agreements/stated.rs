//! What the rows of one version say together: what holds for the agreement or for a line is said once,
//! or the same in every row.

use std::collections::BTreeMap;

use crate::imports::cells::fault;
use crate::imports::columns::Header;
use crate::imports::kind::Taken;
use crate::imports::reason::{Fault, Reason};
use crate::imports::value;

/// Cells by column, with the place of the row that said them first.
pub type Stated = BTreeMap<String, (usize, String)>;

/// Columns that hold for the whole agreement.
const OF_AGREEMENT: [&str; 16] = [
    "agreement",
    "version",
    "company",
    "tier",
    "currency",
    "valid_from",
    "valid_to",
    "effective",
    "amendment",
    "period",
    "boundary",
    "credit_notes",
    "clawback",
    "carry_forward",
    "rounding",
    "rounding_digits",
];

/// Columns that hold for a line.
const OF_LINE: [&str; 35] = [
    "measure",
    "measure_of",
    "baseline",
    "without_baseline",
    "growth_thresholds",
    "target",
    "method",
    "amount_at_target",
    "package_every",
    "package_amount",
    "package_round",
    "free_every",
    "free_units",
    "free_rule",
    "rate_unit",
    "pays_on",
    "lumps",
    "lump_at_zero",
    "minimum_volume",
    "cap",
    "floor",
    "below_zero",
    "order",
    "stacking",
    "stacking_with",
    "reduces_later",
    "include_skus",
    "include_brands",
    "include_categories",
    "include_regions",
    "exclude_skus",
    "exclude_brands",
    "exclude_categories",
    "exclude_regions",
    "line",
];

/// A line and the rows of its tiers.
pub struct StatedLine {
    pub id: String,
    pub stated: Stated,
    pub rows: Vec<usize>,
}

/// The rows of one version.
pub struct Sheet<'a> {
    header: &'a Header,
    rows: &'a [Taken],
    pub agreement: Stated,
    pub lines: Vec<StatedLine>,
    /// Each with the place of its row.
    pub faults: Vec<(usize, Fault)>,
}

impl<'a> Sheet<'a> {
    pub fn gather(header: &'a Header, rows: &'a [Taken]) -> Self {
        let mut sheet =
            Self { header, rows, agreement: Stated::new(), lines: Vec::new(), faults: Vec::new() };
        let with = |columns: &[&str], name: &str| -> Vec<String> {
            let languages = header.variants(name).into_iter().map(|language| format!("{name}@{language}"));
            columns.iter().map(|column| (*column).to_owned()).chain(languages).collect()
        };
        let (of_agreement, of_line) = (with(&OF_AGREEMENT, "name"), with(&OF_LINE, "line_name"));
        let mut agreement = Stated::new();
        let mut lines: Vec<StatedLine> = Vec::new();
        for row in 0..rows.len() {
            sheet.state(&mut agreement, &of_agreement, row);
            let id = sheet.cell(row, "line").to_owned();
            if id.is_empty() {
                sheet.refuse(row, "line", Reason::Missing);
                continue;
            }
            let place = lines.iter().position(|line| line.id == id).unwrap_or_else(|| {
                lines.push(StatedLine { id, stated: Stated::new(), rows: Vec::new() });
                lines.len() - 1
            });
            if let Some(line) = lines.get_mut(place) {
                line.rows.push(row);
                sheet.state(&mut line.stated, &of_line, row);
            }
        }
        sheet.agreement = agreement;
        sheet.lines = lines;
        sheet
    }

    /// Keeps what a row says, and refuses what an earlier one said otherwise.
    fn state(&mut self, stated: &mut Stated, columns: &[String], row: usize) {
        for column in columns {
            let text = self.cell(row, column).to_owned();
            if text.is_empty() {
                continue;
            }
            match stated.get(column) {
                None => drop(stated.insert(column.clone(), (row, text))),
                Some((_, before)) if *before == text => {}
                Some((first, before)) => {
                    let number = self.rows.get(*first).map_or(0, |taken| taken.row.number);
                    let reason = Reason::DiffersFromRow { row: number, value: before.clone() };
                    self.refuse(row, column, reason);
                }
            }
        }
    }

    /// One cell of a row.
    pub fn cell(&self, row: usize, column: &str) -> &'a str {
        let taken = self.rows.get(row);
        taken.and_then(|taken| self.header.value(&taken.row, column)).unwrap_or_default()
    }

    pub fn refuse(&mut self, row: usize, column: &str, reason: Reason) {
        if let Some(taken) = self.rows.get(row) {
            self.faults.push((row, fault(self.header, &taken.row, column, reason)));
        }
    }

    /// Reads what was said, if anything was.
    pub fn optional<T>(
        &mut self,
        stated: &Stated,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        let (row, text) = stated.get(column)?;
        match read(text) {
            Ok(value) => Some(value),
            Err(reason) => {
                self.refuse(*row, column, reason);
                None
            }
        }
    }

    /// Reads what must be said; where it is not, the row at `place` is at fault.
    pub fn required<T>(
        &mut self,
        stated: &Stated,
        place: usize,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, Reason>,
    ) -> Option<T> {
        if stated.contains_key(column) {
            return self.optional(stated, column, read);
        }
        self.refuse(place, column, Reason::Missing);
        None
    }

    /// Names by language.
    pub fn names(&mut self, stated: &Stated, name: &str) -> BTreeMap<String, String> {
        let languages: Vec<String> = self.header.variants(name).into_iter().map(str::to_owned).collect();
        let mut names = BTreeMap::new();
        for language in languages {
            if let Some(text) = self.optional(stated, &format!("{name}@{language}"), value::line) {
                names.insert(language, text);
            }
        }
        names
    }
}
