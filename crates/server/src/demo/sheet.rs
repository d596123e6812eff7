//! Reading the authored CSV files and writing the generated ones.
//!
//! It owns the mapping between cells and values, and says which file, line and field is
//! wrong. It must never know what a column means.

use super::DemoError;

/// An authored file: its name, its header and its rows.
pub(super) struct Sheet {
    file: &'static str,
    header: csv::StringRecord,
    rows: Vec<csv::StringRecord>,
}

/// One row of an authored file.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    sheet: &'a Sheet,
    record: &'a csv::StringRecord,
}

impl Sheet {
    pub(super) fn read(file: &'static str, text: &str) -> Result<Self, DemoError> {
        let broken = |source| DemoError::Csv { file, source };
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let header = reader.headers().map_err(broken)?.clone();
        let rows = reader.records().collect::<Result<_, _>>().map_err(broken)?;
        Ok(Self { file, header, rows })
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|record| Row { sheet: self, record })
    }
}

impl<'a> Row<'a> {
    /// The text of a cell; the column must exist.
    pub(super) fn text(self, field: &str) -> Result<&'a str, DemoError> {
        let column = self.sheet.header.iter().position(|name| name == field);
        column
            .and_then(|column| self.record.get(column))
            .ok_or_else(|| DemoError::NoColumn { file: self.sheet.file, field: field.to_owned() })
    }

    /// A whole number.
    pub(super) fn number(self, field: &str) -> Result<u64, DemoError> {
        let text = self.text(field)?;
        text.parse().map_err(|_| self.wrong(field, text))
    }

    /// A whole number, or nothing where the cell is empty.
    pub(super) fn optional_number(self, field: &str) -> Result<Option<u64>, DemoError> {
        match self.text(field)? {
            "" => Ok(None),
            _ => self.number(field).map(Some),
        }
    }

    /// An amount with two decimals, in minor units: `27.90` is 2790.
    pub(super) fn minor_units(self, field: &str) -> Result<u64, DemoError> {
        let text = self.text(field)?;
        let minor = text.split_once('.').and_then(|(whole, cents)| {
            let cents = if cents.len() == 2 {
                cents.parse::<u64>().ok()?
            } else {
                return None;
            };
            whole.parse::<u64>().ok()?.checked_mul(100)?.checked_add(cents)
        });
        minor.ok_or_else(|| self.wrong(field, text))
    }

    /// The error that names this cell.
    pub(super) fn wrong(self, field: &str, text: &str) -> DemoError {
        DemoError::Cell {
            file: self.sheet.file,
            line: self.record.position().map_or(0, csv::Position::line),
            field: field.to_owned(),
            text: text.to_owned(),
        }
    }
}

/// A generated file in memory.
pub(super) struct Writer {
    file: &'static str,
    writer: csv::Writer<Vec<u8>>,
}

impl Writer {
    pub(super) fn new<H: AsRef<str>>(file: &'static str, header: &[H]) -> Result<Self, DemoError> {
        let mut sheet = Self { file, writer: csv::Writer::from_writer(Vec::new()) };
        sheet.row(header)?;
        Ok(sheet)
    }

    pub(super) fn row<C: AsRef<str>>(&mut self, cells: &[C]) -> Result<(), DemoError> {
        let record = cells.iter().map(|cell| cell.as_ref().as_bytes());
        self.writer.write_record(record).map_err(|source| DemoError::Csv { file: self.file, source })
    }

    pub(super) fn finish(self) -> Result<String, DemoError> {
        let unfinished = DemoError::Unfinished { file: self.file };
        let bytes = self.writer.into_inner().map_err(|_| DemoError::Unfinished { file: self.file })?;
        String::from_utf8(bytes).map_err(|_| unfinished)
    }
}

/// An amount in minor units as a decimal with two places: 2790 is `27.90`.
pub(super) fn decimal(minor: u64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}
