//! A market as dated data: how it values, converts, taxes, charges and rounds. No rule is in code.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::component::ValuePoint;
use super::exchange::ExchangePolicy;
use super::levy::{DatedRate, Levy};
use super::other_tariff::OtherTariff;
use super::provenance::{Provenance, on};
use super::regime::{Regime, SmallSum};
use super::rounding::Rounding;
use super::value_share::ValueShare;
use crate::currency::Currency;

/// A market's rules. Everything but the code and the currency may come from the market that it
/// inherits from: a member of a customs union says only what differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = MarketRules))]
pub struct Market {
    /// As scenarios name it: `DE`, `GB`, `CN-CBEC`.
    pub code: String,
    /// Whose rules hold where this one says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inherits: Option<String>,
    /// Whether it is only there to be inherited from: a customs union, no destination of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub template: bool,
    /// In which duties and taxes are worked out.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// The name of its tariff among the tariff tables: `EU` for every member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tariff: Option<String>,
    /// Another tariff whose duties may be due in place of its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_tariff: Vec<OtherTariff>,
    /// What counts towards the customs value.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub valuation: Vec<Valuation>,
    /// Which exchange rate is used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exchange: Vec<ExchangePolicy>,
    /// How the tariff's duties are rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duty_rounding: Option<DutyRounding>,
    /// Taxes and fees, in the order in which they are worked out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<Levy>,
    /// Rates of inherited taxes and fees, by their id, in place of the inherited rates.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub rates: BTreeMap<String, Vec<DatedRate>>,
    /// Low-value regimes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regimes: Vec<Regime>,
    /// Small sums that are not collected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub small_sums: Vec<SmallSum>,
}

/// What counts towards the customs value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Valuation {
    /// Costs up to here.
    pub point: ValuePoint,
    /// Of each line's value; half up to the minor unit if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// What counts in place of a cost up to that point that the price does not contain and no charge states:
    /// a share of the goods' value. A charge of nothing states it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub if_unstated: Vec<ValueShare>,
    /// The most that counts of a cost, by a share of the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at_most: Vec<ValueShare>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

impl Valuation {
    /// Whether every cost counts as it is stated.
    pub(super) const fn is_without_shares(&self) -> bool {
        self.if_unstated.is_empty() && self.at_most.is_empty()
    }

    /// Every share of the goods' value that it names.
    pub(super) fn shares(&self) -> impl Iterator<Item = &ValueShare> {
        self.if_unstated.iter().chain(&self.at_most)
    }
}

/// How the tariff's duties are rounded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyRounding {
    /// Of the customs value before a rate is taken of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Rounding>,
    /// Of each duty on a line; kept exact if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<Rounding>,
    /// Of each duty's sum over the lines; half up to the minor unit if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Rounding>,
    /// Of each excise's sum over the lines; as the duties' if not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excise_total: Option<Rounding>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

