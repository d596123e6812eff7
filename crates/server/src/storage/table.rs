//! Rows of a table as records: looked up many at once, compared, written many at once. What an
//! import needs of every table, in one place.

mod record;
mod value;

use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe, Row};

pub use self::record::Record;
pub use self::value::Value;
use super::{Connection, StorageError, batch};

/// Most values bound in one statement: SQLite takes 32,766, PostgreSQL 65,535.
const MOST_VALUES: usize = 30_000;

/// What a column holds, and what it holds when it is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Text(&'static str),
    OptionalText,
    Number(i64),
    OptionalNumber,
    /// The search text of other columns, which it follows whatever is set.
    SearchText(&'static [&'static str]),
    /// The search text of `sku` and `names`, likewise.
    ProductSearchText,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub holds: Holds,
}

/// A table with those columns that an import writes.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    pub name: &'static str,
    /// How many of the fields, from the first, are the key.
    pub key: usize,
    pub fields: &'static [Field],
}

/// Shorthand for tables written out as constants.
#[must_use]
pub const fn text(name: &'static str) -> Field {
    Field { name, holds: Holds::Text("") }
}

#[must_use]
pub const fn optional_text(name: &'static str) -> Field {
    Field { name, holds: Holds::OptionalText }
}

#[must_use]
pub const fn number(name: &'static str, empty: i64) -> Field {
    Field { name, holds: Holds::Number(empty) }
}

#[must_use]
pub const fn optional_number(name: &'static str) -> Field {
    Field { name, holds: Holds::OptionalNumber }
}

#[must_use]
pub const fn search_text_of(columns: &'static [&'static str]) -> Field {
    Field { name: "search_text", holds: Holds::SearchText(columns) }
}

impl Holds {
    fn empty(self) -> Value {
        match self {
            Self::Text(text) => Value::Text(text.to_owned()),
            Self::Number(number) => Value::Number(number),
            Self::OptionalText | Self::OptionalNumber => Value::Null,
            Self::SearchText(_) | Self::ProductSearchText => Value::Text(String::new()),
        }
    }

    fn read(self, row: &AnyRow, position: usize) -> Result<Value, sqlx::Error> {
        Ok(match self {
            Self::Text(_) | Self::OptionalText | Self::SearchText(_) | Self::ProductSearchText => {
                row.try_get::<Option<String>, _>(position)?.map_or(Value::Null, Value::Text)
            }
            Self::Number(_) | Self::OptionalNumber => {
                row.try_get::<Option<i64>, _>(position)?.map_or(Value::Null, Value::Number)
            }
        })
    }
}

impl Table {
    fn names(&self, fields: &[Field]) -> String {
        let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
        names.join(", ")
    }

    /// The rows whose `column` is one of `keys`, among those that have all of `fixed`.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn find(
        &'static self,
        connection: &mut Connection,
        fixed: &[(&str, &str)],
        column: &str,
        keys: &[&str],
    ) -> Result<Vec<Record>, StorageError> {
        let mut found = Vec::new();
        for keys in keys.chunks(batch::ROWS) {
            let condition = condition(fixed, column, keys.len());
            let sql = format!("SELECT {} FROM {} WHERE {condition}", self.names(self.fields), self.name);
            let query = fixed
                .iter()
                .map(|(_, value)| *value)
                .chain(keys.iter().copied())
                .fold(sqlx::query(AssertSqlSafe(sql)), |query, value| query.bind(value.to_owned()));
            for row in query.fetch_all(&mut *connection).await? {
                let fields = self.fields.iter().enumerate();
                let values = fields.map(|(position, field)| field.holds.read(&row, position));
                found.push(Record { table: self, values: values.collect::<Result<_, _>>()? });
            }
        }
        Ok(found)
    }

    /// Adds rows, or changes those whose key is there. No key may stand twice in `records`.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn write(
        &'static self,
        connection: &mut Connection,
        records: &[Record],
    ) -> Result<(), StorageError> {
        let others = self.fields.iter().skip(self.key);
        let others: Vec<&str> = others.map(|field| field.name).collect();
        self.write_only(connection, records, &others).await
    }

    /// Adds rows, or changes only some fields of those whose key is there.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn write_only(
        &'static self,
        connection: &mut Connection,
        records: &[Record],
        changing: &[&str],
    ) -> Result<(), StorageError> {
        let key = self.fields.get(..self.key).unwrap_or(self.fields);
        let changes: Vec<String> = changing.iter().map(|name| format!("{name} = excluded.{name}")).collect();
        let conflict = if changes.is_empty() {
            "NOTHING".to_owned()
        } else {
            format!("UPDATE SET {}", changes.join(", "))
        };
        let rows_at_once = batch::ROWS.min(MOST_VALUES / self.fields.len().max(1)).max(1);
        for records in records.chunks(rows_at_once) {
            let sql = format!(
                "INSERT INTO {} ({}) VALUES {} ON CONFLICT ({}) DO {conflict}",
                self.name,
                self.names(self.fields),
                batch::values(self.fields.len(), records.len()),
                self.names(key),
            );
            let values = records.iter().flat_map(|record| {
                let fields = self.fields.iter().map(|field| field.holds);
                fields.zip(&record.values).map(|(holds, value)| match holds {
                    Holds::SearchText(columns) => (holds, Value::Text(record.search_text(columns))),
                    Holds::ProductSearchText => (holds, Value::Text(record.product_search_text())),
                    _ => (holds, value.clone()),
                })
            });
            let query = values.fold(sqlx::query(AssertSqlSafe(sql)), bind);
            query.execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Takes rows away: those whose `column` is one of `keys`, among those that have all of `fixed`.
    ///
    /// # Errors
    /// [`StorageError`].
    pub async fn remove(
        &'static self,
        connection: &mut Connection,
        fixed: &[(&str, &str)],
        column: &str,
        keys: &[&str],
    ) -> Result<(), StorageError> {
        for keys in keys.chunks(batch::ROWS) {
            let condition = condition(fixed, column, keys.len());
            let sql = format!("DELETE FROM {} WHERE {condition}", self.name);
            let values = fixed.iter().map(|(_, value)| *value);
            let query = values
                .chain(keys.iter().copied())
                .fold(sqlx::query(AssertSqlSafe(sql)), |query, value| query.bind(value.to_owned()));
            query.execute(&mut *connection).await?;
        }
        Ok(())
    }
}

fn condition(fixed: &[(&str, &str)], column: &str, keys: usize) -> String {
    let fixed_values = fixed.iter().zip(1..);
    let mut conditions: Vec<String> =
        fixed_values.map(|((name, _), number)| format!("{name} = ${number}")).collect();
    let list = batch::list(fixed.len() + 1, keys);
    conditions.push(format!("{column} IN ({list})"));
    conditions.join(" AND ")
}

fn bind<'q>(
    query: Query<'q, Any, AnyArguments>,
    (holds, value): (Holds, Value),
) -> Query<'q, Any, AnyArguments> {
    match (holds, value) {
        (_, Value::Text(text)) => query.bind(text),
        (_, Value::Number(number)) => query.bind(number),
        (Holds::Number(_) | Holds::OptionalNumber, Value::Null) => query.bind(None::<i64>),
        (_, Value::Null) => query.bind(None::<String>),
    }
}
