//! A shipment to look at: two products in one container, with the charges of a sea freight.

use std::collections::BTreeMap;

use domain::{
    Incoterm,
    landed_cost::{Basis, Component, Mode},
};

use super::{Typed, TypedCharge, TypedLine};
use crate::text;

/// The form with the example, fractions after a point.
pub(super) fn filled(typed: Typed) -> Typed {
    let charge = |component, amount: &str, basis| TypedCharge {
        amount: amount.to_owned(),
        basis,
        ..TypedCharge::empty(component)
    };
    let charges = vec![
        charge(Component::OriginTerminal, "", None),
        charge(Component::MainFreight, "1120", Some(Basis::Volume)),
        charge(Component::Insurance, "110.66", None),
        charge(Component::DestinationTerminal, "95", None),
        charge(Component::Other, "", None),
    ];
    let line = |key, description, hs_code: &str, [quantity, price, weight, volume]: [&str; 4]| TypedLine {
        key,
        description,
        hs_code: hs_code.to_owned(),
        origin: "CN".to_owned(),
        quantity: quantity.to_owned(),
        price: price.to_owned(),
        weight: weight.to_owned(),
        volume: volume.to_owned(),
        ..TypedLine::default()
    };
    let lines = vec![
        line(0, text::calculators_example_clock(), "910511", ["1000", "8.94", "420", "3.1"]),
        line(1, text::calculators_example_knife(), "821192", ["600", "14.2", "180", "1.4"]),
    ];
    Typed {
        mark: '.',
        incoterm: Incoterm::Fob,
        mode: Mode::Sea,
        route: Vec::new(),
        charges,
        exchange: BTreeMap::new(),
        lines,
        levy_rates: Vec::new(),
        overrides: Vec::new(),
        without_reliefs: false,
        rules: None,
        ..typed
    }
}
