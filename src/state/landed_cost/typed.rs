//! The shipment as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod charge;
mod example;
mod exchange;
mod leg;
mod levy_rate;
mod line;
mod lines;
mod place;
mod read;
mod text;
mod written;

use std::collections::BTreeMap;

use api::{beside::Beside, calculator::CalculatorKind};
use domain::{
    Currency, Figure, Incoterm,
    landed_cost::{Basis, DeliveredPrice, ImporterKind, Market, Mode, Override, PlaceKind},
};
use serde::{Deserialize, Serialize};

pub use charge::{CHARGES, TypedCharge, charge_name};
pub use exchange::Pair;
pub use leg::TypedLeg;
pub use levy_rate::{RateUnit, TypedLevyRate};
pub use line::TypedLine;
pub use place::{ChargeField, LineField, Place, ShipmentField};

use super::Shipment;
pub use crate::state::calculator::Unreadable;
use crate::{
    browser::storage,
    state::calculator::{self, Shared, Unread, figures::rewritten},
};

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

    /// Every currency beside the shipment's that something is typed in.
    pub fn other_currencies(&self) -> impl Iterator<Item = Currency> {
        let lines = self.lines.iter().map(|line| &line.currency);
        let charges = self.charges.iter().filter(|charge| !charge.is_empty()).map(|charge| &charge.currency);
        lines.chain(charges).filter_map(|code| code.trim().to_uppercase().parse().ok())
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

    fn scenario(&self) -> Result<Shipment, Unread<Self>> {
        self.read()
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    fn written_with(self, mark: char) -> Self {
        match self.scenario() {
            Ok(scenario) if self.mark != mark => {
                let exchange = self.exchange.iter();
                let exchange = exchange.map(|(key, rate)| (key.clone(), rewritten(rate, self.mark, mark)));
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
