//! The plan as it is typed: text in every field, so that nothing unreadable is lost. A plan becomes
//! typed text and typed text a plan; what cannot be read is named by its field.

mod place;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use api::{
    beside::{LONGEST_SKU, Planned},
    calculator::CalculatorKind,
};
use chrono::NaiveDate;
use domain::{
    Carton, Figure, Packaging, QuantityRule, decimal_entry,
    history_entry::{self, Habits, History, HistoryFault, Interval},
    number_entry,
    reorder_planner::{
        Demand, ForecastRequest, Limits, Lot, Model, OrderRule, PatternCuts, Scenario, Service, Stock,
        Supply, Turnover, VERSION,
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Plan, approach::Approach, example, private};
use crate::{
    browser::storage,
    state::calculator::{self, Shared},
    text,
};
pub use place::{LotKind, Place, ServiceKind, Source, Unreadable};
use written::{lines, written};

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub sku: String,
    /// The day up to which a history out of one's own orders tells everything.
    #[serde(default)]
    pub through: Option<NaiveDate>,
    pub source: Source,
    pub interval: Interval,
    pub approach: Approach,
    #[serde(default)]
    pub service: ServiceKind,
    pub lot: LotKind,
    pub full_cartons: bool,
    /// What is in every field, by its place; nothing where it is empty.
    pub fields: BTreeMap<Place, String>,
    /// What the form has no field for.
    #[serde(default)]
    pub beside: Beside,
}

/// Parts of a scenario that the form has no field for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Beside {
    pub model: Option<Model>,
    pub service: Option<Service>,
    pub lot: Option<Lot>,
    /// Of the SKU: weights and volumes.
    pub packaging: Option<Packaging>,
    /// Days of a period that is none of those that can be chosen.
    pub period_days: Option<Figure>,
    /// Days that the deviation is for, where they are not those of the mean.
    pub deviation_days: Option<Figure>,
    pub held_back: Option<u32>,
    pub pattern_cuts: PatternCuts,
    pub turnover_above: Option<Figure>,
    /// A history that is projected beside a mean that is known.
    pub forecast: Option<Box<ForecastRequest>>,
}

type Faults = Vec<(Place, Unreadable)>;

impl Typed {
    /// An empty plan to begin with.
    pub fn empty(mark: char) -> Self {
        let usual = [
            (Place::Season, "12"),
            (Place::Averaged, "3"),
            (Place::Horizon, "6"),
            (Place::Band, "95"),
            (Place::Service, "95"),
            (Place::TurnoverDays, "365"),
        ];
        Self {
            mark,
            sku: String::new(),
            through: None,
            source: Source::History,
            interval: Interval::Month,
            approach: Approach::Automatic,
            service: ServiceKind::CycleLevel,
            lot: LotKind::Missing,
            full_cartons: false,
            fields: usual.map(|(place, text)| (place, text.to_owned())).into(),
            beside: Beside::default(),
        }
    }

    pub fn text(&self, at: Place) -> String {
        self.fields.get(&at).cloned().unwrap_or_default()
    }

    pub fn write(&mut self, at: Place, text: String) {
        if at == Place::History && self.through.is_some() && !self.has_row_of(&text) {
            // Another history, of which nobody said how far it tells everything.
            self.through = None;
        }
        if text.is_empty() {
            self.fields.remove(&at);
        } else {
            self.fields.insert(at, text);
        }
    }

    /// Whether a row of the history is one of those.
    fn has_row_of(&self, rows: &str) -> bool {
        let rows: BTreeSet<&str> = rows.lines().filter(|row| !row.trim().is_empty()).collect();
        self.fields.get(&Place::History).is_some_and(|now| now.lines().any(|row| rows.contains(row)))
    }

    /// Days of a period.
    pub fn period_days(&self) -> Figure {
        self.beside.period_days.unwrap_or_else(|| self.interval.days())
    }

    /// Takes another interval; a season that was the usual one becomes the usual one of it.
    pub fn count_in(&mut self, interval: Interval) {
        self.beside.period_days = None;
        self.beside.deviation_days = None;
        let before = std::mem::replace(&mut self.interval, interval);
        if self.text(Place::Season) == before.usual_season().to_string() {
            self.write(Place::Season, interval.usual_season().to_string());
        }
    }

    /// The history as it is read now, where it can be.
    pub fn history(&self) -> Result<History, HistoryFault> {
        let habits = Habits { mark: self.mark, day_first: day_first() };
        history_entry::read(&self.text(Place::History), self.interval, habits, self.through)
    }

    /// Whether a field has something in it.
    fn is_filled(&self, at: Place) -> bool {
        self.fields.get(&at).is_some_and(|text| !text.trim().is_empty())
    }

    fn figure(&self, faults: &mut Faults, at: Place) -> Option<Figure> {
        let text = self.fields.get(&at).filter(|text| !text.trim().is_empty())?;
        let read = decimal_entry::read(text, self.mark);
        if read.is_err() {
            faults.push((at, Unreadable::NotANumber));
        }
        read.ok()
    }

