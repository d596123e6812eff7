//! What was bought, as its document says: a line of an invoice or a credit note.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::figure::Figure;
use crate::money::Money;

/// One line of an invoice or a credit note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Purchase {
    /// The invoice's or credit note's number.
    pub document: String,
    /// Of the document.
    pub date: NaiveDate,
    /// Invoice or credit note.
    pub kind: PurchaseKind,
    /// What was bought.
    pub sku: String,
    /// Whose it is; empty where nobody says.
    #[serde(default)]
    pub brand: String,
    /// The SKU's category and all those above it.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Where it was sold to, as the agreement's scopes name it.
    #[serde(default)]
    pub region: String,
    /// How it was sold, as the agreement's scopes name it.
    #[serde(default)]
    pub channel: String,
    /// In stock units. A credit note counts as negative with either sign.
    pub quantity: Figure,
    /// On the basis that the agreement names: say, invoiced, net of discount and tax.
    pub value: Money,
    /// Agreement currency per unit of document currency on the document's date. Never re-rated.
    #[serde(default)]
    pub exchange_rate: Option<Figure>,
}

/// Which way a document counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PurchaseKind {
    /// Adds.
    Invoice,
    /// Takes off.
    CreditNote {
        /// Of the invoice that it corrects, where that is known.
        invoice_date: Option<NaiveDate>,
    },
}
