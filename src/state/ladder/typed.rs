//! The ladder as it is typed: text in every field, so that nothing unreadable is lost. A scenario
//! becomes typed text and typed text a scenario; what cannot be read is named by its field.

use api::calculator::CalculatorKind;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use domain::{
    Currency, Figure, decimal_entry,
    rebate::{
        Agreement, Boundary, CarryForward, Clawback, CreditNotes, Facts, Line, Lumps, Measure, Method,
        PaysOn, Period, RateUnit, Rounding, Scenario, Scope, Stacking, StackingKind, Tier, VERSION,
        VolumeUnit, Window,
    },
};
use serde::{Deserialize, Serialize};

use super::example;
use crate::{browser::storage, state::calculator};

/// The id of the one line.
pub const LINE: &str = "all";

/// What may stay private: how much is bought.
pub const VOLUME: &str = "volume";

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub currency: String,
    /// Whether thresholds are amounts or units.
    pub counts: VolumeUnit,
    pub method: Method,
    pub rate_unit: RateUnit,
    pub boundary: Boundary,
    /// The last day.
    pub until: String,
    pub cap: String,
    pub value: String,
    pub quantity: String,
    pub tiers: Vec<TypedTier>,
    /// The scenario that it was opened from: what the form has no field for is taken from it.
    #[serde(default)]
    pub rest: Option<Box<Scenario>>,
}

/// A tier. `key` tells it apart while tiers come and go.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TypedTier {
    pub key: u32,
    pub threshold: String,
    pub rate: String,
    pub lump: String,
    /// From a scenario: no field shows it.
    #[serde(default)]
    pub minimum: Option<Figure>,
}

/// A field that holds something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Currency,
    Until,
    Cap,
    Value,
    Quantity,
    /// By its place among the typed tiers.
    Tier(usize, TierField),
    Tiers,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierField {
    Threshold,
    Rate,
    Lump,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    NotANumber,
    NotADate,
    NotACurrency,
    Negative,
}

type Faults = Vec<(Place, Unreadable)>;

impl Typed {
    /// An empty ladder to begin with: three tiers without figures.
    pub fn empty(currency: &str, until: &str, mark: char) -> Self {
        Self {
            mark,
            currency: currency.to_owned(),
            counts: VolumeUnit::Value,
            method: Method::WholeVolume,
            rate_unit: RateUnit::Percent,
            boundary: Boundary::FromInclusive,
            until: until.to_owned(),
            cap: String::new(),
            value: String::new(),
            quantity: String::new(),
            tiers: (0..3).map(|key| TypedTier { key, ..TypedTier::default() }).collect(),
            rest: None,
        }
    }

    /// Whether units count beside the value: as thresholds or as what a rate is paid on.
    pub fn needs_quantity(&self) -> bool {
        self.counts == VolumeUnit::Quantity || self.rate_unit == RateUnit::PerUnit
    }

    /// Whether the value counts: as thresholds or as what a rate is paid on.
    pub fn needs_value(&self) -> bool {
        self.counts == VolumeUnit::Value || self.rate_unit == RateUnit::Percent
    }

    pub fn add_tier(&mut self) {
        let key = self.tiers.iter().map(|tier| tier.key).max().map_or(0, |key| key.wrapping_add(1));
        self.tiers.push(TypedTier { key, ..TypedTier::default() });
    }

    /// The place of a tier of the scenario among those typed; blank ones are not in the scenario.
    pub fn tier_place(&self, tier: usize) -> usize {
        let filled = self.tiers.iter().enumerate().filter(|(_, tier)| !tier.is_empty());
        filled.map(|(place, _)| place).nth(tier).unwrap_or_default()
    }

