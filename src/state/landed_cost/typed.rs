//! The shipment as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod charge;
mod example;
mod exchange;
mod leg;
mod levy_rate;
mod line;
mod place;
mod text;
mod written;

use std::collections::BTreeMap;

use api::{beside::Beside, calculator::CalculatorKind};
use domain::{
    Currency, Figure, Incoterm,
    landed_cost::{
        Basis, Component, DeliveredPrice, ImporterKind, Line, Market, Mode, NamedPlace, Override, PlaceKind,
        SCENARIO_VERSION, Scenario,
    },
};
use serde::{Deserialize, Serialize};

pub use charge::TypedCharge;
pub use exchange::Pair;
pub use leg::TypedLeg;
pub use levy_rate::{RateUnit, TypedLevyRate};
pub use line::TypedLine;
pub use place::{ChargeField, LineField, Place, ShipmentField, Unreadable};

use super::Shipment;
use crate::{
    browser::storage,
    state::calculator::{self, Shared},
};
use text::{Faults, filled, number, optional, take, written};

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub market: String,
    pub incoterm: Incoterm,
    pub place: String,
    /// The term's usual one if not said.
    #[serde(default)]
    pub place_kind: Option<PlaceKind>,
    /// What a price delivered duty paid contains.
    #[serde(default)]
    pub delivered_price: DeliveredPrice,
    pub mode: Mode,
    #[serde(default)]
    pub route: Vec<TypedLeg>,
    pub entry_date: String,
    #[serde(default)]
    pub export_date: String,
    pub importer: ImporterKind,
    pub currency: String,
    pub charges: Vec<TypedCharge>,
    /// Of the charges that do not say their own.
    pub basis: Basis,
    /// By [`Pair::key`]: how much one unit of a currency is in another.
    #[serde(default)]
    pub exchange: BTreeMap<String, String>,
    pub lines: Vec<TypedLine>,
    /// Markets to set beside.
    pub markets: Vec<String>,
    #[serde(default)]
    pub beside: Beside,
    /// Schemes that seller or importer take part in.
    #[serde(default)]
    pub schemes: Vec<String>,
    /// Taxes and fees of this and of other markets.
    #[serde(default)]
    pub levy_rates: Vec<TypedLevyRate>,
    /// Rates of the market that no field has.
    #[serde(default)]
    pub overrides: Vec<Override>,
    #[serde(default)]
    pub without_reliefs: bool,
    /// Rules of the market that somebody typed who knows them: no field has them.
    #[serde(default)]
    pub rules: Option<Box<Market>>,
}

/// The charges that the form always has a field for.
pub const CHARGES: [Component; 5] = [
    Component::OriginTerminal,
    Component::MainFreight,
    Component::Insurance,
    Component::DestinationTerminal,
    Component::Other,
];

/// What may stay private beside each charge: the price of every line.
pub const UNIT_PRICE: &str = "unit_price";

impl Typed {
    pub fn empty(market: &str, currency: &str, today: &str, mark: char) -> Self {
        Self {
            mark,
            market: market.to_owned(),
            incoterm: Incoterm::Fob,
            place: String::new(),
            place_kind: None,
            delivered_price: DeliveredPrice::default(),
            mode: Mode::Sea,
            route: Vec::new(),
            entry_date: today.to_owned(),
            export_date: String::new(),
            importer: ImporterKind::RegisteredBusiness,
            currency: currency.to_owned(),
            charges: CHARGES.map(TypedCharge::empty).to_vec(),
            basis: Basis::Value,
            exchange: BTreeMap::new(),
            lines: vec![TypedLine::default()],
            markets: Vec::new(),
            beside: Beside::default(),
            schemes: Vec::new(),
            levy_rates: Vec::new(),
            overrides: Vec::new(),
            without_reliefs: false,
            rules: None,
        }
    }

    /// Puts lines in, from a row on: over those that are empty, before those that are not.
    pub fn insert(&mut self, row: usize, lines: Vec<TypedLine>) {
        let mut key = self.lines.iter().map(|line| line.key).max().unwrap_or_default();
        let mut next = || {
            key = key.wrapping_add(1);
            key
        };
        let keyed: Vec<TypedLine> = lines.into_iter().map(|line| TypedLine { key: next(), ..line }).collect();
        let row = row.min(self.lines.len());
        let empty = self.lines.iter().skip(row).take_while(|line| line.is_empty()).count();
        self.lines.splice(row..row + empty.min(keyed.len()), keyed);
    }

