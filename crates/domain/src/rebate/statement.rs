//! A line's rebate traced to the documents that earned it, to the cent.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::error::RebateError;
use super::purchases::{Gathered, Purchase};
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

/// Shares a line's settled amount over the purchases that it counted.
///
/// # Errors
/// [`RebateError::UnknownLine`], or [`RebateError::Overflow`] where the shares do not fit.
pub fn statement(
    gathered: &Gathered,
    purchases: &[Purchase],
    line: &str,
    amount: Money,
) -> Result<Vec<StatementEntry>, RebateError> {
    let counted =
        gathered.counted.get(line).ok_or_else(|| RebateError::UnknownLine { line: line.to_owned() })?;
    if counted.is_empty() {
        return Ok(Vec::new());
    }
    let weights: Vec<Decimal> = counted.iter().map(|(_, value)| value.decimal()).collect();
    let shares = match allocate(amount, &weights) {
        // Invoices and credit notes cancel out: what a floor still pays is nobody's more.
        Err(AllocationError::ZeroBasis) => allocate_equally(amount, counted.len()),
        shares => shares,
    };
    let shares = shares.map_err(|_| RebateError::Overflow)?;
    let entries = counted.iter().zip(shares).filter_map(|((index, value), rebate)| {
        let purchase = purchases.get(*index)?;
        Some(StatementEntry {
            document: purchase.document.clone(),
            date: purchase.date,
            sku: purchase.sku.clone(),
            value: *value,
            rebate,
        })
    });
    Ok(entries.collect())
}
