//! A scenario as it would have been typed.

use domain::price_calculator::{MarkUp, Question, Scenario, Target};

use super::{Asked, Figured, StatedIn, Typed, TypedChannel};
use crate::state::calculator::figures::written;

/// The form with the scenario in it, for a reader whose fractions begin with `mark`.
pub(super) fn typed(scenario: &Scenario, mark: char) -> Typed {
    let empty = Typed::empty(scenario.currency.code(), [String::new(), String::new()], mark);
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
    Typed {
        buying_currency: cost.buying_currency.map(|currency| currency.code().to_owned()).unwrap_or_default(),
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