    /// The line of a row of the grid, which shows more rows than there are lines: those come when
    /// something is typed into them.
    pub fn line_at(&mut self, row: usize) -> Option<&mut TypedLine> {
        while self.lines.len() <= row {
            let key = self.lines.iter().map(|line| line.key).max().map_or(0, |key| key.wrapping_add(1));
            self.lines.push(TypedLine { key, ..TypedLine::default() });
        }
        self.lines.get_mut(row)
    }

    /// Every currency beside the shipment's that something is typed in.
    pub fn other_currencies(&self) -> impl Iterator<Item = Currency> {
        let lines = self.lines.iter().map(|line| &line.currency);
        let charges = self.charges.iter().filter(|charge| !charge.is_empty()).map(|charge| &charge.currency);
        lines.chain(charges).filter_map(|code| code.trim().to_uppercase().parse().ok())
    }

    /// What is typed in place of the rate of a tax or fee of the market.
    pub fn levy_rate(&self, levy: &str) -> Option<&TypedLevyRate> {
        self.levy_rates.get(self.levy_rate_place(levy)?)
    }

    pub fn levy_rate_place(&self, levy: &str) -> Option<usize> {
        self.levy_rates.iter().rposition(|rate| rate.is_of(&self.market, levy))
    }

    /// Types it; nothing is the market's rate again.
    pub fn set_levy_rate(&mut self, levy: &str, rate: String, unit: RateUnit) {
        let (market, levy_id) = (self.market.clone(), levy.to_owned());
        let filled = (!rate.is_empty()).then_some(TypedLevyRate { market, levy: levy_id, rate, unit });
        match self.levy_rate_place(levy) {
            Some(place) => drop(self.levy_rates.splice(place..=place, filled)),
            None => self.levy_rates.extend(filled),
        }
    }

    /// The typed rates of taxes and fees that count, each with its place.
    fn counting_rates(&self) -> impl Iterator<Item = (usize, &TypedLevyRate)> {
        let rates = self.levy_rates.iter().enumerate();
        rates.filter(|(_, rate)| rate.market == self.market && !rate.is_empty())
    }

    /// Those that no field has come first, so that one typed in a field counts.
    fn read_overrides(&self, faults: &mut Faults) -> Vec<Override> {
        let typed = self.counting_rates().filter_map(|(index, rate)| rate.read(index, self.mark, faults));
        self.overrides.iter().cloned().chain(typed).collect()
    }

    /// What was typed behind an override of the scenario.
    pub fn override_place(&self, index: usize) -> Place {
        let typed = index.checked_sub(self.overrides.len());
        let place = typed.and_then(|place| self.counting_rates().nth(place));
        place.map_or(Place::Override(index), |(place, _)| Place::LevyRate(place))
    }

    /// The typed charge behind a charge of the scenario.
    pub fn charge_place(&self, charge: usize) -> Option<usize> {
        let filled = self.charges.iter().enumerate().filter(|(_, one)| !one.is_empty());
        filled.map(|(index, _)| index).nth(charge)
    }

    /// The typed line behind a line of the scenario.
    pub fn line_place(&self, line: usize) -> Option<usize> {
        let filled = self.lines.iter().enumerate().filter(|(_, one)| !one.is_empty());
        filled.map(|(index, _)| index).nth(line)
    }

    fn read_lines(&self, own: Currency, faults: &mut Faults) -> (Vec<Line>, Vec<u32>) {
        let mut lines = Vec::with_capacity(self.lines.len());
        let mut keys = Vec::with_capacity(self.lines.len());
        for (index, line) in self.lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            lines.extend(line.read(index, own, self.mark, faults));
            keys.push(line.key);
        }
        (lines, keys)
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::LandedCost;
    const KEPT: storage::Key = storage::Key { name: "landed-cost", version: 1 };
    type Scenario = Shipment;
    type Place = Place;
    type Unreadable = Unreadable;

    fn shared(shipment: &Shipment) -> Option<Shared> {
        let scenario = serde_json::to_value(&shipment.scenario).ok()?;
        Some(Shared { scenario, markets: shipment.markets.clone(), beside: shipment.beside.clone() })
    }

