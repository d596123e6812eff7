//! The calculators of `domain` behind the API: one at a time and many at once, with what is wrong put
//! at the field and into the reader's words.
//!
//! Owns how a scenario finds the rates it needs and which problem a fault is. It must never know how a
//! figure is worked out.

mod batch;
mod landed_cost;
mod planning;
mod rebate;
mod values;

use api::ProblemKind;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::extract::json;
use crate::problem::{Failure, Outcome};

pub use batch::{Spooled, answer};
pub use landed_cost::{LandedCosts, unknown_market};
pub use planning::{Currencies, Prices, Reorders};
pub use rebate::Rebates;

/// One of the calculators.
pub trait Calculator: Send + 'static {
    type Scenario: DeserializeOwned + Send + 'static;
    type Result: Serialize + Send + 'static;
    /// What is to be known beside the scenario.
    type Rates: Send + 'static;

    /// Finds what the scenario needs.
    ///
    /// # Errors
    /// The problems `unavailable` and `internal`.
    fn rates(app: &App, scenario: &Self::Scenario) -> impl Future<Output = Outcome<Self::Rates>> + Send;

    /// Works it out.
    ///
    /// # Errors
    /// The problem `invalid-value` at the field.
    fn calculate(scenario: &Self::Scenario, rates: &Self::Rates) -> Outcome<Self::Result>;
}

/// Works one scenario out, away from the threads that answer.
///
/// # Errors
/// As [`Calculator::rates`] and [`Calculator::calculate`].
pub async fn one<C: Calculator>(app: &App, scenario: C::Scenario) -> Outcome<C::Result> {
    let rates = C::rates(app, &scenario).await?;
    let work = tokio::task::spawn_blocking(move || C::calculate(&scenario, &rates));
    work.await.map_err(Failure::internal)?
}

/// Reads a scenario out of a batch.
fn read<T: DeserializeOwned>(bytes: &[u8]) -> Outcome<T> {
    json::parse_scenario(bytes)
}

/// A value of a scenario that cannot be worked with.
fn fault(pointer: impl Into<String>, what: crate::text::Message) -> Failure {
    Failure::field(ProblemKind::InvalidValue, pointer, what)
}

/// The scenario is of a version that this server does not know.
fn version(known: u32) -> crate::text::Message {
    crate::text::Message::new("scenario-unknown-version").with("known", known)
}
