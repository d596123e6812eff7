//! The shipment as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

use std::collections::BTreeMap;

use chrono::NaiveDate;
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

use super::Shipment;
use crate::{browser::storage, state::calculator};

/// What may stay private beside each charge: the price of every line.
pub const UNIT_PRICE: &str = "unit_price";

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
    /// The scenario that it was opened from: what the form has no field for is taken from it.
    #[serde(default)]
    pub rest: Option<Box<Scenario>>,
    /// Charges of that scenario that no field shows.
    #[serde(default)]
    pub other_charges: Vec<Charge>,
    /// Its exchange rates from other currencies than the shipment's.
    #[serde(default)]
    pub other_rates: Vec<TypedExchangeRate>,
}

/// A charge, in the shipment's currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedCharge {
    pub component: Component,
    pub amount: String,
    /// As it came in a scenario.
    #[serde(default)]
    pub rest: Option<Box<Charge>>,
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
    /// As it came in a scenario.
    #[serde(default)]
    pub rest: Option<Box<Line>>,
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
            charges: CHARGES
                .map(|component| TypedCharge { component, amount: String::new(), rest: None })
                .to_vec(),
            basis: Basis::Value,
            exchange: BTreeMap::new(),
            lines: vec![TypedLine::default()],
            markets: Vec::new(),
            rest: None,
            other_charges: Vec::new(),
            other_rates: Vec::new(),
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
        let mut rates = self.other_rates.clone();
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
    const KEPT: storage::Key = storage::Key { name: "landed-cost", version: 1 };
    type Scenario = Shipment;
    type Place = Place;
    type Unreadable = Unreadable;

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
            let currency = currency.unwrap_or(Currency::EUR);
            charges.extend(amount.map(|amount| match charge.rest.as_deref() {
                // Its own basis holds until another one is chosen for all.
                Some(rest) => Charge { amount, currency, ..rest.clone() },
                None => Charge {
                    component: charge.component,
                    label: None,
                    amount,
                    currency,
                    basis: self.basis.clone(),
                    lines: Vec::new(),
                    in_price: None,
                    shown_separately: true,
                    percent_to_border: None,
                },
            }));
        }
        charges.extend(self.other_charges.iter().cloned());
        let exchange_rates = self.exchange_rates(currency, &mut faults);
        match entry_date {
            Some(entry_date) if faults.is_empty() => {
                let mut scenario =
                    self.rest.as_deref().cloned().unwrap_or_else(|| new_scenario(&self.market, entry_date));
                scenario.market.clone_from(&self.market);
                scenario.entry_date = entry_date;
                scenario.importer = self.importer;
                scenario.incoterm = self.incoterm;
                scenario.place.name = filled(&self.place);
                scenario.mode = self.mode;
                scenario.lines = lines;
                scenario.charges = charges;
                scenario.exchange_rates = exchange_rates;
                Ok(Shipment { scenario, markets: self.markets.clone() })
            }
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
        let currency = scenario.lines.first().map_or(Currency::EUR, |line| line.currency);
        let mut lines: Vec<TypedLine> =
            (0..).zip(&scenario.lines).map(|(key, line)| TypedLine::of(key, line, mark)).collect();
        if lines.is_empty() {
            // There is always a row to type into.
            lines.push(TypedLine::default());
        }
        // The first charge of each kind in the shipment's currency stands in the field for it.
        let mut other_charges = scenario.charges.clone();
        let mut charge = |component: Component| {
            let fits = |charge: &Charge| charge.component == component && charge.currency == currency;
            let found = other_charges.iter().position(fits).map(|place| other_charges.remove(place));
            let amount = found.as_ref().map(|charge| written(charge.amount, mark)).unwrap_or_default();
            TypedCharge { component, amount, rest: found.map(Box::new) }
        };
        let charges = CHARGES.map(&mut charge).to_vec();
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
            charges,
            basis,
            exchange: scenario
                .exchange_rates
                .iter()
                .filter(|rate| rate.from == currency)
                .map(|rate| (rate.to.code().to_owned(), written(rate.rate, mark)))
                .collect(),
            lines,
            markets: markets.clone(),
            rest: Some(Box::new(Scenario { lines: Vec::new(), charges: Vec::new(), ..scenario.clone() })),
            other_charges,
            other_rates: scenario
                .exchange_rates
                .iter()
                .filter(|rate| rate.from != currency)
                .copied()
                .collect(),
        }
    }

    fn without_rest(mut self) -> Self {
        self.rest = None;
        self.other_charges.clear();
        self.other_rates.clear();
        self.charges.iter_mut().for_each(|charge| charge.rest = None);
        self.lines.iter_mut().for_each(|line| line.rest = None);
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        if field == UNIT_PRICE {
            return self.lines.iter_mut().map(|line| &mut line.price).collect();
        }
        let charges = self.charges.iter_mut().filter(|charge| charge_name(charge.component) == field);
        charges.map(|charge| &mut charge.amount).collect()
    }

    fn withhold(shipment: &mut Shipment, field: &str) {
        let scenario = &mut shipment.scenario;
        if field == UNIT_PRICE {
            scenario.lines.iter_mut().for_each(|line| line.price = Figure::ZERO);
        }
        scenario.charges.retain(|charge| charge_name(charge.component) != field);
    }
}

impl TypedLine {
    pub fn is_empty(&self) -> bool {
        let Self { key: _, rest: _, description, hs_code, origin, quantity, price, weight, volume, duty } =
            self;
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
        let first = self.rest.as_ref().and_then(|rest| rest.typed_duties.first());
        let kind = first.map_or(MeasureKind::MostFavouredNation, |duty| duty.kind);
        let typed_duties = filled(&self.duty)
            .map(|rate| TypedDuty { kind, rate: with_percent(&rate) })
            .into_iter()
            // Those behind the first one that no field shows.
            .chain(self.rest.iter().flat_map(|rest| rest.typed_duties.iter().skip(1).cloned()))
            .collect();
        let (quantity, price) = (quantity?, price?);
        let base = self.rest.as_deref().cloned().unwrap_or_else(|| new_line(currency));
        let description = filled(&self.description).filter(|text| Some(text) != base.sku.as_ref());
        Some(Line {
            description,
            quantity,
            price,
            currency,
            hs_code,
            origin,
            gross_weight,
            volume,
            typed_duties,
            ..base
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
            rest: Some(Box::new(line.clone())),
        }
    }
}

fn new_scenario(market: &str, entry_date: NaiveDate) -> Scenario {
    Scenario {
        version: SCENARIO_VERSION,
        market: market.to_owned(),
        entry_date,
        export_date: None,
        importer: ImporterKind::RegisteredBusiness,
        incoterm: Incoterm::Fob,
        place: NamedPlace::default(),
        delivered_price: DeliveredPrice::default(),
        mode: Mode::Sea,
        route: Vec::new(),
        schemes: Vec::new(),
        lines: Vec::new(),
        charges: Vec::new(),
        exchange_rates: Vec::new(),
        overrides: Vec::new(),
    }
}

fn new_line(currency: Currency) -> Line {
    Line {
        sku: None,
        description: None,
        quantity: Figure::ZERO,
        unit: None,
        price: Figure::ZERO,
        currency,
        hs_code: None,
        origin: None,
        net_weight: None,
        gross_weight: None,
        volume: None,
        quantities: Quantities::default(),
        retail_price: None,
        preference: PreferenceClaim::default(),
        quota: None,
        typed_duties: Vec::new(),
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
