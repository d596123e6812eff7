//! Scenarios side by side, sorted by what a unit costs; what makes the difference is named.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use super::calculate;
use super::convert::Converter;
use super::error::{Field, ScenarioError};
use super::rates::Rates;
use super::result::{Costs, LandedCost};
use super::scenario::Scenario;
use super::settle::{share, total};
use super::warning::Warning;
use crate::currency::Currency;
use crate::exact::product;
use crate::figure::Figure;
use crate::money::Money;

/// Digits of a unit cost.
const DIGITS: u32 = 6;

/// Alternatives, the least per unit first; those that cannot be worked out last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// In which they are compared.
    pub currency: Currency,
    /// All of them.
    pub alternatives: Vec<Alternative>,
}

/// One scenario among others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// Its place among the scenarios handed in, counted from 0.
    pub scenario: usize,
    /// What it comes to, or why it cannot be told.
    pub outcome: Outcome,
}

/// What an alternative comes to, or why it cannot be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was worked out.
    Compared(Box<Compared>),
    /// It cannot be.
    Refused(ScenarioError),
}

/// What an alternative comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// In the market's own currency.
    pub result: LandedCost,
    /// The landed cost after recovery, in the common currency.
    pub total: Money,
    /// Of one unit, half up to six digits; none where there are no units.
    pub per_unit: Option<Figure>,
    /// What the total is made of, in the common currency: the parts add up to it.
    pub parts: Vec<PartAmount>,
    /// How much more than the first alternative, of one unit.
    pub per_unit_above_best: Option<Figure>,
    /// The part that differs most from the first alternative, of one unit.
    pub deciding: Option<CostPart>,
}

/// How much of a part there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartAmount {
    /// Which.
    pub part: CostPart,
    /// In the common currency.
    pub amount: Money,
}

/// A part of a landed cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CostPart {
    /// As invoiced.
    Price,
    /// Charges beside the price.
    Charges,
    /// Duties of customs.
    Duties,
    /// Excises.
    Excises,
    /// Taxes that nobody gives back.
    Taxes,
    /// Fees.
    Fees,
    /// What of the four the price contains already: below zero.
    InPrice,
}

/// Works all scenarios out and sorts them by landed cost per unit after recovery: first those of which every
/// part is known, then those that miss a duty or a tax, last those that cannot be worked out. What was invoiced
/// is converted as it was invoiced, and what is due in a market from its currency, at the rates of their entry
/// dates.
///
/// ```
/// use domain::landed_cost::{CostPart, Rates, Scenario, Variation, compare, vary};
/// use domain::{Currency, Incoterm};
/// # let read = |file: &str| std::fs::read_to_string(file);
/// # let conventions = serde_json::from_str(&read("rates/conventions.json")?)?;
/// # let emirates = serde_json::from_str(&read("rates/markets/AE.json")?)?;
/// # let rates = Rates::new(conventions).with_markets(vec![emirates])?;
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "AE", "entry_date": "2026-11-23",
///     "importer": "registered_business", "incoterm": "FOB", "mode": "sea",
///     "lines": [{ "quantity": "100", "price": "50", "currency": "AED",
///         "typed_duties": [{ "kind": "most_favoured_nation", "rate": "5 %" }] }],
///     "charges": [
///         { "component": "main_freight", "amount": "400", "currency": "AED", "basis": "value" },
///         { "component": "insurance", "amount": "0", "currency": "AED", "basis": "value" }]
/// }"#)?;
/// let terms = Variation::Incoterms(vec![Incoterm::Fob, Incoterm::Cif]);
/// let comparison = compare(&vary(&scenario, &terms, &rates), &rates, Currency::AED);
/// // CIF, the second, has the freight in the price: 52.50 a unit. FOB comes to 56.70.
/// assert_eq!(comparison.alternatives[0].scenario, 1);
/// let fob = comparison.alternatives[1].outcome.compared().unwrap();
/// assert_eq!(fob.per_unit.unwrap().to_string(), "56.7");
/// assert_eq!(fob.per_unit_above_best.unwrap().to_string(), "4.2");
/// assert_eq!(fob.deciding, Some(CostPart::Charges));
/// assert!(fob.is_typed() && !fob.is_unverified(), "the duty is typed, the rules are verified");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare(scenarios: &[Scenario], rates: &Rates, currency: Currency) -> Comparison {
    let mut alternatives: Vec<Alternative> = scenarios
        .iter()
        .enumerate()
        .map(|(place, scenario)| Alternative {
            scenario: place,
            outcome: match work_out(scenario, rates, currency) {
                Ok(compared) => Outcome::Compared(Box::new(compared)),
                Err(error) => Outcome::Refused(error),
            },
        })
        .collect();
    alternatives.sort_by_key(|alternative| match &alternative.outcome {
        // Where there are no units the total decides. What misses a duty looks cheap, and is not known to be.
        Outcome::Compared(compared) => (
            u8::from(!compared.result.complete),
            compared.per_unit.map_or(compared.total.decimal(), Figure::decimal),
        ),
        Outcome::Refused(_) => (2, Decimal::ZERO),
    });
    let best = alternatives
        .first()
        .and_then(|first| first.outcome.compared())
        .map(|compared| (compared.per_unit, compared.per_unit_parts()));
    if let Some((per_unit, parts)) = best {
        for alternative in alternatives.iter_mut().skip(1) {
            if let Outcome::Compared(compared) = &mut alternative.outcome {
                compared.set_beside(per_unit, parts.as_deref());
            }
        }
    }
    Comparison { currency, alternatives }
}

