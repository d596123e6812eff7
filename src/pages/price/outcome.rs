//! What comes of the typed prices and costs at every key: a result, or what is wrong and where.

use domain::price_calculator::{Outcome as Answers, Question, Scenario, calculate};

use super::{
    super::calculator::{self, unreadable},
    words,
};
use crate::state::{
    calculator::Desk,
    price::{field::Place, typed::Typed},
};

/// Copied freely; dies with the page.
pub type Outcome = calculator::outcome::Outcome<Typed, Answers>;

pub fn outcome(desk: &Desk<Typed>) -> Outcome {
    let work = |scenario: &Scenario| is_begun(scenario).then(|| calculate(scenario));
    Outcome::new(desk, unreadable::words, work, |error, _| {
        (Place::at(&error.pointer), words::fault(&error.fault))
    })
}

/// Without a cost, or without the price that is asked about, there is nothing to say yet.
fn is_begun(scenario: &Scenario) -> bool {
    let priced = |question: &Question| match question {
        Question::ProfitAt { price } | Question::HighestBuyingPrice { price, .. } => !price.is_zero(),
        Question::PriceFor { .. } | Question::PriceByMarkUp { .. } => true,
    };
    let asked = |question: &Option<Question>| priced(question.as_ref().unwrap_or(&scenario.question));
    let finds_cost = matches!(scenario.question, Question::HighestBuyingPrice { .. });
    (finds_cost || !scenario.cost.buying_price.is_zero())
        && scenario.channels.iter().all(|channel| asked(&channel.question))
}
