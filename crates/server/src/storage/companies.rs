//! Partner companies: what they are, what they owe, who serves them.

use api::company::PartnerCompany;
use api::session::CompanySummary;
use domain::{CreditLine, Money};
use sqlx::any::AnyRow;

use super::column::Columns;
use super::{Connection, StorageError};

/// What counts against a credit line at moment `$2`: orders under way, deliveries that are not due
/// yet, less credit notes of the same time.
const OWED: &str = "\
    FROM orders o \
    JOIN companies k ON k.id = o.company \
    WHERE o.currency = k.currency AND (o.status IN ('placed', 'confirmed', 'shipped') \
        OR (o.status IN ('delivered', 'credit_note') AND COALESCE( \
            (SELECT MAX(e.at) FROM order_events e \
             WHERE e.order_number = o.number AND e.status = o.status), o.placed_at) \
            > $2 - COALESCE(o.payment_terms_days, k.payment_terms_days) * 86400000))";

/// A company with its credit line.
#[derive(Clone, Debug)]
pub struct CompanyCredit {
    pub summary: CompanySummary,
    pub credit: CreditLine,
}

pub(super) fn summary_of(row: &AnyRow, id: String, name: String) -> Result<CompanySummary, StorageError> {
    let currency = row.parsed("currency")?;
    Ok(CompanySummary {
        id,
        name,
        country: row.optional_parsed("country")?,
        currency,
        tier: row.text("tier")?,
        incoterm: row.parsed("incoterm")?,
        payment_terms_days: row.count("payment_terms_days")?,
        order_minimum: row.optional_money("order_minimum", currency)?,
    })
}

/// The company and what it owes at `now`.
///
/// # Errors
/// [`StorageError`].
pub async fn with_credit(
    connection: &mut Connection,
    id: &str,
    now: i64,
) -> Result<Option<CompanyCredit>, StorageError> {
    let query = format!(
        "SELECT c.*, (SELECT COALESCE(CAST(SUM(o.total) AS BIGINT), 0) {OWED} AND o.company = $1) AS used \
         FROM companies c WHERE c.id = $1"
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(query)).bind(id).bind(now).fetch_optional(connection).await?;
    row.map(|row| {
        let summary = summary_of(&row, row.text("id")?, row.text("name")?)?;
        let credit = credit_of(&row, &summary)?;
        Ok(CompanyCredit { summary, credit })
    })
    .transpose()
}

/// More paid back than owed shows as nothing owed.
fn credit_of(row: &AnyRow, summary: &CompanySummary) -> Result<CreditLine, StorageError> {
    Ok(CreditLine {
        limit: row.optional_money("credit_limit", summary.currency)?,
        used: Money::from_minor(row.integer("used")?.max(0), summary.currency),
    })
}

/// Makes whoever spends this company's credit take turns, until the end of the transaction.
///
/// # Errors
/// [`StorageError`].
pub async fn lock_credit(connection: &mut Connection, id: &str) -> Result<(), StorageError> {
    sqlx::query("UPDATE companies SET credit_revision = credit_revision + 1 WHERE id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Which companies somebody asks for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Only those that this person serves.
    pub sales_rep: Option<&'a str>,
    /// Part of a name or id; empty for all.
    pub text: &'a str,
    /// Name and id that the page begins behind; none for the first page. The list is read from there whether
    /// such a company is still there or not.
    pub behind: Option<(&'a str, &'a str)>,
    pub limit: u32,
}

/// One page of companies by name, whether there are further ones, and how many there are over all pages.
///
/// # Errors
/// [`StorageError`].
pub async fn served(
    connection: &mut Connection,
    wanted: &Wanted<'_>,
    now: i64,
) -> Result<(Vec<PartnerCompany>, bool, u64), StorageError> {
    let filter = "($1 = '' OR c.sales_rep = $1) AND c.search_text LIKE $2 ESCAPE '!'";
    let sales_rep = wanted.sales_rep.unwrap_or_default();
    let pattern = super::search_text::pattern(wanted.text);
    let count = format!("SELECT COUNT(*) AS total FROM companies c WHERE {filter}");
    let row = sqlx::query(sqlx::AssertSqlSafe(count))
        .bind(sales_rep)
        .bind(&pattern)
        .fetch_one(&mut *connection)
        .await?;
    let total = row.count("total")?;
    let owed = OWED.replace("$2", "$3");
    let query = format!(
        "SELECT c.*, (SELECT COALESCE(CAST(SUM(o.total) AS BIGINT), 0) {owed} AND o.company = c.id) AS used, \
             (SELECT COUNT(*) FROM orders n \
              WHERE n.company = c.id AND n.status <> 'credit_note') AS orders \
         FROM companies c WHERE {filter} \
             AND ($6 = '' OR (c.name, c.id) > ($5, $6)) \
         ORDER BY c.name, c.id LIMIT $4"
    );
    let (name, id) = wanted.behind.unwrap_or_default();
    let rows = sqlx::query(sqlx::AssertSqlSafe(query))
        .bind(sales_rep)
        .bind(&pattern)
        .bind(now)
        .bind(i64::from(wanted.limit) + 1)
        .bind(name)
        .bind(id)
        .fetch_all(connection)
        .await?;
    let most = usize::try_from(wanted.limit).unwrap_or(usize::MAX);
    let companies: Result<Vec<PartnerCompany>, StorageError> = rows
        .iter()
        .take(most)
        .map(|row| {
            let summary = summary_of(row, row.text("id")?, row.text("name")?)?;
            Ok(PartnerCompany {
                credit: credit_of(row, &summary)?,
                summary,
                orders: row.count("orders")?,
                sales_rep: row.optional_text("sales_rep")?,
            })
        })
        .collect();
    Ok((companies?, rows.len() > most, total))
}
