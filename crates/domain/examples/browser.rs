//! Landed cost with a plain JavaScript face, for the bench in `tests/bench/landed-cost.mjs`.

use domain::Currency;
use domain::landed_cost::{RateData, Rates, Scenario, Variation, calculate, compare, totals, vary};
use wasm_bindgen::prelude::*;

/// The rates of all markets, and a shipment to work out again and again.
#[wasm_bindgen]
pub struct Calculator {
    rates: Rates,
    scenario: Scenario,
    sides: Vec<Scenario>,
}

#[wasm_bindgen]
impl Calculator {
    /// From the JSON that the server sends and the one that its API takes; `markets` are set beside.
    #[wasm_bindgen(constructor)]
    pub fn new(rates: &str, scenario: &str, markets: Vec<String>) -> Result<Self, JsError> {
        let data: RateData = serde_json::from_str(rates)?;
        let scenario: Scenario = serde_json::from_str(scenario)?;
        let rates = Rates::try_from(data)?;
        let sides = vary(&scenario, &Variation::Markets(markets), &rates);
        Ok(Self { rates, scenario, sides })
    }

    /// With every step; the landed cost.
    pub fn with_ledger(&self, times: u32) -> Result<String, JsError> {
        let mut last = String::new();
        for _ in 0..times {
            last = calculate(&self.scenario, &self.rates)?.totals.landed_cost_after_recovery.amount();
        }
        Ok(last)
    }

    /// Totals alone.
    pub fn totals(&self, times: u32) -> Result<String, JsError> {
        let mut last = String::new();
        for _ in 0..times {
            last = totals(&self.scenario, &self.rates)?.landed_cost_after_recovery.amount();
        }
        Ok(last)
    }

    /// Side by side; how many could be worked out.
    pub fn side_by_side(&self) -> usize {
        let comparison = compare(&self.sides, &self.rates, Currency::EUR);
        comparison.alternatives.iter().filter(|side| side.outcome.compared().is_some()).count()
    }
}
