//! What companies, orders, their lines and the products in these are found by: their words, folded as the
//! catalogue folds its own. The engines know letter case differently, SQLite that of ASCII alone; folded text
//! is one to both.

use std::collections::BTreeMap;

use sqlx::AssertSqlSafe;

use super::column::Columns;
use super::{Connection, Database, StorageError, batch, column};

/// Folds what two columns hold.
type Fold = fn(&str, &str) -> String;

/// Tables, the two columns whose words find a row, and how these are folded.
const FOUND_BY: [(&str, &str, &str, Fold); 4] = [
    ("companies", "id", "name", of_both),
    ("orders", "number", "COALESCE(po_number, '')", of_both),
    ("order_lines", "sku", "description", of_both),
    ("products", "sku", "names", of_product),
];

/// The search text of a row with these words. Never empty: that is a row yet to be folded.
#[must_use]
pub fn of(words: &[&str]) -> String {
    let folded = search::fold(&words.join(" "));
    if folded.is_empty() { " ".to_owned() } else { folded }
}

fn of_both(first: &str, second: &str) -> String {
    of(&[first, second])
}

/// The search text of a SKU and of its names in all languages, which are an object of JSON.
#[must_use]
pub fn of_product(sku: &str, names: &str) -> String {
    let names: BTreeMap<String, String> = serde_json::from_str(names).unwrap_or_default();
    let words: Vec<&str> = [sku].into_iter().chain(names.values().map(String::as_str)).collect();
    of(&words)
}

/// Most words of a text that are looked for one by one; what is behind them is taken as one.
const MOST_WORDS: usize = 8;

/// `LIKE` patterns, with `ESCAPE '!'`, all of which a row has that has each of these words somewhere.
#[must_use]
pub fn patterns(text: &str) -> Vec<String> {
    search::fold(text).trim().splitn(MOST_WORDS, ' ').map(column::contains).collect()
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
    for (table, first, second, folded) in FOUND_BY {
        loop {
            let mut transaction = database.write_at_length().await?;
            let filled = fill_some(&mut transaction, table, (first, second), folded).await?;
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
    (first, second): (&str, &str),
    folded: Fold,
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
            .bind(folded(&one, &two))
            .bind(&one)
            .bind(&two)
            .execute(&mut *connection)
            .await?;
    }
    Ok(rows.len())
}