    fn needed(&self, faults: &mut Faults, at: Place) -> Figure {
        if !self.is_filled(at) {
            faults.push((at, Unreadable::Missing));
        }
        self.figure(faults, at).unwrap_or_default()
    }

    fn whole(&self, faults: &mut Faults, at: Place) -> Option<u32> {
        let text = self.fields.get(&at).filter(|text| !text.trim().is_empty())?;
        let read = number_entry::quantity(text);
        if read.is_err() {
            faults.push((at, Unreadable::NotAWholeNumber));
        }
        read.ok()
    }

    fn forecast(&self, faults: &mut Faults) -> (Option<ForecastRequest>, Option<NaiveDate>) {
        if self.source == Source::Known {
            return (self.beside.forecast.as_deref().cloned(), None);
        }
        let history = self.history().unwrap_or_else(|fault| {
            faults.push((Place::History, Unreadable::History(fault)));
            History::default()
        });
        let season = self.whole(faults, Place::Season);
        if self.approach.has_seasons() && season.is_none() && !self.is_filled(Place::Season) {
            faults.push((Place::Season, Unreadable::Missing));
        }
        let averaged = match self.approach {
            Approach::MovingAverage => self.whole(faults, Place::Averaged).unwrap_or(1),
            _ => 1,
        };
        let horizon = self.whole(faults, Place::Horizon).unwrap_or(1);
        let band_percent = self.figure(faults, Place::Band);
        if history.units.is_empty() {
            return (None, None);
        }
        let model = match self.approach {
            Approach::Given => self.beside.model.clone(),
            approach => approach.model(season.unwrap_or_default(), averaged),
        };
        let request = ForecastRequest {
            history: history.units,
            period_days: self.period_days(),
            horizon,
            season_length: season,
            model,
            band_percent,
            held_back: self.beside.held_back,
            pattern_cuts: self.beside.pattern_cuts,
        };
        (Some(request), history.first)
    }

    fn demand(&self, faults: &mut Faults) -> Option<Demand> {
        (self.source == Source::Known).then(|| Demand {
            mean: self.needed(faults, Place::Mean),
            per_days: self.period_days(),
            deviation: self.figure(faults, Place::Deviation).unwrap_or_default(),
            deviation_per_days: self.beside.deviation_days,
        })
    }

    fn supply(&self, faults: &mut Faults) -> Option<Supply> {
        self.is_filled(Place::LeadTime).then(|| Supply {
            demand: self.demand(faults),
            lead_time: self.needed(faults, Place::LeadTime),
            lead_time_deviation: self.figure(faults, Place::LeadTimeDeviation).unwrap_or_default(),
            review_period: self.figure(faults, Place::Review),
            service: self.service(faults),
        })
    }

    fn service(&self, faults: &mut Faults) -> Option<Service> {
        match self.service {
            ServiceKind::CycleLevel => self.figure(faults, Place::Service).map(Service::CycleLevel),
            ServiceKind::FillRate => {
                let percent = self.figure(faults, Place::Service)?;
                if self.lot == LotKind::Missing && !self.is_filled(Place::Review) {
                    faults.push((Place::Service, Unreadable::NothingDelivered));
                }
                Some(Service::FillRate(percent))
            }
            ServiceKind::Given => self.beside.service,
        }
    }

    fn lot(&self, faults: &mut Faults) -> Option<Lot> {
        match self.lot {
            LotKind::Missing => None,
            LotKind::Given => self.beside.lot.clone(),
            LotKind::Fixed => Some(Lot::Fixed(self.needed(faults, Place::LotQuantity))),
            LotKind::Economic => Some(Lot::Economic {
                demand: self.needed(faults, Place::YearlyDemand),
                order_cost: self.needed(faults, Place::OrderCost),
                holding_cost: self.needed(faults, Place::HoldingCost),
                period_days: Some(Decimal::from(365).into()),
                quantity: None,
            }),
        }
    }

    fn order_rule(&self, faults: &mut Faults) -> OrderRule {
        let minimum = self.whole(faults, Place::Minimum);
        let multiple = self.whole(faults, Place::Multiple);
        let maximum = self.whole(faults, Place::Maximum);
        let ruled = minimum.is_some() || multiple.is_some() || maximum.is_some();
        let carton = self.whole(faults, Place::Carton).filter(|units| *units > 0);
        let known = self.beside.packaging.filter(|known| known.carton.map(|carton| carton.units) == carton);
        let packaging = known.or_else(|| {
            let carton = Carton { units: carton?, weight_grams: 0, volume_cubic_millimetres: 0 };
            Some(Packaging { carton: Some(carton), ..Packaging::default() })
        });
        OrderRule {
            quantity: ruled.then(|| QuantityRule::new(minimum.unwrap_or(1), multiple.unwrap_or(1), maximum)),
            packaging,
            full_cartons: self.full_cartons && packaging.is_some(),
        }
    }

