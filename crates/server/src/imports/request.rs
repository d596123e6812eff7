//! What somebody asks of an import: which kind of file it is, how it is read, who asks and when. It must
//! never know how it is done.

use api::import::{ImportKind, ImportMode};

use super::columns::Mapping;
use super::kind::Circumstances;
use crate::clock::Clock;
use crate::text::Language;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Request {
    pub kind: ImportKind,
    pub mode: ImportMode,
    pub mapping: Mapping,
    pub language: Language,
    pub file_name: Option<String>,
    /// The name of the person who asks.
    pub by: Option<String>,
    pub circumstances: Circumstances,
    /// Tells when an import was last at work.
    pub clock: Clock,
}
