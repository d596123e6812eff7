//! Finds orders: newest first, narrowed by filters, never beyond what the reader may see.

use api::order::{OrderStatus, OrderSummary};
use chrono::{DateTime, Utc};
use domain::{Currency, Money};
use sqlx::Any;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;

use crate::storage::column::Columns;
use crate::storage::{Behind, Connection, StorageError, batch, search_text};

/// Whose orders a reader may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those of one company.
    Company(String),
    /// Those of the companies that a sales rep serves, by e-mail address.
    ServedBy(String),
    All,
}

/// What narrows the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words of its number and PO number, or of one of its lines: SKU, description, today's names.
    pub text: Option<String>,
    pub statuses: Vec<OrderStatus>,
    pub placed_since: Option<DateTime<Utc>>,
    /// Exclusive.
    pub placed_before: Option<DateTime<Utc>>,
    pub placed_by: Option<String>,
    pub company: Option<String>,
    pub numbers: Vec<String>,
}

/// A statement being put together: its text and what is bound to it.
struct Statement {
    text: String,
    arguments: Vec<Argument>,
}

enum Argument {
    Text(String),
    Integer(i64),
}

impl Statement {
    fn new(scope: &Scope, filter: &Filter) -> Self {
        let mut statement = Self {
            text: " FROM orders o JOIN companies c ON c.id = o.company WHERE 1 = 1".to_owned(),
            arguments: Vec::new(),
        };
        match scope {
            Scope::Company(company) => statement.and("o.company = $", company),
            Scope::ServedBy(email) => statement.and("c.sales_rep = $", email),
            Scope::All => {}
        }
        if let Some(text) = &filter.text {
            statement.and_text(text);
        }
        let statuses: Vec<&str> = filter.statuses.iter().map(|status| status.code()).collect();
        statement.and_in("o.status", &statuses);
        let numbers: Vec<&str> = filter.numbers.iter().map(String::as_str).collect();
        statement.and_in("o.number", &numbers);
        if let Some(user) = &filter.placed_by {
            statement.and("o.user_id = $", user);
        }
        if let Some(company) = &filter.company {
            statement.and("o.company = $", company);
        }
        if let Some(since) = filter.placed_since {
            statement.and_integer("o.placed_at >= $", since.timestamp_millis());
        }
        if let Some(before) = filter.placed_before {
            statement.and_integer("o.placed_at < $", before.timestamp_millis());
        }
        statement
    }

    /// The next placeholder's number.
    fn next(&self) -> usize {
        self.arguments.len() + 1
    }

    fn and(&mut self, condition: &str, value: &str) {
        self.text += &format!(" AND {condition}{}", self.next());
        self.arguments.push(Argument::Text(value.to_owned()));
    }

    fn and_integer(&mut self, condition: &str, value: i64) {
        self.text += &format!(" AND {condition}{}", self.next());
        self.arguments.push(Argument::Integer(value));
    }

    fn and_in(&mut self, column: &str, values: &[&str]) {
        if !values.is_empty() {
            let list = batch::list(self.next(), values.len());
            self.text += &format!(" AND {column} IN ({list})");
            let values = values.iter().map(|value| Argument::Text((*value).to_owned()));
            self.arguments.extend(values);
        }
    }

    /// All words in the order itself, or all in one of its lines. The products with all of them are looked up
    /// once: what a line is called in the catalogue finds it in every language.
    fn and_text(&mut self, text: &str) {
        let patterns = search_text::patterns(text);
        let first = self.next();
        let has_all = |table: &str| {
            let each = (first..first + patterns.len())
                .map(|number| format!("{table}.search_text LIKE ${number} ESCAPE '!'"));
            each.collect::<Vec<_>>().join(" AND ")
        };
        self.text += &format!(
            " AND ({} OR EXISTS (SELECT 1 FROM order_lines l WHERE l.order_number = o.number \
                 AND ({} OR l.sku IN (SELECT p.sku FROM products p WHERE {}))))",
            has_all("o"),
            has_all("l"),
            has_all("p")
        );
        self.arguments.extend(patterns.into_iter().map(Argument::Text));
    }

    fn and_behind(&mut self, behind: &Behind) {
        let (moment, number) = (self.next(), self.next() + 1);
        // In one comparison, by which the engines begin to read at its place in the index.
        self.text += &format!(" AND (o.placed_at, o.number) < (${moment}, ${number})");
        self.arguments.push(Argument::Integer(behind.at));
        self.arguments.push(Argument::Text(behind.id.clone()));
    }

