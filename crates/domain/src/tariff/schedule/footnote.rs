//! Footnotes of the schedule: which provisions of chapters 98 and 99 one names.

use serde::{Deserialize, Serialize};

use super::code::{CodeRange, provisions_in};
use super::row::UsFootnote;

/// A footnote that names provisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FootnoteProvision {
    /// The columns it is a note to: `general`, `special`, `other`, `desc`, `stat`, `units`.
    pub columns: Vec<String>,
    /// What it names.
    pub codes: Vec<CodeRange>,
    /// Its words: some say that only part of the goods is meant.
    pub text: String,
}

impl FootnoteProvision {
    pub(super) fn read(footnote: &UsFootnote) -> Option<Self> {
        let text = footnote.value.as_deref().unwrap_or_default();
        let codes = provisions_in(text);
        if codes.is_empty() {
            return None;
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Self { columns: footnote.columns.clone(), codes, text })
    }
}
