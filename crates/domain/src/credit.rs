//! A company's credit line: what is used, what is open, what an order would take.

use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError};

/// What a company may owe and owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreditLine {
    /// `None` is no limit, never zero for unlimited.
    pub limit: Option<Money>,
    /// Open orders and unpaid invoices.
    pub used: Money,
}

/// An order that the credit line does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CreditRefusal {
    /// What the company may owe.
    pub limit: Money,
    /// What it owes already.
    pub used: Money,
    /// The total of the refused order.
    pub order: Money,
    /// By how much the order goes past the limit.
    pub short_by: Money,
}

impl CreditLine {
    /// What is left; below zero where more is used than allowed. `None` where there is no limit.
    ///
    /// # Errors
    /// [`MoneyError`] on mixed currencies or overflow.
    pub fn open(&self) -> Result<Option<Money>, MoneyError> {
        self.limit.map(|limit| limit.minus(self.used)).transpose()
    }

    /// Whether an order of this total is covered: `Ok(None)` if so.
    ///
    /// # Errors
    /// [`MoneyError`] on mixed currencies or overflow.
    ///
    /// ```
    /// use domain::{CreditLine, Currency, Money};
    /// let euros = |amount| Money::parse(amount, Currency::EUR).unwrap();
    /// let line = CreditLine { limit: Some(euros("1000")), used: euros("900") };
    /// assert!(line.check(euros("100")).unwrap().is_none());
    /// assert_eq!(line.check(euros("150")).unwrap().unwrap().short_by, euros("50"));
    /// ```
    pub fn check(&self, order: Money) -> Result<Option<CreditRefusal>, MoneyError> {
        let Some(limit) = self.limit else {
            return Ok(None);
        };
        let short_by = self.used.plus(order)?.minus(limit)?;
        let covered = short_by.minor() <= 0;
        Ok((!covered).then_some(CreditRefusal { limit, used: self.used, order, short_by }))
    }
}