fn work_out(scenario: &Scenario, rates: &Rates, currency: Currency) -> Result<Compared, ScenarioError> {
    let result = calculate(scenario, rates)?;
    let invoiced = scenario.lines.iter().map(|line| line.currency);
    let charged = scenario.charges.iter().map(|charge| charge.currency);
    let currencies = [result.currency].into_iter().chain(invoiced).chain(charged);
    let converter = Converter::new(scenario, rates, None, currency, currencies);
    let at_currency = |problem| ScenarioError::shipment(Field::Currency, problem);
    let costs = &result.totals;
    let mut parts = Vec::new();
    let mut exact = Vec::new();
    for (part, amount) in parts_of(costs).ok_or_else(ScenarioError::total_overflow)? {
        let as_invoiced = match part {
            CostPart::Price => price(scenario, &converter),
            CostPart::Charges => charges(scenario, &converter),
            _ => None,
        };
        let converted = match as_invoiced {
            Some(amount) => amount,
            None => converter.convert(amount.decimal(), result.currency).map_err(at_currency)?,
        };
        parts.push(part);
        exact.push(converted);
    }
    let sum = total(&exact, None, None, currency).ok_or_else(ScenarioError::total_overflow)?;
    let shares = share(sum, &exact).ok_or_else(ScenarioError::total_overflow)?;
    let units = scenario.lines.iter().try_fold(Decimal::ZERO, |sum, line| sum.checked_add(*line.quantity));
    let per_unit = units.and_then(|units| sum.decimal().checked_div(units)).map(rounded);
    let parts = parts.into_iter().zip(shares).map(|(part, amount)| PartAmount { part, amount }).collect();
    Ok(Compared { result, total: sum, per_unit, parts, per_unit_above_best: None, deciding: None })
}

/// What the goods were invoiced at. Through the market's currency and back it would differ from market to market:
/// customs convert by the rate of another day. `None` where there is no direct rate.
fn price(scenario: &Scenario, converter: &Converter) -> Option<Decimal> {
    scenario.lines.iter().try_fold(Decimal::ZERO, |sum, line| {
        let invoiced = product(*line.price, *line.quantity)?;
        sum.checked_add(converter.convert(invoiced, line.currency).ok()?)
    })
}

/// The same of the charges that the buyer pays on top.
fn charges(scenario: &Scenario, converter: &Converter) -> Option<Decimal> {
    let mut on_top = scenario.charges.iter().filter(|charge| !scenario.contains(charge));
    on_top.try_fold(Decimal::ZERO, |sum, charge| {
        sum.checked_add(converter.convert(*charge.amount, charge.currency).ok()?)
    })
}

fn parts_of(costs: &Costs) -> Option<[(CostPart, Money); 7]> {
    let nothing = Money::zero(costs.price.currency());
    Some([
        (CostPart::Price, costs.price),
        (CostPart::Charges, costs.charges),
        (CostPart::Duties, costs.duties),
        (CostPart::Excises, costs.excises),
        (CostPart::Taxes, costs.taxes.minus(costs.recoverable).ok()?),
        (CostPart::Fees, costs.fees),
        (CostPart::InPrice, nothing.minus(costs.in_price).ok()?),
    ])
}

fn rounded(value: Decimal) -> Figure {
    value.round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero).normalize().into()
}

impl Outcome {
    /// What it comes to, where that can be told.
    #[must_use]
    pub fn compared(&self) -> Option<&Compared> {
        match self {
            Self::Compared(compared) => Some(compared),
            Self::Refused(_) => None,
        }
    }
}

impl Compared {
    /// Whether a rate was typed by hand.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        let is_typed = |warning: &Warning| matches!(warning, Warning::TypedByHand { .. });
        self.result.warnings.iter().any(is_typed) || self.result.exchange.iter().any(|rate| rate.typed)
    }

    /// Whether a rule was never verified.
    #[must_use]
    pub fn is_unverified(&self) -> bool {
        self.result.warnings.iter().any(|warning| matches!(warning, Warning::RuleUnverified { .. }))
    }

    /// Each part of one unit; `None` where there are no units.
    fn per_unit_parts(&self) -> Option<Vec<Decimal>> {
        let per_unit = self.per_unit.filter(|per_unit| !per_unit.is_zero())?;
        let total = self.total.decimal();
        self.parts
            .iter()
            .map(|part| part.amount.decimal().checked_mul(*per_unit)?.checked_div(total))
            .collect()
    }

    fn set_beside(&mut self, per_unit: Option<Figure>, parts: Option<&[Decimal]>) {
        let difference = self.per_unit.zip(per_unit).and_then(|(own, best)| own.checked_sub(*best));
        self.per_unit_above_best = difference.map(rounded);
        let (Some(own), Some(best)) = (self.per_unit_parts(), parts) else {
            return;
        };
        let differences = self
            .parts
            .iter()
            .zip(own.iter().zip(best))
            .filter_map(|(part, (own, best))| Some((part.part, own.checked_sub(*best)?.abs())));
        let largest = differences.filter(|(_, difference)| !difference.is_zero()).max_by_key(|(_, it)| *it);
        self.deciding = largest.map(|(part, _)| part);
    }
}