impl Market {
    /// The schemes that seller or importer may take part in: those that its conditions name.
    ///
    /// ```
    /// use domain::landed_cost::Market;
    /// let market: Market = serde_json::from_str(&std::fs::read_to_string("rates/markets/XI.json")?)?;
    /// assert!(market.schemes().contains("ukims"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn schemes(&self) -> BTreeSet<&str> {
        let rates = self.levies.iter().flat_map(|levy| levy.rates.iter().map(|rate| &rate.when));
        let unrated = self.levies.iter().flat_map(|levy| levy.unrated.iter().map(|rule| &rule.when));
        let conditions = rates.chain(unrated).chain(self.regimes.iter().map(|regime| &regime.when));
        let of_conditions = conditions.flat_map(|when| when.schemes.iter().chain(&when.not_schemes));
        let of_tariffs = self.other_tariff.iter().flat_map(|other| &other.schemes);
        of_conditions.chain(of_tariffs).map(String::as_str).collect()
    }

    /// These rules as typed by hand: none of them is verified.
    pub(super) fn typed(mut self) -> Self {
        for valuation in &mut self.valuation {
            let shares = valuation.if_unstated.iter_mut().chain(&mut valuation.at_most);
            shares.for_each(|share| share.provenance.unverify());
        }
        let unrated = self.levies.iter_mut().flat_map(|levy| &mut levy.unrated);
        unrated.for_each(|rule| rule.provenance.unverify());
        let levies = self.levies.iter_mut().flat_map(|levy| &mut levy.rates);
        let rates = levies.chain(self.rates.values_mut().flatten()).map(|rate| &mut rate.provenance);
        rates
            .chain(self.valuation.iter_mut().map(|rule| &mut rule.provenance))
            .chain(self.exchange.iter_mut().map(|rule| &mut rule.provenance))
            .chain(self.duty_rounding.iter_mut().map(|rule| &mut rule.provenance))
            .chain(self.other_tariff.iter_mut().map(|rule| &mut rule.provenance))
            .chain(self.regimes.iter_mut().map(|rule| &mut rule.provenance))
            .chain(self.small_sums.iter_mut().map(|rule| &mut rule.provenance))
            .for_each(Provenance::unverify);
        self
    }

    /// The other tariff whose duties may be due on a day.
    ///
    /// ```
    /// use domain::landed_cost::Market;
    /// let text = std::fs::read_to_string("rates/markets/XI.json")?;
    /// let northern_ireland: Market = serde_json::from_str(&text)?;
    /// let other = northern_ireland.other_tariff_on("2026-11-23".parse().unwrap()).unwrap();
    /// assert_eq!(other.tariff, "UK");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn other_tariff_on(&self, date: NaiveDate) -> Option<&OtherTariff> {
        on(&self.other_tariff, date, |rule| &rule.provenance, |_, _| true).first().copied()
    }

    pub(super) fn exchange_policy(&self, date: NaiveDate) -> Option<&ExchangePolicy> {
        on(&self.exchange, date, |rule| &rule.provenance, |_, _| true).first().copied()
    }

    /// These rules with those of `parent` where this one says nothing. Lists are merged by id, what
    /// this one says coming in the parent's place and order.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::landed_cost::{LevyRate, Market};
    /// let read = |file: &str| std::fs::read_to_string(file);
    /// let union: Market = serde_json::from_str(&read("rates/markets/EU.json")?)?;
    /// let poland: Market = serde_json::from_str(&read("rates/markets/PL.json")?)?;
    /// let poland = poland.with_inherited(&union);
    /// assert_eq!(poland.tariff.as_deref(), Some("EU"));
    /// let vat = poland.levies.iter().find(|levy| levy.id == "vat").unwrap();
    /// assert_eq!(vat.rates[0].rate, LevyRate::Percent(Figure::parse("23")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn with_inherited(mut self, parent: &Self) -> Self {
        let own = |list: &[Levy], id: &str| list.iter().find(|levy| levy.id == id).cloned();
        let mut levies: Vec<Levy> = parent
            .levies
            .iter()
            .map(|levy| own(&self.levies, &levy.id).unwrap_or_else(|| levy.clone()))
            .collect();
        self.levies.retain(|levy| !levies.iter().any(|known| known.id == levy.id));
        levies.append(&mut self.levies);
        for levy in &mut levies {
            if let Some(rates) = self.rates.remove(&levy.id) {
                levy.rates = rates;
            }
        }
        let inherited =
            parent.regimes.iter().filter(|regime| !self.regimes.iter().any(|own| own.id == regime.id));
        self.regimes.extend(inherited.cloned().collect::<Vec<_>>());
        let inherited =
            parent.small_sums.iter().filter(|sum| !self.small_sums.iter().any(|own| own.id == sum.id));
        self.small_sums.extend(inherited.cloned().collect::<Vec<_>>());
        if self.other_tariff.is_empty() {
            self.other_tariff.clone_from(&parent.other_tariff);
        }
        let or_inherited = |own: Vec<Valuation>| if own.is_empty() { parent.valuation.clone() } else { own };
        Self {
            inherits: None,
            tariff: self.tariff.or_else(|| parent.tariff.clone()),
            valuation: or_inherited(self.valuation),
            exchange: if self.exchange.is_empty() { parent.exchange.clone() } else { self.exchange },
            duty_rounding: self.duty_rounding.or_else(|| parent.duty_rounding.clone()),
            levies,
            ..self
        }
    }
}
