//! Whether a rule of the market applies: to the shipment as it is typed, to a line by what it is and is
//! worth.

use rust_decimal::{Decimal, RoundingStrategy};

use super::condition::{Condition, Extent, ValueKind, ValueTest};
use super::context::RegimeSet;
use super::error::{Field, ScenarioError};
use super::goods::Goods;
use super::other_tariff::OtherTariff;
use super::scenario::{PreferenceClaim, Scenario};
use super::shipment::{Shipment, Values};
use crate::country::Country;
use crate::decimal::round;
use crate::figure::Figure;

/// Digits by which a value is held against a bound: an amount converted line by line must still be
/// exactly at a threshold that was converted at once.
const COMPARED_DIGITS: u32 = 9;

impl Condition {
    /// Whether the part of it that is the same for all lines holds.
    ///
    /// ```
    /// use domain::landed_cost::{Condition, Mode, Scenario};
    /// let by_post: Condition =
    ///     serde_json::from_str(r#"{ "modes": ["post", "courier"], "not_schemes": ["ioss"] }"#)?;
    /// let mut parcel: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "market": "DE", "entry_date": "2026-11-23", "importer": "consumer",
    ///     "incoterm": "DAP", "mode": "courier", "lines": []
    /// }"#)?;
    /// assert!(by_post.holds_for_shipment(&parcel));
    /// parcel.schemes.push("ioss".into());
    /// assert!(!by_post.holds_for_shipment(&parcel));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holds_for_shipment(&self, scenario: &Scenario) -> bool {
        let takes_part = |scheme: &String| scenario.schemes.contains(scheme);
        let from = |list: &[Country]| scenario.shipped_from().is_some_and(|country| list.contains(&country));
        (self.modes.is_empty() || self.modes.contains(&scenario.arrival_mode()))
            && (self.importers.is_empty() || self.importers.contains(&scenario.importer))
            && (self.schemes.is_empty() || self.schemes.iter().any(takes_part))
            && !self.not_schemes.iter().any(takes_part)
            && (self.shipped_from.is_empty() || from(&self.shipped_from))
            && !from(&self.not_shipped_from)
    }
}

impl OtherTariff {
    /// Whether somebody who may use it imports.
    ///
    /// ```
    /// use domain::landed_cost::{OtherTariff, Scenario};
    /// let other: OtherTariff = serde_json::from_str(r#"{
    ///     "tariff": "UK", "schemes": ["ukims"],
    ///     "difference": { "percent": "3", "inclusive": true }, "provenance": { "source": "gov.uk" }
    /// }"#)?;
    /// let mut scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "market": "XI", "entry_date": "2026-11-23",
    ///     "importer": "registered_business", "incoterm": "DAP", "mode": "road", "lines": []
    /// }"#)?;
    /// assert!(!other.is_open_to(&scenario));
    /// scenario.schemes.push("ukims".into());
    /// assert!(other.is_open_to(&scenario));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_open_to(&self, scenario: &Scenario) -> bool {
        self.schemes.is_empty() || self.schemes.iter().any(|scheme| scenario.schemes.contains(scheme))
    }
}

impl Shipment<'_, '_> {
    /// Whether a condition holds for a line under these regimes.
    pub(super) fn holds(
        &self,
        condition: &Condition,
        line: usize,
        set: RegimeSet,
        values: &Values,
        all: &Values,
    ) -> Result<bool, ScenarioError> {
        if !condition.holds_for_shipment(self.context.scenario) {
            return Ok(false);
        }
        let Some(goods) = self.goods.get(line) else {
            return Ok(false);
        };
        let code = goods.line.hs_code.as_ref().map_or("", |code| code.digits());
        // Digit by digit: most differ in the first.
        let begins = |prefix: &String| {
            prefix.len() <= code.len()
                && prefix.bytes().zip(code.bytes()).all(|(wanted, digit)| wanted == digit)
        };
        let made_in = goods.line.origin.is_some_and(|origin| condition.origins.contains(&origin));
        let claimed = goods.line.preference != PreferenceClaim::Unclaimed;
        let preferred = claimed && self.plans.of(line).is_some_and(|plan| plan.grants_preference);
        let applies = |id: &String| self.context.in_set(set).any(|regime| regime.id == *id);
        let holds = (condition.hs.is_empty() || condition.hs.iter().any(begins))
            && !condition.not_hs.iter().any(begins)
            && (condition.origins.is_empty() || made_in)
            && condition.preference.is_none_or(|wanted| wanted == preferred)
            && (condition.regimes.is_empty() || condition.regimes.iter().any(applies))
            && !condition.not_regimes.iter().any(applies);
        if !holds {
            return Ok(false);
        }
        for test in &condition.values {
            if !self.within(test, line, goods, values, all)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn within(
        &self,
        test: &ValueTest,
        line: usize,
        goods: &Goods<'_>,
        values: &Values,
        all: &Values,
    ) -> Result<bool, ScenarioError> {
        let currency = test.currency.unwrap_or(self.context.currency);
        let of = |values: &Values| match test.value {
            ValueKind::Intrinsic => values.intrinsic,
            // Before the market rounds it: what is below a limit is not rounded up to it.
            ValueKind::CustomsValue => values.customs,
        };
        let value = match test.of {
            Extent::Consignment => of(all),
            Extent::Line => of(values),
            Extent::Item if goods.line.quantity.is_zero() => Decimal::ZERO,
            Extent::Item => {
                let item = of(values).checked_div(*goods.line.quantity);
                item.ok_or_else(|| ScenarioError::overflow(line))?
            }
        };
        let convert = |bound| self.context.converter.convert(bound, currency);
        test.holds(value, convert).map_err(|problem| ScenarioError::shipment(Field::Currency, problem))
    }
}

impl ValueTest {
    /// Whether a value is within the bounds, each of them converted first.
    fn holds<E>(&self, value: Decimal, convert: impl Fn(Decimal) -> Result<Decimal, E>) -> Result<bool, E> {
        let compared =
            |amount: Decimal| round(amount, COMPARED_DIGITS, RoundingStrategy::MidpointAwayFromZero);
        let value = compared(value);
        let bound = |figure: Option<Figure>| figure.map(|figure| convert(*figure).map(compared)).transpose();
        Ok(bound(self.from)?.is_none_or(|least| value >= least)
            && bound(self.above)?.is_none_or(|least| value > least)
            && bound(self.up_to)?.is_none_or(|most| value <= most)
            && bound(self.below)?.is_none_or(|most| value < most))
    }
}
