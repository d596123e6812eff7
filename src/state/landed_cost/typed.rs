//! The shipment as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

use api::calculator::CalculatorKind;
use std::collections::BTreeMap;

use domain::{
    Country, Currency, HsCode, Incoterm, decimal_entry,
    landed_cost::{
        Basis, Charge, Component, DeliveredPrice, ImporterKind, Line, Mode, NamedPlace, PreferenceClaim,
        SCENARIO_VERSION, Scenario, TypedDuty, TypedExchangeRate,
    },
    rebate::Figure,
    tariff::{MeasureKind, Quantities},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Shipment;
use crate::{browser::storage, state::calculator};

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub market: String,
    pub incoterm: Incoterm,
    pub place: String,
    pub mode: Mode,
    pub entry_date: String,
    pub importer: ImporterKind,
    pub currency: String,
    pub charges: Vec<TypedCharge>,
    pub basis: Basis,
    /// By currency: how much of it one unit of the shipment's currency is worth.
    #[serde(default)]
    pub exchange: BTreeMap<String, String>,
    pub lines: Vec<TypedLine>,
    /// Markets to set beside.
    pub markets: Vec<String>,
}

/// A charge, in the shipment's currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedCharge {
    pub component: Component,
    pub amount: String,
}

/// A line. `key` tells it apart while lines come and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedLine {
    pub key: u32,
    pub description: String,
    pub hs_code: String,
    pub origin: String,
    pub quantity: String,
    pub price: String,
    pub weight: String,
    pub volume: String,
    /// A duty typed by hand.
    pub duty: String,
}

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Shipment(ShipmentField),
    Line(usize, LineField),
    /// By its place among the typed charges.
    Charge(usize),
    /// The exchange rate to this currency.
    Exchange(Currency),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShipmentField {
    Market,
    EntryDate,
    Incoterm,
    Currency,
    Lines,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineField {
    Description,
    HsCode,
    Origin,
    Quantity,
    Price,
    Weight,
    Volume,
    Duty,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Missing,
    NotANumber,
    NotADate,
    NotAnHsCode,
    NotACountry,
    NotACurrency,
}

/// The charges that the form has a field for.
pub const CHARGES: [Component; 5] = [
    Component::OriginTerminal,
    Component::MainFreight,
    Component::Insurance,
    Component::DestinationTerminal,
    Component::Other,
];

impl Typed {
    pub fn empty(market: &str, currency: &str, today: &str, mark: char) -> Self {
        Self {
            mark,
            market: market.to_owned(),
            incoterm: Incoterm::Fob,
            place: String::new(),
            mode: Mode::Sea,
            entry_date: today.to_owned(),
            importer: ImporterKind::RegisteredBusiness,
            currency: currency.to_owned(),
            charges: CHARGES.map(|component| TypedCharge { component, amount: String::new() }).to_vec(),
            basis: Basis::Value,
            exchange: BTreeMap::new(),
            lines: vec![TypedLine::default()],
            markets: Vec::new(),
        }
    }

    /// Puts a line at the end.
    pub fn add(&mut self, line: TypedLine) {
        let key = self.lines.iter().map(|line| line.key).max().map_or(0, |key| key.wrapping_add(1));
        self.lines.retain(|line| !line.is_empty());
        self.lines.push(TypedLine { key, ..line });
    }

    fn exchange_rates(
        &self,
        from: Option<Currency>,
        faults: &mut Vec<(Place, Unreadable)>,
    ) -> Vec<TypedExchangeRate> {
        let mut rates = Vec::new();
        for (code, rate) in self.exchange.iter().filter(|(_, rate)| !rate.trim().is_empty()) {
            let (Some(from), Ok(to)) = (from, code.parse::<Currency>()) else { continue };
            let rate = take(faults, Place::Exchange(to), number(rate, self.mark));
            rates.extend(rate.filter(|_| from != to).map(|rate| TypedExchangeRate { from, to, rate }));
        }
        rates
    }

    /// The typed charge behind a charge of the scenario.
    pub fn charge_place(&self, charge: usize) -> Option<usize> {
        let filled = self.charges.iter().enumerate().filter(|(_, one)| !one.amount.trim().is_empty());
        filled.map(|(index, _)| index).nth(charge)
    }

    /// The typed line behind a line of the scenario.
    pub fn line_place(&self, line: usize) -> Option<usize> {
        let filled = self.lines.iter().enumerate().filter(|(_, one)| !one.is_empty());
        filled.map(|(index, _)| index).nth(line)
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::LandedCost;
    const KEPT: storage::Key = storage::Key { name: "landed-cost", version: 1 };
    type Scenario = Shipment;
    type Place = Place;
    type Unreadable = Unreadable;

    fn shared(shipment: &Shipment) -> Option<(Value, Vec<String>)> {
        Some((serde_json::to_value(&shipment.scenario).ok()?, shipment.markets.clone()))
    }

    fn of_shared(scenario: Value, markets: Vec<String>) -> Option<Shipment> {
        Some(Shipment { scenario: serde_json::from_value(scenario).ok()?, markets })
    }

    fn scenario(&self) -> Result<Shipment, Vec<(Place, Unreadable)>> {
        let mark = self.mark;
        let mut faults = Vec::new();
        let currency = take(
            &mut faults,
            Place::Shipment(ShipmentField::Currency),
            self.currency.parse::<Currency>().map_err(|_| Unreadable::NotACurrency),
        );
        let entry_date = take(
            &mut faults,
            Place::Shipment(ShipmentField::EntryDate),
            self.entry_date.parse().map_err(|_| Unreadable::NotADate),
        );
        let mut lines = Vec::new();
        for (index, line) in self.lines.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
            let read = line.read(index, currency.unwrap_or(Currency::EUR), mark, &mut faults);
            lines.extend(read);
        }
        let mut charges = Vec::new();
        for (index, charge) in self.charges.iter().enumerate() {
            if charge.amount.trim().is_empty() {
                continue;
            }
            let amount = take(&mut faults, Place::Charge(index), number(&charge.amount, mark));
            charges.extend(amount.map(|amount| Charge {
                component: charge.component,
                label: None,
                amount,
                currency: currency.unwrap_or(Currency::EUR),
                basis: self.basis.clone(),
                lines: Vec::new(),
                in_price: None,
                shown_separately: true,
                percent_to_border: None,
            }));
        }
        let exchange_rates = self.exchange_rates(currency, &mut faults);
        match entry_date {
            Some(entry_date) if faults.is_empty() => Ok(Shipment {
                markets: self.markets.clone(),
                scenario: Scenario {
                    version: SCENARIO_VERSION,
                    market: self.market.clone(),
                    entry_date,
                    export_date: None,
                    importer: self.importer,
                    incoterm: self.incoterm,
                    place: NamedPlace { name: filled(&self.place), kind: None },
                    delivered_price: DeliveredPrice::default(),
                    mode: self.mode,
                    route: Vec::new(),
                    schemes: Vec::new(),
                    lines,
                    charges,
                    exchange_rates,
                    overrides: Vec::new(),
                },
            }),
            _ => Err(faults),
        }
    }

    fn written_with(self, mark: char) -> Self {
        match self.scenario() {
            Ok(scenario) if self.mark != mark => {
                Self { currency: self.currency, ..Self::of(&scenario, mark) }
            }
            _ => self,
        }
    }

    fn of(shipment: &Shipment, mark: char) -> Self {
        let Shipment { scenario, markets } = shipment;
        let charge = |component: Component| {
            let found = scenario.charges.iter().find(|charge| charge.component == component);
            let amount = found.map(|charge| written(charge.amount, mark)).unwrap_or_default();
            TypedCharge { component, amount }
        };
        let currency = scenario.lines.first().map_or(Currency::EUR, |line| line.currency);
        let mut lines: Vec<TypedLine> =
            (0..).zip(&scenario.lines).map(|(key, line)| TypedLine::of(key, line, mark)).collect();
        if lines.is_empty() {
            // There is always a row to type into.
            lines.push(TypedLine::default());
        }
        let basis = scenario.charges.first().map_or(Basis::Value, |charge| charge.basis.clone());
        Self {
            mark,
            market: scenario.market.clone(),
            incoterm: scenario.incoterm,
            place: scenario.place.name.clone().unwrap_or_default(),
            mode: scenario.mode,
            entry_date: scenario.entry_date.to_string(),
            importer: scenario.importer,
            currency: currency.code().to_owned(),
            charges: CHARGES.map(charge).to_vec(),
            basis,
            exchange: scenario
                .exchange_rates
                .iter()
                .map(|rate| (rate.to.code().to_owned(), written(rate.rate, mark)))
                .collect(),
            lines,
            markets: markets.clone(),
        }
    }
}

impl TypedLine {
    pub fn is_empty(&self) -> bool {
        let Self { key: _, description, hs_code, origin, quantity, price, weight, volume, duty } = self;
        [description, hs_code, origin, quantity, price, weight, volume, duty]
            .iter()
            .all(|field| field.trim().is_empty())
    }

    fn read(
        &self,
        index: usize,
        currency: Currency,
        mark: char,
        faults: &mut Vec<(Place, Unreadable)>,
    ) -> Option<Line> {
        let at = |field| Place::Line(index, field);
        let quantity = take(faults, at(LineField::Quantity), number(&self.quantity, mark));
        let price = take(faults, at(LineField::Price), number(&self.price, mark));
        let hs_code = optional(faults, at(LineField::HsCode), &self.hs_code, |text| {
            text.parse::<HsCode>().map_err(|_| Unreadable::NotAnHsCode)
        });
        let origin = optional(faults, at(LineField::Origin), &self.origin, |text| {
            text.to_uppercase().parse::<Country>().map_err(|_| Unreadable::NotACountry)
        });
        let gross_weight = optional(faults, at(LineField::Weight), &self.weight, |text| number(text, mark));
        let volume = optional(faults, at(LineField::Volume), &self.volume, |text| number(text, mark));
        let typed_duties = filled(&self.duty)
            .map(|rate| TypedDuty { kind: MeasureKind::MostFavouredNation, rate: with_percent(&rate) })
            .into_iter()
            .collect();
        Some(Line {
            sku: None,
            description: filled(&self.description),
            quantity: quantity?,
            unit: None,
            price: price?,
            currency,
            hs_code,
            origin,
            net_weight: None,
            gross_weight,
            volume,
            quantities: Quantities::default(),
            retail_price: None,
            preference: PreferenceClaim::default(),
            quota: None,
            typed_duties,
        })
    }

    fn of(key: u32, line: &Line, mark: char) -> Self {
        let text = |figure: Option<Figure>| figure.map(|figure| written(figure, mark)).unwrap_or_default();
        Self {
            key,
            description: line.description.clone().or_else(|| line.sku.clone()).unwrap_or_default(),
            hs_code: line.hs_code.as_ref().map(|code| code.digits().to_owned()).unwrap_or_default(),
            origin: line.origin.map(|origin| origin.code().to_owned()).unwrap_or_default(),
            quantity: written(line.quantity, mark),
            price: written(line.price, mark),
            weight: text(line.gross_weight),
            volume: text(line.volume),
            duty: line.typed_duties.first().map(|duty| duty.rate.clone()).unwrap_or_default(),
        }
    }
}

/// A bare number typed as a duty is per cent.
fn with_percent(rate: &str) -> String {
    let bare = rate.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if bare { format!("{rate}%") } else { rate.to_owned() }
}

fn number(text: &str, mark: char) -> Result<Figure, Unreadable> {
    if text.trim().is_empty() {
        return Err(Unreadable::Missing);
    }
    decimal_entry::read(text, mark).map_err(|_| Unreadable::NotANumber)
}

fn written(figure: Figure, mark: char) -> String {
    figure.to_string().replace('.', &mark.to_string())
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn take<T>(faults: &mut Vec<(Place, Unreadable)>, place: Place, read: Result<T, Unreadable>) -> Option<T> {
    read.map_err(|fault| faults.push((place, fault))).ok()
}

fn optional<T>(
    faults: &mut Vec<(Place, Unreadable)>,
    place: Place,
    text: &str,
    read: impl FnOnce(&str) -> Result<T, Unreadable>,
) -> Option<T> {
    let text = filled(text)?;
    take(faults, place, read(&text))
}
