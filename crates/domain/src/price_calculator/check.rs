//! Whether a scenario makes sense. Every calculation starts here, so the arithmetic may rely on it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::channel::{Channel, MarketplaceFee};
use super::question::{MarkUp, Question, Target};
use super::scenario::{Cost, Scenario, VERSION};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::money::Money;
use crate::planning::exact::{at_most, input, no_more_than, not_negative, positive};
use crate::planning::{Fault, InputError};

/// Most channels side by side.
pub const MAXIMUM_CHANNELS: u32 = 50;
/// Most quantities varied, most steps of one, and most tiers of a fee.
pub const MAXIMUM_STEPS: u32 = 50;
/// Most per cent of a mark-up, and of a step up.
const MOST_PERCENT: i64 = 1_000_000;

type Checked = Result<(), InputError>;

impl Scenario {
    /// Whether the scenario can be worked out at all.
    ///
    /// # Errors
    /// [`InputError`] points at the first fault.
    ///
    /// ```
    /// use domain::planning::Fault;
    /// use domain::price_calculator::Scenario;
    /// let scenario: Scenario = serde_json::from_str(r#"{
    ///     "version": 1, "currency": "EUR", "cost": { "buying_price": "40" },
    ///     "question": { "price_for": { "target": { "margin": "30" } } },
    ///     "channels": [{ "id": "shop" }, { "id": "shop" }]
    /// }"#)?;
    /// let error = scenario.check().unwrap_err();
    /// assert_eq!((error.pointer.as_str(), error.fault), ("/channels/1/id", Fault::Duplicate));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check(&self) -> Checked {
        if self.version == 0 || self.version > VERSION {
            return Err(InputError::at("/version", Fault::UnknownVersion { known: VERSION }));
        }
        self.cost.check(self.currency).map_err(|error| error.within("/cost"))?;
        check_question(&self.question, self.currency).map_err(|error| error.within("/question"))?;
        no_more_than(self.channels.len(), MAXIMUM_CHANNELS, "/channels")?;
        if self.channels.is_empty() {
            return Err(InputError::at("/channels", Fault::TooFew { needed: 1 }));
        }
        let mut ids = BTreeSet::new();
        for (place, channel) in self.channels.iter().enumerate() {
            let within = |error: InputError| error.within(&format!("/channels/{place}"));
            if channel.id.is_empty() {
                return Err(within(InputError::at("/id", Fault::Missing)));
            }
            if !ids.insert(channel.id.as_str()) {
                return Err(within(InputError::at("/id", Fault::Duplicate)));
            }
            channel.check(self.currency).map_err(within)?;
        }
        no_more_than(self.sensitivity.len(), MAXIMUM_STEPS, "/sensitivity")?;
        for (place, variation) in self.sensitivity.iter().enumerate() {
            let steps = format!("/sensitivity/{place}/steps");
            no_more_than(variation.steps.len(), MAXIMUM_STEPS, &steps)?;
            for (number, step) in variation.steps.iter().enumerate() {
                let pointer = format!("{steps}/{number}");
                if input(*step, &pointer)? <= Decimal::from(-100) {
                    return Err(InputError::at(
                        pointer,
                        Fault::NotWithin { above: -100, below: MOST_PERCENT },
                    ));
                }
                at_most(step.abs().into(), MOST_PERCENT, &pointer)?;
            }
        }
        Ok(())
    }
}

impl Cost {
    fn check(&self, currency: Currency) -> Checked {
        not_negative(self.buying_price, "/buying_price")?;
        at_most(self.landed_percent, MOST_PERCENT, "/landed_percent")?;
        not_negative(self.landed_per_unit, "/landed_per_unit")?;
        at_most(self.rebate_percent, 100, "/rebate_percent")?;
        not_negative(self.rebate_per_unit, "/rebate_per_unit")?;
        let foreign = self.buying_currency.is_some_and(|buying| buying != currency);
        match &self.exchange_rate {
            Some(_) if !foreign => Err(InputError::at("/exchange_rate", Fault::Unmatched)),
            Some(exchange) => positive(exchange.rate, "/exchange_rate/rate").map(|_| ()),
            None if foreign => Err(InputError::at("/exchange_rate", Fault::Missing)),
            None => Ok(()),
        }
    }
}

