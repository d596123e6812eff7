//! All rates that a landed cost is worked out with: handed in, checked once, never in code.

mod check;
mod error;
mod exchange;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::error::{Field, Problem, ScenarioError};
use super::exchange::ExchangeSeries;
use super::market::Market;
use super::provenance::Provenance;
use super::scenario::Scenario;
use super::transport::Mode;
use crate::figure::Figure;
use crate::tariff::table::TariffTable;
pub use error::RatesError;

/// How long a rule is trusted after it was verified, and what is usual in transport.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Conventions {
    /// A rule verified longer ago than this before the entry is marked as stale.
    pub stale_after_days: u32,
    /// Cubic centimetres that count as one kilogram, by mode.
    pub volume_per_kilogram: BTreeMap<Mode, Figure>,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// Markets, tariffs and exchange rates. A copy shares what it has, so that a request may add the
/// tariff of its own codes to the rates of all.
///
/// ```
/// use domain::landed_cost::{RateData, Rates};
/// let data: RateData = serde_json::from_str(r#"{
///     "conventions": { "stale_after_days": 365, "volume_per_kilogram": { "air": "6000" },
///         "provenance": { "source": "Usual divisors of carriers" } },
///     "markets": [
///         { "code": "EU", "template": true, "currency": "EUR", "tariff": "EU" },
///         { "code": "PL", "inherits": "EU", "currency": "PLN" }
///     ],
///     "tariffs": { "EU": { "measures": [], "groups": {} } },
///     "exchange": [{ "id": "ecb", "source": "European Central Bank", "base": "EUR",
///         "rates": { "PLN": { "2026-11-20": "4.25" } } }]
/// }"#)?;
/// let rates = Rates::try_from(data)?;
/// assert_eq!(rates.market("PL").unwrap().tariff.as_deref(), Some("EU"));
/// assert_eq!(rates.markets().count(), 1, "EU is only there to be inherited from");
/// assert!(rates.tariff("EU").is_some());
/// assert_eq!(rates.exchange().next().unwrap().id, "ecb");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Rates {
    conventions: Conventions,
    markets: Arc<BTreeMap<String, Market>>,
    tariffs: BTreeMap<String, Arc<TariffTable>>,
    exchange: Vec<Arc<ExchangeSeries>>,
}

/// The same as they are written down and sent: markets say only what they do not inherit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RateData {
    /// What is usual.
    pub conventions: Conventions,
    /// Every market, those that are only there to be inherited from included.
    pub markets: Vec<Market>,
    /// Tariffs by name: `EU`.
    #[serde(default)]
    pub tariffs: BTreeMap<String, TariffTable>,
    /// Series of exchange rates. Earlier ones come first where the official one is missing.
    #[serde(default)]
    pub exchange: Vec<ExchangeSeries>,
}

impl TryFrom<RateData> for Rates {
    type Error = RatesError;

    fn try_from(data: RateData) -> Result<Self, RatesError> {
        let mut rates = Self::new(data.conventions).with_markets(data.markets)?;
        for (name, table) in data.tariffs {
            rates = rates.with_tariff(&name, table);
        }
        Ok(data.exchange.into_iter().fold(rates, Self::with_exchange))
    }
}

