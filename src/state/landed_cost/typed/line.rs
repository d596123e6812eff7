//! A line as it is typed.

use domain::{
    Currency, Figure,
    landed_cost::{Balance, Line, PreferenceClaim, QuotaClaim, TypedDuty},
    tariff::{DutyUnit, MeasureKind, MeasureUnit, Quantities, as_typed, as_written},
};
use serde::{Deserialize, Serialize};

use super::{
    LineField, Place, Typed,
    text::{currency, filled},
};
use crate::state::calculator::{Reader, Unreadable, figures::written};

/// A line. `key` tells it apart while lines come and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedLine {
    pub key: u32,
    /// Of the catalogue, where the goods were found there.
    #[serde(default)]
    pub sku: String,
    pub description: String,
    pub hs_code: String,
    pub origin: String,
    pub quantity: String,
    pub price: String,
    /// The shipment's if empty.
    #[serde(default)]
    pub currency: String,
    /// Gross.
    pub weight: String,
    #[serde(default)]
    pub net_weight: String,
    pub volume: String,
    /// A duty typed by hand.
    pub duty: String,
    /// Other quantities that the duty needs.
    #[serde(default)]
    pub quantities: Vec<(DutyUnit, String)>,
    #[serde(default)]
    pub retail_price: String,
    #[serde(default)]
    pub preference: PreferenceClaim,
    /// Whether a tariff quota is claimed.
    #[serde(default)]
    pub in_quota: bool,
    /// What the quota still takes; all of the line if empty.
    #[serde(default)]
    pub quota: String,
    /// Of what; kilograms if not said.
    #[serde(default)]
    pub quota_unit: Option<DutyUnit>,
    /// Weight and volume as the catalogue has them for the quantity: they follow it.
    #[serde(default)]
    pub loaded: Vec<String>,
    /// Of what the quantity is; pieces if not said.
    #[serde(default)]
    pub unit: Option<String>,
    /// Duties of other kinds than the ordinary one, with those whose rate is still to be typed.
    #[serde(default)]
    pub other_duties: Vec<TypedDuty>,
}

impl TypedLine {
    pub fn is_empty(&self) -> bool {
        let text =
            [&self.description, &self.hs_code, &self.origin, &self.quantity, &self.price, &self.weight];
        let more = [&self.sku, &self.net_weight, &self.volume, &self.duty, &self.retail_price];
        text.iter().chain(&more).all(|field| field.trim().is_empty())
    }

    /// How the goods are called in their cell.
    pub fn name(&self) -> &str {
        if self.sku.is_empty() { &self.description } else { &self.sku }
    }

    /// The amount typed for a unit.
    pub fn amount_in(&self, unit: &DutyUnit) -> &str {
        let found = self.quantities.iter().find(|(known, _)| known == unit);
        found.map(|(_, amount)| amount.as_str()).unwrap_or_default()
    }

    pub fn set_amount_in(&mut self, unit: &DutyUnit, amount: String) {
        match self.quantities.iter_mut().find(|(known, _)| known == unit) {
            Some((_, known)) => *known = amount,
            None => self.quantities.push((unit.clone(), amount)),
        }
    }

    /// What was typed behind a duty of the scenario.
    pub fn duty_field(&self, index: usize) -> LineField {
        let ordinary = usize::from(!self.duty.trim().is_empty());
        let filled = self.other_duties.iter().enumerate().filter(|(_, duty)| !duty.rate.trim().is_empty());
        let place = index.checked_sub(ordinary).and_then(|place| filled.map(|(place, _)| place).nth(place));
        place.map_or(LineField::Duty, LineField::OtherDuty)
    }

