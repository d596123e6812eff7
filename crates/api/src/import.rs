//! Imports by upload and their reports: rows in = added + changed + unchanged + refused, always.

mod columns;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

pub use columns::{Column, canonical};

/// The header of an upload of users with the password of those who have none yet, percent-encoded
/// UTF-8. A header and no part of the address, because addresses are logged.
pub const INITIAL_PASSWORD: &str = "initial-password";

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ImportKind {
    /// Words of the catalogue: categories, attributes and their values in every language.
    Vocabulary,
    /// One row a SKU.
    Catalogue,
    /// The product export of Shopify, as it is.
    ShopifyProducts,
    /// Price lists by tier and by contract.
    Prices,
    /// Where goods leave from.
    Warehouses,
    /// Countries shipped to, and the warehouses that serve them.
    Markets,
    /// What is on hand in each warehouse, and dated arrivals.
    Stock,
    /// Partner companies, one row an address.
    Companies,
    /// People of the partners and of the brand.
    Users,
    /// Orders and credit notes of the past, one row a line.
    Orders,
    /// Invoice lines of another system through a column mapping: catalogue, companies and orders
    /// in one file.
    InvoiceLines,
    /// Duties of a market: `docs/tariff-tables.md`.
    Tariff,
    /// The European Central Bank's reference rates, as published.
    ExchangeRates,
    /// Rebate agreements, one row a tier.
    RebateAgreements,
    /// What was paid out under rebate agreements.
    RebateSettlements,
}

impl ImportKind {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Vocabulary,
        Self::Catalogue,
        Self::ShopifyProducts,
        Self::Prices,
        Self::Warehouses,
        Self::Markets,
        Self::Stock,
        Self::Companies,
        Self::Users,
        Self::Orders,
        Self::InvoiceLines,
        Self::Tariff,
        Self::ExchangeRates,
        Self::RebateAgreements,
        Self::RebateSettlements,
    ];

    /// The name on the wire and on the command line.
    ///
    /// ```
    /// use api::import::ImportKind;
    /// assert_eq!(ImportKind::InvoiceLines.code(), "invoice_lines");
    /// assert_eq!(ImportKind::from_code("prices"), Some(ImportKind::Prices));
    /// assert_eq!(ImportKind::from_code("Prices"), None);
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vocabulary => "vocabulary",
            Self::Catalogue => "catalogue",
            Self::ShopifyProducts => "shopify_products",
            Self::Prices => "prices",
            Self::Warehouses => "warehouses",
            Self::Markets => "markets",
            Self::Stock => "stock",
            Self::Companies => "companies",
            Self::Users => "users",
            Self::Orders => "orders",
            Self::InvoiceLines => "invoice_lines",
            Self::Tariff => "tariff",
            Self::ExchangeRates => "exchange_rates",
            Self::RebateAgreements => "rebate_agreements",
            Self::RebateSettlements => "rebate_settlements",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What happens to a file with refused rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ImportMode {
    /// One refused row and nothing is changed.
    #[default]
    AllOrNothing,
    /// Good rows are taken, refused ones reported.
    RowByRow,
}

/// Query of `POST /imports`; the body is the file itself (`text/csv`, or gzip by
/// `Content-Encoding`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams))]
#[cfg_attr(feature = "openapi", into_params(parameter_in = Query))]
pub struct ImportQuery {
    /// What the file holds.
    pub kind: ImportKind,
    /// What happens if rows are refused.
    #[serde(default)]
    pub mode: ImportMode,
    /// `ours=theirs` pairs, comma separated: `sku=StockCode,quantity=Quantity`. A name with a comma
    /// stands in quotation marks: `unit_price="Price, net"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<String>,
    /// Values for columns that the file does not have: `currency=GBP`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constants: Option<String>,
    /// The file's name, for the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ImportState {
    /// All rows are taken or refused.
    #[default]
    Finished,
    /// Rows are being taken: ask again.
    Running,
    /// It broke off between two of its batches. What it counts is written: importing the file again finds
    /// those rows unchanged and takes the rest.
    Interrupted,
}

/// `GET /imports/{id}`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ImportReport {
    /// What the paths of the report and of the file of refused rows name.
    pub id: String,
    /// What the file was read as.
    pub kind: ImportKind,
    /// What was to happen with refused rows.
    pub mode: ImportMode,
    /// As it was given with the upload.
    pub file_name: Option<String>,
    /// When it began.
    pub at: DateTime<Utc>,
    /// The name of the person who uploaded it; `None` for one from the command line.
    pub by: Option<String>,
    /// How far it is.
    #[serde(default)]
    pub state: ImportState,
    /// Data rows in the file: the sum of the four below. Of an import that is running or was interrupted, those
    /// taken so far.
    pub rows: u64,
    /// Rows that say something new.
    pub added: u64,
    /// Rows that say something else than before.
    pub changed: u64,
    /// Rows that say what is already so.
    pub unchanged: u64,
    /// Rows that were not taken.
    pub refused: u64,
    /// Whether anything was written: not so when all or nothing was asked for and a row was refused.
    pub applied: bool,
    /// The first thousand; the file of refused rows has all.
    pub refusals: Vec<Refusal>,
    /// How the file was read where that was not plain: its encoding, columns left aside. In the
    /// reader's language.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// One refused row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Refusal {
    /// Row of the file, the header being row 1.
    pub row: u64,
    /// The column at fault, where it is one.
    pub field: Option<String>,
    /// What was wrong and what would be right, in the reader's language.
    pub reason: String,
    /// What the field held.
    pub value: Option<String>,
}
