//! Price and margin as they are typed: text in every field, so that nothing unreadable is lost. A
//! scenario becomes typed text and typed text a scenario; what cannot be read is named by its field.

mod carried;
mod channel;
mod example;
mod reader;

use std::collections::BTreeMap;

use api::calculator::CalculatorKind;

use domain::{
    Currency, Figure, Money, decimal_entry,
    price_calculator::{
        Answer, Cost, CostBasis, ExchangeRate, Factor, MarkUp, Question, Scenario, Target, VERSION,
        Variation, calculate,
    },
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::field::{Figured, Place};
use crate::{
    browser::storage,
    state::calculator::{self, Unread},
};
pub use channel::TypedChannel;
pub use reader::Unreadable;
use reader::{Reader, written};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// What a price leaves.
    Profit,
    /// The price that leaves a target.
    Price,
    /// The price by mark-up on a cost.
    MarkUp,
    /// The highest buying price that still works.
    BuyingPrice,
}

/// What a target or a mark-up is stated in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StatedIn {
    Margin,
    MarkUp,
    Amount,
}

/// What is in the fields.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    /// The mark before a fraction in the way of writing that the fields are in.
    pub mark: char,
    pub currency: String,
    /// Empty where it is the same.
    pub buying_currency: String,
    pub asked: Asked,
    pub target_in: StatedIn,
    /// In per cent of the cost, or an amount.
    pub mark_up_is_percent: bool,
    pub mark_up_on: CostBasis,
    pub figures: BTreeMap<Figured, String>,
    pub channels: Vec<TypedChannel>,
    /// The scenario that it was opened from: what the form has no field for is taken from it.
    #[serde(default)]
    pub rest: Option<Box<Scenario>>,
}

/// What is varied where the scenario does not say.
const STEPS: [i64; 4] = [-10, -5, 5, 10];

impl Typed {
    /// A shop of one's own and a marketplace to begin with.
    pub fn empty(currency: &str, names: [String; 2], mark: char) -> Self {
        let channels = (0..).zip(names).map(|(key, name)| TypedChannel::new(key, name)).collect();
        Self {
            mark,
            currency: currency.to_owned(),
            buying_currency: String::new(),
            asked: Asked::Profit,
            target_in: StatedIn::Margin,
            mark_up_is_percent: true,
            mark_up_on: CostBasis::LandedCost,
            figures: BTreeMap::new(),
            channels,
            rest: None,
        }
    }

    pub fn add_channel(&mut self) {
        let key = self.channels.iter().map(|channel| channel.key).max().map_or(0, |key| key.wrapping_add(1));
        self.channels.push(TypedChannel::new(key, String::new()));
    }

    pub fn figure(&self, figure: Figured) -> &str {
        self.figures.get(&figure).map_or("", String::as_str)
    }

    /// Whether the supplier is paid in another currency.
    pub fn is_foreign(&self) -> bool {
        !self.buying_currency.is_empty() && self.buying_currency != self.currency
    }

    fn cost(&self, reader: &mut Reader) -> Cost {
        let mut read = |figure| reader.figure(Place::Figure(figure), self.figure(figure));
        let buying_price = read(Figured::BuyingPrice);
        let landed_percent = read(Figured::LandedPercent);
        let landed_per_unit = read(Figured::LandedPerUnit);
        let rebate_percent = read(Figured::RebatePercent);
        let rebate_per_unit = read(Figured::RebatePerUnit);
        let buying_currency = Some(self.buying_currency.trim())
            .filter(|_| self.is_foreign())
            .and_then(|code| reader.currency(Place::BuyingCurrency, code));
        let exchange_rate = self.is_foreign().then(|| {
            let text = self.figure(Figured::ExchangeRate);
            if text.trim().is_empty() {
                reader.faults.push((Place::Figure(Figured::ExchangeRate), Unreadable::Missing));
            }
            let rate = reader.figure(Place::Figure(Figured::ExchangeRate), text);
            let before = self.rest.as_ref().and_then(|rest| rest.cost.exchange_rate.as_ref());
            let provenance =
                before.filter(|before| before.rate == rate).map(|before| before.provenance.clone());
            ExchangeRate { rate, provenance: provenance.unwrap_or_default() }
        });
        Cost {
            buying_price,
            buying_currency,
            exchange_rate,
            landed_percent,
            landed_per_unit,
            rebate_percent,
            rebate_per_unit,
        }
    }

