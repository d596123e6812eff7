//! A rate of a market's tax or fee as it is typed: per cent, or a flat amount.

use domain::{
    Currency,
    landed_cost::{LevyRate, Override},
};
use serde::{Deserialize, Serialize};

use super::{Place, Typed};
use crate::state::calculator::{
    Reader,
    figures::{rewritten, written},
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

    pub fn read(&self, index: usize, reader: &mut Reader<Typed>) -> Option<Override> {
        let figure = reader.needed(Place::LevyRate(index), &self.rate)?;
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
        Self { rate: rewritten(&self.rate, from, mark), ..self }
    }
}

impl Typed {
    /// What is typed in place of the rate of a tax or fee of the market.
    pub fn levy_rate(&self, levy: &str) -> Option<&TypedLevyRate> {
        self.levy_rates.get(self.levy_rate_place(levy)?)
    }

    pub fn levy_rate_place(&self, levy: &str) -> Option<usize> {
        self.levy_rates.iter().rposition(|rate| rate.is_of(&self.market, levy))
    }

    /// Types it; nothing is the market's rate again.
    pub fn set_levy_rate(&mut self, levy: &str, rate: String, unit: RateUnit) {
        let (market, levy_id) = (self.market.clone(), levy.to_owned());
        let filled = (!rate.is_empty()).then_some(TypedLevyRate { market, levy: levy_id, rate, unit });
        match self.levy_rate_place(levy) {
            Some(place) => drop(self.levy_rates.splice(place..=place, filled)),
            None => self.levy_rates.extend(filled),
        }
    }

    /// The typed rates of taxes and fees that count, each with its place.
    fn counting_rates(&self) -> impl Iterator<Item = (usize, &TypedLevyRate)> {
        let rates = self.levy_rates.iter().enumerate();
        rates.filter(|(_, rate)| rate.market == self.market && !rate.is_empty())
    }

    /// Those that no field has come first, so that one typed in a field counts.
    pub(super) fn read_overrides(&self, reader: &mut Reader<Self>) -> Vec<Override> {
        let typed = self.counting_rates().filter_map(|(index, rate)| rate.read(index, reader));
        self.overrides.iter().cloned().chain(typed).collect()
    }

    /// What was typed behind an override of the scenario.
    pub fn override_place(&self, index: usize) -> Place {
        let typed = index.checked_sub(self.overrides.len());
        let place = typed.and_then(|place| self.counting_rates().nth(place));
        place.map_or(Place::Override(index), |(place, _)| Place::LevyRate(place))
    }
}
