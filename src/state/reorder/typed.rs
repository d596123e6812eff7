//! The plan as it is typed: text in every field, so that nothing unreadable is lost. A plan becomes
//! typed text and typed text a plan; what cannot be read is named by its field.

use api::calculator::CalculatorKind;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::{
    Carton, Packaging, QuantityRule, decimal_entry,
    history_entry::{self, Habits, History, HistoryFault, Interval},
    number_entry,
    rebate::Figure,
    reorder_planner::{
        Demand, ForecastRequest, Limits, Lot, Model, OrderRule, Scenario, Service, Stock, Supply, Turnover,
        VERSION,
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    Plan,
    approach::{Approach, averaged},
    example,
};
use crate::{browser::storage, state::calculator, text};

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
    pub lot: LotKind,
    pub full_cartons: bool,
    /// What is in every field, by its place; nothing where it is empty.
    pub fields: BTreeMap<Place, String>,
    /// What the form has no field for.
    #[serde(default)]
    pub beside: Beside,
}

/// Where demand comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    #[default]
    History,
    /// Mean and deviation are known.
    Known,
}

/// How much is ordered at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LotKind {
    /// What is missing, and no more.
    #[default]
    Missing,
    Fixed,
    Economic,
    /// As it came with the scenario.
    Given,
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
}

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    History,
    Season,
    Averaged,
    Horizon,
    Band,
    Mean,
    Deviation,
    LeadTime,
    LeadTimeDeviation,
    Review,
    Service,
    OnHand,
    OnOrder,
    Committed,
    Minimum,
    Multiple,
    Maximum,
    Carton,
    LotQuantity,
    YearlyDemand,
    OrderCost,
    HoldingCost,
    CostOfGoodsSold,
    OpeningStock,
    ClosingStock,
    TurnoverDays,
    TurnoverBelow,
    CoverAbove,
    IdlePeriods,
    /// No single field.
    Plan,
}

