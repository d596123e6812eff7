//! Another currency of a company: its amounts are kept in its currency, and only what is owed in its
//! currency counts against its credit line.

use domain::Money;

use super::super::cells::fault;
use super::super::kind::{Taken, Writing};
use super::super::reason::Reason;
use super::{AMOUNTS, said};
use crate::storage::table::Record;
use crate::storage::{StorageError, companies};

/// Refuses another currency as long as amounts are stored that the file does not state anew, and as long as
/// something is owed in the present one.
///
/// # Errors
/// [`StorageError`].
pub async fn refuse_change(
    rows: &mut [Taken],
    before: &Record,
    company: &Record,
    writing: &mut Writing<'_>,
) -> Result<(), StorageError> {
    let present = before.text("currency");
    if present == company.text("currency") {
        return Ok(());
    }
    let header = writing.header;
    let stating = said(rows, "currency", header).map(|(position, _)| position);
    let Some(taken) = stating.and_then(|position| rows.get_mut(position)) else {
        return Ok(());
    };
    let left_behind = |field: &&str| before.number(field).is_some() && !header.has(field);
    if AMOUNTS.iter().any(left_behind) {
        let reason = Reason::CurrencyNeedsAmounts { stored: present.to_owned() };
        taken.faults.push(fault(header, &taken.row, "currency", reason));
    }
    if let Some(owed) = owed(before.text("id"), writing).await? {
        taken.faults.push(fault(header, &taken.row, "currency", Reason::CurrencyWhileOwed { owed }));
    }
    Ok(())
}

/// What the company owes, if anything. No order comes in between until the end of the transaction.
async fn owed(company: &str, writing: &mut Writing<'_>) -> Result<Option<Money>, StorageError> {
    companies::lock_credit(writing.connection, company).await?;
    let now = writing.circumstances.at.timestamp_millis();
    let found = companies::with_credit(writing.connection, company, now).await?;
    Ok(found.map(|found| found.credit.used).filter(|used| !used.is_zero()))
}
