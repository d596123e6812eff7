//! Price and margin as they are typed: text in every field, so that nothing unreadable is lost. A
//! scenario becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod carried;
mod channel;
mod example;
mod private;
mod read;
mod written;

use std::collections::BTreeMap;

use api::calculator::CalculatorKind;
use domain::price_calculator::{CostBasis, Scenario};
use serde::{Deserialize, Serialize};

use super::field::{Figured, Place};
use crate::{
    browser::storage,
    state::calculator::{self, Unread, Unreadable, figures::rewritten, rows::next_key},
};
pub use channel::TypedChannel;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// What a price leaves.
    Profit,
    /// The price that leaves a target.
    Price,
    /// The price by mark-up on a cost.
    MarkUp,
    /// The highest buying price that still works.
    BuyingPrice,
}

/// What a target or a mark-up is stated in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedIn {
    Margin,
    MarkUp,
    Amount,
}

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub currency: String,
    /// Empty where it is the same.
    pub buying_currency: String,
    pub asked: Asked,
    pub target_in: StatedIn,
    /// In per cent of the cost, or an amount.
    pub mark_up_is_percent: bool,
    pub mark_up_on: CostBasis,
    pub figures: BTreeMap<Figured, String>,
    pub channels: Vec<TypedChannel>,
    /// The scenario that it was opened from: what the form has no field for is taken from it.
    #[serde(default)]
    pub rest: Option<Box<Scenario>>,
}

impl Typed {
    /// A shop of one's own and a marketplace to begin with.
    pub fn empty(currency: &str, names: [String; 2], mark: char) -> Self {
        let channels = (0..).zip(names).map(|(key, name)| TypedChannel::new(key, name)).collect();
        Self {
            mark,
            currency: currency.to_owned(),
            buying_currency: String::new(),
            asked: Asked::Profit,
            target_in: StatedIn::Margin,
            mark_up_is_percent: true,
            mark_up_on: CostBasis::LandedCost,
            figures: BTreeMap::new(),
            channels,
            rest: None,
        }
    }

    pub fn add_channel(&mut self) {
        let key = next_key(self.channels.iter().map(|channel| channel.key));
        self.channels.push(TypedChannel::new(key, String::new()));
    }

    pub fn figure(&self, figure: Figured) -> &str {
        self.figures.get(&figure).map_or("", String::as_str)
    }

    /// Whether the supplier is paid in another currency.
    pub fn is_foreign(&self) -> bool {
        !self.buying_currency.is_empty() && self.buying_currency != self.currency
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Price;
    const KEPT: storage::Key = storage::Key { name: "price", version: 1 };
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
            let channels = self.channels.iter_mut().flat_map(|channel| channel.figures.values_mut());
            for text in self.figures.values_mut().chain(channels) {
                *text = rewritten(text, before, mark);
            }
        }
        self
    }

    fn without_rest(mut self) -> Self {
        self.rest = None;
        self.channels.iter_mut().for_each(|channel| channel.rest = None);
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        self.figures.iter_mut().filter(|(figure, _)| figure.name() == field).map(|(_, text)| text).collect()
    }

    fn withhold(scenario: &mut Scenario, field: &str) {
        private::withhold(scenario, field);
    }
}