/// Why a field cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    Missing,
    NotANumber,
    NotAWholeNumber,
    History(HistoryFault),
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
        if text.is_empty() {
            self.fields.remove(&at);
        } else {
            self.fields.insert(at, text);
        }
    }

    /// Takes another interval; a season that was the usual one becomes the usual one of it.
    pub fn count_in(&mut self, interval: Interval) {
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
            return (None, None);
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
            period_days: self.interval.days(),
            horizon,
            season_length: season,
            model,
            band_percent,
            held_back: None,
            pattern_cuts: domain::reorder_planner::PatternCuts::default(),
        };
        (Some(request), history.first)
    }

    fn demand(&self, faults: &mut Faults) -> Option<Demand> {
        (self.source == Source::Known).then(|| Demand {
            mean: self.needed(faults, Place::Mean),
            per_days: self.interval.days(),
            deviation: self.figure(faults, Place::Deviation).unwrap_or_default(),
            deviation_per_days: None,
        })
    }

    fn supply(&self, faults: &mut Faults) -> Option<Supply> {
        self.is_filled(Place::LeadTime).then(|| Supply {
            demand: self.demand(faults),
            lead_time: self.needed(faults, Place::LeadTime),
            lead_time_deviation: self.figure(faults, Place::LeadTimeDeviation).unwrap_or_default(),
            review_period: self.figure(faults, Place::Review),
            service: match self.figure(faults, Place::Service) {
                Some(percent) => Some(Service::CycleLevel(percent)),
                None => self.beside.service,
            },
        })
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
            turnover_above: None,
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
        let Plan { scenario, sku, first } = plan;
        let mut typed = Self { sku: sku.clone(), fields: BTreeMap::new(), ..Self::empty(mark) };
        typed.write(Place::TurnoverDays, "365".to_owned());
        typed.write(Place::Averaged, "3".to_owned());
        let figure = |figure: Figure| written(figure, mark);
        if let Some(request) = &scenario.forecast {
            typed.interval = Interval::of_days(request.period_days).unwrap_or_default();
            typed.write(Place::History, lines(&request.history, *first, typed.interval, mark));
            typed.write(Place::Season, request.season_length.map(|one| one.to_string()).unwrap_or_default());
            typed.write(Place::Horizon, request.horizon.to_string());
            typed.write(Place::Band, request.band_percent.map(figure).unwrap_or_default());
            let model = request.model.as_ref();
            typed.approach = Approach::of(model, request.season_length.unwrap_or_default());
            if let Some(periods) = averaged(model) {
                typed.write(Place::Averaged, periods.to_string());
            }
            if typed.approach == Approach::Given {
                typed.beside.model = request.model.clone();
            }
        }
        if let Some(supply) = &scenario.supply {
            if let Some(demand) = &supply.demand {
                typed.source = Source::Known;
                typed.interval = Interval::of_days(demand.per_days).unwrap_or_default();
                typed.write(Place::Mean, figure(demand.mean));
                typed.write(Place::Deviation, unless_zero(demand.deviation, mark));
            }
            typed.write(Place::LeadTime, figure(supply.lead_time));
            typed.write(Place::LeadTimeDeviation, unless_zero(supply.lead_time_deviation, mark));
            typed.write(Place::Review, supply.review_period.map(figure).unwrap_or_default());
            match supply.service {
                Some(Service::CycleLevel(percent)) => typed.write(Place::Service, figure(percent)),
                service => typed.beside.service = service,
            }
        }
        match &scenario.lot {
            None => {}
            Some(Lot::Fixed(quantity)) => {
                typed.lot = LotKind::Fixed;
                typed.write(Place::LotQuantity, figure(*quantity));
            }
            Some(Lot::Economic { demand, order_cost, holding_cost, period_days, quantity: None })
                if period_days.is_none_or(|days| *days == Decimal::from(365)) =>
            {
                typed.lot = LotKind::Economic;
                typed.write(Place::YearlyDemand, figure(*demand));
                typed.write(Place::OrderCost, figure(*order_cost));
                typed.write(Place::HoldingCost, figure(*holding_cost));
            }
            Some(lot) => {
                typed.lot = LotKind::Given;
                typed.beside.lot = Some(lot.clone());
            }
        }
        if let Some(stock) = &scenario.stock {
            typed.write(Place::OnHand, figure(stock.on_hand));
            typed.write(Place::OnOrder, unless_zero(stock.on_order, mark));
            typed.write(Place::Committed, unless_zero(stock.committed, mark));
        }
        let rule = &scenario.order_rule;
        if let Some(quantity) = rule.quantity {
            typed.write(Place::Minimum, quantity.minimum().to_string());
            typed.write(Place::Multiple, quantity.multiple().to_string());
            typed.write(Place::Maximum, quantity.maximum().map(|most| most.to_string()).unwrap_or_default());
        }
        let carton = rule.packaging.and_then(|packaging| packaging.carton);
        typed.write(Place::Carton, carton.map(|carton| carton.units.to_string()).unwrap_or_default());
        typed.beside.packaging = rule.packaging;
        typed.full_cartons = rule.full_cartons;
        if let Some(turnover) = &scenario.turnover {
            typed.write(Place::CostOfGoodsSold, figure(turnover.cost_of_goods_sold));
            typed.write(Place::OpeningStock, figure(turnover.opening_stock));
            typed.write(Place::ClosingStock, figure(turnover.closing_stock));
            typed.write(Place::TurnoverDays, figure(turnover.days));
        }
        let limits = &scenario.limits;
        typed.write(Place::TurnoverBelow, limits.turnover_below.map(figure).unwrap_or_default());
        typed.write(Place::CoverAbove, limits.cover_days_above.map(figure).unwrap_or_default());
        let idle = limits.periods_without_sale;
        typed.write(Place::IdlePeriods, idle.map(|periods| periods.to_string()).unwrap_or_default());
        typed
    }

    fn example(self) -> Self {
        let mark = self.mark;
        example::filled(self).written_with(mark)
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

/// One row a period, with its first day where it is known.
fn lines(units: &[Figure], first: Option<NaiveDate>, interval: Interval, mark: char) -> String {
    let row = |(place, units): (u32, &Figure)| {
        let day = first.and_then(|first| interval.after(first, place));
        let units = written(*units, mark);
        day.map_or(units.clone(), |day| format!("{day}\t{units}"))
    };
    let rows: Vec<String> = (0..).zip(units).map(row).collect();
    rows.join("\n")
}

fn written(figure: Figure, mark: char) -> String {
    figure.normalize().to_string().replace('.', &mark.to_string())
}

fn unless_zero(figure: Figure, mark: char) -> String {
    if figure.is_zero() { String::new() } else { written(figure, mark) }
}
