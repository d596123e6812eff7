//! The same shipment varied: to several markets, from several origins, on several terms, by several
//! modes or routes.

use serde::{Deserialize, Serialize};

use super::rates::Rates;
use super::scenario::{NamedPlace, Scenario};
use super::transport::{Leg, Mode};
use crate::country::Country;
use crate::incoterm::Incoterm;
use crate::tariff::MeasureKind;

/// What is varied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Variation {
    /// The market. What was typed by hand of the shipment's own market stays there: taxes and fees,
    /// and duties unless both go by one tariff.
    Markets(Vec<String>),
    /// The origin of every line.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    Origins(Vec<Country>),
    /// The delivery term, each at its usual kind of place.
    Incoterms(Vec<Incoterm>),
    /// The mode, without a route.
    Modes(Vec<Mode>),
    /// The route.
    Routes(Vec<Vec<Leg>>),
}

/// The scenario once for each variation, in their order.
///
/// ```
/// use domain::Incoterm;
/// use domain::landed_cost::{Conventions, Provenance, Rates, Scenario, Variation, vary};
/// # let provenance = Provenance::default();
/// # let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
/// # let rates = Rates::new(conventions);
/// let by_ship: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "AE", "entry_date": "2026-11-23", "importer": "registered_business",
///     "incoterm": "FOB", "place": { "name": "Ningbo" }, "mode": "sea", "lines": []
/// }"#)?;
/// let varied = vary(&by_ship, &Variation::Incoterms(vec![Incoterm::Exw, Incoterm::Cif]), &rates);
/// assert_eq!((varied[0].incoterm, varied[1].incoterm), (Incoterm::Exw, Incoterm::Cif));
/// assert_eq!(varied[0].place.name, None, "Ningbo was the place of FOB");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn vary(scenario: &Scenario, variation: &Variation, rates: &Rates) -> Vec<Scenario> {
    let base = || scenario.clone();
    match variation {
        Variation::Markets(markets) => {
            markets.iter().map(|market| to_market(scenario, market, rates)).collect()
        }
        Variation::Origins(origins) => {
            let from = |origin: &Country| {
                let mut varied = base();
                varied.lines.iter_mut().for_each(|line| line.origin = Some(*origin));
                varied
            };
            origins.iter().map(from).collect()
        }
        Variation::Incoterms(terms) => {
            let on = |term: &Incoterm| Scenario { incoterm: *term, place: NamedPlace::default(), ..base() };
            terms.iter().map(on).collect()
        }
        Variation::Modes(modes) => {
            modes.iter().map(|mode| Scenario { mode: *mode, route: Vec::new(), ..base() }).collect()
        }
        Variation::Routes(routes) => {
            routes.iter().map(|route| Scenario { route: route.clone(), ..base() }).collect()
        }
    }
}

/// The same shipment to a market. Duties of customs are those of a tariff, which the members of a
/// customs union share; excises are each market's own.
fn to_market(scenario: &Scenario, market: &str, rates: &Rates) -> Scenario {
    let mut varied = scenario.clone();
    if market == scenario.market {
        return varied;
    }
    let tariff = |code: &str| rates.market(code).and_then(|market| market.tariff.as_deref());
    let is_shared = tariff(market).is_some_and(|name| tariff(&scenario.market) == Some(name));
    market.clone_into(&mut varied.market);
    varied.overrides.clear();
    varied.rules = None;
    for line in &mut varied.lines {
        line.typed_duties.retain(|duty| is_shared && duty.kind != MeasureKind::Excise);
    }
    varied
}
