//! A ladder out of what is typed; what cannot be read is named by its field.

use chrono::{Datelike, NaiveDate};
use domain::{
    Currency, Figure,
    rebate::{
        Agreement, Boundary, CarryForward, Clawback, CreditNotes, Facts, Line, Lumps, Measure, Method,
        PaysOn, Period, RateUnit, Rounding, Scenario, Scope, Stacking, StackingKind, Tier, VERSION,
        VolumeUnit, Window,
    },
};

use super::{Place, TierField, Typed};
use crate::state::calculator::{Reader, Unread, Unreadable};

/// The id of the one line.
const LINE: &str = "all";

impl Typed {
    pub(super) fn read(&self) -> Result<Scenario, Unread<Self>> {
        let mut reader = Reader::<Self>::new(self.mark);
        let currency = reader.parsed(Place::Currency, self.currency.trim(), Unreadable::NotACurrency);
        let until: Option<NaiveDate> = self.until.parse().ok();
        let from = until.and_then(|until| NaiveDate::from_ymd_opt(until.year(), 1, 1));
        if from.is_none() {
            reader.fault(Place::Until, Unreadable::NotADate);
        }
        let cap = (!self.cap.trim().is_empty()).then(|| figure(&mut reader, Place::Cap, &self.cap));
        let tiers = self.read_tiers(&mut reader);
        let value = figure(&mut reader, Place::Value, &self.value);
        let quantity = if self.needs_quantity() {
            figure(&mut reader, Place::Quantity, &self.quantity)
        } else {
            Figure::ZERO
        };
        let window = from.zip(until).map(|(from, to)| Window { from, to });
        let (currency, window) = reader.finish(currency.zip(window))?;
        let mut scenario = self.rest.as_deref().cloned().unwrap_or_else(|| new_scenario(currency, window));
        let agreement = &mut scenario.agreement;
        agreement.currency = currency;
        agreement.boundary = self.boundary;
        if agreement.window.to != window.to {
            agreement.window = window;
        }
        if agreement.lines.is_empty() {
            agreement.lines.push(new_line());
        }
        if let Some(line) = agreement.lines.first_mut() {
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

    fn read_tiers(&self, reader: &mut Reader<Self>) -> Vec<Tier> {
        let mut tiers = Vec::new();
        for (place, tier) in self.tiers.iter().enumerate().filter(|(_, tier)| !tier.is_empty()) {
            let mut read = |field, text| figure(reader, Place::Tier(place, field), text);
            let threshold = read(TierField::Threshold, &tier.threshold);
            let rate = read(TierField::Rate, &tier.rate);
            let lump = read(TierField::Lump, &tier.lump);
            // Lump sums alone and packages are paid without a rate.
            let unrated = matches!(self.method, Method::LumpSum | Method::Package { .. });
            let rate = if unrated { Figure::ZERO } else { rate };
            tiers.push(Tier { threshold, rate, lump, minimum: tier.minimum });
        }
        tiers
    }
}

/// Never below zero; an empty field is nothing.
fn figure(reader: &mut Reader<Typed>, at: Place, text: &str) -> Figure {
    let figure = reader.figure(at, text).unwrap_or_default();
    if figure.is_sign_negative() && !figure.is_zero() {
        reader.fault(at, Unreadable::Negative);
        return Figure::ZERO;
    }
    figure
}

/// An agreement of one line for all that is bought.
fn new_scenario(currency: Currency, window: Window) -> Scenario {
    let agreement = Agreement {
        id: String::new(),
        version: 1,
        currency,
        window,
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