    pub fn read(&self, index: usize, own: Currency, reader: &mut Reader<Typed>) -> Option<Line> {
        let at = |field| Place::Line(index, field);
        let mark = reader.mark();
        let quantity = reader.needed(at(LineField::Quantity), &self.quantity);
        let price = reader.needed(at(LineField::Price), &self.price);
        let currency = currency(reader, at(LineField::Currency), &self.currency, own);
        let hs_code = reader.optional(at(LineField::HsCode), &self.hs_code, Unreadable::NotAnHsCode);
        let origin = self.origin.to_uppercase();
        let origin = reader.optional(at(LineField::Origin), &origin, Unreadable::NotACountry);
        let mut figure = |field, text: &str| reader.figure(at(field), text);
        let net_weight = figure(LineField::NetWeight, &self.net_weight);
        let gross_weight = figure(LineField::Weight, &self.weight);
        let volume = figure(LineField::Volume, &self.volume);
        let retail_price = figure(LineField::RetailPrice, &self.retail_price);
        let balance = figure(LineField::Quota, &self.quota);
        let mut quantities = Quantities::default();
        for (place, (unit, amount)) in self.quantities.iter().enumerate() {
            if let Some(amount) = figure(LineField::Quantities(place), amount) {
                quantities.set(unit.clone(), *amount);
            }
        }
        let unit = || self.quota_unit.clone().unwrap_or_else(|| MeasureUnit::Kilogram.into());
        let quota = self
            .in_quota
            .then(|| QuotaClaim { balance: balance.map(|amount| Balance { amount, unit: unit() }) });
        let duty = |kind, rate: &str| {
            filled(rate).map(|rate| TypedDuty { kind, rate: with_percent(as_written(&rate, mark)) })
        };
        let ordinary = duty(MeasureKind::MostFavouredNation, &self.duty);
        let others = self.other_duties.iter().filter_map(|other| duty(other.kind, &other.rate));
        Some(Line {
            sku: filled(&self.sku),
            description: filled(&self.description),
            quantity: quantity?,
            unit: self.unit.as_deref().and_then(filled),
            price: price?,
            currency: currency?,
            hs_code,
            origin,
            net_weight,
            gross_weight,
            volume,
            quantities,
            retail_price,
            preference: self.preference,
            quota,
            typed_duties: ordinary.into_iter().chain(others).collect(),
        })
    }

    pub fn of(key: u32, line: &Line, own: Currency, mark: char) -> Self {
        let text = |figure: Option<Figure>| figure.map(|figure| written(figure, mark)).unwrap_or_default();
        let balance = line.quota.as_ref().and_then(|claim| claim.balance.as_ref());
        let ordinary = |duty: &&TypedDuty| duty.kind == MeasureKind::MostFavouredNation;
        let rate = |duty: &TypedDuty| as_typed(&duty.rate, mark);
        let other = |duty: &TypedDuty| TypedDuty { kind: duty.kind, rate: rate(duty) };
        let quantities = line.quantities.stated();
        Self {
            key,
            sku: line.sku.clone().unwrap_or_default(),
            description: line.description.clone().unwrap_or_default(),
            hs_code: line.hs_code.as_ref().map(ToString::to_string).unwrap_or_default(),
            origin: line.origin.map(|origin| origin.code().to_owned()).unwrap_or_default(),
            quantity: written(line.quantity, mark),
            price: written(line.price, mark),
            currency: if line.currency == own { String::new() } else { line.currency.code().to_owned() },
            weight: text(line.gross_weight),
            net_weight: text(line.net_weight),
            volume: text(line.volume),
            duty: line.typed_duties.iter().find(ordinary).map(rate).unwrap_or_default(),
            quantities: quantities
                .map(|(unit, amount)| (unit.clone(), written(amount.into(), mark)))
                .collect(),
            retail_price: text(line.retail_price),
            preference: line.preference,
            in_quota: line.quota.is_some(),
            quota: text(balance.map(|balance| balance.amount)),
            quota_unit: balance.map(|balance| balance.unit.clone()),
            loaded: Vec::new(),
            unit: line.unit.clone(),
            other_duties: line.typed_duties.iter().filter(|duty| !ordinary(duty)).map(other).collect(),
        }
    }
}

/// A bare number typed as a duty is per cent.
fn with_percent(rate: String) -> String {
    let bare = rate.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if bare { format!("{rate}%") } else { rate }
}
