//! Where a company stands in its rebate agreements, and which order lines earned what: facts of the
//! database, worked out by `domain`. It must never know HTTP.

mod countable;
pub mod examples;
mod place;
mod standings;
mod statement;

use std::collections::{BTreeMap, BTreeSet};

use api::session::CompanySummary;
use chrono::{Months, NaiveDate};
use domain::document_exchange::ReferenceRates;
use domain::rebate::{Agreement, Purchase, RebateError, Settled, Standing};
use domain::{Currency, sku};

use crate::problem::Outcome;
use crate::rates::RateBook;
use crate::storage::markets::Names;
use crate::storage::rebates::{Bought, StoredAgreement};
use crate::storage::{Connection, products, rebates as stored, vocabulary};
use crate::text::Language;
use countable::Countable;
pub use place::Place;

/// Everything that the agreements of a company are worked out from.
pub struct RebateBook {
    company: CompanySummary,
    on: NaiveDate,
    language: Language,
    /// Those in force on the day.
    agreements: Vec<StoredAgreement>,
    settlements: BTreeMap<String, Vec<Settled>>,
    /// Up to the day, oldest first.
    bought: Vec<Bought>,
    /// The same as agreements of each currency count it.
    countable: BTreeMap<Currency, Result<Countable, RebateError>>,
    /// Product names by [`sku::key`].
    names: BTreeMap<String, String>,
}

impl RebateBook {
    /// Reads what is needed of the database; exchange rates only where something was bought in another
    /// currency than that of an agreement.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    pub async fn load(
        connection: &mut Connection,
        rates: &RateBook,
        company: CompanySummary,
        on: NaiveDate,
        language: Language,
    ) -> Outcome<Self> {
        let mut agreements = stored::agreements(connection, &company).await?;
        agreements.retain(|agreement| in_force(agreement, on).is_some());
        let mut book = Self {
            company,
            on,
            language,
            agreements,
            settlements: BTreeMap::new(),
            bought: Vec::new(),
            countable: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        let Some(from) = book.agreements.iter().filter_map(|agreement| needed_from(agreement, on)).min()
        else {
            return Ok(book);
        };
        book.settlements = stored::settlements(connection, &book.company.id, on).await?;
        let vocabulary = vocabulary::load(connection, language).await?;
        book.bought = stored::purchases(connection, &book.company.id, (from, on), &vocabulary).await?;
        let common = if book.needs_rates() { Some(rates.common(connection).await?) } else { None };
        book.count(common.as_ref().and_then(|common| ReferenceRates::of(&common.rates)));
        let skus: BTreeSet<String> =
            book.bought.iter().map(|bought| sku::key(&bought.purchase.sku)).collect();
        let skus: Vec<String> = skus.into_iter().collect();
        for (key, product) in products::orderables(connection, &skus).await? {
            let name = product.names.in_language(language, &product.sku).to_owned();
            book.names.insert(key, name);
        }
        Ok(book)
    }

    /// Whether anything was bought in another currency than that of an agreement.
    fn needs_rates(&self) -> bool {
        self.in_force().any(|terms| self.bought.iter().any(|bought| !terms.takes(&bought.purchase)))
    }

    /// Converts what was bought into the currency of each agreement, once for all that is said of it.
    fn count(&mut self, rates: Option<ReferenceRates<'_>>) {
        let terms: BTreeMap<Currency, &Agreement> =
            self.in_force().map(|terms| (terms.currency, terms)).collect();
        let countable =
            terms.into_iter().map(|(currency, terms)| (currency, Countable::of(&self.bought, terms, rates)));
        self.countable = countable.collect();
    }

    fn in_force(&self) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter_map(|agreement| in_force(agreement, self.on))
    }

    /// What was bought as an agreement counts it.
    fn countable(&self, terms: &Agreement) -> Result<&Countable, RebateError> {
        let countable =
            self.countable.get(&terms.currency).ok_or(RebateError::NoVersionAt { date: self.on })?;
        countable.as_ref().map_err(Clone::clone)
    }

    fn work_out(&self, agreement: &StoredAgreement, purchases: &[Purchase]) -> Result<Standing, RebateError> {
        let none = Vec::new();
        let settled = self.settlements.get(&agreement.id).unwrap_or(&none);
        agreement.programme.standing(purchases, self.on, settled)
    }

    fn name_of(&self, agreement: &StoredAgreement) -> String {
        let version = in_force(agreement, self.on).map(|terms| terms.version);
        let names = version.and_then(|version| agreement.names.get(&version));
        names
            .map_or(agreement.id.as_str(), |(names, _)| names.in_language(self.language, &agreement.id))
            .to_owned()
    }

    fn line_name(&self, agreement: &StoredAgreement, version: u32, line: &str) -> String {
        let names: Option<&Names> = agreement.names.get(&version).and_then(|(_, lines)| lines.get(line));
        names.map_or(line, |names| names.in_language(self.language, line)).to_owned()
    }
}

/// The terms in force on a day, if the day lies in their term.
fn in_force(agreement: &StoredAgreement, on: NaiveDate) -> Option<&Agreement> {
    let begun = agreement.programme.versions.iter().rfind(|version| version.effective <= on)?;
    Some(&begun.agreement).filter(|terms| terms.window.contains(on))
}

/// From when on purchases are needed: the whole term, and the same period a year before.
fn needed_from(agreement: &StoredAgreement, on: NaiveDate) -> Option<NaiveDate> {
    let terms = in_force(agreement, on)?;
    let period = terms.period.at(on, terms.window)?;
    let year_before = period.from.checked_sub_months(Months::new(12))?;
    Some(terms.window.from.min(year_before))
}
