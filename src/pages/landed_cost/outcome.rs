//! What comes of the typed shipment at every key: a result, or what is wrong and where.

use domain::landed_cost::{At, Field, LandedCost, calculate};
use leptos::prelude::*;

use super::{
    super::calculator::{self, unreadable},
    words,
};
use crate::state::{
    calculator::Desk,
    landed_cost::{
        rates::MarketRates,
        typed::{ChargeField, LineField, Place, ShipmentField, Typed},
    },
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, LandedCost>;

pub fn outcome(desk: &Desk<Typed>) -> Outcome {
    let rates = MarketRates::open().rates;
    Outcome::new(
        desk,
        unreadable::words,
        move |shipment| Some(calculate(&shipment.scenario, &*rates.get()?)),
        |error, typed| (place(error.at, typed), words::problem(&error.problem)),
    )
}

/// The typed field behind a field of the scenario.
fn place(at: At, typed: &Typed) -> Place {
    match at {
        At::Charge { charge, field } => {
            let field = match field {
                Field::Currency => ChargeField::Currency,
                Field::Basis | Field::Lines => ChargeField::Basis,
                Field::PercentToBorder => ChargeField::ToBorder,
                _ => ChargeField::Amount,
            };
            Place::Charge(typed.charge_place(charge).unwrap_or_default(), field)
        }
        At::Line { line, field } => {
            let field = match field {
                Field::HsCode => LineField::HsCode,
                Field::Price | Field::CustomsValue => LineField::Price,
                Field::Currency => LineField::Currency,
                Field::NetWeight => LineField::NetWeight,
                Field::GrossWeight => LineField::Weight,
                Field::Volume => LineField::Volume,
                Field::TypedDuties => LineField::Duty,
                Field::Quantities => LineField::Quantities(0),
                Field::RetailPrice => LineField::RetailPrice,
                Field::Quota => LineField::Quota,
                _ => LineField::Quantity,
            };
            Place::Line(typed.line_place(line).unwrap_or_default(), field)
        }
        At::TypedDuty { line, index } => {
            let line = typed.line_place(line).unwrap_or_default();
            let field = typed.lines.get(line).map_or(LineField::Duty, |line| line.duty_field(index));
            Place::Line(line, field)
        }
        At::Shipment { field } => Place::Shipment(match field {
            Field::Market | Field::Rules => ShipmentField::Market,
            Field::EntryDate => ShipmentField::EntryDate,
            Field::Incoterm => ShipmentField::Incoterm,
            Field::Currency => ShipmentField::Currency,
            _ => ShipmentField::Lines,
        }),
        At::ExchangeRate { index } => {
            let pair = typed.typed_pairs().get(index).copied();
            pair.map_or(Place::Shipment(ShipmentField::Currency), Place::Exchange)
        }
        At::Override { index } => typed.override_place(index),
    }
}
