//! What the columns of a file are: the names that a kind of file knows, the header that a file has,
//! and the mapping and constants by which one becomes the other.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

pub use api::import::Column;
use api::import::canonical;

use super::file_fault::{FileFault, Note};
use super::rows::Row;

/// The last column of a file of refused rows. It is passed over when such a file comes back.
pub const REASON_COLUMN: &str = "refused_because";

/// What was said about a file beside the file: `ours=theirs` and `ours=value`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    pub columns: Vec<(String, String)>,
    pub constants: Vec<(String, String)>,
}

impl Mapping {
    /// Reads the two comma separated lists as the wire and the command line have them.
    ///
    /// # Errors
    /// [`FileFault::PairUnreadable`].
    pub fn parse(columns: Option<&str>, constants: Option<&str>) -> Result<Self, FileFault> {
        Ok(Self {
            columns: pairs(columns.unwrap_or_default())?,
            constants: pairs(constants.unwrap_or_default())?,
        })
    }
}

fn pairs(text: &str) -> Result<Vec<(String, String)>, FileFault> {
    // A comma between quotation marks belongs to a name.
    let mut quoted = false;
    let parts = text.split(|letter| {
        quoted ^= letter == '"';
        letter == ',' && !quoted
    });
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts
        .map(|part| match part.split_once('=') {
            Some((ours, theirs)) if !ours.trim().is_empty() && !theirs.trim().is_empty() => {
                Ok((ours.trim().to_owned(), unquoted(theirs.trim())))
            }
            _ => Err(FileFault::PairUnreadable { pair: part.to_owned() }),
        })
        .collect()
}

fn unquoted(text: &str) -> String {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    inner.map_or_else(|| text.to_owned(), |inner| inner.replace("\"\"", "\""))
}

/// Columns that a note or a fault names: who has more does not read them one by one.
const MOST_NAMED: usize = 20;

/// The first of these names, and how many there are besides.
fn first_of(names: &[String]) -> (String, usize) {
    let (first, rest) = names.split_at(MOST_NAMED.min(names.len()));
    (first.join(", "), rest.len())
}

/// The header of one file, understood.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// What the file itself calls its columns, in order.
    theirs: Vec<String>,
    /// Our names, and where they stand.
    positions: BTreeMap<String, usize>,
    constants: BTreeMap<String, String>,
    /// Where an earlier file of refused rows has its reasons.
    reasons: Option<usize>,
}

impl Header {
    /// Understands the first row of a file.
    ///
    /// # Errors
    /// [`FileFault`] names the first thing that cannot be understood.
    pub fn read(row: &Row, known: &[Column], mapping: &Mapping) -> Result<(Self, Option<Note>), FileFault> {
        let mut header =
            Self { theirs: row.cells().map(|cell| cell.trim().to_owned()).collect(), ..Self::default() };
        let mut claimed = BTreeSet::new();
        for (ours, theirs) in &mapping.columns {
            let ours = header.own_name(known, ours)?;
            let found = header.theirs.iter().position(|name| name == theirs);
            let position = found.or_else(|| header.find(theirs)).ok_or_else(|| {
                FileFault::MappedColumnAbsent { column: theirs.clone(), found: header.list() }
            })?;
            claimed.insert(position);
            if header.positions.insert(ours.clone(), position).is_some() {
                return Err(FileFault::PairTwice { column: ours });
            }
        }
        let mut aside = Vec::new();
        for (position, theirs) in header.theirs.iter().enumerate() {
            if theirs.eq_ignore_ascii_case(REASON_COLUMN) {
                header.reasons = Some(position);
            } else if claimed.contains(&position) || theirs.is_empty() {
                // A column without a name is a spreadsheet's margin.
            } else if let Some(ours) = canonical(known, theirs) {
                // A mapped column goes before one that merely has the name.
                match header.positions.entry(ours) {
                    Entry::Vacant(free) => {
                        free.insert(position);
                    }
                    Entry::Occupied(taken) => {
                        if mapping.columns.iter().all(|(mapped, _)| mapped != taken.key()) {
                            return Err(FileFault::ColumnTwice { column: taken.key().clone() });
                        }
                        aside.push(theirs.clone());
                    }
                }
            } else {
                aside.push(theirs.clone());
            }
        }
        for (ours, value) in &mapping.constants {
            let ours = header.own_name(known, ours)?;
            if header.positions.contains_key(&ours) {
                return Err(FileFault::ConstantAndColumn { column: ours });
            }
            if header.constants.insert(ours.clone(), value.clone()).is_some() {
                return Err(FileFault::PairTwice { column: ours });
            }
        }
        for column in known {
            if let Column::Required(name) = column
                && !header.has(name)
            {
                return Err(FileFault::ColumnMissing { column: (*name).to_owned(), found: header.list() });
            }
        }
        let note = (!aside.is_empty()).then(|| {
            let (columns, more) = first_of(&aside);
            Note::ColumnsAside { columns, more }
        });
        Ok((header, note))
    }

