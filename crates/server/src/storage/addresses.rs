//! The addresses of companies, in the order in which each company keeps them.

use api::company::{Address, AddressFields};
use sqlx::Any;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;

use super::column::Columns;
use super::{Connection, StorageError};

fn address_of(row: &AnyRow) -> Result<Address, StorageError> {
    Ok(Address {
        id: row.text("id")?,
        fields: AddressFields {
            label: row.text("label")?,
            line_1: row.text("line_1")?,
            line_2: row.text("line_2")?,
            city: row.text("city")?,
            region: row.text("region")?,
            postal_code: row.text("postal_code")?,
            country: row.parsed("country")?,
        },
    })
}

/// A company's addresses, in the order of the list.
///
/// # Errors
/// [`StorageError`].
pub async fn of_company(connection: &mut Connection, company: &str) -> Result<Vec<Address>, StorageError> {
    let rows = sqlx::query("SELECT * FROM addresses WHERE company = $1 ORDER BY position, id")
        .bind(company)
        .fetch_all(connection)
        .await?;
    rows.iter().map(address_of).collect()
}

/// One address, if it is this company's.
///
/// # Errors
/// [`StorageError`].
pub async fn find(
    connection: &mut Connection,
    company: &str,
    id: &str,
) -> Result<Option<Address>, StorageError> {
    let row = sqlx::query("SELECT * FROM addresses WHERE company = $1 AND id = $2")
        .bind(company)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(address_of).transpose()
}

/// Makes other changes of an address wait for the end of the transaction. Do it before it is read to be
/// changed.
///
/// # Errors
/// [`StorageError`].
pub async fn lock(connection: &mut Connection, company: &str, id: &str) -> Result<(), StorageError> {
    sqlx::query("UPDATE addresses SET position = position WHERE company = $1 AND id = $2")
        .bind(company)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Adds one behind the others.
///
/// # Errors
/// [`StorageError`].
pub async fn add(connection: &mut Connection, company: &str, address: &Address) -> Result<(), StorageError> {
    let query = sqlx::query(
        "INSERT INTO addresses \
             (id, company, position, label, line_1, line_2, city, region, postal_code, country) \
         SELECT $1, $2, COALESCE(MAX(position), 0) + 1, $3, $4, $5, $6, $7, $8, $9 \
         FROM addresses WHERE company = $2",
    )
    .bind(&address.id)
    .bind(company);
    with_fields(query, &address.fields).execute(connection).await?;
    Ok(())
}

/// Writes an address over the one with its id.
///
/// # Errors
/// [`StorageError`].
pub async fn change(connection: &mut Connection, address: &Address) -> Result<(), StorageError> {
    let query = sqlx::query(
        "UPDATE addresses SET label = $2, line_1 = $3, line_2 = $4, city = $5, region = $6, \
             postal_code = $7, country = $8 WHERE id = $1",
    )
    .bind(&address.id);
    with_fields(query, &address.fields).execute(connection).await?;
    Ok(())
}

/// Binds what an address says, from its label to its country.
fn with_fields<'a>(
    query: Query<'a, Any, AnyArguments>,
    fields: &'a AddressFields,
) -> Query<'a, Any, AnyArguments> {
    query
        .bind(&fields.label)
        .bind(&fields.line_1)
        .bind(&fields.line_2)
        .bind(&fields.city)
        .bind(&fields.region)
        .bind(&fields.postal_code)
        .bind(fields.country.code())
}

/// Removes an address of this company; orders keep a copy of theirs. `false` where there is none.
///
/// # Errors
/// [`StorageError`].
pub async fn remove(connection: &mut Connection, company: &str, id: &str) -> Result<bool, StorageError> {
    let done = sqlx::query("DELETE FROM addresses WHERE company = $1 AND id = $2")
        .bind(company)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}
