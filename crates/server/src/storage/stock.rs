//! Takes out of stock and out of arrivals what orders were promised.

use domain::Portion;

use super::{Connection, StorageError};

/// Takes one portion. `false` where it is not there any more; roll the transaction back then.
/// The caller has [raised](super::revision::raise) the revision before it read the stock, so that
/// nobody else can take from it meanwhile.
///
/// # Errors
/// [`StorageError`].
pub async fn take(
    connection: &mut Connection,
    sku: &str,
    portion: &Portion,
    revision: i64,
) -> Result<bool, StorageError> {
    let quantity = i64::from(portion.quantity);
    let done = match portion.date {
        None => {
            let query = sqlx::query(
                "UPDATE stock SET on_hand = on_hand - $3, revision = $4 \
                 WHERE warehouse = $1 AND sku = $2 AND on_hand >= $3",
            );
            query
                .bind(&portion.warehouse)
                .bind(sku)
                .bind(quantity)
                .bind(revision)
                .execute(&mut *connection)
                .await?
        }
        Some(date) => {
            stamp(connection, sku, &portion.warehouse, revision).await?;
            let query = sqlx::query(
                "UPDATE arrivals SET quantity = quantity - $4 \
                 WHERE warehouse = $1 AND sku = $2 AND date = $3 AND quantity >= $4",
            );
            query
                .bind(&portion.warehouse)
                .bind(sku)
                .bind(date.to_string())
                .bind(quantity)
                .execute(&mut *connection)
                .await?
        }
    };
    Ok(done.rows_affected() == 1)
}

/// An arrival has no revision of its own: the stock it will join tells that it changed.
async fn stamp(
    connection: &mut Connection,
    sku: &str,
    warehouse: &str,
    revision: i64,
) -> Result<(), StorageError> {
    sqlx::query(
        "INSERT INTO stock (warehouse, sku, on_hand, revision) VALUES ($1, $2, 0, $3) \
         ON CONFLICT (warehouse, sku) DO UPDATE SET revision = $3",
    )
    .bind(warehouse)
    .bind(sku)
    .bind(revision)
    .execute(connection)
    .await?;
    Ok(())
}
