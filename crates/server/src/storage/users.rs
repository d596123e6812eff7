//! People: those of partner companies and the brand's own.

use api::Role;
use api::company::CompanyUser;
use api::session::{CompanySummary, User};
use api::settings::DemoAccount;
use sqlx::any::AnyRow;

use super::column::Columns;
use super::{Connection, StorageError, companies};

/// Who somebody is, and what is needed to sign them in.
#[derive(Clone, Debug)]
pub struct Account {
    pub user: User,
    pub password_hash: Option<String>,
    pub blocked: bool,
}

const COLUMNS: &str = "u.id, u.email, u.name, u.role, u.language, u.password_hash, u.blocked, \
    c.id AS company_id, c.name AS company_name, c.country, c.currency, c.tier, \
    c.incoterm, c.payment_terms_days, c.order_minimum \
    FROM users u LEFT JOIN companies c ON c.id = u.company";

/// By e-mail address, whatever its letter case.
///
/// # Errors
/// [`StorageError`].
pub async fn by_email(connection: &mut Connection, email: &str) -> Result<Option<Account>, StorageError> {
    let query = format!("SELECT {COLUMNS} WHERE u.email = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(query))
        .bind(email.trim().to_lowercase())
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(account_of).transpose()
}

/// The account of an id.
///
/// # Errors
/// [`StorageError`].
pub async fn by_id(connection: &mut Connection, id: &str) -> Result<Option<Account>, StorageError> {
    let query = format!("SELECT {COLUMNS} WHERE u.id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(query)).bind(id).fetch_optional(connection).await?;
    row.as_ref().map(account_of).transpose()
}

fn account_of(row: &AnyRow) -> Result<Account, StorageError> {
    Ok(Account {
        user: user_of(row)?,
        password_hash: row.optional_text("password_hash")?,
        blocked: row.flag("blocked")?,
    })
}

/// A user out of a row that has the columns of `users` and, prefixed, those of its company.
pub(super) fn user_of(row: &AnyRow) -> Result<User, StorageError> {
    Ok(User {
        id: row.text("id")?,
        email: row.text("email")?,
        name: row.text("name")?,
        role: role_of(row)?,
        language: row.text("language")?,
        company: company_of(row)?,
    })
}

fn company_of(row: &AnyRow) -> Result<Option<CompanySummary>, StorageError> {
    let Some(id) = row.optional_text("company_id")? else {
        return Ok(None);
    };
    let name = row.text("company_name")?;
    companies::summary_of(row, id, name).map(Some)
}

fn role_of(row: &AnyRow) -> Result<Role, StorageError> {
    let code = row.text("role")?;
    Role::from_code(&code).ok_or_else(|| StorageError::corrupt("role", &code))
}

/// Writes what people say of themselves.
///
/// # Errors
/// [`StorageError`].
pub async fn set_profile(
    connection: &mut Connection,
    id: &str,
    name: &str,
    language: &str,
) -> Result<(), StorageError> {
    sqlx::query("UPDATE users SET name = $2, language = $3 WHERE id = $1")
        .bind(id)
        .bind(name)
        .bind(language)
        .execute(connection)
        .await?;
    Ok(())
}

/// Puts another password in place.
///
/// # Errors
/// [`StorageError`].
pub async fn set_password(connection: &mut Connection, id: &str, hash: &str) -> Result<(), StorageError> {
    sqlx::query("UPDATE users SET password_hash = $2 WHERE id = $1")
        .bind(id)
        .bind(hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// The people of a company by name, blocked ones too.
///
/// # Errors
/// [`StorageError`].
pub async fn of_company(
    connection: &mut Connection,
    company: &str,
) -> Result<Vec<CompanyUser>, StorageError> {
    let rows =
        sqlx::query("SELECT id, email, name, role, blocked FROM users WHERE company = $1 ORDER BY name, id")
            .bind(company)
            .fetch_all(connection)
            .await?;
    rows.iter()
        .map(|row| {
            Ok(CompanyUser {
                id: row.text("id")?,
                email: row.text("email")?,
                name: row.text("name")?,
                role: role_of(row)?,
                blocked: row.flag("blocked")?,
            })
        })
        .collect()
}

/// A person to add.
pub struct NewUser<'a> {
    pub id: &'a str,
    pub email: &'a str,
    pub name: &'a str,
    pub role: Role,
    pub company: &'a str,
    pub language: &'a str,
    pub password_hash: &'a str,
}

/// Adds a person; `false` where somebody has that e-mail address already.
///
/// # Errors
/// [`StorageError`].
pub async fn add(connection: &mut Connection, user: NewUser<'_>) -> Result<bool, StorageError> {
    let done = sqlx::query(
        "INSERT INTO users (id, email, name, role, company, language, password_hash, blocked) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (email) DO NOTHING",
    )
    .bind(user.id)
    .bind(user.email)
    .bind(user.name)
    .bind(user.role.code())
    .bind(user.company)
    .bind(user.language)
    .bind(user.password_hash)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a person another role.
///
/// # Errors
/// [`StorageError`].
pub async fn set_role(
    connection: &mut Connection,
    id: &str,
    role: Role,
    blocked: bool,
) -> Result<(), StorageError> {
    sqlx::query("UPDATE users SET role = $2, blocked = $3 WHERE id = $1")
        .bind(id)
        .bind(role.code())
        .bind(i64::from(blocked))
        .execute(connection)
        .await?;
    Ok(())
}

/// Accounts at addresses that cannot exist outside a demo (`.example`, RFC 2606).
///
/// # Errors
/// [`StorageError`].
pub async fn demo_accounts(
    connection: &mut Connection,
    password: &str,
) -> Result<Vec<DemoAccount>, StorageError> {
    let rows = sqlx::query(
        "SELECT u.email, u.name, u.role, c.name AS company_name, c.country \
         FROM users u LEFT JOIN companies c ON c.id = u.company \
         WHERE u.email LIKE '%.example' AND u.blocked = 0 AND u.password_hash IS NOT NULL \
         ORDER BY c.name, u.role, u.email",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(DemoAccount {
                email: row.text("email")?,
                password: password.to_owned(),
                name: row.text("name")?,
                role: role_of(row)?,
                company: row.optional_text("company_name")?,
                country: row.optional_parsed("country")?,
            })
        })
        .collect()
}