    fn turnover(&self, faults: &mut Faults) -> Option<Turnover> {
        let filled = [Place::CostOfGoodsSold, Place::OpeningStock, Place::ClosingStock];
        filled.iter().any(|place| self.is_filled(*place)).then(|| Turnover {
            cost_of_goods_sold: self.needed(faults, Place::CostOfGoodsSold),
            opening_stock: self.needed(faults, Place::OpeningStock),
            closing_stock: self.needed(faults, Place::ClosingStock),
            days: self.needed(faults, Place::TurnoverDays),
        })
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Reorder;
    const KEPT: storage::Key = storage::Key { name: "reorder", version: 1 };
    type Scenario = Plan;
    type Place = Place;
    type Unreadable = Unreadable;

    /// The API takes the scenario alone; the SKU and the first day are kept beside it.
    fn shared(plan: &Plan) -> Option<Shared> {
        let scenario = serde_json::to_value(&plan.scenario).ok()?;
        // Longer than any SKU is: a link without its name is better than none.
        let sku = Some(plan.sku.clone()).filter(|sku| sku.chars().count() <= LONGEST_SKU);
        let planned = Planned { sku: sku.unwrap_or_default(), first: plan.first };
        let planned = Some(planned).filter(|planned| *planned != Planned::default());
        Some(Shared {
            scenario,
            markets: Vec::new(),
            beside: api::beside::Beside { planned, ..Default::default() },
        })
    }

    fn of_shared(shared: Shared) -> Option<Plan> {
        let scenario = serde_json::from_value(shared.scenario).ok()?;
        let Planned { sku, first } = shared.beside.planned.unwrap_or_default();
        Some(Plan { scenario, sku, first })
    }

    fn scenario(&self) -> Result<Plan, Faults> {
        let mut faults = Faults::new();
        let (forecast, first) = self.forecast(&mut faults);
        let supply = self.supply(&mut faults);
        // Without demand there is nothing to supply yet.
        let supply = supply.filter(|supply| forecast.is_some() || supply.demand.is_some());
        let lot = self.lot(&mut faults);
        let stock = Stock {
            on_hand: self.figure(&mut faults, Place::OnHand).unwrap_or_default(),
            on_order: self.figure(&mut faults, Place::OnOrder).unwrap_or_default(),
            committed: self.figure(&mut faults, Place::Committed).unwrap_or_default(),
        };
        let is_stocked =
            [Place::OnHand, Place::OnOrder, Place::Committed].iter().any(|place| self.is_filled(*place));
        let order_rule = self.order_rule(&mut faults);
        let turnover = self.turnover(&mut faults);
        let limits = Limits {
            turnover_below: self.figure(&mut faults, Place::TurnoverBelow),
            turnover_above: self.beside.turnover_above,
            cover_days_above: self.figure(&mut faults, Place::CoverAbove),
            periods_without_sale: self.whole(&mut faults, Place::IdlePeriods),
        };
        if !faults.is_empty() {
            return Err(faults);
        }
        let stock = Some(stock).filter(|_| is_stocked && supply.is_some());
        let scenario =
            Scenario { version: VERSION, forecast, supply, lot, stock, order_rule, turnover, limits };
        Ok(Plan { scenario, sku: self.sku.trim().to_owned(), first })
    }

    fn of(plan: &Plan, mark: char) -> Self {
        written::typed(plan, mark)
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
    }

    /// What is chosen as it came along, and what a SKU weighs, has its place in the form.
    fn without_rest(mut self) -> Self {
        let Beside { model, service, lot, packaging, .. } = self.beside;
        self.beside = Beside { model, service, lot, packaging, ..Beside::default() };
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        let fields = self.fields.iter_mut();
        fields.filter(|(place, _)| private::name(**place) == Some(field)).map(|(_, text)| text).collect()
    }

    fn missing(&self, place: Place) -> Option<&'static str> {
        private::name(place).filter(|_| !self.is_filled(place))
    }

    fn withhold(plan: &mut Plan, field: &str) {
        private::withhold(&mut plan.scenario, field);
    }

    fn holds(plan: &Plan, field: &str) -> bool {
        private::holds(&plan.scenario, field)
    }

    fn written_with(mut self, mark: char) -> Self {
        let before = self.mark;
        if before == mark {
            return self;
        }
        let history = self.history();
        self.mark = mark;
        // Whole numbers mostly read the same; then the rows stay as they were pasted.
        if let Some(history) = history.ok().filter(|history| self.history().as_ref() != Ok(history)) {
            let rows = lines(&history.units, history.first, self.interval, mark);
            // The rows stop where all was known.
            self.through = None;
            self.write(Place::History, rows);
        }
        for (place, text) in &mut self.fields {
            if *place != Place::History
                && let Ok(figure) = decimal_entry::read(text, before)
            {
                *text = written(figure, mark);
            }
        }
        self
    }
}

/// Whether a date such as `1/2/2026` begins with the day: where the language leaves no doubt.
fn day_first() -> Option<bool> {
    matches!(text::language().code(), "es" | "fr" | "de" | "pt-BR" | "ar").then_some(true)
}