    fn target(&self, reader: &mut Reader) -> Target {
        let figure = reader.figure(Place::Figure(Figured::Target), self.figure(Figured::Target));
        match self.target_in {
            StatedIn::Margin => Target::Margin(figure),
            StatedIn::MarkUp => Target::MarkUp(figure),
            StatedIn::Amount => Target::Profit(figure),
        }
    }

    /// What is asked at a list price.
    fn at_price(&self, reader: &mut Reader, price: Money) -> Question {
        match self.asked {
            Asked::BuyingPrice => Question::HighestBuyingPrice { price, target: self.target(reader) },
            _ => Question::ProfitAt { price },
        }
    }

    fn question(&self, reader: &mut Reader, currency: Currency) -> Question {
        match self.asked {
            Asked::Profit | Asked::BuyingPrice => {
                let at = Place::Figure(Figured::Price);
                let price = reader.money(at, self.figure(Figured::Price), currency);
                self.at_price(reader, price)
            }
            Asked::Price => Question::PriceFor { target: self.target(reader) },
            Asked::MarkUp => {
                let figure = reader.figure(Place::Figure(Figured::MarkUp), self.figure(Figured::MarkUp));
                let mark_up =
                    if self.mark_up_is_percent { MarkUp::Percent(figure) } else { MarkUp::Amount(figure) };
                Question::PriceByMarkUp { on: self.mark_up_on, mark_up }
            }
        }
    }

    fn has_price(&self) -> bool {
        matches!(self.asked, Asked::Profit | Asked::BuyingPrice)
    }
}

impl calculator::Typed for Typed {
    const KIND: CalculatorKind = CalculatorKind::Price;
    const KEPT: storage::Key = storage::Key { name: "price", version: 1 };
    type Scenario = Scenario;
    type Place = Place;
    type Unreadable = Unreadable;

    fn scenario(&self) -> Result<Scenario, Unread<Self>> {
        let mut reader = Reader { mark: self.mark, faults: Vec::new() };
        let currency = reader.currency(Place::Currency, &self.currency).unwrap_or(Currency::EUR);
        let cost = self.cost(&mut reader);
        let question = self.question(&mut reader, currency);
        let channels = (0..)
            .zip(&self.channels)
            .map(|(place, channel)| channel.read(self, place, &mut reader, currency))
            .collect();
        if !reader.faults.is_empty() {
            return Err(reader.faults);
        }
        let rest = self.rest.as_deref();
        let sensitivity = rest.map_or_else(|| variations(self.is_foreign()), |rest| rest.sensitivity.clone());
        Ok(Scenario {
            version: VERSION,
            currency,
            as_of: rest.and_then(|rest| rest.as_of),
            cost,
            question,
            channels,
            sensitivity,
        })
    }

