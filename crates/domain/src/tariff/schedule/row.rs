//! A row of the official JSON export, as it is.

use serde::{Deserialize, Serialize};

/// One row. Absent, `null` and empty are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UsRow {
    /// `0101.21.00.10`, or empty for a line that only groups others.
    pub htsno: Option<String>,
    /// Depth as text: `2`.
    pub indent: Option<String>,
    /// As printed.
    pub description: Option<String>,
    /// `true` for a line that only groups others.
    pub superior: Option<String>,
    /// Units to report in.
    pub units: Option<Vec<String>>,
    /// Column 1, general.
    pub general: Option<String>,
    /// Column 1, special.
    pub special: Option<String>,
    /// Column 2.
    pub other: Option<String>,
    /// Notes to the columns.
    pub footnotes: Option<Vec<UsFootnote>>,
    /// Quantity of a tariff quota.
    #[serde(rename = "quotaQuantity")]
    pub quota_quantity: Option<String>,
    /// Additional duty of a provision in chapter 99.
    #[serde(rename = "additionalDuties")]
    pub additional_duties: Option<String>,
}

/// A note to columns of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UsFootnote {
    /// Of `stat`, `desc`, `units`, `general`, `special`, `other`.
    pub columns: Vec<String>,
    /// `See 9903.88.15. `
    pub value: Option<String>,
    /// `endnote` or `footnote`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}