impl Channel {
    fn check(&self, currency: Currency) -> Checked {
        if let Some(question) = &self.question {
            check_question(question, currency).map_err(|error| error.within("/question"))?;
        }
        at_most(self.tax.percent, MOST_PERCENT, "/tax/percent")?;
        below_hundred(self.discount_percent, "/discount_percent")?;
        not_negative(self.discount_amount, "/discount_amount")?;
        at_most(self.marketplace.percent, 100, "/marketplace/percent")?;
        check_tiers(&self.marketplace)?;
        not_negative(self.marketplace.fixed, "/marketplace/fixed")?;
        let minimum = self.marketplace.minimum.unwrap_or_default();
        not_negative(minimum, "/marketplace/minimum")?;
        if let Some(maximum) = self.marketplace.maximum {
            not_negative(maximum, "/marketplace/maximum")?;
            if minimum > maximum {
                return Err(InputError::at("/marketplace/minimum", Fault::LimitsReversed));
            }
        }
        at_most(self.payment.percent, 100, "/payment/percent")?;
        not_negative(self.payment.fixed, "/payment/fixed")?;
        at_most(self.advertising_percent, 100, "/advertising_percent")?;
        not_negative(self.fulfilment, "/fulfilment")?;
        at_most(self.returns.percent, 100, "/returns/percent")?;
        not_negative(self.returns.cost, "/returns/cost")?;
        if let Some(refund) = self.returns.refund {
            at_most(refund.goods_lost_percent, 100, "/returns/refund/goods_lost_percent")?;
            at_most(refund.fee_refunded_percent, 100, "/returns/refund/fee_refunded_percent")?;
        }
        not_negative(self.volume.unwrap_or_default(), "/volume")?;
        not_negative(self.fixed_costs, "/fixed_costs")?;
        Ok(())
    }
}

/// In rising order from zero, in the place of the one percentage.
fn check_tiers(fee: &MarketplaceFee) -> Checked {
    no_more_than(fee.tiers.len(), MAXIMUM_STEPS, "/marketplace/tiers")?;
    let mut before: Option<Figure> = None;
    for (place, tier) in fee.tiers.iter().enumerate() {
        let from = format!("/marketplace/tiers/{place}/from");
        not_negative(tier.from, &from)?;
        match before {
            None if !tier.from.is_zero() => return Err(InputError::at(from, Fault::FirstNotZero)),
            Some(before) if tier.from <= before => return Err(InputError::at(from, Fault::NotRising)),
            _ => before = Some(tier.from),
        }
        at_most(tier.percent, 100, &format!("/marketplace/tiers/{place}/percent"))?;
    }
    if !fee.tiers.is_empty() && !fee.percent.is_zero() {
        return Err(InputError::at("/marketplace/percent", Fault::GivenTwice));
    }
    Ok(())
}

fn check_question(question: &Question, currency: Currency) -> Checked {
    match question {
        Question::ProfitAt { price } => check_price(*price, currency, "/profit_at/price"),
        Question::PriceFor { target } => check_target(*target, "/price_for/target"),
        Question::PriceByMarkUp { mark_up: MarkUp::Percent(percent), .. } => {
            at_most(*percent, MOST_PERCENT, "/price_by_mark_up/mark_up/percent").map(|_| ())
        }
        Question::PriceByMarkUp { mark_up: MarkUp::Amount(amount), .. } => {
            not_negative(*amount, "/price_by_mark_up/mark_up/amount").map(|_| ())
        }
        Question::HighestBuyingPrice { price, target } => {
            check_price(*price, currency, "/highest_buying_price/price")?;
            check_target(*target, "/highest_buying_price/target")
        }
    }
}

fn check_price(price: Money, currency: Currency, pointer: &str) -> Checked {
    if price.currency() != currency {
        Err(InputError::at(pointer, Fault::WrongCurrency { expected: currency }))
    } else if price.is_negative() {
        Err(InputError::at(pointer, Fault::Negative))
    } else {
        not_negative(price.decimal().into(), pointer).map(|_| ())
    }
}

fn check_target(target: Target, pointer: &str) -> Checked {
    match target {
        Target::Margin(percent) => below_hundred(percent, &format!("{pointer}/margin")),
        Target::MarkUp(percent) => at_most(percent, MOST_PERCENT, &format!("{pointer}/mark_up")).map(|_| ()),
        Target::Profit(amount) => not_negative(amount, &format!("{pointer}/profit")).map(|_| ()),
    }
}

fn below_hundred(percent: Figure, pointer: &str) -> Checked {
    if not_negative(percent, pointer)? >= Decimal::ONE_HUNDRED {
        return Err(InputError::at(pointer, Fault::NotWithin { above: 0, below: 100 }));
    }
    Ok(())
}
