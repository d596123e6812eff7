//! Exposures and rates as they are typed: text in every field, so that nothing unreadable is lost. A
//! scenario becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod place;
mod read;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use api::calculator::CalculatorKind;
use domain::{
    Currency, Figure,
    currency_planner::{Compounding, DayCount, Quotation, Scenario},
    decimal_entry,
    planning::Provenance,
};
use serde::{Deserialize, Serialize};

use super::{example, published::PublishedRate};
use crate::{browser::storage, state::calculator};
pub use place::{ExposureField, Place, Unreadable};
use read::steps;
use written::written;

/// What may stay private: what the business earns and spends beside the exposures, the margin that it
/// must keep, and what is locked at which rate.
pub const REVENUE: &str = "revenue";
pub const COSTS: &str = "costs";
pub const TARGET: &str = "target_margin";
pub const LOCKED: &str = "locked";

/// What a margin tells.
pub const OF_MARGIN: &[&str] = &[REVENUE, COSTS, TARGET];

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub home: String,
    pub as_of: String,
    /// Empty where interest runs from the day of the rates.
    #[serde(default)]
    pub spot_date: String,
    pub home_interest: String,
    pub home_day_count: DayCount,
    /// Of all currencies, but for those that came with another one.
    #[serde(default)]
    pub home_compounding: Compounding,
    /// Where the interest is from; empty where it was typed by hand.
    #[serde(default)]
    pub home_provenance: Provenance,
    pub quotation: Quotation,
    /// By currency code; of currencies that are no longer exposed too.
    pub rates: BTreeMap<String, TypedRate>,
    pub exposures: Vec<TypedExposure>,
    pub revenue: String,
    pub costs: String,
    pub target: String,
    /// Per cents with spaces or semicolons between.
    pub steps: String,
}

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

/// Something to be received or paid, and what of it is locked. `key` tells it apart while rows come
/// and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedExposure {
    pub key: u32,
    pub reference: String,
    pub is_paid: bool,
    pub amount: String,
    pub currency: String,
    pub due: String,
    pub locked: String,
    pub locked_rate: String,
}

impl Typed {
    /// An empty plan to begin with.
    pub fn empty(home: &str, today: &str, mark: char) -> Self {
        // Euro rates are quoted as the European Central Bank does; elsewhere foreign money has a price.
        let quotation = if home == "EUR" { Quotation::ForeignPerHome } else { Quotation::HomePerForeign };
        Self {
            mark,
            home: home.to_owned(),
            as_of: today.to_owned(),
            spot_date: String::new(),
            home_interest: String::new(),
            home_day_count: usual_day_count(home),
            home_compounding: Compounding::default(),
            home_provenance: Provenance::default(),
            quotation,
            rates: BTreeMap::new(),
            exposures: vec![TypedExposure::default()],
            revenue: String::new(),
            costs: String::new(),
            target: String::new(),
            steps: "-10; -5; 0; 5; 10".to_owned(),
        }
    }

    pub fn add_exposure(&mut self) {
        let key = self.exposures.iter().map(|row| row.key).max().map_or(0, |key| key.wrapping_add(1));
        let like = self.exposures.last().cloned().unwrap_or_default();
        // The next one is most often in the same currency and on the same side.
        self.exposures.push(TypedExposure {
            key,
            currency: like.currency,
            is_paid: like.is_paid,
            ..TypedExposure::default()
        });
    }

    /// The foreign currencies that are exposed, as far as they can be read.
    pub fn currencies(&self) -> Vec<Currency> {
        let home = self.home.parse::<Currency>().ok();
        let codes = self.exposures.iter().filter(|row| !row.is_empty());
        let known: BTreeSet<Currency> = codes
            .filter_map(|row| row.currency.trim().parse().ok())
            .filter(|one| Some(*one) != home)
            .collect();
        known.into_iter().collect()
    }

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

    /// The place of an exposure of the scenario among the typed ones.
    pub fn exposure_place(&self, exposure: usize) -> usize {
        self.nth(exposure, |row| !row.amount.trim().is_empty())
    }

    /// The place of a contract of the scenario among the typed exposures.
    pub fn locked_place(&self, contract: usize) -> usize {
        self.nth(contract, |row| !row.locked.trim().is_empty())
    }

    fn nth(&self, number: usize, counts: fn(&TypedExposure) -> bool) -> usize {
        let filled = self.exposures.iter().enumerate().filter(|(_, row)| counts(row));
        filled.map(|(place, _)| place).nth(number).unwrap_or_default()
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

impl TypedExposure {
    /// Whether nothing was typed; the side and the currency are there from the start.
    pub fn is_empty(&self) -> bool {
        let Self { key: _, is_paid: _, currency: _, reference, amount, due, locked, locked_rate } = self;
        [reference, amount, due, locked, locked_rate].iter().all(|text| text.trim().is_empty())
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Fx;
    const KEPT: storage::Key = storage::Key { name: "currency-plan", version: 1 };
    type Scenario = Scenario;
    type Place = Place;
    type Unreadable = Unreadable;

    fn scenario(&self) -> Result<Scenario, Vec<(Place, Unreadable)>> {
        self.read()
    }

    fn of(scenario: &Scenario, mark: char) -> Self {
        written::typed(scenario, mark)
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    fn written_with(mut self, mark: char) -> Self {
        let before = std::mem::replace(&mut self.mark, mark);
        if before == mark {
            return self;
        }
        let again = |text: &str| {
            decimal_entry::read(text, before).map_or_else(|_| text.to_owned(), |figure| written(figure, mark))
        };
        let rates = self.rates.values_mut().flat_map(|rate| [&mut rate.spot, &mut rate.interest]);
        let rows = self
            .exposures
            .iter_mut()
            .flat_map(|row| [&mut row.amount, &mut row.locked, &mut row.locked_rate]);
        let others = [&mut self.home_interest, &mut self.revenue, &mut self.costs, &mut self.target];
        for text in rates.chain(rows).chain(others) {
            *text = again(text);
        }
        let steps: Vec<String> = steps(&self.steps).map(again).collect();
        self.steps = steps.join("; ");
        self
    }

    fn without_rest(mut self) -> Self {
        self.home_provenance = Provenance::default();
        for rate in self.rates.values_mut() {
            rate.compounding = self.home_compounding;
            rate.interest_provenance = Provenance::default();
        }
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        match field {
            REVENUE => vec![&mut self.revenue],
            COSTS => vec![&mut self.costs],
            TARGET => vec![&mut self.target],
            LOCKED => {
                let rows = self.exposures.iter_mut();
                rows.flat_map(|row| [&mut row.locked, &mut row.locked_rate]).collect()
            }
            _ => Vec::new(),
        }
    }

    fn withhold(scenario: &mut Scenario, field: &str) {
        match field {
            // Of one of them alone nothing true would come.
            REVENUE | COSTS => scenario.business = None,
            TARGET => {
                if let Some(business) = &mut scenario.business {
                    business.target_margin_percent = Figure::ZERO;
                }
            }
            LOCKED => scenario.locked.clear(),
            _ => {}
        }
    }
}

/// How a currency's money market counts days, where nobody says otherwise: over 365 in sterling and
/// its kin, over 360 else.
fn usual_day_count(code: &str) -> DayCount {
    let over_365 = ["AUD", "CAD", "GBP", "HKD", "INR", "KRW", "NZD", "PLN", "SGD", "THB", "ZAR"];
    if over_365.contains(&code) { DayCount::Actual365 } else { DayCount::Actual360 }
}
