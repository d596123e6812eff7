//! All rates that a landed cost is worked out with: handed in, checked once, never in code.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::error::{Field, Problem, ScenarioError};
use super::exchange::{ExchangePolicy, ExchangeSeries, Quote};
use super::levy::{LevyRate, LevyScope, Part};
use super::market::Market;
use super::provenance::Provenance;
use super::rounding::Rounding;
use super::scenario::{Mode, Scenario};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::tariff::table::TariffTable;

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

/// Why rates are not taken. Markets and levies are named by code and id.
#[expect(missing_docs, reason = "the fields name what is meant")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RatesError {
    /// Two markets share a code.
    DuplicateMarket { market: String },
    /// A market inherits from one that is not there, or from itself through others.
    InheritsFromNothing { market: String, parent: String },
    /// Two levies of a market share an id.
    DuplicateLevy { market: String, levy: String },
    /// A base, regime or rate names a levy that the market does not have, or that comes later.
    UnknownLevy { market: String, levy: String },
    /// A rounding step is not above zero.
    RoundingStep { market: String },
    /// A tax inside its own base of 100 per cent or more, or a fraction of nothing.
    ImpossibleRate { market: String, levy: String },
    /// The least that a rate charges is more than the most.
    BoundsReversed { market: String, levy: String },
    /// A rate by quantity on the whole entry.
    ExpressionOnEntry { market: String, levy: String },
    /// A regime has a duty below zero, or two of them.
    ImpossibleRegime { market: String, regime: String },
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
                check(&market)?;
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
        check(&market).map_err(|error| unsound(error.what()))?;
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

    /// The newest rate up to a day: of the official series, else of the first that has one.
    pub(super) fn quote(
        &self,
        policy: Option<&ExchangePolicy>,
        from: Currency,
        to: Currency,
        day: NaiveDate,
    ) -> Option<Quote<'_>> {
        let mut series: Vec<&ExchangeSeries> = self.exchange().collect();
        series.sort_by_key(|series| policy.is_none_or(|policy| policy.series != series.id));
        series.into_iter().find_map(|series| series.quote(from, to, day))
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

fn check(market: &Market) -> Result<(), RatesError> {
    let name = || market.code.clone();
    let steps = market.valuation.iter().map(|valuation| valuation.rounding);
    let duty =
        market.duty_rounding.iter().flat_map(|duty| [duty.base, duty.line, duty.total, duty.excise_total]);
    let levies = market.levies.iter().flat_map(|levy| {
        let own = [levy.base_rounding, levy.line_rounding, levy.total_rounding];
        own.into_iter().chain(levy.base.iter().map(|part| part.rounding))
    });
    let differences = market.other_tariff.iter().map(|other| other.difference.rounding);
    let positive = |rounding: Rounding| *rounding.to > Decimal::ZERO;
    if !steps.chain(duty).chain(levies).chain(differences).flatten().all(positive) {
        return Err(RatesError::RoundingStep { market: name() });
    }
    for (place, levy) in market.levies.iter().enumerate() {
        let earlier = |id: &str| market.levies.iter().take(place).any(|levy| levy.id == id);
        if earlier(&levy.id) {
            return Err(RatesError::DuplicateLevy { market: name(), levy: levy.id.clone() });
        }
        for part in &levy.base {
            if let Part::Levy(id) = &part.part
                && !earlier(id)
            {
                return Err(RatesError::UnknownLevy { market: name(), levy: id.clone() });
            }
        }
        for rate in &levy.rates {
            if !is_possible(&rate.rate, levy.inside) {
                return Err(RatesError::ImpossibleRate { market: name(), levy: levy.id.clone() });
            }
            if rate.minimum.zip(rate.maximum).is_some_and(|(minimum, maximum)| minimum > maximum) {
                return Err(RatesError::BoundsReversed { market: name(), levy: levy.id.clone() });
            }
            if levy.scope == LevyScope::Entry && matches!(rate.rate, LevyRate::Expression(_)) {
                return Err(RatesError::ExpressionOnEntry { market: name(), levy: levy.id.clone() });
            }
        }
    }
    if let Some(regime) = market.regimes.iter().find(|regime| !regime.is_possible()) {
        return Err(RatesError::ImpossibleRegime { market: name(), regime: regime.id.clone() });
    }
    let named = market.regimes.iter().flat_map(|regime| {
        regime.waives.iter().chain(regime.percent_due.keys()).chain(regime.settled.keys())
    });
    let named = named.chain(market.small_sums.iter().flat_map(|sum| &sum.levies)).chain(market.rates.keys());
    for id in named {
        if !market.levies.iter().any(|levy| levy.id == *id) {
            return Err(RatesError::UnknownLevy { market: name(), levy: id.clone() });
        }
    }
    Ok(())
}

/// Whether a rate can be worked out at all.
pub(super) fn is_possible(rate: &LevyRate, inside: bool) -> bool {
    match rate {
        LevyRate::Percent(percent) => {
            !percent.is_sign_negative() && (!inside || **percent < Decimal::ONE_HUNDRED)
        }
        LevyRate::Ratio { numerator, denominator } => {
            !numerator.is_sign_negative()
                && **denominator > Decimal::ZERO
                && (!inside || numerator < denominator)
        }
        LevyRate::Amount { amount, .. } => !amount.is_sign_negative(),
        LevyRate::Expression(_) => !inside,
    }
}

impl RatesError {
    /// The id or the field that it is about.
    fn what(&self) -> &str {
        match self {
            Self::DuplicateMarket { .. } => "code",
            Self::InheritsFromNothing { .. } => "inherits",
            Self::RoundingStep { .. } => "to",
            Self::DuplicateLevy { levy, .. }
            | Self::UnknownLevy { levy, .. }
            | Self::ImpossibleRate { levy, .. }
            | Self::BoundsReversed { levy, .. }
            | Self::ExpressionOnEntry { levy, .. } => levy,
            Self::ImpossibleRegime { regime, .. } => regime,
        }
    }
}

impl fmt::Display for RatesError {
    /// In English, for whoever edits rates.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DuplicateMarket { market } => write!(formatter, "there are two markets {market}"),
            Self::InheritsFromNothing { market, parent } => {
                write!(formatter, "{market} inherits from {parent}, which is not there or inherits from it")
            }
            Self::DuplicateLevy { market, levy } => write!(formatter, "{market} has two levies {levy}"),
            Self::UnknownLevy { market, levy } => {
                write!(formatter, "{market} names the levy {levy}, which is not there or comes later")
            }
            Self::RoundingStep { market } => {
                write!(formatter, "{market} rounds to a step that is not above zero")
            }
            Self::ImpossibleRate { market, levy } => {
                write!(formatter, "{market}: a rate of {levy} cannot be worked out")
            }
            Self::BoundsReversed { market, levy } => {
                write!(formatter, "{market}: the least that {levy} charges is more than the most")
            }
            Self::ExpressionOnEntry { market, levy } => {
                write!(formatter, "{market}: {levy} has a rate by quantity on the whole entry")
            }
            Self::ImpossibleRegime { market, regime } => {
                write!(formatter, "{market}: the regime {regime} has a duty below zero, or two of them")
            }
        }
    }
}

impl std::error::Error for RatesError {}
