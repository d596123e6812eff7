//! What a company bought, as the agreements of one currency count it: converted where it can be, left aside
//! where no exchange rate is known.

use std::collections::{BTreeMap, BTreeSet};

use api::rebate::LeftAside;
use domain::document_exchange::{Conversion, ReferenceRates, counted};
use domain::rebate::{Agreement, Members, Purchase, RebateError, Window};
use domain::{Currency, Money};

use crate::storage::rebates::Bought;

/// Purchases in the currency of the agreements, and those that cannot be.
#[derive(Default)]
pub struct Countable {
    /// As `domain` takes them, oldest first.
    pub purchases: Vec<Purchase>,
    /// Where each of them comes from, in the same order.
    pub sources: Vec<Source>,
    /// In their own currencies.
    left_aside: Vec<Purchase>,
}

/// Where a purchase comes from.
pub struct Source {
    /// Its place among all that was bought.
    pub place: usize,
    /// Where it is in another currency.
    pub conversion: Option<Conversion>,
}

impl Countable {
    /// All that was bought, for the agreements in the currency of `terms`.
    ///
    /// # Errors
    /// [`RebateError::Overflow`] where a document does not fit in that currency.
    pub fn of(
        bought: &[Bought],
        terms: &Agreement,
        rates: Option<ReferenceRates<'_>>,
    ) -> Result<Self, RebateError> {
        let mut countable = Self::default();
        for (place, bought) in bought.iter().enumerate() {
            match counted(terms, &bought.purchase, rates)? {
                Some(counted) => {
                    countable.purchases.push(counted.purchase);
                    countable.sources.push(Source { place, conversion: counted.conversion });
                }
                None => countable.left_aside.push(bought.purchase.clone()),
            }
        }
        Ok(countable)
    }

    /// What an agreement would count in a period if a rate were known, by currency.
    ///
    /// # Errors
    /// [`RebateError::Overflow`].
    pub fn left_aside(&self, terms: &Agreement, period: Window) -> Result<Vec<LeftAside>, RebateError> {
        let lines: Vec<Members<'_>> = terms.lines.iter().map(|line| line.scope.members()).collect();
        let aside = self.left_aside.iter().filter(|purchase| {
            period.contains(purchase.date) && lines.iter().any(|members| members.counts(purchase))
        });
        let mut sums: BTreeMap<Currency, (BTreeSet<&str>, Money)> = BTreeMap::new();
        for purchase in aside {
            let currency = purchase.value.currency();
            let sum = sums.entry(currency).or_insert((BTreeSet::new(), Money::zero(currency)));
            sum.0.insert(&purchase.document);
            sum.1 = sum.1.plus(purchase.value).map_err(|_| RebateError::Overflow)?;
        }
        let sums = sums.into_values().map(|(documents, value)| LeftAside {
            currency: value.currency(),
            documents: u32::try_from(documents.len()).unwrap_or(u32::MAX),
            value,
        });
        Ok(sums.collect())
    }
}
