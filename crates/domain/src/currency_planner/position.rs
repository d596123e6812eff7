//! One currency on one day: what is locked, what is open, and what both come to.

use std::collections::BTreeMap;
use std::ops::Neg;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::outcome::{Position, Values};
use super::parity::{direct, forward};
use super::scenario::{Quotation, Scenario};
use crate::currency::Currency;
use crate::money::Money;
use crate::planning::exact::{add, divide, money, multiply, percent_of, shown, subtract};
use crate::planning::{Fault, InputError, Operand, RoundingRule, Rule, Step};

/// Receipts above zero and payments below, added up apart, in foreign currency or in home.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flow {
    pub received: Decimal,
    pub paid: Decimal,
}

impl Flow {
    pub fn net(&self) -> Result<Decimal, Fault> {
        subtract(self.received, self.paid)
    }

    fn add(&mut self, amount: Decimal) -> Result<(), Fault> {
        let side = if amount < Decimal::ZERO { &mut self.paid } else { &mut self.received };
        *side = add(*side, amount.abs())?;
        Ok(())
    }
}

/// A position, exact.
#[derive(Clone, Debug)]
pub(super) struct Exact {
    pub currency: Currency,
    pub due: NaiveDate,
    pub flow: Flow,
    pub locked: Decimal,
    /// What the locked amounts come to at their own rates, in home currency.
    pub locked_value: Decimal,
    quotation: Quotation,
    pub spot: Decimal,
    pub forward: Decimal,
    /// Until then, as interest at home counts.
    years: Decimal,
    step: Step,
}

/// In order of currency and day.
pub(super) fn positions(scenario: &Scenario) -> Result<Vec<Exact>, InputError> {
    let mut all: BTreeMap<(Currency, NaiveDate), Exact> = BTreeMap::new();
    for (place, exposure) in scenario.exposures.iter().enumerate() {
        let at = |fault| InputError::at(format!("/exposures/{place}/amount"), fault);
        let key = (exposure.amount.currency(), exposure.due);
        let mut position = match all.remove(&key) {
            Some(position) => position,
            None => Exact::new(scenario, key.0, key.1)?,
        };
        position.flow.add(exposure.amount.decimal()).map_err(at)?;
        all.insert(key, position);
    }
    for (place, locked) in scenario.locked.iter().enumerate() {
        let at = |fault| InputError::at(format!("/locked/{place}/amount"), fault);
        let amount = locked.amount.decimal();
        let rate = scenario.rates.iter().find(|rate| rate.currency == locked.amount.currency());
        let quotation = rate.map(|rate| rate.quotation).unwrap_or_default();
        let value = direct(*locked.rate, quotation).and_then(|rate| multiply(amount, rate)).map_err(at)?;
        if let Some(position) = all.get_mut(&(locked.amount.currency(), locked.due)) {
            position.locked = add(position.locked, amount).map_err(at)?;
            position.locked_value = add(position.locked_value, value).map_err(at)?;
        }
    }
    Ok(all.into_values().collect())
}

impl Exact {
    fn new(scenario: &Scenario, currency: Currency, due: NaiveDate) -> Result<Self, InputError> {
        let mut rates = scenario.rates.iter().enumerate();
        let Some((place, rate)) = rates.find(|(_, rate)| rate.currency == currency) else {
            return Err(InputError::at("/rates", Fault::Missing));
        };
        // Interest far below zero for long leaves nothing to divide by.
        let at = |fault| InputError::at(format!("/rates/{place}/interest/percent"), fault);
        let from = scenario.interest_from();
        // What is overdue, or due before a spot deal settles, bears no interest more.
        let forward = forward(rate, &scenario.home_interest, from, due.max(from)).map_err(at)?;
        Ok(Self {
            currency,
            due,
            flow: Flow::default(),
            locked: Decimal::ZERO,
            locked_value: Decimal::ZERO,
            quotation: rate.quotation,
            spot: direct(*rate.spot, rate.quotation).map_err(at)?,
            forward: forward.rate,
            years: forward.years,
            step: forward.step,
        })
    }

