//! Where a company stands in its rebate agreements, and which order lines earned what: facts of the
//! database, worked out by `domain`. It must never know HTTP.

mod countable;
pub mod examples;
mod place;

use std::collections::{BTreeMap, BTreeSet};

use api::rebate::{
    RebateLineStanding, RebatePartners, RebateRefusal, RebateStanding, RebateStatementLine, RebateVersion,
    RebateWay, Rebates,
};
use api::session::CompanySummary;
use chrono::{Months, NaiveDate};
use domain::document_exchange::ReferenceRates;
use domain::rebate::{
    Agreement, LineAmount, Purchase, PurchaseKind, RebateError, Settled, Standing, Traced, reach,
};
use domain::{Currency, Money, sku};

use crate::problem::Outcome;
use crate::rates::RateBook;
use crate::storage::markets::Names;
use crate::storage::rebates::{Bought, StoredAgreement};
use crate::storage::{Connection, products, rebates as stored, vocabulary};
use crate::text::Language;
use countable::Countable;
pub use place::Place;

/// So many ways to the next tier are shown.
const WAYS: usize = 3;

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

    /// Where the company stands in every agreement.
    #[must_use]
    pub fn standings(&self) -> Rebates {
        let mut rebates = Rebates {
            company_id: self.company.id.clone(),
            company_name: self.company.name.clone(),
            on: self.on,
            agreements: Vec::new(),
            refused: Vec::new(),
        };
        for agreement in &self.agreements {
            match self.standing_of(agreement) {
                Ok(standing) => rebates.agreements.push(standing),
                Err(error) => rebates.refused.push(RebateRefusal {
                    id: agreement.id.clone(),
                    name: self.name_of(agreement),
                    error,
                }),
            }
        }
        rebates
    }

    /// Every order line that an agreement counted in the period, by their [`Place`], with its share of what
    /// its line earned; `None` where there is no such agreement.
    ///
    /// # Errors
    /// What `domain` finds.
    pub fn statement(
        &self,
        id: &str,
        line: Option<&str>,
    ) -> Option<Result<Vec<RebateStatementLine>, RebateError>> {
        let agreement = self.agreements.iter().find(|agreement| agreement.id == id)?;
        Some(self.statement_of(agreement, line))
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

    fn standing_of(&self, agreement: &StoredAgreement) -> Result<RebateStanding, RebateError> {
        let terms = in_force(agreement, self.on).ok_or(RebateError::NoVersionAt { date: self.on })?;
        let countable = self.countable(terms)?;
        let standing = self.work_out(agreement, &countable.purchases)?;
        let versions = agreement.programme.versions.iter().map(|version| RebateVersion {
            version: version.agreement.version,
            effective: version.effective,
            amendment: version.amendment,
        });
        let lines: Result<Vec<_>, RebateError> = (terms.lines.iter().enumerate())
            .map(|(place, line)| {
                self.line_of(agreement, terms, &standing, &countable.purchases, place, &line.id)
            })
            .collect();
        Ok(RebateStanding {
            id: agreement.id.clone(),
            name: self.name_of(agreement),
            partners: match (&agreement.company, &agreement.tier) {
                (Some(_), _) => RebatePartners::Company,
                (None, Some(tier)) => RebatePartners::Tier(tier.clone()),
                (None, None) => RebatePartners::Everyone,
            },
            version: terms.version,
            versions: versions.collect(),
            amendments: standing.amendments,
            period: standing.period,
            earned: standing.settlement.earned,
            settled: standing.settled,
            brought_forward: standing.brought_forward,
            due: standing.settlement.due,
            accrued: standing.accrued,
            expected: standing.expected,
            forecast: standing
                .scenario
                .forecast
                .clone()
                .unwrap_or(domain::rebate::Forecast::RunRate { elapsed: 1, of: 1 }),
            lines: lines?,
            left_aside: countable.left_aside(terms, standing.period)?,
            scenario: standing.scenario,
        })
    }

    fn line_of(
        &self,
        agreement: &StoredAgreement,
        terms: &Agreement,
        standing: &Standing,
        purchases: &[Purchase],
        place: usize,
        id: &str,
    ) -> Result<RebateLineStanding, RebateError> {
        let unknown = || RebateError::UnknownLine { line: id.to_owned() };
        let line = terms.line(id).ok_or_else(unknown)?;
        let ladder = standing.simulation.ladders.get(place).ok_or_else(unknown)?.ladder.clone();
        let amount = |amounts: &[LineAmount]| {
            let own = amounts.iter().find(|amount| amount.line == id);
            own.map_or(Money::zero(terms.currency), |own| own.amount)
        };
        let outlook = standing.simulation.outlook.as_ref();
        let volume_in = |facts: &domain::rebate::Facts| facts.volumes.get(id).cloned().unwrap_or_default();
        let expected = outlook.and_then(|outlook| {
            outlook.accrual.lines.iter().find(|line| line.line == id).and_then(|line| line.expected_tier)
        });
        Ok(RebateLineStanding {
            line: id.to_owned(),
            name: self.line_name(agreement, terms.version, id),
            earned: amount(&standing.settlement.lines),
            accrued: amount(&standing.accrued_lines),
            expected: amount(&standing.expected_lines),
            volume: volume_in(&standing.scenario.volumes),
            expected_volume: outlook.map(|outlook| volume_in(&outlook.volumes)).unwrap_or_default(),
            expected_tier: expected,
            ways: match &ladder.next {
                Some(next) if !next.more.is_zero() => self.ways(terms, line, next.more, purchases)?,
                _ => Vec::new(),
            },
            ladder,
        })
    }

    /// What was bought most of in the last twelve months, of that which the line counts.
    fn ways(
        &self,
        terms: &Agreement,
        line: &domain::rebate::Line,
        more: domain::Figure,
        purchases: &[Purchase],
    ) -> Result<Vec<RebateWay>, RebateError> {
        let since = self.on.checked_sub_months(Months::new(12)).unwrap_or(self.on);
        let members = line.scope.members();
        let usual = purchases.iter().filter(|one| one.date > since && members.counts(one));
        let cartons: BTreeMap<String, u32> = self
            .bought
            .iter()
            .filter_map(|bought| Some((bought.purchase.sku.clone(), bought.carton_units?)))
            .collect();
        let ways = reach(terms, more, line.measure.unit(), usual, &cartons, WAYS)?;
        let named = ways.into_iter().map(|reach| {
            let name = self.names.get(&sku::key(&reach.sku)).cloned();
            RebateWay { name: name.unwrap_or_else(|| reach.sku.clone()), reach }
        });
        Ok(named.collect())
    }

    fn statement_of(
        &self,
        agreement: &StoredAgreement,
        only: Option<&str>,
    ) -> Result<Vec<RebateStatementLine>, RebateError> {
        let terms = in_force(agreement, self.on).ok_or(RebateError::NoVersionAt { date: self.on })?;
        let countable = self.countable(terms)?;
        let purchases = &countable.purchases;
        let standing = self.work_out(agreement, purchases)?;
        let mut lines = Vec::new();
        let earned = standing.settlement.lines.iter();
        for amount in earned.filter(|amount| only.is_none_or(|only| only == amount.line)) {
            let Some(traced) = agreement.programme.traced_by(&amount.line, self.on) else { continue };
            let shares =
                agreement.programme.statement(&standing.earnings, purchases, &amount.line, amount.amount)?;
            let name = self.line_name(agreement, traced.version, &amount.line);
            for Traced { place, entry: share } in shares {
                let Some(source) = countable.sources.get(place) else { continue };
                let Some(bought) = self.bought.get(source.place) else { continue };
                lines.push(RebateStatementLine {
                    line: amount.line.clone(),
                    line_name: name.clone(),
                    order: share.document,
                    position: bought.position,
                    date: share.date,
                    is_credit_note: bought.purchase.kind != PurchaseKind::Invoice,
                    sku: share.sku,
                    description: bought.description.clone(),
                    quantity: bought.quantity,
                    value: share.value,
                    conversion: source.conversion.clone(),
                    rebate: share.rebate,
                });
            }
        }
        lines.sort_by_cached_key(Place::of);
        Ok(lines)
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
