//! Carts, one for each person and company. Changing one locks it until the end of the transaction.

use domain::{CartLines, RequestedLine};

use super::column::Columns;
use super::{Connection, StorageError, batch};

/// The lines of a cart and its revision; an empty one at revision 0 where there is none yet.
///
/// # Errors
/// [`StorageError`].
pub async fn load(
    connection: &mut Connection,
    user: &str,
    company: &str,
) -> Result<(CartLines, u64), StorageError> {
    let rows = sqlx::query(
        "SELECT sku, saved, quantity FROM cart_lines \
         WHERE user_id = $1 AND company = $2 ORDER BY saved, position",
    )
    .bind(user)
    .bind(company)
    .fetch_all(&mut *connection)
    .await?;
    let mut lines = CartLines::default();
    for row in &rows {
        let line = RequestedLine { sku: row.text("sku")?, quantity: row.count("quantity")? };
        if row.flag("saved")? {
            lines.saved_for_later.push(line);
        } else {
            lines.lines.push(line);
        }
    }
    let row = sqlx::query("SELECT revision FROM carts WHERE user_id = $1 AND company = $2")
        .bind(user)
        .bind(company)
        .fetch_optional(connection)
        .await?;
    let revision = row.map_or(Ok(0), |row| row.count("revision"))?;
    Ok((lines, revision))
}

/// Raises the revision, making other changes of this cart wait for the end of the transaction. Do it
/// before the lines are read.
///
/// # Errors
/// [`StorageError`].
pub async fn lock(connection: &mut Connection, user: &str, company: &str) -> Result<(), StorageError> {
    sqlx::query(
        "INSERT INTO carts (user_id, company, revision) VALUES ($1, $2, 1) \
         ON CONFLICT (user_id, company) DO UPDATE SET revision = carts.revision + 1",
    )
    .bind(user)
    .bind(company)
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts `lines` in the place of what is there.
///
/// # Errors
/// [`StorageError`].
pub async fn replace(
    connection: &mut Connection,
    user: &str,
    company: &str,
    lines: &CartLines,
) -> Result<(), StorageError> {
    sqlx::query("DELETE FROM cart_lines WHERE user_id = $1 AND company = $2")
        .bind(user)
        .bind(company)
        .execute(&mut *connection)
        .await?;
    for (saved, part) in [(0, &lines.lines), (1, &lines.saved_for_later)] {
        let positioned: Vec<(i64, &RequestedLine)> = (0..).zip(part).collect();
        for chunk in positioned.chunks(batch::ROWS) {
            let query = format!(
                "INSERT INTO cart_lines (user_id, company, saved, position, sku, quantity) VALUES {}",
                batch::values(6, chunk.len())
            );
            let mut query = sqlx::query(sqlx::AssertSqlSafe(query));
            for (position, line) in chunk {
                query = query
                    .bind(user)
                    .bind(company)
                    .bind(saved)
                    .bind(position)
                    .bind(&line.sku)
                    .bind(i64::from(line.quantity));
            }
            query.execute(&mut *connection).await?;
        }
    }
    Ok(())
}
