//! Rebate agreements, what was paid out under them, and what a company bought: the facts that `domain`
//! works on.

use std::collections::BTreeMap;

use api::session::CompanySummary;
use chrono::NaiveDate;
use domain::rebate::{Agreement, Amendment, Programme, Purchase, PurchaseKind, Settled, Version};
use domain::{Currency, Figure, Money};
use sqlx::any::AnyRow;

use super::column::Columns;
use super::markets::Names;
use super::vocabulary::Vocabulary;
use super::{Connection, StorageError};

/// An agreement with all its versions.
#[derive(Clone, Debug)]
pub struct StoredAgreement {
    pub id: String,
    /// Whose it is: one company's, or a tier's.
    pub company: Option<String>,
    pub tier: Option<String>,
    /// In order of effect.
    pub programme: Programme,
    /// By version: the agreement's names, and those of its lines.
    pub names: BTreeMap<u32, (Names, BTreeMap<String, Names>)>,
}

/// One order line as a purchase, and where it stands.
#[derive(Clone, Debug)]
pub struct Bought {
    pub purchase: Purchase,
    pub position: u32,
    pub description: String,
    /// Negative on a credit note.
    pub quantity: i64,
    /// How many units the carton holds that it came in.
    pub carton_units: Option<u32>,
}

/// The agreements of a company: its own, and those for its tier or for everyone in the currency that it
/// buys in.
///
/// # Errors
/// [`StorageError`].
pub async fn agreements(
    connection: &mut Connection,
    company: &CompanySummary,
) -> Result<Vec<StoredAgreement>, StorageError> {
    let rows = sqlx::query(
        "SELECT * FROM rebate_agreements WHERE company = $1 \
             OR (company IS NULL AND currency = $3 AND (tier IS NULL OR tier = $2)) \
         ORDER BY agreement, effective, version",
    )
    .bind(&company.id)
    .bind(&company.tier)
    .bind(company.currency.code())
    .fetch_all(connection)
    .await?;
    let mut found: Vec<StoredAgreement> = Vec::new();
    for row in &rows {
        let id = row.text("agreement")?;
        if found.last().is_none_or(|last| last.id != id) {
            found.push(StoredAgreement {
                id,
                company: row.optional_text("company")?,
                tier: row.optional_text("tier")?,
                programme: Programme { versions: Vec::new() },
                names: BTreeMap::new(),
            });
        }
        if let Some(agreement) = found.last_mut() {
            let version = version_of(row)?;
            let names = (row.document("names")?, row.document("line_names")?);
            agreement.names.insert(version.agreement.version, names);
            agreement.programme.versions.push(version);
        }
    }
    Ok(found)
}

fn version_of(row: &AnyRow) -> Result<Version, StorageError> {
    let amendment = row.text("amendment")?;
    let agreement: Agreement = row.document("terms")?;
    Ok(Version {
        effective: row.parsed("effective")?,
        amendment: match amendment.as_str() {
            "from_today" => Amendment::FromToday,
            "recomputed" => Amendment::Recomputed,
            "split" => Amendment::Split,
            _ => return Err(StorageError::corrupt("amendment", &amendment)),
        },
        agreement,
    })
}

/// What a company was paid under its agreements up to a day, by agreement; a payment without a day counts.
///
/// # Errors
/// [`StorageError`].
pub async fn settlements(
    connection: &mut Connection,
    company: &str,
    on: NaiveDate,
) -> Result<BTreeMap<String, Vec<Settled>>, StorageError> {
    let rows = sqlx::query(
        "SELECT agreement, period, currency, amount FROM rebate_settlements \
         WHERE company = $1 AND paid_on <= $2 ORDER BY agreement, period, document",
    )
    .bind(company)
    .bind(on.to_string())
    .fetch_all(connection)
    .await?;
    let mut found: BTreeMap<String, Vec<Settled>> = BTreeMap::new();
    for row in &rows {
        let currency: Currency = row.parsed("currency")?;
        let settled = Settled { on: row.parsed("period")?, amount: row.money("amount", currency)? };
        found.entry(row.text("agreement")?).or_default().push(settled);
    }
    Ok(found)
}

/// What a company bought from one day to another, both counted: orders by the day on which they were
/// placed, cancelled ones left out, and credit notes. Oldest first.
///
/// # Errors
/// [`StorageError`].
pub async fn purchases(
    connection: &mut Connection,
    company: &str,
    (from, to): (NaiveDate, NaiveDate),
    vocabulary: &Vocabulary,
) -> Result<Vec<Bought>, StorageError> {
    let start = |day: NaiveDate| day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
    let rows = sqlx::query(
        "SELECT o.number, o.placed_at, o.status, o.currency, o.ship_to_country, \
             l.position, l.sku, l.description, l.quantity, l.amount, \
             COALESCE(p.brand, '') AS brand, COALESCE(p.category, '') AS category, p.carton_units \
         FROM orders o JOIN order_lines l ON l.order_number = o.number \
         LEFT JOIN products p ON p.sku = l.sku \
         WHERE o.company = $1 AND o.placed_at >= $2 AND o.placed_at < $3 AND o.status <> 'cancelled' \
         ORDER BY o.placed_at, o.number, l.position",
    )
    .bind(company)
    .bind(start(from))
    .bind(to.succ_opt().map_or(i64::MAX, start))
    .fetch_all(connection)
    .await?;
    let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
    rows.iter().map(|row| bought_of(row, vocabulary, &mut paths)).collect()
}

fn bought_of(
    row: &AnyRow,
    vocabulary: &Vocabulary,
    paths: &mut BTreeMap<String, Vec<String>>,
) -> Result<Bought, StorageError> {
    let currency: Currency = row.parsed("currency")?;
    let quantity = row.integer("quantity")?;
    let category = row.text("category")?;
    let categories = paths
        .entry(category)
        .or_insert_with_key(|code| vocabulary.path(code).into_iter().map(|(code, _)| code).collect());
    let is_credit_note = row.text("status")? == "credit_note";
    Ok(Bought {
        purchase: Purchase {
            document: row.text("number")?,
            date: row.moment("placed_at")?.date_naive(),
            kind: if is_credit_note {
                PurchaseKind::CreditNote { invoice_date: None }
            } else {
                PurchaseKind::Invoice
            },
            sku: row.text("sku")?,
            brand: row.text("brand")?,
            categories: categories.clone(),
            region: row.optional_text("ship_to_country")?.unwrap_or_default(),
            channel: String::new(),
            quantity: Figure::from(rust_decimal::Decimal::from(quantity)),
            value: Money::from_minor(row.integer("amount")?, currency),
            exchange_rate: None,
        },
        position: row.count("position")?,
        description: row.text("description")?,
        quantity,
        carton_units: row.optional_count("carton_units")?,
    })
}

/// A company that a reader may ask about: any, or only those that a sales rep serves.
///
/// # Errors
/// [`StorageError`].
pub async fn company(
    connection: &mut Connection,
    id: &str,
    sales_rep: Option<&str>,
) -> Result<Option<CompanySummary>, StorageError> {
    let row = sqlx::query("SELECT * FROM companies WHERE id = $1 AND ($2 = '' OR sales_rep = $2)")
        .bind(id)
        .bind(sales_rep.unwrap_or_default())
        .fetch_optional(connection)
        .await?;
    row.map(|row| super::companies::summary_of(&row, row.text("id")?, row.text("name")?)).transpose()
}
