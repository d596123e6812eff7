//! The ladder as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod place;
mod read;
mod written;

use api::calculator::CalculatorKind;
use domain::{
    Figure,
    rebate::{Boundary, Facts, Method, RateUnit, Scenario, VolumeUnit},
};
use serde::{Deserialize, Serialize};

use super::example;
use crate::{
    browser::storage,
    state::calculator::{
        self, Unread, Unreadable,
        figures::rewritten,
        rows::{next_key, typed_place},
    },
};
pub use place::{Place, TierField};

/// What may stay private: how much is bought.
pub const VOLUME: &str = "volume";

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub currency: String,
    /// Whether thresholds are amounts or units.
    pub counts: VolumeUnit,
    pub method: Method,
    pub rate_unit: RateUnit,
    pub boundary: Boundary,
    /// The last day.
    pub until: String,
    pub cap: String,
    pub value: String,
    pub quantity: String,
    pub tiers: Vec<TypedTier>,
    /// The scenario that it was opened from: what the form has no field for is taken from it.
    #[serde(default)]
    pub rest: Option<Box<Scenario>>,
}

/// A tier. `key` tells it apart while tiers come and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedTier {
    pub key: u32,
    pub threshold: String,
    pub rate: String,
    pub lump: String,
    /// From a scenario: no field shows it.
    #[serde(default)]
    pub minimum: Option<Figure>,
}

impl Typed {
    /// An empty ladder to begin with: three tiers without figures.
    pub fn empty(currency: &str, until: &str, mark: char) -> Self {
        Self {
            mark,
            currency: currency.to_owned(),
            counts: VolumeUnit::Value,
            method: Method::WholeVolume,
            rate_unit: RateUnit::Percent,
            boundary: Boundary::FromInclusive,
            until: until.to_owned(),
            cap: String::new(),
            value: String::new(),
            quantity: String::new(),
            tiers: (0..3).map(|key| TypedTier { key, ..TypedTier::default() }).collect(),
            rest: None,
        }
    }

    /// Whether units count beside the value: as thresholds or as what a rate is paid on.
    pub fn needs_quantity(&self) -> bool {
        self.counts == VolumeUnit::Quantity || self.rate_unit == RateUnit::PerUnit
    }

    /// Whether the value counts: as thresholds or as what a rate is paid on.
    pub fn needs_value(&self) -> bool {
        self.counts == VolumeUnit::Value || self.rate_unit == RateUnit::Percent
    }

    pub fn add_tier(&mut self) {
        let key = next_key(self.tiers.iter().map(|tier| tier.key));
        self.tiers.push(TypedTier { key, ..TypedTier::default() });
    }

    /// The place of a tier of the scenario among those typed; blank ones are not in the scenario.
    pub fn tier_place(&self, tier: usize) -> usize {
        typed_place(&self.tiers, |tier| !tier.is_empty(), tier).unwrap_or_default()
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Rebate;
    const KEPT: storage::Key = storage::Key { name: "ladder", version: 1 };
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
        if before != mark {
            let tiers = self.tiers.iter_mut().flat_map(|tier| {
                let TypedTier { threshold, rate, lump, .. } = tier;
                [threshold, rate, lump]
            });
            for text in tiers.chain([&mut self.cap, &mut self.value, &mut self.quantity]) {
                *text = rewritten(text, before, mark);
            }
        }
        self
    }

    fn without_rest(mut self) -> Self {
        self.rest = None;
        self.tiers.iter_mut().for_each(|tier| tier.minimum = None);
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        if field == VOLUME { vec![&mut self.value, &mut self.quantity] } else { Vec::new() }
    }

    fn withhold(scenario: &mut Scenario, field: &str) {
        if field == VOLUME {
            scenario.volumes = Facts::default();
            scenario.purchases.clear();
        }
    }
}

impl TypedTier {
    pub fn is_empty(&self) -> bool {
        [&self.threshold, &self.rate, &self.lump].iter().all(|text| text.trim().is_empty())
    }
}
