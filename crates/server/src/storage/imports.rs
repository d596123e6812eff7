//! Reports of imports, and the files of refused rows, which are kept in pieces.

use api::import::{ImportKind, ImportMode, ImportReport, ImportState};
use chrono::{DateTime, Utc};
use sqlx::any::AnyRow;

use super::column::Columns;
use super::{Behind, Connection, StorageError};

const COLUMNS: &str = "id, kind, mode, file_name, at, imported_by, rows_in, added, changed, \
     unchanged, refused, applied, refusals, notes, state, worked_at";

/// A batch takes a second at most, and may wait as long as another import takes.
const SILENCE_MILLISECONDS: i64 = 5 * 60 * 1000;

/// Keeps a report, in place of an earlier one of the same import.
///
/// # Errors
/// [`StorageError`].
pub async fn keep(
    connection: &mut Connection,
    report: &ImportReport,
    now: DateTime<Utc>,
) -> Result<(), StorageError> {
    let whole = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
    let query = format!(
        "INSERT INTO imports ({COLUMNS}) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
         ON CONFLICT (id) DO UPDATE SET rows_in = excluded.rows_in, added = excluded.added, \
             changed = excluded.changed, unchanged = excluded.unchanged, refused = excluded.refused, \
             applied = excluded.applied, refusals = excluded.refusals, notes = excluded.notes, \
             state = excluded.state, worked_at = excluded.worked_at"
    );
    sqlx::query(sqlx::AssertSqlSafe(query))
        .bind(&report.id)
        .bind(report.kind.code())
        .bind(mode_code(report.mode))
        .bind(report.file_name.as_ref())
        .bind(report.at.timestamp_millis())
        .bind(report.by.as_ref())
        .bind(whole(report.rows))
        .bind(whole(report.added))
        .bind(whole(report.changed))
        .bind(whole(report.unchanged))
        .bind(whole(report.refused))
        .bind(i64::from(report.applied))
        .bind(document(&report.refusals)?)
        .bind(document(&report.notes)?)
        .bind(state_code(report.state))
        .bind(now.timestamp_millis())
        .execute(connection)
        .await?;
    Ok(())
}

/// An import goes no further.
///
/// # Errors
/// [`StorageError`].
pub async fn break_off(connection: &mut Connection, id: &str) -> Result<(), StorageError> {
    sqlx::query("UPDATE imports SET state = $2 WHERE id = $1")
        .bind(id)
        .bind(state_code(ImportState::Interrupted))
        .execute(connection)
        .await?;
    Ok(())
}

fn document(value: &impl serde::Serialize) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(|error| StorageError::Corrupt(error.to_string()))
}

