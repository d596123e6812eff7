//! Landed cost: what goods have cost when they are there, and why.
//!
//! Owns the scenario (a shipment as one serialisable value), what a price contains by its delivery
//! term, how charges are shared, how a market values, converts, taxes, charges and rounds (as dated
//! data, never as code), which duties stack, and the result with its ledger. It must never know a
//! clock, storage, a language or a screen.
//!
//! | To do | Call |
//! |---|---|
//! | Work a shipment out, with every step | [`calculate`] |
//! | Work out its totals alone | [`totals`] |
//! | Set several side by side | [`compare`](fn@compare), [`vary`] |
//! | Ask what else of a line must be known | [`questions`](fn@questions) |
//! | Share a charge | [`apportion`](fn@apportion) |
//! | Read the European Central Bank's rates | [`ExchangeSeries::from_ecb`] |
//!
//! Amounts stay exact decimals up to the market's own rounding; a total is rounded once and its lines
//! share it by largest remainder, so that lines, kinds of cost and units always add up.

mod applies;
mod apportion;
mod assess;
mod assessment;
mod basis;
mod charges;
mod check;
mod compare;
mod component;
mod compose;
mod condition;
mod context;
mod convert;
mod cost;
mod delivered;
mod duties;
mod ecb;
mod error;
mod exchange;
mod goods;
mod importer;
mod ledger;
mod levies;
mod levy;
mod market;
mod other_tariff;
mod plan;
mod provenance;
mod questions;
mod rates;
mod regime;
mod regime_duties;
mod remarks;
mod result;
mod rounding;
mod scenario;
mod settle;
mod shipment;
mod slots;
mod step;
mod transport;
mod unit_cost;
mod value_share;
mod variation;
mod warning;

pub use apportion::{Weights, apportion};
pub use basis::{Basis, BasisKind};
pub use compare::{Alternative, Compared, Comparison, CostPart, Outcome, PartAmount, compare};
pub use component::{Component, PlaceKind, ValuePoint};
pub use condition::{Condition, Extent, ValueKind, ValueTest};
pub use cost::{CostGroup, CostId, ImportCost, LineCostPart};
pub use ecb::EcbError;
pub use error::{At, Field, Problem, ScenarioError};
pub use exchange::{ExchangePolicy, ExchangeRule, ExchangeSeries};
pub use importer::ImporterKind;
pub use ledger::{ExchangeUsed, RuleUsed};
pub use levy::{BasePart, DatedRate, Levy, LevyKind, LevyRate, LevyScope, Part, Unrated};
pub use market::{DutyRounding, Market, Valuation};
pub use other_tariff::{DutyDifference, OtherTariff};
pub use provenance::Provenance;
pub use questions::{Questions, questions};
pub use rates::{Conventions, RateData, Rates, RatesError};
pub use regime::{Deduction, FlatDuty, Regime, Settled, SimplifiedDuty, SmallSum};
pub use result::{Costs, LandedCost, LineCost};
pub use rounding::Rounding;
pub use scenario::{
    Balance, Charge, DeliveredPrice, Line, MAXIMUM_CHARGES, MAXIMUM_LINES, NamedPlace, Override,
    PreferenceClaim, QuotaClaim, SCENARIO_VERSION, Scenario, TypedDuty, TypedExchangeRate,
};
pub use step::{Step, StepKind, StepRate};
pub use transport::{Leg, Mode};
pub use unit_cost::{UnitCost, UnitSplit, UnitsAt, releases};
pub use value_share::ValueShare;
pub use variation::{Variation, vary};
pub use warning::Warning;

use assessment::Assessment;
use context::Context;
use delivered::Delivered;
use ledger::Ledger;
use plan::Plans;
use shipment::Shipment;

/// Works a shipment out.
///
/// # Errors
/// [`ScenarioError`] names the field and what is wrong with it.
///
/// ```
/// use domain::landed_cost::{Rates, Scenario, calculate};
/// let read = |file: &str| std::fs::read_to_string(file);
/// let conventions = serde_json::from_str(&read("rates/conventions.json")?)?;
/// let emirates = serde_json::from_str(&read("rates/markets/AE.json")?)?;
/// let rates = Rates::new(conventions).with_markets(vec![emirates])?;
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "AE", "entry_date": "2026-11-23",
///     "importer": "registered_business", "incoterm": "FOB", "mode": "sea",
///     "lines": [{ "quantity": "100", "price": "50", "currency": "AED",
///         "typed_duties": [{ "kind": "most_favoured_nation", "rate": "5 %" }] }],
///     "charges": [
///         { "component": "main_freight", "amount": "400", "currency": "AED", "basis": "value" },
///         { "component": "insurance", "amount": "0", "currency": "AED", "basis": "value" }]
/// }"#)?;
/// let result = calculate(&scenario, &rates)?;
/// // The customs value is that of the goods, 5,000, with the freight. VAT is on the duty too.
/// assert_eq!(result.totals.customs_value.amount(), "5400.00");
/// assert_eq!(result.totals.duties.amount(), "270.00");
/// assert_eq!(result.totals.taxes.amount(), "283.50");
/// // A registered business gets the VAT back.
/// assert_eq!(result.totals.landed_cost_after_recovery.amount(), "5670.00");
/// assert_eq!(result.lines[0].per_unit_after_recovery.unwrap().exact.to_string(), "56.7");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn calculate(scenario: &Scenario, rates: &Rates) -> Result<LandedCost, ScenarioError> {
    let rates = rates.for_scenario(scenario)?;
    let rates = rates.as_ref();
    let mut ledger = Ledger::for_lines(scenario.lines.len());
    ledger.warnings.extend(scenario.rules.as_ref().map(|_| Warning::RulesTypedByHand));
    work(scenario, rates, Some(&mut ledger), |shipment, assessment, delivered, ledger| {
        let included = delivered.included.as_slice();
        let context = shipment.context;
        let overflow = ScenarioError::total_overflow;
        let Some(ledger) = ledger else {
            return Err(overflow());
        };
        let slots = shipment.slots(assessment, included, Some(ledger))?;
        let composed = shipment.lines(assessment, &slots).ok_or_else(overflow)?;
        let compose::Composed { mut lines, import_costs, places } = composed;
        let totals =
            Costs::sum(context.currency, lines.iter().map(|line| &line.costs)).ok_or_else(overflow)?;
        if !included.is_empty() {
            shipment.verify(assessment, delivered, ledger)?;
        }
        remarks::remark(scenario, rates, shipment, assessment, included, ledger);
        let exchange = remarks::exchange_used(context, ledger);
        ledger.rename(&places, &exchange.1);
        for (line, steps) in lines.iter_mut().zip(ledger.lines.iter_mut()) {
            line.steps = std::mem::take(steps);
        }
        let warnings = std::mem::take(&mut ledger.warnings);
        Ok(LandedCost {
            market: scenario.market.clone(),
            currency: context.currency,
            entry_date: scenario.entry_date,
            lines,
            totals,
            import_costs,
            complete: !warnings.iter().any(Warning::is_incomplete),
            warnings,
            steps: std::mem::take(&mut ledger.entry),
            rules: ledger.rules.iter().map(|rule| rule.used()).collect(),
            exchange: exchange.0,
        })
    })
}

