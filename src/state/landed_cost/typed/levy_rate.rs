//! A rate of a market's tax or fee as it is typed: per cent, or a flat amount.

use domain::{
    Currency,
    landed_cost::{LevyRate, Override},
};
use serde::{Deserialize, Serialize};

use super::{
    Place,
    text::{Faults, number, take, written},
};

/// One's own rate in place of the market's, on all lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedLevyRate {
    /// Whose tax or fee it is: it waits while another market is chosen.
    pub market: String,
    /// By its id in the market's rates.
    pub levy: String,
    pub rate: String,
    pub unit: RateUnit,
}

/// Of what the number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateUnit {
    Percent,
    /// Of the market's currency if none is said.
    Amount(Option<Currency>),
}

impl TypedLevyRate {
    pub fn is_empty(&self) -> bool {
        self.rate.trim().is_empty()
    }

    pub fn is_of(&self, market: &str, levy: &str) -> bool {
        self.market == market && self.levy == levy
    }

    pub fn read(&self, index: usize, mark: char, faults: &mut Faults) -> Option<Override> {
        let figure = take(faults, Place::LevyRate(index), number(&self.rate, mark))?;
        let rate = match self.unit {
            RateUnit::Percent => LevyRate::Percent(figure),
            RateUnit::Amount(currency) => LevyRate::Amount { amount: figure, currency },
        };
        Some(Override { levy: self.levy.clone(), line: None, rate, minimum: None, maximum: None })
    }

    /// `None` for a rate that no field has: of one line, by a fraction or by quantity, with bounds.
    pub fn of(market: &str, typed: &Override, mark: char) -> Option<Self> {
        let Override { levy, line: None, rate, minimum: None, maximum: None } = typed else { return None };
        let (figure, unit) = match rate {
            LevyRate::Percent(percent) => (*percent, RateUnit::Percent),
            LevyRate::Amount { amount, currency } => (*amount, RateUnit::Amount(*currency)),
            LevyRate::Ratio { .. } | LevyRate::Expression(_) => return None,
        };
        Some(Self { market: market.to_owned(), levy: levy.clone(), rate: written(figure, mark), unit })
    }

    pub fn written_with(self, from: char, mark: char) -> Self {
        let rate = number(&self.rate, from).map_or(self.rate, |figure| written(figure, mark));
        Self { rate, ..self }
    }
}
