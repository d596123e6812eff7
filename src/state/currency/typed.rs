//! Exposures and rates as they are typed: text in every field, so that nothing unreadable is lost. A
//! scenario becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod exposure;
mod place;
mod rate;
mod read;
mod written;

use std::collections::BTreeMap;

use api::calculator::CalculatorKind;
use domain::{
    Figure,
    currency_planner::{Compounding, DayCount, Quotation, Scenario},
    planning::Provenance,
};
use serde::{Deserialize, Serialize};

use super::example;
use crate::{
    browser::storage,
    state::calculator::{self, Unread, figures::rewritten},
};
pub use exposure::TypedExposure;
pub use place::{ExposureField, Place, Unreadable};
pub use rate::TypedRate;
use rate::usual_day_count;
use read::steps;

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
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Fx;
    const KEPT: storage::Key = storage::Key { name: "currency-plan", version: 1 };
    type Scenario = Scenario;
    type Place = Place;
    type Unreadable = Unreadable;

    fn scenario(&self) -> Result<Scenario, Unread<Self>> {
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
        let again = |text: &str| rewritten(text, before, mark);
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
