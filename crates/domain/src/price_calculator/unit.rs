//! A unit sold: from the price charged to what it leaves. The one forward calculation; whatever is
//! solved for is held against it.
//!
//! A tax-inclusive price divides by 1 + tax, which decimals cannot do exactly. So every amount is
//! carried times that divisor and divided only to be shown: whether a target is met is exact.

use rust_decimal::Decimal;

use super::channel::{Channel, FeeBase};
use super::charged::Charged;
use super::cost::{UnitCost, negated, ratio};
use super::outcome::UnitEconomics;
use super::question::Target;
use crate::figure::Figure;
use crate::planning::exact::{Checked, add, divide, multiply, percent_of, shown, subtract, sum};
use crate::planning::{Fault, Operand, RoundingRule, Rule, Step};

/// Which part of a marketplace fee with limits applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Regime {
    /// Whichever the price is in.
    Actual,
    /// As if the minimum always did.
    Minimum,
    /// As if there were no limits, and every price beyond so many bends of the fee.
    Percent(usize),
    /// As if the maximum always did.
    Maximum,
}

/// What a unit leaves, every amount times `scale`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    scale: Decimal,
    gross: Decimal,
    net: Decimal,
    marketplace: Decimal,
    payment: Decimal,
    advertising: Decimal,
    fulfilment: Decimal,
    return_cost: Decimal,
    refund: Decimal,
    refunded_fee: Decimal,
    recovered: Decimal,
    returns: Decimal,
    cost: Decimal,
    revenue: Decimal,
    profit: Decimal,
}

impl Unit {
    /// `charged` is the price after discount, as the channel shows it.
    pub fn at(channel: &Channel, charged: Decimal, cost: Decimal, regime: Regime) -> Result<Self, Fault> {
        let with_tax = add(Decimal::ONE, percent_of(Decimal::ONE, *channel.tax.percent)?)?;
        let scale = if channel.tax.included { with_tax } else { Decimal::ONE };
        let scaled = |amount: Decimal| multiply(amount, scale);
        // An inclusive price over 1 + tax, times 1 + tax, is the price itself.
        let net = charged;
        let gross = multiply(charged, with_tax)?;
        let of = |base| if base == FeeBase::Net { net } else { gross };
        let fee = &channel.marketplace;
        let minimum = scaled(*fee.minimum.unwrap_or_default())?;
        let maximum = fee.maximum.map(|maximum| scaled(*maximum)).transpose()?;
        let bend = match regime {
            Regime::Percent(bend) => Some(bend),
            Regime::Maximum => Some(fee.bends()),
            Regime::Actual | Regime::Minimum => None,
        };
        let part = fee.part(of(fee.base), scale, bend)?;
        let part = match regime {
            Regime::Actual => maximum.map_or(part.max(minimum), |maximum| part.max(minimum).min(maximum)),
            Regime::Percent(_) => part,
            Regime::Minimum => minimum,
            Regime::Maximum => maximum.unwrap_or(part),
        };
        let marketplace = add(part, scaled(*fee.fixed)?)?;
        let payment = &channel.payment;
        let payment = add(percent_of(of(payment.base), *payment.percent)?, scaled(*payment.fixed)?)?;
        let advertising = percent_of(net, *channel.advertising_percent)?;
        let fulfilment = scaled(*channel.fulfilment)?;
        let cost = scaled(cost)?;
        let returned = |amount: Decimal| percent_of(amount, *channel.returns.percent);
        let return_cost = returned(scaled(*channel.returns.cost)?)?;
        let (refund, refunded_fee, recovered) = match channel.returns.refund {
            None => (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO),
            Some(terms) => {
                let kept = subtract(Decimal::ONE_HUNDRED, *terms.goods_lost_percent)?;
                let fee = percent_of(marketplace, *terms.fee_refunded_percent)?;
                (returned(net)?, returned(fee)?, returned(percent_of(cost, kept)?)?)
            }
        };
        let returns = subtract(subtract(add(return_cost, refund)?, refunded_fee)?, recovered)?;
        let taken = sum([marketplace, payment, advertising, fulfilment, returns, cost])?;
        Ok(Self {
            scale,
            gross,
            net,
            marketplace,
            payment,
            advertising,
            fulfilment,
            return_cost,
            refund,
            refunded_fee,
            recovered,
            returns,
            cost,
            revenue: subtract(net, refund)?,
            profit: subtract(net, taken)?,
        })
    }

    /// By how much the target is exceeded, times the scale; below zero where it is missed.
    pub fn beyond(&self, target: Target) -> Checked {
        let aim = match target {
            Target::Margin(percent) => percent_of(self.revenue, *percent)?,
            Target::MarkUp(percent) => percent_of(self.cost, *percent)?,
            Target::Profit(amount) => multiply(*amount, self.scale)?,
        };
        subtract(self.profit, aim)
    }

    /// Whether it leaves the target. A margin is a share of the revenue: without revenue there is none.
    pub fn meets(&self, target: Target) -> Result<bool, Fault> {
        let has_share = !matches!(target, Target::Margin(_)) || self.revenue > Decimal::ZERO;
        Ok(has_share && self.beyond(target)? >= Decimal::ZERO)
    }

