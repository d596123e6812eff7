//! Statements over many rows at once: lists of placeholders that both engines understand.

/// Most rows of one statement. Sizes are few and fixed, so that statements stay prepared.
pub const ROWS: usize = 500;

/// `$1, $2, $3`: placeholders for an `IN (...)` that begins at number `first`.
///
/// ```
/// assert_eq!(server::storage::batch::list(2, 3), "$2, $3, $4");
/// ```
#[must_use]
pub fn list(first: usize, count: usize) -> String {
    let numbers: Vec<String> = (first..first + count)
        .map(|number| format!("${number}"))
        .collect();
    numbers.join(", ")
}

/// `($1, $2), ($3, $4)`: placeholders for the `VALUES` of `rows` rows of `columns` columns.
///
/// ```
/// assert_eq!(server::storage::batch::values(2, 2), "($1, $2), ($3, $4)");
/// ```
#[must_use]
pub fn values(columns: usize, rows: usize) -> String {
    let rows: Vec<String> = (0..rows)
        .map(|row| format!("({})", list(row * columns + 1, columns)))
        .collect();
    rows.join(", ")
}