/// Keeps a piece of the file of refused rows.
///
/// # Errors
/// [`StorageError`].
pub async fn add_refused_piece(
    connection: &mut Connection,
    import: &str,
    position: i64,
    piece: &str,
) -> Result<(), StorageError> {
    sqlx::query("INSERT INTO import_refused_files (import, position, piece) VALUES ($1, $2, $3)")
        .bind(import)
        .bind(position)
        .bind(piece)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets the files of rows that were refused before this moment.
///
/// # Errors
/// [`StorageError`].
pub async fn forget_refused_files(connection: &mut Connection, moment: i64) -> Result<(), StorageError> {
    let statement = "DELETE FROM import_refused_files \
         WHERE import IN (SELECT id FROM imports WHERE at < $1 AND refused > 0)";
    sqlx::query(statement).bind(moment).execute(connection).await?;
    Ok(())
}

/// The report of an import as it is now.
///
/// # Errors
/// [`StorageError`].
pub async fn find(
    connection: &mut Connection,
    id: &str,
    now: DateTime<Utc>,
) -> Result<Option<ImportReport>, StorageError> {
    let query = format!("SELECT {COLUMNS} FROM imports WHERE id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(query)).bind(id).fetch_optional(connection).await?;
    row.as_ref().map(|row| report_of(row, now)).transpose()
}

/// A page of reports, newest first, without their refusals, and whether there are further ones.
///
/// # Errors
/// [`StorageError`].
pub async fn list(
    connection: &mut Connection,
    behind: &Behind,
    limit: u32,
    now: DateTime<Utc>,
) -> Result<(Vec<ImportReport>, bool), StorageError> {
    let columns = COLUMNS.replace("refusals", "'[]' AS refusals");
    let query =
        format!("SELECT {columns} FROM imports WHERE (at, id) < ($1, $2) ORDER BY at DESC, id DESC LIMIT $3");
    let rows = sqlx::query(sqlx::AssertSqlSafe(query))
        .bind(behind.at)
        .bind(&behind.id)
        .bind(i64::from(limit) + 1)
        .fetch_all(connection)
        .await?;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let reports: Result<_, StorageError> = rows.iter().take(wanted).map(|row| report_of(row, now)).collect();
    Ok((reports?, rows.len() > wanted))
}

/// How many imports there have been.
///
/// # Errors
/// [`StorageError`].
pub async fn count(connection: &mut Connection) -> Result<u64, StorageError> {
    let row = sqlx::query("SELECT COUNT(*) AS found FROM imports").fetch_one(connection).await?;
    row.count("found")
}

/// A piece of the file of refused rows; `None` behind the last.
///
/// # Errors
/// [`StorageError`].
pub async fn refused_piece(
    connection: &mut Connection,
    import: &str,
    position: i64,
) -> Result<Option<String>, StorageError> {
    let row = sqlx::query("SELECT piece FROM import_refused_files WHERE import = $1 AND position = $2")
        .bind(import)
        .bind(position)
        .fetch_optional(connection)
        .await?;
    row.map(|row| row.text("piece")).transpose()
}

fn report_of(row: &AnyRow, now: DateTime<Utc>) -> Result<ImportReport, StorageError> {
    let (kind, mode) = (row.text("kind")?, row.text("mode")?);
    Ok(ImportReport {
        id: row.text("id")?,
        kind: ImportKind::from_code(&kind).ok_or_else(|| StorageError::corrupt("kind", &kind))?,
        mode: mode_of(&mode).ok_or_else(|| StorageError::corrupt("mode", &mode))?,
        file_name: row.optional_text("file_name")?,
        at: row.moment("at")?,
        by: row.optional_text("imported_by")?,
        state: state_of(row, now)?,
        rows: row.count("rows_in")?,
        added: row.count("added")?,
        changed: row.count("changed")?,
        unchanged: row.count("unchanged")?,
        refused: row.count("refused")?,
        applied: row.flag("applied")?,
        refusals: row.document("refusals")?,
        notes: row.document("notes")?,
    })
}

/// One that was killed could not say so: its silence does.
fn state_of(row: &AnyRow, now: DateTime<Utc>) -> Result<ImportState, StorageError> {
    let code = row.text("state")?;
    let states = [ImportState::Running, ImportState::Interrupted, ImportState::Finished];
    let state = states.into_iter().find(|state| state_code(*state) == code);
    let silent = now.timestamp_millis() - row.integer("worked_at")? > SILENCE_MILLISECONDS;
    match state.ok_or_else(|| StorageError::corrupt("state", &code))? {
        ImportState::Running if silent => Ok(ImportState::Interrupted),
        state => Ok(state),
    }
}

const fn state_code(state: ImportState) -> &'static str {
    match state {
        ImportState::Running => "running",
        ImportState::Interrupted => "interrupted",
        ImportState::Finished => "finished",
    }
}

const fn mode_code(mode: ImportMode) -> &'static str {
    match mode {
        ImportMode::AllOrNothing => "all_or_nothing",
        ImportMode::RowByRow => "row_by_row",
    }
}

fn mode_of(code: &str) -> Option<ImportMode> {
    let modes = [ImportMode::AllOrNothing, ImportMode::RowByRow];
    modes.into_iter().find(|mode| mode_code(*mode) == code)
}

/// The names of imported files that begin with `prefix`.
///
/// # Errors
/// [`StorageError`].
pub async fn names_with_prefix(
    connection: &mut Connection,
    prefix: &str,
) -> Result<Vec<String>, StorageError> {
    let rows = sqlx::query("SELECT DISTINCT file_name FROM imports WHERE file_name LIKE $1 AND applied = 1")
        .bind(format!("{prefix}%"))
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| row.text("file_name")).collect()
}

/// Whether no product, company or person is stored.
///
/// # Errors
/// [`StorageError`].
pub async fn nothing_is_stored(connection: &mut Connection) -> Result<bool, StorageError> {
    let row = sqlx::query(
        "SELECT (SELECT COUNT(*) FROM products) + (SELECT COUNT(*) FROM companies) \
             + (SELECT COUNT(*) FROM users) AS found",
    )
    .fetch_one(connection)
    .await?;
    Ok(row.integer("found")? == 0)
}