/// The totals alone, the same to the last minor unit as those of [`calculate`], without ledger,
/// warnings and lines: where only a sum is shown, many times over.
///
/// # Errors
/// [`ScenarioError`] names the field and what is wrong with it.
///
/// ```
/// use domain::landed_cost::{Rates, Scenario, calculate, totals};
/// # let read = |file: &str| std::fs::read_to_string(file);
/// # let conventions = serde_json::from_str(&read("rates/conventions.json")?)?;
/// # let emirates = serde_json::from_str(&read("rates/markets/AE.json")?)?;
/// # let rates = Rates::new(conventions).with_markets(vec![emirates])?;
/// let scenario: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "AE", "entry_date": "2026-11-23",
///     "importer": "unregistered", "incoterm": "CIF", "mode": "sea",
///     "lines": [{ "quantity": "20", "price": "50", "currency": "AED",
///         "typed_duties": [{ "kind": "most_favoured_nation", "rate": "5 %" }] }]
/// }"#)?;
/// let costs = totals(&scenario, &rates)?;
/// // 1,000.00, duty of 50.00, VAT of 5 % of both.
/// assert_eq!(costs.landed_cost.amount(), "1102.50");
/// assert_eq!(costs.import_percent.unwrap().to_string(), "10.25");
/// assert_eq!(costs, calculate(&scenario, &rates)?.totals);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn totals(scenario: &Scenario, rates: &Rates) -> Result<Costs, ScenarioError> {
    work(scenario, rates.for_scenario(scenario)?.as_ref(), None, |shipment, assessment, delivered, _| {
        let slots = shipment.slots(assessment, &delivered.included, None)?;
        shipment.totals(assessment, &slots).ok_or_else(ScenarioError::total_overflow)
    })
}

/// Checks, prepares and assesses a scenario, and hands the assessment on.
fn work<'a, T>(
    scenario: &'a Scenario,
    rates: &'a Rates,
    mut ledger: Option<&mut Ledger<'a>>,
    then: impl FnOnce(
        &Shipment<'_, 'a>,
        &Assessment,
        &Delivered,
        Option<&mut Ledger<'a>>,
    ) -> Result<T, ScenarioError>,
) -> Result<T, ScenarioError> {
    check::check(scenario)?;
    let market = rates.market(&scenario.market).ok_or_else(|| {
        let problem = Problem::UnknownMarket { market: scenario.market.clone() };
        ScenarioError::shipment(Field::Market, problem)
    })?;
    // One of another market is of no effect here: a shipment is compared between markets as it is.
    if let Some(scheme) = scenario.schemes.iter().find(|scheme| !rates.has_scheme(scheme)) {
        let problem = Problem::UnknownScheme { scheme: scheme.clone() };
        return Err(ScenarioError::shipment(Field::Schemes, problem));
    }
    let tariff = market.tariff.as_deref().and_then(|name| rates.tariff(name));
    let other = market.other_tariff_on(scenario.entry_date).and_then(|other| rates.tariff(&other.tariff));
    let plans = Plans::new(scenario, tariff, other)?;
    let context = Context::new(scenario, rates, market, plans.duties())?;
    let mut goods = goods::goods(&context, ledger.as_deref_mut())?;
    let borne = charges::bear(&context, &mut goods, ledger.as_deref_mut())?;
    let shipment = Shipment { context: &context, plans: &plans, goods: &goods, borne: &borne, held_at: None };
    levies::check_overrides(&shipment)?;
    let delivered = shipment.delivered()?;
    value_share::check_delivered(&context, &delivered.values, &borne)?;
    if let Some(ledger) = ledger.as_deref_mut()
        && !delivered.included.is_empty()
    {
        for (line, (goods, value)) in goods.iter().zip(&delivered.values).enumerate() {
            let taken_off = value.checked_sub(goods.value).ok_or_else(|| ScenarioError::overflow(line))?;
            ledger.line(line, Step::new(StepKind::ImportCostsDeducted, taken_off).on(goods.value));
        }
    }
    let assessment = shipment.assess(&delivered.values, true, ledger.as_deref_mut())?;
    then(&shipment, &assessment, &delivered, ledger)
}
