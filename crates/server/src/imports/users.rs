//! `users`: people of the partner companies and of the brand. A file never carries a password.

use std::collections::HashMap;

use api::Role;
use api::import::ImportKind;

use super::cells::Cells;
use super::columns::{Column, Header};
use super::kind::{Kind, Taken, Writing, borrowed, by, keys, refuse_duplicates, restate};
use super::reason::Reason;
use super::rows::Row;
use super::value;
use crate::storage::StorageError;
use crate::storage::table::{Record, Table, optional_text, text};

pub static USERS: Table = Table {
    name: "users",
    key: 1,
    fields: &[
        text("id"),
        text("email"),
        text("name"),
        text("role"),
        optional_text("company"),
        text("language"),
        optional_text("password_hash"),
    ],
};

static COMPANIES: Table = Table { name: "companies", key: 1, fields: &[text("id")] };

#[derive(Default)]
pub struct Users;

impl Kind for Users {
    const COLUMNS: &'static [Column] = ImportKind::Users.columns();

    fn key(&self, header: &Header, row: &Row) -> String {
        header.value(row, "email").unwrap_or_default().to_lowercase()
    }

    async fn take(&mut self, rows: &mut [Taken], writing: &mut Writing<'_>) -> Result<(), StorageError> {
        refuse_duplicates(rows, "email", writing.header);
        let stored = USERS.find(writing.connection, &[], "email", &borrowed(&keys(rows))).await?;
        let stored = by(stored, "email");
        let companies = companies(rows, writing).await?;
        let mut changed = Vec::new();
        for taken in rows.iter_mut().filter(|taken| !taken.is_refused()) {
            let before = stored.get(&taken.key);
            let mut record = match before {
                Some(before) => before.clone(),
                None => new_user()?,
            };
            if record.text("password_hash").is_empty() {
                record.set("password_hash", writing.circumstances.first_password.clone());
            }
            changed.extend(restate(taken, writing.header, before, record, |cells, record| {
                read(cells, record, &companies);
            }));
        }
        USERS.write(writing.connection, &changed).await
    }
}

async fn companies(
    rows: &[Taken],
    writing: &mut Writing<'_>,
) -> Result<HashMap<String, Record>, StorageError> {
    let mut named: Vec<&str> =
        rows.iter().filter_map(|taken| writing.header.value(&taken.row, "company")).collect();
    named.sort_unstable();
    named.dedup();
    let found = COMPANIES.find(writing.connection, &[], "id", &named).await?;
    Ok(by(found, "id"))
}

fn new_user() -> Result<Record, StorageError> {
    let mut record = Record::new(&USERS);
    let id = crate::random::id();
    record.set("id", id.map_err(|error| StorageError::Corrupt(error.to_string()))?);
    record.set("language", "en");
    Ok(record)
}

fn read(cells: &mut Cells<'_>, record: &mut Record, companies: &HashMap<String, Record>) {
    cells.put_required(record, "email", "email", value::email);
    if cells.header().has("name") || record.text("name").is_empty() {
        cells.put_required(record, "name", "name", value::line);
    }
    if cells.header().has("role") || record.text("role").is_empty() {
        let roles = Role::ALL.map(|role| (role.code(), role.code()));
        cells.put_required(record, "role", "role", |text| value::one_of(text, &roles));
    }
    cells.put(record, "company", "company", |company| {
        let known = companies.contains_key(company);
        known.then(|| company.to_owned()).ok_or(Reason::UnknownCompany)
    });
    if cells.text("language").is_some() {
        cells.put(record, "language", "language", value::language);
    }
    let role = Role::from_code(record.text("role"));
    let has_company = !record.text("company").is_empty();
    match role {
        Some(role) if role.is_of_a_company() && !has_company && cells.is_sound() => {
            cells.refuse("company", Reason::RoleNeedsCompany);
        }
        Some(role) if !role.is_of_a_company() && has_company && cells.is_sound() => {
            cells.refuse("company", Reason::RoleHasNoCompany);
        }
        _ => {}
    }
}
