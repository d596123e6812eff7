//! The rates of a currency as they are typed: what it costs today, what it bears.

use domain::{
    Currency,
    currency_planner::{Compounding, DayCount, Quotation},
    planning::Provenance,
};
use serde::{Deserialize, Serialize};

use super::Typed;
use crate::state::{calculator::figures::written, currency::published::PublishedRate};

/// The rates of a currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedRate {
    pub spot: String,
    pub interest: String,
    pub day_count: DayCount,
    /// As it came with a scenario.
    #[serde(default)]
    pub compounding: Compounding,
    /// As it came with a scenario, where it is not that of the form.
    #[serde(default)]
    pub quotation: Option<Quotation>,
    /// Where the spot rate is from; empty where it was typed by hand.
    #[serde(default)]
    pub provenance: Provenance,
    /// The same of its interest.
    #[serde(default)]
    pub interest_provenance: Provenance,
}

impl Typed {
    pub fn rate(&self, currency: Currency) -> TypedRate {
        let empty = || TypedRate { compounding: self.home_compounding, ..TypedRate::empty(currency) };
        self.rates.get(currency.code()).cloned().unwrap_or_else(empty)
    }

    pub fn change_rate(&mut self, currency: Currency, change: impl FnOnce(&mut TypedRate)) {
        let mut rate = self.rate(currency);
        change(&mut rate);
        self.rates.insert(currency.code().to_owned(), rate);
    }

    /// Which way a currency's rates are quoted.
    pub fn quotation_of(&self, currency: Currency) -> Quotation {
        let rate = self.rates.get(currency.code());
        rate.and_then(|rate| rate.quotation).unwrap_or(self.quotation)
    }

    /// Quotes all rates this way.
    pub fn quote_as(&mut self, quotation: Quotation) {
        self.quotation = quotation;
        self.rates.values_mut().for_each(|rate| rate.quotation = None);
    }

    /// Compounds all interest this way.
    pub fn compound_as(&mut self, compounding: Compounding) {
        self.home_compounding = compounding;
        self.rates.values_mut().for_each(|rate| rate.compounding = compounding);
    }

    /// Puts a published rate into its field.
    pub fn take_published(&mut self, currency: Currency, published: &PublishedRate) {
        let spot = written(published.rate, self.mark);
        let provenance = Provenance {
            source: published.source.clone(),
            valid_from: Some(published.date),
            ..Provenance::default()
        };
        self.change_rate(currency, |rate| {
            rate.spot = spot;
            rate.provenance = provenance;
        });
    }
}

impl TypedRate {
    fn empty(currency: Currency) -> Self {
        Self {
            spot: String::new(),
            interest: String::new(),
            day_count: usual_day_count(currency.code()),
            compounding: Compounding::default(),
            quotation: None,
            provenance: Provenance::default(),
            interest_provenance: Provenance::default(),
        }
    }
}

/// How a currency's money market counts days, where nobody says otherwise: over 365 in sterling and
/// its kin, over 360 else.
pub(super) fn usual_day_count(code: &str) -> DayCount {
    let over_365 = ["AUD", "CAD", "GBP", "HKD", "INR", "KRW", "NZD", "PLN", "SGD", "THB", "ZAR"];
    if over_365.contains(&code) { DayCount::Actual365 } else { DayCount::Actual360 }
}
