//! What is in the fields of a calculator, and what becomes of it. Knows no calculator.

use api::{beside::Beside, calculator::CalculatorKind};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Unreadable;
use crate::browser::storage;

/// Every field that cannot be read, with the reason.
pub type Unread<T> = Vec<(<T as Typed>::Place, <T as Typed>::Unreadable)>;

/// What a short link keeps: the scenario as the API takes it, and what a shipment is set beside.
pub struct Shared {
    pub scenario: Value,
    pub markets: Vec<String>,
    pub beside: Beside,
}

/// What is in the fields of a calculator: text, so that nothing unreadable is lost. A scenario
/// becomes typed text, and typed text a scenario.
pub trait Typed: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Which calculator it is, on the wire and in addresses.
    const KIND: CalculatorKind;
    /// Under what the desk keeps it on this device.
    const KEPT: storage::Key;
    /// What is worked out, what a link carries.
    type Scenario: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static;
    /// A field that can hold something wrong.
    type Place: Copy + PartialEq + Send + Sync + 'static;
    /// Why it cannot be read.
    type Unreadable: Copy + PartialEq + From<Unreadable> + Send + Sync + 'static;

    /// What a short link keeps of a scenario.
    fn shared(scenario: &Self::Scenario) -> Option<Shared> {
        let scenario = serde_json::to_value(scenario).ok()?;
        Some(Shared { scenario, markets: Vec::new(), beside: Beside::default() })
    }

    /// The scenario that a short link has kept.
    fn of_shared(shared: Shared) -> Option<Self::Scenario> {
        serde_json::from_value(shared.scenario).ok()
    }

    /// The scenario, or every field that cannot be read.
    fn scenario(&self) -> Result<Self::Scenario, Unread<Self>>;

    /// As it would have been typed by a reader whose fractions begin with `mark`. What the form has
    /// no field for stays beside it and comes back with [`Typed::scenario`].
    fn of(scenario: &Self::Scenario, mark: char) -> Self;

    /// The form filled in with an example, for who sees the calculator for the first time; in the
    /// way of writing, the market and the dates that it has.
    fn example(self) -> Self;

    /// The same in another way of writing numbers; what cannot be read stays as it is.
    fn written_with(self, mark: char) -> Self;

    /// Without what the form has no field for.
    fn without_rest(self) -> Self {
        self
    }

    /// The texts of a field that a sender may keep private, by its name in a link; none for others.
    fn private(&mut self, _field: &str) -> Vec<&mut String> {
        Vec::new()
    }

    /// The name of such a field where a value is needed and none is typed.
    fn missing(&self, _place: Self::Place) -> Option<&'static str> {
        None
    }

    /// Takes the value of such a field out of a scenario that is handed on.
    fn withhold(_scenario: &mut Self::Scenario, _field: &str) {}

    /// Whether a scenario holds the value of such a field. Where another choice has hidden the field, its value
    /// is in no scenario, and there is nothing to keep private.
    fn holds(scenario: &Self::Scenario, field: &str) -> bool {
        let mut without = scenario.clone();
        Self::withhold(&mut without, field);
        without != *scenario
    }
}
