//! What a sender may keep private of a price: what a unit costs.

use domain::{
    Figure, Money,
    price_calculator::{Answer, Question, Scenario, calculate},
};

use super::Figured;

/// Prices that follow from what is private are handed on as prices.
pub(super) fn withhold(scenario: &mut Scenario, field: &str) {
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