    pub fn open(&self) -> Result<Decimal, Fault> {
        subtract(self.flow.net()?, self.locked)
    }

    /// Whether more is locked than there is, or on the other side.
    pub fn is_locked_beyond(&self) -> Result<bool, Fault> {
        let (net, locked) = (self.flow.net()?, self.locked);
        Ok(!locked.is_zero()
            && (locked.is_sign_negative() != net.is_sign_negative() || locked.abs() > net.abs()))
    }

    /// Locked amounts at their rates, the rest at `rate`.
    pub fn hedged_at(&self, rate: Decimal) -> Result<Decimal, Fault> {
        add(self.locked_value, multiply(self.open()?, rate)?)
    }

    /// All of it at `rate`.
    pub fn all_at(&self, rate: Decimal) -> Result<Decimal, Fault> {
        multiply(self.flow.net()?, rate)
    }

    /// The forward rate moved by per cent.
    pub fn moved(&self, percent: Decimal) -> Result<Decimal, Fault> {
        add(self.forward, percent_of(self.forward, percent)?)
    }

    /// What forward is above spot, in per cent of spot a year; `None` on the day itself.
    fn premium_percent(&self) -> Option<Decimal> {
        let points = subtract(self.forward, self.spot).ok()?;
        let percent = divide(multiply(points, Decimal::ONE_HUNDRED).ok()?, self.spot).ok()?;
        divide(percent, self.years).ok()
    }

    /// As shown, each amount rounded half up once.
    pub fn shown(&self, home: Currency) -> Result<Position, Fault> {
        let foreign = |amount| money(amount, self.currency);
        let at_home = |amount| money(amount, home);
        let net = self.flow.net()?;
        let value = Values {
            at_spot: at_home(self.all_at(self.spot)?)?,
            all_forward: at_home(self.all_at(self.forward)?)?,
            as_hedged: at_home(self.hedged_at(self.forward)?)?,
            if_spot_stays: at_home(self.hedged_at(self.spot)?)?,
        };
        let half_up = RoundingRule::HalfUp(home.minor_digits());
        let at_rate = |rule, amount: Money, rate| {
            let step = Step::new(rule, amount.decimal());
            step.with(Operand::Amount, net).with(Operand::Rate, rate).rounded(half_up)
        };
        let hedged = Step::new(Rule::ValueAsHedged, value.as_hedged.decimal())
            .with(Operand::Locked, self.locked_value)
            .with(Operand::Open, self.open()?)
            .with(Operand::Rate, self.forward)
            .rounded(half_up);
        Ok(Position {
            currency: self.currency,
            due: self.due,
            exposure: foreign(net)?,
            locked: foreign(self.locked)?,
            open: foreign(self.open()?)?,
            spot: shown(self.spot),
            forward: shown(self.forward),
            forward_as_quoted: direct(self.forward, self.quotation).ok().map(shown),
            forward_points: shown(subtract(self.forward, self.spot)?),
            premium_percent: self.premium_percent().map(shown),
            effective_rate: divide(self.hedged_at(self.forward)?, net).ok().map(shown),
            value,
            ledger: vec![
                self.step.clone(),
                at_rate(Rule::ValueAtSpot, value.at_spot, self.spot),
                at_rate(Rule::ValueAtForward, value.all_forward, self.forward),
                hedged,
            ],
        })
    }

    /// What is received and paid at home with the locked amounts at their rates and the rest at
    /// `rate`. A contract works on the side that it covers.
    pub fn flow_at_home(&self, rate: Decimal, hedged: bool) -> Result<Flow, Fault> {
        let mut flow =
            Flow { received: multiply(self.flow.received, rate)?, paid: multiply(self.flow.paid, rate)? };
        if hedged {
            // What the contracts bring beyond the rate.
            let gain = subtract(self.locked_value, multiply(self.locked, rate)?)?;
            if self.locked < Decimal::ZERO {
                flow.paid = add(flow.paid, gain.neg())?;
            } else {
                flow.received = add(flow.received, gain)?;
            }
        }
        Ok(flow)
    }
}
