//! Why a whole file cannot be read, and what the reader should know of how it was read.

use super::value::MOST_PICTURES;
use crate::text::Message;

/// A fault of the file or of what was said about it: no row was looked at and nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFault {
    Empty,
    /// An Excel workbook or another archive instead of text.
    Workbook,
    DamagedGzip,
    /// Neither UTF-8 nor anything that could be told with certainty.
    UnknownEncoding,
    DamagedUtf16,
    /// Bytes that are zero: not text, or UTF-16 without its mark.
    ZeroByte,
    TooLarge {
        megabytes: u64,
    },
    HeaderUnreadable,
    ColumnMissing {
        column: String,
        found: String,
    },
    ColumnTwice {
        column: String,
    },
    /// A part of `columns` or `constants` is not `ours=theirs`.
    PairUnreadable {
        pair: String,
    },
    PairUnknown {
        column: String,
        known: String,
    },
    PairTwice {
        column: String,
    },
    MappedColumnAbsent {
        column: String,
        found: String,
    },
    ConstantAndColumn {
        column: String,
    },
}

/// Something worth knowing about a file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Read as Windows-1252, with a piece of text to judge it by.
    Windows1252 { example: String },
    /// Columns that no name or mapping claims: the first of them, and how many there are besides.
    ColumnsAside { columns: String, more: usize },
    /// Shopify rows whose picture no product shows.
    PicturesAside { rows: u64 },
    /// Shopify stock without a warehouse to put it in.
    StockAside,
    /// Lines of another system that name no customer, gathered under one company.
    UnnamedCustomers { rows: u64 },
}

impl FileFault {
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("file-empty"),
            Self::Workbook => Message::new("file-workbook"),
            Self::DamagedGzip => Message::new("file-damaged-gzip"),
            Self::UnknownEncoding => Message::new("file-unknown-encoding"),
            Self::DamagedUtf16 => Message::new("file-damaged-utf16"),
            Self::ZeroByte => Message::new("file-zero-byte"),
            Self::TooLarge { megabytes } => Message::new("file-too-large").with("megabytes", megabytes),
            Self::HeaderUnreadable => Message::new("file-header-unreadable"),
            Self::ColumnMissing { column, found } => {
                Message::new("file-column-missing").with("column", column).with("found", found)
            }
            Self::ColumnTwice { column } => Message::new("file-column-twice").with("column", column),
            Self::PairUnreadable { pair } => Message::new("file-pair-unreadable").with("pair", pair),
            Self::PairUnknown { column, known } => {
                Message::new("file-pair-unknown").with("column", column).with("known", known)
            }
            Self::PairTwice { column } => Message::new("file-pair-twice").with("column", column),
            Self::MappedColumnAbsent { column, found } => {
                Message::new("file-mapped-column-absent").with("column", column).with("found", found)
            }
            Self::ConstantAndColumn { column } => {
                Message::new("file-constant-and-column").with("column", column)
            }
        }
    }
}

impl Note {
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Windows1252 { example } => Message::new("note-windows-1252").with("example", example),
            Self::ColumnsAside { columns, more: 0 } => {
                Message::new("note-columns-aside").with("columns", columns)
            }
            Self::ColumnsAside { columns, more } => Message::new("note-more-columns-aside")
                .with("columns", columns)
                .count("more", u64::try_from(*more).unwrap_or(u64::MAX)),
            Self::PicturesAside { rows } => {
                Message::new("note-pictures-aside").with("rows", rows).with("most", MOST_PICTURES)
            }
            Self::StockAside => Message::new("note-stock-aside"),
            Self::UnnamedCustomers { rows } => Message::new("note-unnamed-customers").with("rows", rows),
        }
    }
}