    pub fn profit(&self) -> Checked {
        divide(self.profit, self.scale)
    }

    pub fn revenue(&self) -> Checked {
        divide(self.revenue, self.scale)
    }

    /// Of so many units: divided once, so that what comes out even is no digit short of it.
    pub fn profit_of(&self, units: Decimal) -> Checked {
        divide(multiply(self.profit, units)?, self.scale)
    }

    /// As [`Unit::profit_of`].
    pub fn revenue_of(&self, units: Decimal) -> Checked {
        divide(multiply(self.revenue, units)?, self.scale)
    }

    pub fn margin_percent(&self) -> Option<Figure> {
        ratio(self.profit, self.revenue)
    }

    /// As shown, with its ledger.
    pub fn economics(
        &self,
        channel: &Channel,
        cost: &UnitCost,
        price: Charged,
    ) -> Result<UnitEconomics, Fault> {
        let contribution = subtract(self.net, self.cost)?;
        let ledger = self.ledger(channel, price)?;
        let profit = sum(ledger.iter().map(|step| *step.amount))?;
        Ok(UnitEconomics {
            list_price: price.list,
            discount: price.discount,
            price: price.charged,
            net_price: shown(divide(self.net, self.scale)?),
            revenue: shown(self.revenue()?),
            cost: shown(cost.net_net),
            profit: shown(profit),
            margin_percent: self.margin_percent(),
            mark_up_percent: ratio(self.profit, self.cost),
            gross_margin_percent: ratio(contribution, self.net),
            gross_mark_up_percent: ratio(contribution, self.cost),
            break_even_roas: self.break_even_roas()?,
            ledger,
        })
    }

    /// What advertising must bring for each unit of money that it costs: revenue over all that is left
    /// to pay for it.
    fn break_even_roas(&self) -> Result<Option<Figure>, Fault> {
        let left = add(self.profit, self.advertising)?;
        if left <= Decimal::ZERO {
            return Ok(None);
        }
        Ok(Some(shown(divide(self.revenue, left)?)))
    }

    fn ledger(&self, channel: &Channel, price: Charged) -> Result<Vec<Step>, Fault> {
        let plain = |amount: Decimal| divide(amount, self.scale);
        let digits = price.list.currency().minor_digits();
        let mut steps = vec![Step::new(Rule::ListPrice, price.list.decimal())];
        let mut push = |step: Step| {
            if !step.amount.is_zero() {
                steps.push(step);
            }
        };
        let amount = Some(channel.discount_amount).filter(|amount| !amount.is_zero());
        push(
            Step::new(Rule::Discount, negated(price.discount.decimal()))
                .with(Operand::Base, price.list.decimal())
                .with(Operand::Percent, *channel.discount_percent)
                .with_some(Operand::Fixed, amount)
                .rounded(RoundingRule::HalfUp(digits)),
        );
        let net = plain(self.net)?;
        // Tax on top of the price is not the seller's: it shows in the base of the fees alone.
        if channel.tax.included {
            push(
                Step::new(Rule::Tax, subtract(*shown(net), price.charged.decimal())?)
                    .with(Operand::Base, net)
                    .with(Operand::Percent, *channel.tax.percent)
                    .sourced(Some(&channel.tax.provenance)),
            );
        }
        let base = |base| plain(if base == FeeBase::Net { self.net } else { self.gross });
        let fee = &channel.marketplace;
        push(
            Step::new(Rule::MarketplaceFee, negated(plain(self.marketplace)?))
                .with(Operand::Base, base(fee.base)?)
                .with_some(Operand::Percent, Some(fee.percent).filter(|_| fee.tiers.is_empty()))
                .with_some(Operand::Minimum, fee.minimum)
                .with_some(Operand::Maximum, fee.maximum)
                .with(Operand::Fixed, *fee.fixed)
                .sourced(Some(&fee.provenance)),
        );
        let fee = &channel.payment;
        push(
            Step::new(Rule::PaymentFee, negated(plain(self.payment)?))
                .with(Operand::Base, base(fee.base)?)
                .with(Operand::Percent, *fee.percent)
                .with(Operand::Fixed, *fee.fixed)
                .sourced(Some(&fee.provenance)),
        );
        push(
            Step::new(Rule::Advertising, negated(plain(self.advertising)?))
                .with(Operand::Base, net)
                .with(Operand::Percent, *channel.advertising_percent),
        );
        push(Step::new(Rule::Fulfilment, negated(plain(self.fulfilment)?)));
        push(
            Step::new(Rule::Returns, negated(plain(self.returns)?))
                .with(Operand::Percent, *channel.returns.percent)
                .with(Operand::ReturnCost, plain(self.return_cost)?)
                .with(Operand::Refund, plain(self.refund)?)
                .with(Operand::RefundedFee, plain(self.refunded_fee)?)
                .with(Operand::GoodsRecovered, plain(self.recovered)?),
        );
        push(Step::new(Rule::NetNetCost, negated(plain(self.cost)?)));
        Ok(steps)
    }
}
