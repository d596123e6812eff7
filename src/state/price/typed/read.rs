//! A scenario out of what is typed; what cannot be read is named by its field.

use domain::{
    Currency, Figure, Money,
    price_calculator::{Cost, ExchangeRate, Factor, MarkUp, Question, Scenario, Target, VERSION, Variation},
};
use rust_decimal::Decimal;

use super::{Asked, Figured, Place, StatedIn, Typed};
use crate::state::calculator::{Reader, Unread, Unreadable};

/// What is varied where the scenario does not say.
const STEPS: [i64; 4] = [-10, -5, 5, 10];

impl Typed {
    pub(super) fn read(&self) -> Result<Scenario, Unread<Self>> {
        let mut reader = Reader::<Self>::new(self.mark);
        let read = reader.parsed(Place::Currency, self.currency.trim(), Unreadable::NotACurrency);
        let currency = read.unwrap_or(Currency::EUR);
        let cost = self.cost(&mut reader);
        let question = self.question(&mut reader, currency);
        let channels = (0..)
            .zip(&self.channels)
            .map(|(place, channel)| channel.read(self, place, &mut reader, currency))
            .collect();
        let rest = self.rest.as_deref();
        let sensitivity = rest.map_or_else(|| variations(self.is_foreign()), |rest| rest.sensitivity.clone());
        reader.finish(Some(Scenario {
            version: VERSION,
            currency,
            as_of: rest.and_then(|rest| rest.as_of),
            cost,
            question,
            channels,
            sensitivity,
        }))
    }

    fn cost(&self, reader: &mut Reader<Self>) -> Cost {
        let mut read = |figure| self.read_figure(reader, figure);
        let buying_price = read(Figured::BuyingPrice);
        let landed_percent = read(Figured::LandedPercent);
        let landed_per_unit = read(Figured::LandedPerUnit);
        let rebate_percent = read(Figured::RebatePercent);
        let rebate_per_unit = read(Figured::RebatePerUnit);
        let buying_currency = Some(self.buying_currency.trim())
            .filter(|_| self.is_foreign())
            .and_then(|code| reader.parsed(Place::BuyingCurrency, code, Unreadable::NotACurrency));
        let exchange_rate = self.is_foreign().then(|| {
            let (at, text) = (Place::Figure(Figured::ExchangeRate), self.figure(Figured::ExchangeRate));
            let rate = reader.needed(at, text).unwrap_or_default();
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

    /// An empty field is nothing.
    fn read_figure(&self, reader: &mut Reader<Self>, figure: Figured) -> Figure {
        reader.figure(Place::Figure(figure), self.figure(figure)).unwrap_or_default()
    }

    fn target(&self, reader: &mut Reader<Self>) -> Target {
        let figure = self.read_figure(reader, Figured::Target);
        match self.target_in {
            StatedIn::Margin => Target::Margin(figure),
            StatedIn::MarkUp => Target::MarkUp(figure),
            StatedIn::Amount => Target::Profit(figure),
        }
    }

    /// What is asked at a list price.
    pub(super) fn at_price(&self, reader: &mut Reader<Self>, price: Money) -> Question {
        match self.asked {
            Asked::BuyingPrice => Question::HighestBuyingPrice { price, target: self.target(reader) },
            _ => Question::ProfitAt { price },
        }
    }

    fn question(&self, reader: &mut Reader<Self>, currency: Currency) -> Question {
        match self.asked {
            Asked::Profit | Asked::BuyingPrice => {
                let (at, text) = (Place::Figure(Figured::Price), self.figure(Figured::Price));
                let price = money(reader, at, text, currency);
                self.at_price(reader, price)
            }
            Asked::Price => Question::PriceFor { target: self.target(reader) },
            Asked::MarkUp => {
                let figure = self.read_figure(reader, Figured::MarkUp);
                let mark_up =
                    if self.mark_up_is_percent { MarkUp::Percent(figure) } else { MarkUp::Amount(figure) };
                Question::PriceByMarkUp { on: self.mark_up_on, mark_up }
            }
        }
    }

    pub(super) fn has_price(&self) -> bool {
        matches!(self.asked, Asked::Profit | Asked::BuyingPrice)
    }
}

/// An empty field is nothing.
pub(super) fn money(reader: &mut Reader<Typed>, at: Place, text: &str, currency: Currency) -> Money {
    let figure = reader.figure(at, text).unwrap_or_default();
    let money = Money::parse(&figure.to_string(), currency);
    let read = money.map_err(|_| Unreadable::FractionOfMinorUnit);
    reader.take(at, read).unwrap_or(Money::zero(currency))
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
