//! What else of a line must be known, so that a form asks for that and nothing more. Works nothing out.

use std::collections::BTreeSet;

use super::levy::{LevyRate, Part};
use super::market::Market;
use super::rates::Rates;
use super::scenario::{Line, Scenario};
use crate::tariff::table::TariffMeasure;
use crate::tariff::{DutyExpression, DutyNeeds, DutyUnit, MeasureKind};

/// What a form asks of one line beside its usual fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    /// The measures in force on the goods, the ordinary duties first.
    pub measures: Vec<TariffMeasure>,
    /// Quantities beyond pieces and weights.
    pub units: BTreeSet<DutyUnit>,
    /// Whether a duty or tax is on the retail price.
    pub retail_price: bool,
}

impl Questions {
    /// Whether there is a preference to claim.
    #[must_use]
    pub fn has_preference(&self) -> bool {
        self.measures.iter().any(|measure| measure.kind == MeasureKind::Preference)
    }

    /// Whether there is a tariff quota to claim.
    #[must_use]
    pub fn has_quota(&self) -> bool {
        self.measures.iter().any(|measure| measure.kind == MeasureKind::TariffQuotaIn)
    }

    fn need(&mut self, needs: &DutyNeeds) {
        self.units.extend(needs.units.iter().flat_map(DutyUnit::asked));
        self.retail_price |= needs.retail_price;
    }
}

/// What a line of a shipment must say, by its market's tariff, the duties typed by hand and the
/// market's taxes. A line that the shipment does not have is asked nothing.
///
/// ```
/// use domain::landed_cost::{Rates, Scenario, questions};
/// use domain::tariff::table::{OriginGroups, TariffRow, TariffTable};
/// # let read = |file: &str| std::fs::read_to_string(file);
/// # let conventions = serde_json::from_str(&read("rates/conventions.json")?)?;
/// # let union = serde_json::from_str(&read("rates/markets/EU.json")?)?;
/// # let spain = serde_json::from_str(&read("rates/markets/ES.json")?)?;
/// # let rates = Rates::new(conventions).with_markets(vec![union, spain])?;
/// let row = |origin: &str, kind: &str, expression: &str| TariffRow {
///     code: "2204".into(),
///     origin: origin.into(),
///     kind: kind.into(),
///     expression: expression.into(),
///     valid_from: "2026-01-01".into(),
///     source: "https://example.org/tariff".into(),
///     ..TariffRow::default()
/// };
/// let rows = [row("all", "mfn", "13.10 EUR / hl"), row("CL", "preference", "0 %")];
/// let rates = rates.with_tariff("EU", TariffTable::from_rows(&rows, OriginGroups::new()).0);
/// let wine: Scenario = serde_json::from_str(r#"{
///     "version": 1, "market": "ES", "entry_date": "2026-11-23",
///     "importer": "registered_business", "incoterm": "CIF", "mode": "sea",
///     "lines": [{ "quantity": "600", "price": "4.20", "currency": "EUR",
///         "hs_code": "220421", "origin": "CL" }]
/// }"#)?;
/// let asked = questions(&wine, 0, &rates);
/// assert_eq!(asked.units.len(), 1, "hectolitres");
/// assert!(asked.has_preference() && !asked.has_quota() && !asked.retail_price);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn questions(scenario: &Scenario, line: usize, rates: &Rates) -> Questions {
    let mut asked = Questions::default();
    let Ok(rates) = rates.for_scenario(scenario) else {
        return asked;
    };
    let rates = rates.as_ref();
    let (Some(line), Some(market)) = (scenario.lines.get(line), rates.market(&scenario.market)) else {
        return asked;
    };
    let tariff = market.tariff.as_deref().and_then(|name| rates.tariff(name));
    if let (Some(tariff), Some(code), Some(origin)) = (tariff, &line.hs_code, line.origin) {
        let found = tariff.find(code, origin, scenario.entry_date);
        asked.measures = found.in_force.into_iter().cloned().collect();
    }
    for measure in by_other_tariff(scenario, line, market, rates) {
        asked.need(&measure.duty.needs());
    }
    for measure in asked.measures.clone() {
        asked.need(&measure.duty.needs());
    }
    for duty in typed(line) {
        asked.need(&duty.needs());
    }
    for duty in taxed(market) {
        asked.need(&duty.needs());
    }
    let parts = market.levies.iter().flat_map(|levy| &levy.base);
    asked.retail_price |= parts.into_iter().any(|part| part.part == Part::RetailPrice);
    asked
}

/// The measures of the other tariff, where its duties may be due and are to be compared.
fn by_other_tariff<'a>(
    scenario: &Scenario,
    line: &Line,
    market: &Market,
    rates: &'a Rates,
) -> Vec<&'a TariffMeasure> {
    let rule = market.other_tariff_on(scenario.entry_date).filter(|rule| rule.is_open_to(scenario));
    let tariff = rule.and_then(|rule| rates.tariff(&rule.tariff));
    match (tariff, &line.hs_code, line.origin) {
        (Some(tariff), Some(code), Some(origin)) => tariff.find(code, origin, scenario.entry_date).in_force,
        _ => Vec::new(),
    }
}

fn typed(line: &Line) -> impl Iterator<Item = DutyExpression> {
    line.typed_duties.iter().filter_map(|duty| duty.rate.parse().ok())
}

/// Taxes by quantity; those of another kind of goods say so themselves and are not asked for.
fn taxed(market: &Market) -> impl Iterator<Item = &DutyExpression> {
    let rates = market.levies.iter().flat_map(|levy| &levy.rates);
    rates.filter_map(|rate| match &rate.rate {
        LevyRate::Expression(duty) if rate.when == super::condition::Condition::default() => Some(duty),
        _ => None,
    })
}
