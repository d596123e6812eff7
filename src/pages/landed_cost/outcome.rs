//! What comes of the typed shipment at every key: a result, or what is wrong and where.

use std::sync::Arc;

use domain::landed_cost::{At, Field, LandedCost, Scenario, calculate};
use leptos::prelude::*;

use super::words;
use crate::state::landed_cost::{
    Desk,
    typed::{LineField, Place, ShipmentField, Typed},
};

/// Copied freely; dies with the page.
#[derive(Clone, Copy)]
pub struct Outcome {
    /// `None` while a field cannot be read.
    pub scenario: Memo<Option<Arc<Scenario>>>,
    /// The last one that came out, so that the result never jumps away while a number is typed.
    pub result: Memo<Option<Arc<LandedCost>>>,
    /// What is wrong, by field, in words.
    pub faults: Memo<Vec<(Place, String)>>,
}

impl Outcome {
    pub fn new(desk: Desk) -> Self {
        let typed = desk.typed.clone();
        let read = Memo::new(move |_| typed.read().scenario().map(Arc::new));
        let rates = desk.rates.clone();
        let worked = Memo::new(move |_| {
            let scenario = read.get().ok()?;
            let rates = rates.get()?;
            Some(calculate(&scenario, &rates).map(Arc::new))
        });
        let typed = desk.typed.clone();
        let faults = Memo::new(move |_| match (read.get(), worked.get()) {
            (Err(faults), _) => {
                faults.into_iter().map(|(place, fault)| (place, words::unreadable(fault))).collect()
            }
            (Ok(_), Some(Err(error))) => {
                vec![(place(error.at, &typed.read()), words::problem(&error.problem))]
            }
            _ => Vec::new(),
        });
        let result = Memo::new(move |earlier: Option<&Option<Arc<LandedCost>>>| match worked.get() {
            Some(Ok(result)) => Some(result),
            _ => earlier.cloned().flatten(),
        });
        Self { scenario: Memo::new(move |_| read.get().ok()), result, faults }
    }

    /// What is wrong with one field.
    pub fn fault(&self, at: Place) -> Signal<Option<String>> {
        let faults = self.faults;
        Signal::derive(move || {
            faults.read().iter().find(|(place, _)| *place == at).map(|(_, words)| words.clone())
        })
    }
}

/// The typed field behind a field of the scenario.
fn place(at: At, typed: &Typed) -> Place {
    match at {
        At::Charge { charge, .. } => Place::Charge(typed.charge_place(charge).unwrap_or_default()),
        At::Line { line, field } => {
            let field = match field {
                Field::HsCode => LineField::HsCode,
                Field::Price | Field::Currency | Field::CustomsValue => LineField::Price,
                Field::NetWeight | Field::GrossWeight => LineField::Weight,
                Field::Volume => LineField::Volume,
                Field::TypedDuties => LineField::Duty,
                _ => LineField::Quantity,
            };
            Place::Line(typed.line_place(line).unwrap_or_default(), field)
        }
        At::Shipment { field } => Place::Shipment(match field {
            Field::Market => ShipmentField::Market,
            Field::EntryDate => ShipmentField::EntryDate,
            Field::Incoterm => ShipmentField::Incoterm,
            Field::Currency => ShipmentField::Currency,
            _ => ShipmentField::Lines,
        }),
        At::ExchangeRate { index } => {
            let filled = typed.exchange.iter().filter(|(_, rate)| !rate.trim().is_empty());
            let code = filled.map(|(code, _)| code).nth(index).and_then(|code| code.parse().ok());
            code.map_or(Place::Shipment(ShipmentField::Currency), Place::Exchange)
        }
        At::Override { .. } => Place::Shipment(ShipmentField::Market),
    }
}
