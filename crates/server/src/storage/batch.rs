//! Statements over many rows at once: lists of placeholders that both engines understand.

use sqlx::Any;
use sqlx::any::AnyArguments;
use sqlx::query::Query;

/// Most rows of one statement.
pub const ROWS: usize = 500;

/// The sizes in which lists come, so that few statements are prepared.
const SIZES: [usize; 4] = [1, 8, 64, ROWS];

/// `$1, $2, $3`: placeholders for an `IN (...)` that begins at number `first`.
///
/// ```
/// assert_eq!(server::storage::batch::list(2, 3), "$2, $3, $4");
/// ```
#[must_use]
pub fn list(first: usize, count: usize) -> String {
    let numbers: Vec<String> = (first..first + count).map(|number| format!("${number}")).collect();
    numbers.join(", ")
}

/// `($1, $2), ($3, $4)`: placeholders for the `VALUES` of `rows` rows of `columns` columns.
///
/// ```
/// assert_eq!(server::storage::batch::values(2, 2), "($1, $2), ($3, $4)");
/// ```
#[must_use]
pub fn values(columns: usize, rows: usize) -> String {
    let rows: Vec<String> = (0..rows).map(|row| format!("({})", list(row * columns + 1, columns))).collect();
    rows.join(", ")
}

/// The smallest of the usual sizes that takes `count` values.
///
/// ```
/// assert_eq!(server::storage::batch::padded(9), 64);
/// ```
#[must_use]
pub fn padded(count: usize) -> usize {
    SIZES.into_iter().find(|size| *size >= count).unwrap_or(count)
}

/// Binds the values, and the last one again until there are `size`.
pub fn bind_padded<'a>(
    mut query: Query<'a, Any, AnyArguments>,
    values: &[String],
    size: usize,
) -> Query<'a, Any, AnyArguments> {
    for position in 0..size {
        let value = values.get(position).or_else(|| values.last());
        query = query.bind(value.cloned().unwrap_or_default());
    }
    query
}