    fn query(self, before: &str, after: &str) -> Query<'static, Any, AnyArguments> {
        let text = format!("{before}{}{after}", self.text);
        let mut query = sqlx::query(sqlx::AssertSqlSafe(text));
        for argument in self.arguments {
            query = match argument {
                Argument::Text(text) => query.bind(text),
                Argument::Integer(value) => query.bind(value),
            };
        }
        query
    }
}

const SUMMARY: &str = "SELECT o.number, o.placed_at, o.status, o.company, c.name AS company_name, \
    o.placed_by, o.po_number, o.ship_to_country, o.line_count, o.units, o.total, o.currency";

/// One page of orders and, one more than asked for telling it, whether there are further ones.
///
/// # Errors
/// [`StorageError`].
pub async fn page(
    connection: &mut Connection,
    scope: &Scope,
    filter: &Filter,
    behind: Option<&Behind>,
    limit: u32,
) -> Result<(Vec<OrderSummary>, bool), StorageError> {
    let mut statement = Statement::new(scope, filter);
    if let Some(behind) = behind {
        statement.and_behind(behind);
    }
    let after = format!(" ORDER BY o.placed_at DESC, o.number DESC LIMIT {}", u64::from(limit) + 1);
    let rows = statement.query(SUMMARY, &after).fetch_all(connection).await?;
    let wanted = usize::try_from(limit).unwrap_or(usize::MAX);
    let orders: Result<Vec<OrderSummary>, StorageError> = rows.iter().take(wanted).map(summary_of).collect();
    Ok((orders?, rows.len() > wanted))
}

/// How many orders there are over all pages.
///
/// # Errors
/// [`StorageError`].
pub async fn count(connection: &mut Connection, scope: &Scope, filter: &Filter) -> Result<u64, StorageError> {
    let query = Statement::new(scope, filter).query("SELECT COUNT(*) AS orders", "");
    query.fetch_one(connection).await?.count("orders")
}

/// One order, if the reader may see it.
///
/// # Errors
/// [`StorageError`].
pub async fn find(
    connection: &mut Connection,
    scope: &Scope,
    number: &str,
) -> Result<Option<OrderSummary>, StorageError> {
    let filter = Filter { numbers: vec![number.to_owned()], ..Filter::default() };
    let query = Statement::new(scope, &filter).query(SUMMARY, "");
    let row = query.fetch_optional(connection).await?;
    row.as_ref().map(summary_of).transpose()
}

/// The next newer and the next older order of the list, in which the order itself need not be.
///
/// # Errors
/// [`StorageError`].
pub async fn neighbours(
    connection: &mut Connection,
    scope: &Scope,
    filter: &Filter,
    order: &OrderSummary,
) -> Result<(Option<String>, Option<String>), StorageError> {
    let mut found = [None, None];
    let ends = [(">", "ASC"), ("<", "DESC")];
    for (place, (sign, direction)) in found.iter_mut().zip(ends) {
        let mut statement = Statement::new(scope, filter);
        let (moment, number) = (statement.next(), statement.next() + 1);
        statement.text += &format!(" AND (o.placed_at, o.number) {sign} (${moment}, ${number})");
        let placed_at = order.placed_at.timestamp_millis();
        statement.arguments.push(Argument::Integer(placed_at));
        statement.arguments.push(Argument::Text(order.number.clone()));
        let after = format!(" ORDER BY o.placed_at {direction}, o.number {direction} LIMIT 1");
        let query = statement.query("SELECT o.number", &after);
        let row = query.fetch_optional(&mut *connection).await?;
        *place = row.map(|row| row.text("number")).transpose()?;
    }
    let [newer, older] = found;
    Ok((newer, older))
}

pub(super) fn status_of(row: &AnyRow) -> Result<OrderStatus, StorageError> {
    let code = row.text("status")?;
    OrderStatus::from_code(&code).ok_or_else(|| StorageError::corrupt("status", &code))
}

fn summary_of(row: &AnyRow) -> Result<OrderSummary, StorageError> {
    let currency: Currency = row.parsed("currency")?;
    Ok(OrderSummary {
        number: row.text("number")?,
        placed_at: row.moment("placed_at")?,
        status: status_of(row)?,
        company_id: row.text("company")?,
        company_name: row.text("company_name")?,
        placed_by: row.optional_text("placed_by")?,
        po_number: row.optional_text("po_number")?,
        ship_to_country: row.optional_parsed("ship_to_country")?,
        lines: row.count("line_count")?,
        units: row.integer("units")?,
        total: Money::from_minor(row.integer("total")?, currency),
    })
}
