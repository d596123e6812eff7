//! A line's rebate traced to the documents that earned it, to the cent.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::amended_earnings::AmendedEarnings;
use super::amendment::Programme;
use super::error::RebateError;
use super::exact::sum;
use super::purchase::Purchase;
use super::purchases::{Gathered, gather_within};
use crate::allocation::{AllocationError, allocate, allocate_equally};
use crate::money::Money;

/// One document line and its share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementEntry {
    /// The invoice's or credit note's number.
    pub document: String,
    /// Of the document.
    pub date: NaiveDate,
    /// What was bought.
    pub sku: String,
    /// In the agreement's currency; negative for a credit note.
    pub value: Money,
    /// Its part of the line's rebate, by value. The parts add up.
    pub rebate: Money,
}

/// A document line and its place among the purchases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traced {
    /// Counted from 0.
    pub place: usize,
    /// Its share.
    pub entry: StatementEntry,
}

/// Shares a line's settled amount over the purchases that it counted.
///
/// # Errors
/// [`RebateError::UnknownLine`], or [`RebateError::Overflow`] where the shares do not fit.
///
/// ```
/// use domain::rebate::{Agreement, Purchase, gather, statement};
/// use domain::{Currency, Money};
/// # let agreement: Agreement = serde_json::from_str(r#"{
/// #     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
/// #     "window": { "from": "2026-01-01", "to": "2026-12-31" },
/// #     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
/// #         "tiers": [{ "threshold": "0", "rate": "3" }] }]
/// # }"#)?;
/// let purchases: Vec<Purchase> = serde_json::from_str(r#"[
///     { "document": "INV-7", "date": "2026-02-01", "kind": "invoice", "sku": "LMP-1",
///         "quantity": "10", "value": { "amount": "100.10", "currency": "EUR" } },
///     { "document": "INV-8", "date": "2026-02-02", "kind": "invoice", "sku": "LMP-1",
///         "quantity": "5", "value": { "amount": "50.30", "currency": "EUR" } }
/// ]"#)?;
/// let gathered = gather(&agreement, &purchases, agreement.window)?;
/// // 3 % of 150.40 is 4.512.
/// let entries = statement(&gathered, &purchases, "all", Money::parse("4.51", Currency::EUR)?)?;
/// assert_eq!((entries[0].rebate.amount(), entries[1].rebate.amount()), ("3.00".into(), "1.51".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn statement(
    gathered: &Gathered,
    purchases: &[Purchase],
    line: &str,
    amount: Money,
) -> Result<Vec<StatementEntry>, RebateError> {
    let counted =
        gathered.counted.get(line).ok_or_else(|| RebateError::UnknownLine { line: line.to_owned() })?;
    Ok(shared(counted, purchases, amount)?.into_iter().map(|traced| traced.entry).collect())
}

impl Programme {
    /// Traces a line's settled `amount` in a period to the documents that earned it, oldest part first.
    ///
    /// Each part of an amended period is shared over the documents of its own days alone: what the first
    /// version earned lies on what was bought under it. The parts are rounded half up, and what rounding
    /// leaves is the largest part's. A part without documents, such as a floor, lies on those of the whole
    /// period; without any, there is nothing to trace it to.
    ///
    /// # Errors
    /// [`RebateError::Overflow`] where the shares do not fit, and what [`super::gather`] finds.
    pub fn statement(
        &self,
        earned: &AmendedEarnings,
        purchases: &[Purchase],
        line: &str,
        amount: Money,
    ) -> Result<Vec<Traced>, RebateError> {
        let mut parts: Vec<(Decimal, Documents)> = Vec::with_capacity(earned.segments.len());
        for segment in &earned.segments {
            let Some(terms) = self.traced_by(line, segment.days.to) else { continue };
            let mut gathered = gather_within(terms, purchases, segment.days)?;
            let documents = gathered.counted.remove(line).unwrap_or_default();
            parts.push((segment.of_line(line)?, documents));
        }
        if parts.iter().any(|(exact, documents)| documents.is_empty() && !exact.is_zero()) {
            let exact = sum(parts.iter().map(|(exact, _)| *exact))?;
            let documents = parts.into_iter().flat_map(|(_, documents)| documents).collect();
            parts = vec![(exact, documents)];
        }
        let exact: Vec<Decimal> = parts.iter().map(|(exact, _)| *exact).collect();
        let mut traced = Vec::new();
        for ((_, documents), amount) in parts.iter().zip(rounded(&exact, amount)?) {
            traced.extend(shared(documents, purchases, amount)?);
        }
        Ok(traced)
    }
}

/// Purchases by their place, with their value in the agreement's currency.
type Documents = Vec<(usize, Money)>;

/// The parts as money that adds up to `total`.
fn rounded(parts: &[Decimal], total: Money) -> Result<Vec<Money>, RebateError> {
    let overflow = |_| RebateError::Overflow;
    let round = |part: &Decimal| Money::round_half_up(*part, total.currency()).map_err(overflow);
    let mut amounts: Vec<Money> = parts.iter().map(round).collect::<Result<_, _>>()?;
    let rounded = Money::sum(total.currency(), amounts.iter().copied()).map_err(overflow)?;
    let left = total.minus(rounded).map_err(overflow)?;
    if let Some(largest) = amounts.iter_mut().max_by_key(|amount| amount.minor().unsigned_abs()) {
        *largest = largest.plus(left).map_err(overflow)?;
    }
    Ok(amounts)
}

/// An amount over documents, by their value.
fn shared(
    documents: &[(usize, Money)],
    purchases: &[Purchase],
    amount: Money,
) -> Result<Vec<Traced>, RebateError> {
    if documents.is_empty() {
        return Ok(Vec::new());
    }
    let weights: Vec<Decimal> = documents.iter().map(|(_, value)| value.decimal()).collect();
    let shares = match allocate(amount, &weights) {
        // Invoices and credit notes cancel out: what a floor still pays is nobody's more.
        Err(AllocationError::ZeroBasis) => allocate_equally(amount, documents.len()),
        shares => shares,
    };
    let shares = shares.map_err(|_| RebateError::Overflow)?;
    let entries = documents.iter().zip(shares).filter_map(|((place, value), rebate)| {
        let purchase = purchases.get(*place)?;
        let entry = StatementEntry {
            document: purchase.document.clone(),
            date: purchase.date,
            sku: purchase.sku.clone(),
            value: *value,
            rebate,
        };
        Some(Traced { place: *place, entry })
    });
    Ok(entries.collect())
}
