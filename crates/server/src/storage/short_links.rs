//! Scenarios kept under short addresses. A row is never changed, only ended and counted.

use api::beside::Beside;
use api::calculator::CalculatorKind;
use api::short_link::{SharedScenario, ShortLink};
use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;

use super::column::Columns;
use super::{Behind, Connection, StorageError};

/// What is kept when a link is made.
pub struct Kept<'a> {
    pub link: &'a ShortLink,
    pub user: &'a str,
    /// JSON.
    pub scenario: &'a str,
    pub markets: &'a [String],
    pub beside: &'a Beside,
    /// Names of fields whose values are not in the scenario.
    pub withheld: &'a [String],
}

/// What an id leads to.
pub enum Found {
    Open { shared: Box<SharedScenario>, user: String },
    Revoked,
    Expired,
}

fn moment(row: &AnyRow, name: &str) -> Result<Option<DateTime<Utc>>, StorageError> {
    if row.optional_integer(name)?.is_some() { row.moment(name).map(Some) } else { Ok(None) }
}

fn calculator(row: &AnyRow) -> Result<CalculatorKind, StorageError> {
    let code = row.text("calculator")?;
    CalculatorKind::from_code(&code).ok_or_else(|| StorageError::corrupt("calculator", &code))
}

fn link_of(row: &AnyRow) -> Result<ShortLink, StorageError> {
    Ok(ShortLink {
        id: row.text("id")?,
        title: row.text("title")?,
        calculator: calculator(row)?,
        created_at: row.moment("created_at")?,
        expires_at: moment(row, "expires_at")?,
        revoked_at: moment(row, "revoked_at")?,
        opens: row.count("opens")?,
        opened_at: moment(row, "opened_at")?,
    })
}

/// Keeps a new link.
///
/// # Errors
/// [`StorageError`].
pub async fn add(connection: &mut Connection, kept: &Kept<'_>) -> Result<(), StorageError> {
    let markets = serde_json::to_string(kept.markets).unwrap_or_default();
    let beside = serde_json::to_string(kept.beside).unwrap_or_default();
    let withheld = serde_json::to_string(kept.withheld).unwrap_or_default();
    sqlx::query(
        "INSERT INTO short_links \
             (id, user_id, title, calculator, scenario, markets, beside, withheld, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&kept.link.id)
    .bind(kept.user)
    .bind(&kept.link.title)
    .bind(kept.link.calculator.code())
    .bind(kept.scenario)
    .bind(markets)
    .bind(beside)
    .bind(withheld)
    .bind(kept.link.created_at.timestamp_millis())
    .bind(kept.link.expires_at.map(|moment| moment.timestamp_millis()))
    .execute(connection)
    .await?;
    Ok(())
}

/// A page of a person's own, newest first, whether there are further ones, and how many there are in all.
///
/// # Errors
/// [`StorageError`].
pub async fn of_user(
    connection: &mut Connection,
    user: &str,
    behind: &Behind,
    limit: u32,
) -> Result<(Vec<ShortLink>, bool, u64), StorageError> {
    let rows = sqlx::query(
        "SELECT * FROM short_links WHERE user_id = $1 AND (created_at, id) < ($2, $3) \
         ORDER BY created_at DESC, id DESC LIMIT $4",
    )
    .bind(user)
    .bind(behind.at)
    .bind(&behind.id)
    .bind(i64::from(limit) + 1)
    .fetch_all(&mut *connection)
    .await?;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let links = rows.iter().take(wanted).map(link_of).collect::<Result<_, _>>()?;
    let count = sqlx::query("SELECT COUNT(*) AS links FROM short_links WHERE user_id = $1")
        .bind(user)
        .fetch_one(connection)
        .await?;
    Ok((links, rows.len() > wanted, count.count("links")?))
}

/// How many a person has made since, and when the first of them.
///
/// # Errors
/// [`StorageError`].
pub async fn made_since(
    connection: &mut Connection,
    user: &str,
    since: i64,
) -> Result<(i64, Option<i64>), StorageError> {
    let row = sqlx::query(
        "SELECT COUNT(*) AS links, MIN(created_at) AS first_at FROM short_links \
         WHERE user_id = $1 AND created_at > $2",
    )
    .bind(user)
    .bind(since)
    .fetch_one(connection)
    .await?;
    Ok((row.integer("links")?, row.optional_integer("first_at")?))
}

/// How many a person keeps, those that have expired among them.
///
/// # Errors
/// [`StorageError`].
pub async fn kept(connection: &mut Connection, user: &str) -> Result<u64, StorageError> {
    let query = "SELECT COUNT(*) AS links FROM short_links WHERE user_id = $1 AND revoked_at IS NULL";
    sqlx::query(query).bind(user).fetch_one(connection).await?.count("links")
}

/// What an id leads to at this moment; `None` where it leads nowhere.
///
/// # Errors
/// [`StorageError`].
pub async fn find(connection: &mut Connection, id: &str, now: i64) -> Result<Option<Found>, StorageError> {
    let row =
        sqlx::query("SELECT * FROM short_links WHERE id = $1").bind(id).fetch_optional(connection).await?;
    let Some(row) = row else { return Ok(None) };
    let link = link_of(&row)?;
    if link.revoked_at.is_some() {
        return Ok(Some(Found::Revoked));
    }
    if link.expires_at.is_some_and(|moment| moment.timestamp_millis() <= now) {
        return Ok(Some(Found::Expired));
    }
    let shared = SharedScenario {
        title: link.title,
        calculator: link.calculator,
        scenario: row.document("scenario")?,
        markets: row.document("markets")?,
        beside: row.document("beside")?,
        withheld: row.document("withheld")?,
        created_at: link.created_at,
        expires_at: link.expires_at,
    };
    Ok(Some(Found::Open { shared: Box::new(shared), user: row.text("user_id")? }))
}

/// Counts one opening.
///
/// # Errors
/// [`StorageError`].
pub async fn count(connection: &mut Connection, id: &str, now: i64) -> Result<(), StorageError> {
    sqlx::query("UPDATE short_links SET opens = opens + 1, opened_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a link of this person and forgets its scenario; one that has ended stays as it is. `false`
/// where they have none.
///
/// # Errors
/// [`StorageError`].
pub async fn revoke(
    connection: &mut Connection,
    user: &str,
    id: &str,
    now: i64,
) -> Result<bool, StorageError> {
    let done = sqlx::query(
        "UPDATE short_links SET revoked_at = COALESCE(revoked_at, $3), scenario = '' \
         WHERE id = $1 AND user_id = $2",
    )
    .bind(id)
    .bind(user)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets those that ended before this moment.
///
/// # Errors
/// [`StorageError`].
pub async fn forget_ended(connection: &mut Connection, moment: i64) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM short_links WHERE revoked_at < $1 OR expires_at < $1")
        .bind(moment)
        .execute(connection)
        .await?;
    Ok(())
}