    fn of(scenario: &Scenario, mark: char) -> Self {
        let empty = Self::empty(scenario.currency.code(), [String::new(), String::new()], mark);
        let (mut price, mut target, mut mark_up) = (None, None, None);
        let asked = match &scenario.question {
            Question::ProfitAt { price: given } => {
                price = Some(*given);
                Asked::Profit
            }
            Question::PriceFor { target: given } => {
                target = Some(*given);
                Asked::Price
            }
            Question::PriceByMarkUp { on, mark_up: given } => {
                mark_up = Some((*on, *given));
                Asked::MarkUp
            }
            Question::HighestBuyingPrice { price: at, target: given } => {
                price = Some(*at);
                target = Some(*given);
                Asked::BuyingPrice
            }
        };
        let (target_in, target) = match target {
            Some(Target::Margin(figure)) => (StatedIn::Margin, Some(figure)),
            Some(Target::MarkUp(figure)) => (StatedIn::MarkUp, Some(figure)),
            Some(Target::Profit(figure)) => (StatedIn::Amount, Some(figure)),
            None => (empty.target_in, None),
        };
        let (mark_up_on, mark_up_is_percent, mark_up) = match mark_up {
            Some((on, MarkUp::Percent(figure))) => (on, true, Some(figure)),
            Some((on, MarkUp::Amount(figure))) => (on, false, Some(figure)),
            None => (empty.mark_up_on, true, None),
        };
        let cost = &scenario.cost;
        let figures = [
            (Figured::BuyingPrice, Some(cost.buying_price)),
            (Figured::ExchangeRate, cost.exchange_rate.as_ref().map(|exchange| exchange.rate)),
            (Figured::LandedPercent, Some(cost.landed_percent)),
            (Figured::LandedPerUnit, Some(cost.landed_per_unit)),
            (Figured::RebatePercent, Some(cost.rebate_percent)),
            (Figured::RebatePerUnit, Some(cost.rebate_per_unit)),
            (Figured::Price, price.map(|price| price.decimal().into())),
            (Figured::Target, target),
            (Figured::MarkUp, mark_up),
        ];
        let channels = (0..)
            .zip(&scenario.channels)
            .map(|(place, channel)| TypedChannel::of(place, channel, asked, mark))
            .collect();
        Self {
            buying_currency: cost
                .buying_currency
                .map(|currency| currency.code().to_owned())
                .unwrap_or_default(),
            asked,
            target_in,
            mark_up_is_percent,
            mark_up_on,
            figures: figures
                .into_iter()
                .filter_map(|(figure, value)| Some((figure, value.filter(|value| !value.is_zero())?)))
                .map(|(figure, value)| (figure, written(value, mark)))
                .collect(),
            channels,
            rest: Some(Box::new(Scenario { channels: Vec::new(), ..scenario.clone() })),
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
            let channels = self.channels.iter_mut().flat_map(|channel| channel.figures.values_mut());
            for text in self.figures.values_mut().chain(channels) {
                if let Ok(figure) = decimal_entry::read(text, before) {
                    *text = written(figure, mark);
                }
            }
        }
        self
    }

    fn without_rest(mut self) -> Self {
        self.rest = None;
        self.channels.iter_mut().for_each(|channel| channel.rest = None);
        self
    }

    fn private(&mut self, field: &str) -> Vec<&mut String> {
        self.figures.iter_mut().filter(|(figure, _)| figure.name() == field).map(|(_, text)| text).collect()
    }

    /// Prices that follow from what is private are handed on as prices.
    fn withhold(scenario: &mut Scenario, field: &str) {
        let figure = Figured::ALL.into_iter().find(|figure| figure.name() == field);
        if figure.is_some() {
            settle_prices(scenario);
        }
        let cost = &mut scenario.cost;
        match figure {
            Some(Figured::BuyingPrice) => cost.buying_price = Figure::ZERO,
            Some(Figured::LandedPercent) => cost.landed_percent = Figure::ZERO,
            Some(Figured::LandedPerUnit) => cost.landed_per_unit = Figure::ZERO,
            Some(Figured::RebatePercent) => cost.rebate_percent = Figure::ZERO,
            Some(Figured::RebatePerUnit) => cost.rebate_per_unit = Figure::ZERO,
            // Targets and mark-ups went with the questions; a price and a rate are no secret.
            Some(Figured::Target | Figured::MarkUp | Figured::Price | Figured::ExchangeRate) | None => {}
        }
    }
}

/// Asks every channel what the price leaves that has come out for it.
fn settle_prices(scenario: &mut Scenario) {
    let outcome = calculate(scenario).ok();
    let found = outcome.iter().flat_map(|outcome| &outcome.channels).map(|channel| match &channel.answer {
        Answer::Found(found) => Some(found.unit.list_price),
        _ => None,
    });
    let found: Vec<Option<Money>> = found.collect();
    let zero = Money::zero(scenario.currency);
    let first = found.iter().flatten().next().copied().unwrap_or(zero);
    scenario.question = Question::ProfitAt { price: first };
    for (place, channel) in scenario.channels.iter_mut().enumerate() {
        let price = found.get(place).copied().flatten().unwrap_or(zero);
        channel.question = (price != first).then_some(Question::ProfitAt { price });
    }
}

fn variations(is_foreign: bool) -> Vec<Variation> {
    let steps: Vec<Figure> = STEPS.iter().map(|step| Decimal::from(*step).into()).collect();
    let exchange = is_foreign.then_some(Factor::ExchangeRate);
    [Factor::Price, Factor::Cost]
        .into_iter()
        .chain(exchange)
        .map(|factor| Variation { factor, steps: steps.clone() })
        .collect()
}