    fn of_shared(shared: Shared) -> Option<Shipment> {
        let Shared { scenario, markets, beside } = shared;
        Some(Shipment { scenario: serde_json::from_value(scenario).ok()?, markets, beside })
    }

    fn scenario(&self) -> Result<Shipment, Faults> {
        let mut faults = Vec::new();
        let at = Place::Shipment;
        let currency = take(
            &mut faults,
            at(ShipmentField::Currency),
            self.currency.parse::<Currency>().map_err(|_| Unreadable::NotACurrency),
        );
        let date = |text: &str| text.trim().parse().map_err(|_| Unreadable::NotADate);
        let entry_date = take(&mut faults, at(ShipmentField::EntryDate), date(&self.entry_date));
        let export_date = optional(&mut faults, at(ShipmentField::ExportDate), &self.export_date, date);
        let own = currency.unwrap_or(Currency::EUR);
        let (lines, keys) = self.read_lines(own, &mut faults);
        let mut charges = Vec::new();
        for (index, charge) in self.charges.iter().enumerate().filter(|(_, charge)| !charge.is_empty()) {
            charges.extend(charge.read(index, own, &self.basis, &keys, self.mark, &mut faults));
        }
        let exchange_rates = self.exchange_rates(&mut faults);
        let overrides = self.read_overrides(&mut faults);
        let route = leg::read_route(&self.route, &mut faults);
        match entry_date {
            Some(entry_date) if faults.is_empty() => Ok(Shipment {
                markets: self.markets.clone(),
                beside: self.beside.clone(),
                scenario: Scenario {
                    version: SCENARIO_VERSION,
                    market: self.market.clone(),
                    entry_date,
                    export_date,
                    importer: self.importer,
                    incoterm: self.incoterm,
                    place: NamedPlace { name: filled(&self.place), kind: self.place_kind },
                    delivered_price: self.delivered_price,
                    mode: self.mode,
                    route,
                    schemes: self.schemes.clone(),
                    lines,
                    charges,
                    exchange_rates,
                    overrides,
                    without_reliefs: self.without_reliefs,
                    rules: self.rules.clone().filter(|rules| rules.code == self.market),
                },
            }),
            _ => Err(faults),
        }
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    fn written_with(self, mark: char) -> Self {
        match self.scenario() {
            Ok(scenario) if self.mark != mark => {
                let exchange = self.exchange.iter().map(|(code, rate)| {
                    let read = number(rate, self.mark).map(|rate| written(rate, mark));
                    (code.clone(), read.unwrap_or_else(|_| rate.clone()))
                });
                let levy_rates = self.levy_rates.iter().cloned();
                Self {
                    exchange: exchange.collect(),
                    levy_rates: levy_rates.map(|rate| rate.written_with(self.mark, mark)).collect(),
                    overrides: self.overrides,
                    basis: self.basis,
                    ..Self::written(&scenario, self.currency.parse().ok(), mark)
                }
            }
            _ => self,
        }
    }

    fn of(shipment: &Shipment, mark: char) -> Self {
        Self::written(shipment, None, mark)
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        if field == UNIT_PRICE {
            return self.lines.iter_mut().map(|line| &mut line.price).collect();
        }
        let charges = self.charges.iter_mut().filter(|charge| charge_name(charge.component) == field);
        charges.map(|charge| &mut charge.amount).collect()
    }

    fn missing(&self, place: Place) -> Option<&'static str> {
        let Place::Line(line, LineField::Price) = place else { return None };
        self.lines.get(line).filter(|line| line.price.trim().is_empty()).map(|_| UNIT_PRICE)
    }

    fn withhold(shipment: &mut Shipment, field: &str) {
        let scenario = &mut shipment.scenario;
        if field == UNIT_PRICE {
            scenario.lines.iter_mut().for_each(|line| line.price = Figure::ZERO);
        }
        scenario.charges.retain(|charge| charge_name(charge.component) != field);
    }
}

/// A charge's name among the private fields.
pub const fn charge_name(component: Component) -> &'static str {
    match component {
        Component::OriginTerminal => "origin_terminal",
        Component::MainFreight => "main_freight",
        Component::Insurance => "insurance",
        Component::DestinationTerminal => "destination_terminal",
        _ => "other_charges",
    }
}
