//! The plan as it is typed: text in every field, so that nothing unreadable is lost. A plan becomes
//! typed text and typed text a plan; what cannot be read is named by its field.

mod history;
mod place;
mod read;
mod written;

use std::collections::BTreeMap;

use api::{
    beside::{LONGEST_SKU, Planned},
    calculator::CalculatorKind,
};
use chrono::NaiveDate;
use domain::{
    Figure, Packaging,
    history_entry::Interval,
    reorder_planner::{ForecastRequest, Lot, Model, PatternCuts, Service},
};
use serde::{Deserialize, Serialize};

use super::{Plan, approach::Approach, example, private};
use crate::{
    browser::storage,
    state::calculator::{self, Shared, Unread, figures::rewritten},
};
pub use place::{LotKind, Place, ServiceKind, Source, Unreadable};
use written::lines;

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
        self.entry(at).to_owned()
    }

    fn entry(&self, at: Place) -> &str {
        self.fields.get(&at).map_or("", String::as_str)
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

    /// Whether a field has something in it.
    fn is_filled(&self, at: Place) -> bool {
        !self.entry(at).trim().is_empty()
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

    fn scenario(&self) -> Result<Plan, Unread<Self>> {
        self.read()
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
            if *place != Place::History {
                *text = rewritten(text, before, mark);
            }
        }
        self
    }
}
