//! The scenario of a short link, held to its calculator's own wire type: what does not fit is refused
//! at the field, and what is kept is what the calculator would write itself.

use api::ProblemKind;
use api::calculator::CalculatorKind;
use api::short_link::LARGEST_SCENARIO;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::calculation::{Calculator, Currencies, LandedCosts, Prices, Rebates, Reorders};
use crate::extract::field_fault;
use crate::problem::{Failure, Outcome};

/// The scenario as it is kept.
///
/// # Errors
/// The problems `invalid-request`, with a pointer below `/scenario`, and `too-large`.
pub fn kept(calculator: CalculatorKind, scenario: &Value) -> Outcome<String> {
    let kept = match calculator {
        CalculatorKind::LandedCost => written::<LandedCosts>(scenario),
        CalculatorKind::Rebate => written::<Rebates>(scenario),
        CalculatorKind::Price => written::<Prices>(scenario),
        CalculatorKind::Reorder => written::<Reorders>(scenario),
        CalculatorKind::Fx => written::<Currencies>(scenario),
    }?;
    if kept.len() > LARGEST_SCENARIO { Err(Failure::new(ProblemKind::TooLarge)) } else { Ok(kept) }
}

fn written<C: Calculator>(scenario: &Value) -> Outcome<String>
where
    C::Scenario: DeserializeOwned + Serialize,
{
    let read: C::Scenario = serde_path_to_error::deserialize(scenario).map_err(|error| {
        let message = error.inner().to_string();
        let pointer = format!("/scenario{}", field_fault::pointer(error.path(), &message));
        Failure::field(ProblemKind::InvalidRequest, pointer, field_fault::words(&message))
    })?;
    serde_json::to_string(&read).map_err(Failure::internal)
}
