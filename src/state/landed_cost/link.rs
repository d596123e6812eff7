//! A link to a shipment: its scenario and the markets set beside it.

use domain::landed_cost::Scenario;
use serde::{Deserialize, Serialize};

use super::typed::Typed;
use crate::{browser::intl, state::scenario_link};
pub use scenario_link::LinkFault;

/// What travels.
#[derive(Serialize, Deserialize)]
struct Sent {
    scenario: Scenario,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    markets: Vec<String>,
}

/// The fragment, without the `#`; `None` where the browser cannot deflate.
pub async fn write(scenario: Scenario, markets: Vec<String>) -> Option<String> {
    scenario_link::write(&Sent { scenario, markets }).await
}

/// Reads a fragment; `None` where there is none.
pub async fn read(fragment: &str) -> Option<Result<Typed, LinkFault>> {
    let sent = scenario_link::read::<Sent>(fragment).await?;
    Some(sent.map(|sent| Typed::of(&sent.scenario, sent.markets, intl::marks().0)))
}
