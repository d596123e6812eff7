//! A charge as it is typed: amount, currency, and by what the lines share it.

use std::collections::BTreeMap;

use domain::{
    Currency,
    landed_cost::{Basis, Charge, Component},
};
use serde::{Deserialize, Serialize};

use super::{ChargeField, Place, Typed, text::currency};
use crate::state::calculator::{Reader, figures::written, rows::typed_place};

/// The charges that the form always has a field for.
pub const CHARGES: [Component; 5] = [
    Component::OriginTerminal,
    Component::MainFreight,
    Component::Insurance,
    Component::DestinationTerminal,
    Component::Other,
];

/// A charge. Lines are named by their keys, so that it stays right while lines come and go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedCharge {
    pub component: Component,
    pub amount: String,
    /// The shipment's if empty.
    #[serde(default)]
    pub currency: String,
    /// The shipment's if not said. By hand it says nothing of the shares.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// Typed by hand, by line.
    #[serde(default)]
    pub shares: BTreeMap<u32, String>,
    /// The lines that share it; all if empty.
    #[serde(default)]
    pub lines: Vec<u32>,
    #[serde(default)]
    pub label: Option<String>,
    /// Whether the prices contain it; as the term says if not said.
    #[serde(default)]
    pub in_price: Option<bool>,
    /// Whether it is not shown apart from the price.
    #[serde(default)]
    pub hidden: bool,
    /// How much of it lies before the border, in per cent.
    #[serde(default)]
    pub to_border: String,
}

impl TypedCharge {
    pub fn empty(component: Component) -> Self {
        Self {
            component,
            amount: String::new(),
            currency: String::new(),
            basis: None,
            shares: BTreeMap::new(),
            lines: Vec::new(),
            label: None,
            in_price: None,
            hidden: false,
            to_border: String::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.amount.trim().is_empty()
    }

    /// `lines` are the keys of the lines that count, in order.
    pub fn read(
        &self,
        index: usize,
        own: Currency,
        shared: &Basis,
        lines: &[u32],
        reader: &mut Reader<Typed>,
    ) -> Option<Charge> {
        let at = |field| Place::Charge(index, field);
        let amount = reader.needed(at(ChargeField::Amount), &self.amount);
        let currency = currency(reader, at(ChargeField::Currency), &self.currency, own);
        let percent_to_border = reader.figure(at(ChargeField::ToBorder), &self.to_border);
        let sharing: Vec<u32> = match self.lines.is_empty() {
            true => lines.to_vec(),
            false => lines.iter().copied().filter(|key| self.lines.contains(key)).collect(),
        };
        let basis = match self.basis.as_ref().unwrap_or(shared) {
            Basis::ByHand { .. } => {
                let share = |key: &u32| {
                    let typed = self.shares.get(key).map(String::as_str).unwrap_or_default();
                    reader.figure(at(ChargeField::Share(*key)), typed).unwrap_or_default()
                };
                Basis::ByHand { shares: sharing.iter().map(share).collect() }
            }
            basis => basis.clone(),
        };
        let place = |key: &u32| lines.iter().position(|line| line == key);
        Some(Charge {
            component: self.component,
            label: self.label.clone(),
            amount: amount?,
            currency: currency?,
            basis,
            lines: self.lines.iter().filter_map(place).collect(),
            in_price: self.in_price,
            shown_separately: !self.hidden,
            percent_to_border,
        })
    }

    /// `lines` are the keys of the scenario's lines, in order.
    pub fn of(charge: &Charge, own: Currency, lines: &[u32], mark: char) -> Self {
        let key = |place: &usize| lines.get(*place).copied();
        let chosen: Vec<u32> = charge.lines.iter().filter_map(key).collect();
        let sharing = if chosen.is_empty() { lines } else { &chosen };
        let shares = match &charge.basis {
            Basis::ByHand { shares } => {
                sharing.iter().zip(shares).map(|(key, share)| (*key, written(*share, mark))).collect()
            }
            _ => BTreeMap::new(),
        };
        let basis = match &charge.basis {
            Basis::ByHand { .. } => Basis::ByHand { shares: Vec::new() },
            basis => basis.clone(),
        };
        Self {
            component: charge.component,
            amount: written(charge.amount, mark),
            currency: if charge.currency == own { String::new() } else { charge.currency.code().to_owned() },
            basis: Some(basis),
            shares,
            lines: chosen,
            label: charge.label.clone(),
            in_price: charge.in_price,
            hidden: !charge.shown_separately,
            to_border: charge.percent_to_border.map(|part| written(part, mark)).unwrap_or_default(),
        }
    }
}

impl Typed {
    /// The typed charge behind a charge of the scenario.
    pub fn charge_place(&self, charge: usize) -> Option<usize> {
        typed_place(&self.charges, |charge| !charge.is_empty(), charge)
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