    /// An empty field is nothing.
    fn figure(&self, faults: &mut Faults, place: Place, text: &str) -> Figure {
        if text.trim().is_empty() {
            return Figure::ZERO;
        }
        match decimal_entry::read(text, self.mark) {
            Ok(figure) if figure.is_sign_negative() && !figure.is_zero() => {
                faults.push((place, Unreadable::Negative));
                Figure::ZERO
            }
            Ok(figure) => figure,
            Err(_) => {
                faults.push((place, Unreadable::NotANumber));
                Figure::ZERO
            }
        }
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Rebate;
    const KEPT: storage::Key = storage::Key { name: "ladder", version: 1 };
    type Scenario = Scenario;
    type Place = Place;
    type Unreadable = Unreadable;

    fn scenario(&self) -> Result<Scenario, Faults> {
        let mut faults = Faults::new();
        let currency: Option<Currency> = self.currency.trim().parse().ok();
        if currency.is_none() {
            faults.push((Place::Currency, Unreadable::NotACurrency));
        }
        let until = NaiveDate::from_str(&self.until).ok();
        let from = until.and_then(|until| NaiveDate::from_ymd_opt(until.year(), 1, 1));
        if from.is_none() {
            faults.push((Place::Until, Unreadable::NotADate));
        }
        let cap = (!self.cap.trim().is_empty()).then(|| self.figure(&mut faults, Place::Cap, &self.cap));
        let mut tiers = Vec::new();
        for (place, tier) in self.tiers.iter().enumerate().filter(|(_, tier)| !tier.is_empty()) {
            let mut read = |field, text| self.figure(&mut faults, Place::Tier(place, field), text);
            let threshold = read(TierField::Threshold, &tier.threshold);
            let rate = read(TierField::Rate, &tier.rate);
            let lump = read(TierField::Lump, &tier.lump);
            // Lump sums alone and packages are paid without a rate.
            let unrated = matches!(self.method, Method::LumpSum | Method::Package { .. });
            let rate = if unrated { Figure::ZERO } else { rate };
            tiers.push(Tier { threshold, rate, lump, minimum: tier.minimum });
        }
        let value = self.figure(&mut faults, Place::Value, &self.value);
        let quantity = if self.needs_quantity() {
            self.figure(&mut faults, Place::Quantity, &self.quantity)
        } else {
            Figure::ZERO
        };
        let (Some(currency), Some(from), Some(to), true) = (currency, from, until, faults.is_empty()) else {
            return Err(faults);
        };
        let mut scenario = self.rest.as_deref().cloned().unwrap_or_else(|| new_scenario(currency, from, to));
        scenario.agreement.currency = currency;
        scenario.agreement.boundary = self.boundary;
        let window = &mut scenario.agreement.window;
        window.from = if window.to == to { window.from } else { from };
        window.to = to;
        if scenario.agreement.lines.is_empty() {
            scenario.agreement.lines.push(new_line());
        }
        if let Some(line) = scenario.agreement.lines.first_mut() {
            line.method = self.method;
            line.rate_unit = self.rate_unit;
            line.tiers = tiers;
            line.cap = cap;
            if line.measure.unit() != self.counts {
                line.measure = match self.counts {
                    VolumeUnit::Value => Measure::Value,
                    VolumeUnit::Quantity => Measure::Quantity,
                };
            }
            // Documents of its own are added up instead of typed volumes.
            if scenario.purchases.is_empty() {
                let volume = scenario.volumes.volumes.entry(line.id.clone()).or_default();
                volume.value = value;
                volume.quantity = quantity;
            }
        }
        Ok(scenario)
    }

    fn of(scenario: &Scenario, mark: char) -> Self {
        let agreement = &scenario.agreement;
        let empty = Self::empty(agreement.currency.code(), &agreement.window.to.to_string(), mark);
        let Some(line) = agreement.lines.first() else { return empty };
        let written = |figure: Figure| write(figure, mark);
        let volume = scenario.volumes.volumes.get(&line.id).cloned().unwrap_or_default();
        let tiers = (0..)
            .zip(&line.tiers)
            .map(|(key, tier)| TypedTier {
                key,
                threshold: figure_text(tier.threshold, mark),
                rate: written(tier.rate),
                lump: written(tier.lump),
                minimum: tier.minimum,
            })
            .collect();
        Self {
            counts: line.measure.unit(),
            method: line.method,
            rate_unit: line.rate_unit,
            boundary: agreement.boundary,
            cap: line.cap.map(written).unwrap_or_default(),
            value: written(volume.value),
            quantity: written(volume.quantity),
            tiers,
            rest: Some(Box::new(scenario.clone())),
            ..empty
        }
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    fn written_with(mut self, mark: char) -> Self {
        let before = std::mem::replace(&mut self.mark, mark);
        if before != mark {
            let tiers = self.tiers.iter_mut().flat_map(|tier| {
                let TypedTier { threshold, rate, lump, .. } = tier;
                [threshold, rate, lump]
            });
            for text in tiers.chain([&mut self.cap, &mut self.value, &mut self.quantity]) {
                if let Ok(figure) = decimal_entry::read(text, before) {
                    *text = figure_text(figure, mark);
                }
            }
        }
        self
    }

    fn without_rest(mut self) -> Self {
        self.rest = None;
        self.tiers.iter_mut().for_each(|tier| tier.minimum = None);
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        if field == VOLUME { vec![&mut self.value, &mut self.quantity] } else { Vec::new() }
    }

    fn withhold(scenario: &mut Scenario, field: &str) {
        if field == VOLUME {
            scenario.volumes = Facts::default();
            scenario.purchases.clear();
        }
    }
}

impl TypedTier {
    pub fn is_empty(&self) -> bool {
        [&self.threshold, &self.rate, &self.lump].iter().all(|text| text.trim().is_empty())
    }
}

/// An agreement of one line for all that is bought.
fn new_scenario(currency: Currency, from: NaiveDate, to: NaiveDate) -> Scenario {
    let agreement = Agreement {
        id: String::new(),
        version: 1,
        currency,
        window: Window { from, to },
        period: Period::Term,
        carry_forward: CarryForward::default(),
        boundary: Boundary::default(),
        rounding: Rounding::default(),
        credit_notes: CreditNotes::default(),
        clawback: Clawback::default(),
        lines: vec![new_line()],
    };
    Scenario {
        version: VERSION,
        agreement,
        volumes: Facts::default(),
        purchases: Vec::new(),
        on: None,
        forecast: None,
        interim: false,
        settled: None,
        brought_forward: None,
        accrued: None,
    }
}

fn new_line() -> Line {
    Line {
        id: LINE.to_owned(),
        scope: Scope::default(),
        measure: Measure::Value,
        method: Method::WholeVolume,
        rate_unit: RateUnit::Percent,
        pays_on: PaysOn::Whole,
        tiers: Vec::new(),
        lumps: Lumps::default(),
        lump_at_zero: false,
        minimum_volume: None,
        cap: None,
        floor: None,
        below_zero: false,
        stacking: Stacking { order: 1, kind: StackingKind::Independent, reduces_later: true },
    }
}

/// A figure with this mark; nothing for zero.
fn write(figure: Figure, mark: char) -> String {
    if figure.is_zero() { String::new() } else { figure_text(figure, mark) }
}

fn figure_text(figure: Figure, mark: char) -> String {
    figure.normalize().to_string().replace('.', &mark.to_string())
}
