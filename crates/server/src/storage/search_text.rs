//! What companies, orders and their lines are found by: their words, folded as the catalogue folds its
//! own. The engines know letter case differently, SQLite that of ASCII alone; folded text is one to both.

use sqlx::AssertSqlSafe;

use super::column::Columns;
use super::{Connection, Database, StorageError, batch, column};

/// Tables, and the two columns whose words find a row.
const FOUND_BY: [(&str, &str, &str); 3] = [
    ("companies", "id", "name"),
    ("orders", "number", "COALESCE(po_number, '')"),
    ("order_lines", "sku", "description"),
];

/// The search text of a row with these words. Never empty: that is a row yet to be folded.
#[must_use]
pub fn of(words: &[&str]) -> String {
    let folded = search::fold(&words.join(" "));
    if folded.is_empty() { " ".to_owned() } else { folded }
}

/// A `LIKE` pattern, with `ESCAPE '!'`, for rows that have this text among their words.
#[must_use]
pub fn pattern(text: &str) -> String {
    column::contains(&search::fold(text))
}

/// Folds what was written before there were search texts.
///
/// # Errors
/// [`StorageError`].
pub async fn fill(database: &Database) -> Result<(), StorageError> {
    for (table, first, second) in FOUND_BY {
        loop {
            let mut transaction = database.write_at_length().await?;
            let filled = fill_some(&mut transaction, table, first, second).await?;
            transaction.commit().await?;
            if filled == 0 {
                break;
            }
        }
    }
    Ok(())
}

async fn fill_some(
    connection: &mut Connection,
    table: &str,
    first: &str,
    second: &str,
) -> Result<usize, StorageError> {
    // In order: two servers that fill at once take the same rows in turn.
    let some = format!(
        "SELECT DISTINCT {first} AS one, {second} AS two FROM {table} WHERE search_text = '' \
         ORDER BY one, two LIMIT {}",
        batch::ROWS
    );
    let rows = sqlx::query(AssertSqlSafe(some)).fetch_all(&mut *connection).await?;
    for row in &rows {
        let (one, two) = (row.text("one")?, row.text("two")?);
        let fold = format!(
            "UPDATE {table} SET search_text = $1 WHERE {first} = $2 AND {second} = $3 AND search_text = ''"
        );
        sqlx::query(AssertSqlSafe(fold))
            .bind(of(&[&one, &two]))
            .bind(&one)
            .bind(&two)
            .execute(&mut *connection)
            .await?;
    }
    Ok(rows.len())
}
