//! Why a file could not be imported as a whole.

use std::io;

use super::encoding::NatureError;
use super::file_fault::FileFault;
use crate::storage::StorageError;
use crate::text::Language;

/// Why there is no report.
#[derive(Debug)]
pub enum ImportError {
    /// The file, or what was said about it, cannot be understood; nothing was written.
    File(FileFault),
    Storage(StorageError),
    Io(io::Error),
}

impl From<FileFault> for ImportError {
    fn from(fault: FileFault) -> Self {
        Self::File(fault)
    }
}

impl From<StorageError> for ImportError {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<io::Error> for ImportError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // What the survey let pass and the decoder does not: a damaged UTF-16.
            io::ErrorKind::InvalidData => Self::File(FileFault::DamagedUtf16),
            _ => Self::Io(error),
        }
    }
}

impl From<NatureError> for ImportError {
    fn from(error: NatureError) -> Self {
        match error {
            NatureError::File(fault) => Self::File(fault),
            NatureError::Io(error) => Self::Io(error),
        }
    }
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(fault) => formatter.write_str(&fault.message().in_language(Language::ENGLISH)),
            Self::Storage(error) => error.fmt(formatter),
            Self::Io(error) => write!(formatter, "the file cannot be read: {error}"),
        }
    }
}

impl std::error::Error for ImportError {}
