//! Partner companies, their people, and the markets and warehouses that serve them.
//!
//! It owns the authored `companies.csv`, `users.csv`, `markets.csv` and `warehouses.csv`,
//! which are in the import format already. It must never know products.

use std::collections::BTreeMap;

use super::prices::Buyer;
use super::sheet::Sheet;
use super::{DemoError, LANGUAGES};

pub(super) const COMPANIES: &str = include_str!("../../demo/companies.csv");
pub(super) const USERS: &str = include_str!("../../demo/users.csv");
pub(super) const MARKETS: &str = include_str!("../../demo/markets.csv");
pub(super) const WAREHOUSES: &str = include_str!("../../demo/warehouses.csv");

/// A partner company, as far as its orders need it.
pub(super) struct Company {
    pub(super) code: String,
    pub(super) country: String,
    pub(super) tier: String,
    pub(super) currency: String,
    pub(super) incoterm: String,
    /// Minor units of the company's currency.
    pub(super) order_minimum: u64,
    /// The countries of its addresses, the first one first.
    pub(super) ship_to: Vec<String>,
    /// Its people: email, and the position of their language in [`LANGUAGES`].
    pub(super) people: Vec<(String, usize)>,
}

impl Company {
    pub(super) fn buyer(&self) -> Buyer<'_> {
        Buyer { company: &self.code, tier: &self.tier, currency: &self.currency }
    }
}

pub(super) fn companies() -> Result<Vec<Company>, DemoError> {
    let sheet = Sheet::read("companies.csv", COMPANIES)?;
    let mut companies: Vec<Company> = Vec::new();
    for row in sheet.rows() {
        let code = row.text("company")?;
        let ship_to = row.text("address_country")?.to_owned();
        if let Some(company) = companies.iter_mut().find(|company| company.code == code) {
            company.ship_to.push(ship_to);
            continue;
        }
        companies.push(Company {
            code: code.to_owned(),
            country: row.text("country")?.to_owned(),
            tier: row.text("tier")?.to_owned(),
            currency: row.text("currency")?.to_owned(),
            incoterm: row.text("incoterm")?.to_owned(),
            order_minimum: row.minor_units("order_minimum")?,
            ship_to: vec![ship_to],
            people: Vec::new(),
        });
    }
    for row in Sheet::read("users.csv", USERS)?.rows() {
        let language = row.text("language")?;
        let position = LANGUAGES.iter().position(|known| *known == language);
        let position = position.ok_or_else(|| row.wrong("language", language))?;
        let code = row.text("company")?;
        match companies.iter_mut().find(|company| company.code == code) {
            Some(company) => company.people.push((row.text("email")?.to_owned(), position)),
            None if code.is_empty() => {}
            None => return Err(row.wrong("company", code)),
        }
    }
    Ok(companies)
}

/// The warehouses that serve each country, the preferred one first.
pub(super) fn warehouses_by_country() -> Result<BTreeMap<String, Vec<String>>, DemoError> {
    let sheet = Sheet::read("markets.csv", MARKETS)?;
    let market = |row: super::sheet::Row<'_>| {
        let warehouses = row.text("warehouses")?.split(' ').map(str::to_owned).collect();
        Ok((row.text("country")?.to_owned(), warehouses))
    };
    sheet.rows().map(market).collect()
}

/// The codes of the warehouses.
pub(super) fn warehouses() -> Result<Vec<String>, DemoError> {
    let sheet = Sheet::read("warehouses.csv", WAREHOUSES)?;
    sheet.rows().map(|row| Ok(row.text("warehouse")?.to_owned())).collect()
}