impl Rates {
    /// No markets, no tariffs, no exchange rates.
    ///
    /// ```
    /// use domain::landed_cost::{Conventions, ExchangeSeries, Provenance, Rates};
    /// use domain::tariff::table::TariffTable;
    /// let provenance = Provenance::default();
    /// let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
    /// let switzerland = serde_json::from_str(r#"{ "code": "CH", "currency": "CHF", "tariff": "CH" }"#)?;
    /// let rates = Rates::new(conventions)
    ///     .with_markets(vec![switzerland])?
    ///     .with_tariff("CH", TariffTable::default())
    ///     .with_exchange(ExchangeSeries::from_ecb("Date,CHF\n2026-11-20,0.95\n")?);
    /// assert_eq!(rates.market("CH").unwrap().currency.code(), "CHF");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(conventions: Conventions) -> Self {
        Self { conventions, markets: Arc::default(), tariffs: BTreeMap::new(), exchange: Vec::new() }
    }

    /// With these markets, each checked and completed by what it inherits.
    ///
    /// # Errors
    /// [`RatesError`].
    ///
    /// ```
    /// use domain::landed_cost::{Conventions, Provenance, Rates, RatesError};
    /// # let provenance = Provenance::default();
    /// # let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
    /// let france = serde_json::from_str(r#"{ "code": "FR", "inherits": "EU", "currency": "EUR" }"#)?;
    /// assert_eq!(
    ///     Rates::new(conventions).with_markets(vec![france]).unwrap_err(),
    ///     RatesError::InheritsFromNothing { market: "FR".into(), parent: "EU".into() },
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_markets(mut self, markets: Vec<Market>) -> Result<Self, RatesError> {
        let known = Arc::make_mut(&mut self.markets);
        let mut waiting = markets;
        while !waiting.is_empty() {
            let before = waiting.len();
            let mut left = Vec::new();
            for market in waiting {
                let market = match &market.inherits {
                    None => market,
                    Some(parent) => match known.get(parent) {
                        Some(parent) => market.with_inherited(parent),
                        None => {
                            left.push(market);
                            continue;
                        }
                    },
                };
                check::check(&market)?;
                let code = market.code.clone();
                if known.insert(code.clone(), market).is_some() {
                    return Err(RatesError::DuplicateMarket { market: code });
                }
            }
            if let Some(market) = left.first().filter(|_| left.len() == before) {
                let parent = market.inherits.clone().unwrap_or_default();
                return Err(RatesError::InheritsFromNothing { market: market.code.clone(), parent });
            }
            waiting = left;
        }
        Ok(self)
    }

    /// With the rules that a scenario has typed by hand in place of those published for its market.
    ///
    /// # Errors
    /// [`Problem::UnsoundRules`] names what in them is wrong.
    ///
    /// ```
    /// use domain::landed_cost::{Conventions, Provenance, Rates, Scenario};
    /// # let provenance = Provenance::default();
    /// # let conventions = Conventions { stale_after_days: 365, volume_per_kilogram: [].into(), provenance };
    /// # let rates = Rates::new(conventions);
    /// let scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "market": "CL", "entry_date": "2026-11-23", "importer": "registered_business",
    ///     "incoterm": "CIF", "mode": "sea", "lines": [], "rules": { "code": "CL", "currency": "CLP" }
    /// }"#)?;
    /// assert!(rates.market("CL").is_none(), "Chile is not published here");
    /// assert_eq!(rates.for_scenario(&scenario)?.market("CL").unwrap().currency.code(), "CLP");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_scenario(&self, scenario: &Scenario) -> Result<Cow<'_, Self>, ScenarioError> {
        let Some(rules) = &scenario.rules else {
            return Ok(Cow::Borrowed(self));
        };
        let unsound = |name: &str| {
            let problem = Problem::UnsoundRules { market: scenario.market.clone(), name: name.to_owned() };
            ScenarioError::shipment(Field::Rules, problem)
        };
        if rules.code != scenario.market {
            return Err(unsound("code"));
        }
        let mut market = Market { template: false, ..(**rules).clone() }.typed();
        if let Some(parent) = &rules.inherits {
            market = market.with_inherited(self.markets.get(parent).ok_or_else(|| unsound("inherits"))?);
        }
        check::check(&market).map_err(|error| unsound(error.what()))?;
        let mut rates = self.clone();
        Arc::make_mut(&mut rates.markets).insert(market.code.clone(), market);
        Ok(Cow::Owned(rates))
    }

    /// With the tariff of this name: `US`, `EU`.
    #[must_use]
    pub fn with_tariff(mut self, name: &str, table: TariffTable) -> Self {
        self.tariffs.insert(name.to_owned(), Arc::new(table));
        self
    }

    /// With a series of exchange rates. Earlier ones come first where the official one is missing.
    #[must_use]
    pub fn with_exchange(mut self, series: ExchangeSeries) -> Self {
        self.exchange.push(Arc::new(series));
        self
    }

    /// The market of this code, with all that it inherits.
    #[must_use]
    pub fn market(&self, code: &str) -> Option<&Market> {
        self.markets.get(code).filter(|market| !market.template)
    }

    /// All markets, by code.
    pub fn markets(&self) -> impl Iterator<Item = &Market> {
        self.markets.values().filter(|market| !market.template)
    }

    /// All series of exchange rates.
    pub fn exchange(&self) -> impl Iterator<Item = &ExchangeSeries> {
        self.exchange.iter().map(Arc::as_ref)
    }

    /// Whether a market has a scheme of this name.
    pub(super) fn has_scheme(&self, scheme: &str) -> bool {
        self.markets().any(|market| market.schemes().contains(scheme))
    }

    pub(super) const fn conventions(&self) -> &Conventions {
        &self.conventions
    }

    /// The tariff of this name.
    #[must_use]
    pub fn tariff(&self, name: &str) -> Option<&TariffTable> {
        self.tariffs.get(name).map(Arc::as_ref)
    }
}
