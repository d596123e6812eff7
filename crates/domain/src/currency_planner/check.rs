//! Whether a scenario makes sense. Every calculation starts here, so the arithmetic may rely on it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::scenario::{Interest, Scenario, VERSION};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::exact::{at_most, input, no_more_than, positive};
use crate::planning::{Fault, InputError};

/// Most currencies.
pub const MAXIMUM_CURRENCIES: u32 = 50;
/// Most exposures, and most contracts.
pub const MAXIMUM_EXPOSURES: u32 = 2_000;
/// Most steps of the sensitivity table.
pub const MAXIMUM_STEPS: u32 = 50;
/// Most per cent of interest a year, and of a step.
pub(super) const MOST_PERCENT: i64 = 1_000;

type Checked = Result<(), InputError>;

impl Scenario {
    /// Whether the scenario can be worked out at all.
    ///
    /// # Errors
    /// [`InputError`] points at the first fault.
    ///
    /// ```
    /// use domain::currency_planner::Scenario;
    /// use domain::planning::Fault;
    /// let scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "home": "EUR", "as_of": "2026-11-23", "spot_date": "2026-11-20",
    ///     "home_interest": { "percent": "2", "day_count": "actual_360" }, "rates": [], "exposures": []
    /// }"#)?;
    /// let error = scenario.check().unwrap_err();
    /// assert_eq!((error.pointer.as_str(), error.fault), ("/spot_date", Fault::BeforeToday));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Checked {
        if self.version == 0 || self.version > VERSION {
            return Err(InputError::at("/version", Fault::UnknownVersion { known: VERSION }));
        }
        if self.interest_from() < self.as_of {
            return Err(InputError::at("/spot_date", Fault::BeforeToday));
        }
        check_interest(&self.home_interest, "/home_interest")?;
        let known = self.check_rates()?;
        no_more_than(self.exposures.len(), MAXIMUM_EXPOSURES, "/exposures")?;
        for (place, exposure) in self.exposures.iter().enumerate() {
            let parent = format!("/exposures/{place}");
            self.check_amount(exposure.amount, &known, &parent)?;
        }
        no_more_than(self.locked.len(), MAXIMUM_EXPOSURES, "/locked")?;
        for (place, locked) in self.locked.iter().enumerate() {
            let parent = format!("/locked/{place}");
            self.check_amount(locked.amount, &known, &parent)?;
            positive(locked.rate, &format!("{parent}/rate"))?;
            let covers = |exposure: &super::Exposure| {
                (exposure.amount.currency(), exposure.due) == (locked.amount.currency(), locked.due)
            };
            if !self.exposures.iter().any(covers) {
                return Err(InputError::at(parent, Fault::Unmatched));
            }
        }
        if let Some(business) = &self.business {
            for (name, amount) in [("revenue", business.revenue), ("costs", business.costs)] {
                let pointer = format!("/business/{name}");
                if amount.currency() != self.home {
                    return Err(InputError::at(pointer, Fault::WrongCurrency { expected: self.home }));
                }
                if amount.is_negative() {
                    return Err(InputError::at(pointer, Fault::Negative));
                }
                input(amount.decimal().into(), &pointer)?;
            }
            let target = "/business/target_margin_percent";
            if at_most(business.target_margin_percent, 100, target)? == Decimal::ONE_HUNDRED {
                return Err(InputError::at(target, Fault::NotWithin { above: 0, below: 100 }));
            }
        }
        no_more_than(self.steps.len(), MAXIMUM_STEPS, "/steps")?;
        for (place, step) in self.steps.iter().enumerate() {
            above_minus_hundred(*step, format!("/steps/{place}"))?;
        }
        Ok(())
    }

    fn check_rates(&self) -> Result<BTreeSet<Currency>, InputError> {
        no_more_than(self.rates.len(), MAXIMUM_CURRENCIES, "/rates")?;
        let mut known = BTreeSet::new();
        for (place, rate) in self.rates.iter().enumerate() {
            let parent = format!("/rates/{place}");
            let refused = |fault| InputError::at(format!("{parent}/currency"), fault);
            if rate.currency == self.home {
                return Err(refused(Fault::HomeCurrency { currency: self.home }));
            }
            if !known.insert(rate.currency) {
                return Err(refused(Fault::Duplicate));
            }
            positive(rate.spot, &format!("{parent}/spot"))?;
            check_interest(&rate.interest, &format!("{parent}/interest"))?;
        }
        Ok(known)
    }

    /// An amount in a foreign currency that has a rate.
    fn check_amount(&self, amount: Money, known: &BTreeSet<Currency>, parent: &str) -> Checked {
        let pointer = format!("{parent}/amount");
        let currency = amount.currency();
        if currency == self.home {
            return Err(InputError::at(pointer, Fault::HomeCurrency { currency }));
        }
        if !known.contains(&currency) {
            return Err(InputError::at(pointer, Fault::NoRate { currency }));
        }
        input(amount.decimal().into(), &pointer).map(|_| ())
    }
}

/// Interest may be below zero, and has been.
fn check_interest(interest: &Interest, parent: &str) -> Checked {
    above_minus_hundred(interest.percent, format!("{parent}/percent"))
}

/// Per cent that leave something: above -100, and no more than is plausible.
fn above_minus_hundred(percent: Figure, pointer: String) -> Checked {
    let value = input(percent, &pointer)?;
    if value <= Decimal::from(-100) {
        Err(InputError::at(pointer, Fault::NotWithin { above: -100, below: MOST_PERCENT }))
    } else if value > Decimal::from(MOST_PERCENT) {
        Err(InputError::at(pointer, Fault::AboveLimit { limit: MOST_PERCENT }))
    } else {
        Ok(())
    }
}