    fn own_name(&self, known: &[Column], name: &str) -> Result<String, FileFault> {
        canonical(known, name).ok_or_else(|| FileFault::PairUnknown {
            column: name.to_owned(),
            known: known.iter().map(Column::shown).collect::<Vec<_>>().join(", "),
        })
    }

    fn find(&self, theirs: &str) -> Option<usize> {
        self.theirs.iter().position(|name| name.eq_ignore_ascii_case(theirs))
    }

    fn list(&self) -> String {
        match first_of(&self.theirs) {
            (names, 0) => names,
            (names, more) => format!("{names} … (+{more})"),
        }
    }

    /// Whether the file, or a constant, says anything about this column.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.positions.contains_key(name) || self.constants.contains_key(name)
    }

    /// What the row says, without the spaces around it; `None` where the column is not there.
    #[must_use]
    pub fn value<'a>(&'a self, row: &'a Row, name: &str) -> Option<&'a str> {
        self.verbatim(row, name).map(str::trim)
    }

    /// What the row says, to the letter.
    #[must_use]
    pub fn verbatim<'a>(&'a self, row: &'a Row, name: &str) -> Option<&'a str> {
        match self.positions.get(name) {
            Some(position) => Some(row.cell(*position).unwrap_or_default()),
            None => self.constants.get(name).map(String::as_str),
        }
    }

    /// The file's own name of one of our columns.
    #[must_use]
    pub fn their_name<'a>(&'a self, name: &'a str) -> &'a str {
        let position = self.positions.get(name);
        position.and_then(|position| self.theirs.get(*position)).map_or(name, String::as_str)
    }

    /// What stands behind `@` or `:` in the columns of one name, in the order of the file.
    #[must_use]
    pub fn variants(&self, name: &str) -> Vec<&str> {
        let mut found: Vec<(usize, &str)> = self
            .positions
            .iter()
            .filter_map(|(ours, position)| {
                let rest = ours.strip_prefix(name)?;
                Some((*position, rest.strip_prefix(['@', ':'])?))
            })
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, variant)| variant).collect()
    }

    /// How many columns the file has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.theirs.len()
    }

    /// The file's own header without an earlier column of reasons.
    pub fn own_columns(&self) -> impl Iterator<Item = &str> {
        self.without_reasons(self.theirs.iter().map(String::as_str))
    }

    /// The cells of a row without an earlier reason, as many as the header has at least.
    pub fn own_cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = &'a str> {
        let missing = self.width().saturating_sub(row.len());
        self.without_reasons(row.cells().chain(std::iter::repeat_n("", missing)))
    }

    fn without_reasons<'a>(&self, cells: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
        let reasons = self.reasons;
        cells.enumerate().filter(move |(position, _)| Some(*position) != reasons).map(|(_, cell)| cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [Column; 5] = [
        Column::Required("sku"),
        Column::Optional("brand"),
        Column::PerLanguage("name"),
        Column::PerCurrency("rrp"),
        Column::PerCode("option"),
    ];

    fn read(cells: &[&str], columns: &str, constants: &str) -> Result<(Header, Option<Note>), FileFault> {
        let mapping = Mapping::parse(Some(columns), Some(constants))?;
        Header::read(&Row::of(1, cells.iter().copied()), &KNOWN, &mapping)
    }

    #[test]
    fn a_name_with_a_comma_stands_in_quotation_marks() {
        let (header, _) =
            read(&["Code", "Brand, \"house\""], "sku=Code,brand=\"Brand, \"\"house\"\"\"", "").unwrap();
        let row = Row::of(2, ["A", "Hearth"]);
        assert_eq!(header.value(&row, "brand"), Some("Hearth"));
    }

    #[test]
    fn names_are_known_in_any_case() {
        let (header, note) = read(&[" SKU", "Name@zh-cn", "RRP@eur", "option:Colour", ""], "", "").unwrap();
        assert_eq!(note, None);
        let row = Row::of(2, [" A ", "灯", "1.00", "red", ""]);
        assert_eq!(header.value(&row, "sku"), Some("A"));
        assert_eq!(header.value(&row, "name@zh-CN"), Some("灯"));
        assert_eq!(header.variants("rrp"), ["EUR"]);
        assert_eq!(header.variants("option"), ["Colour"]);
        assert_eq!(header.their_name("rrp@EUR"), "RRP@eur");
    }

    #[test]
    fn unclaimed_columns_are_named_not_dropped_in_silence() {
        let (_, note) = read(&["sku", "name@zh_CN", "rrp@ZZZ"], "", "").unwrap();
        let columns = "name@zh_CN, rrp@ZZZ".to_owned();
        assert_eq!(note, Some(Note::ColumnsAside { columns, more: 0 }));
    }

    #[test]
    fn of_very_many_columns_the_first_are_named() {
        let names: Vec<String> = (0..5000).map(|number| format!("column {number}")).collect();
        let cells: Vec<&str> = ["sku"].into_iter().chain(names.iter().map(String::as_str)).collect();
        let (_, note) = read(&cells, "", "").unwrap();
        let columns = names[..20].join(", ");
        assert_eq!(note, Some(Note::ColumnsAside { columns, more: 4980 }));
        let fault = read(&cells, "brand=Marke", "").unwrap_err();
        let FileFault::MappedColumnAbsent { found, .. } = fault else { panic!("{fault:?}") };
        assert!(found.starts_with("sku, column 0, ") && found.ends_with(" … (+4981)"), "{found}");
    }

    #[test]
    fn mapping_and_constants() {
        let (header, _) = read(&["StockCode", "x"], "sku=stockcode", "brand=Own").unwrap();
        let row = Row::of(2, ["A", "y"]);
        assert_eq!(header.value(&row, "sku"), Some("A"));
        assert_eq!(header.value(&row, "brand"), Some("Own"));
        assert!(!header.has("name@en"));
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        let found = || "sku, x".to_owned();
        let column = |name: &str| name.to_owned();
        let refused = |columns, constants| read(&["sku", "x"], columns, constants).unwrap_err();
        assert_eq!(refused("sku", ""), FileFault::PairUnreadable { pair: column("sku") });
        assert_eq!(
            refused("brand=Marke", ""),
            FileFault::MappedColumnAbsent { column: column("Marke"), found: found() }
        );
        assert!(matches!(refused("colour=x", ""), FileFault::PairUnknown { .. }));
        assert_eq!(refused("", "sku=A"), FileFault::ConstantAndColumn { column: column("sku") });
        assert_eq!(refused("brand=x,brand=sku", ""), FileFault::PairTwice { column: column("brand") });
        assert_eq!(
            read(&["x"], "", "").unwrap_err(),
            FileFault::ColumnMissing { column: column("sku"), found: column("x") }
        );
        assert_eq!(
            read(&["sku", "SKU"], "", "").unwrap_err(),
            FileFault::ColumnTwice { column: column("sku") }
        );
    }

    #[test]
    fn an_earlier_reason_does_not_come_back() {
        let (header, note) = read(&["sku", "brand", "refused_because"], "", "").unwrap();
        assert_eq!(note, None);
        assert_eq!(header.own_columns().collect::<Vec<_>>(), ["sku", "brand"]);
        let row = Row::of(2, ["A", "B", "because"]);
        assert_eq!(header.own_cells(&row).collect::<Vec<_>>(), ["A", "B"]);
        let short = Row::of(2, ["A"]);
        assert_eq!(header.own_cells(&short).collect::<Vec<_>>(), ["A", ""]);
    }
}
