//! What the domain names, in words: fields, rules, figures, and what can be wrong.

use domain::{
    Currency, Figure, Money,
    planning::{Fault, Operand, RoundingRule, Rule},
    price_calculator::Factor,
};

use crate::{
    browser::intl,
    state::price::field::{ChannelFigure, Figured},
    text,
    trade::{money::money, percent::fixed_percent},
};

/// An exact amount of a unit, with the digits that its currency has.
pub fn amount(figure: Figure, currency: Currency) -> String {
    Money::round_half_up(*figure, currency).map_or_else(|_| intl::number(&figure.to_string()), money)
}

/// In per cent, to one digit, so that a column lines up; a dash where there is nothing to divide by.
pub fn share(figure: Option<Figure>) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| fixed_percent(*figure, 1))
}

/// A channel without a name goes by its number.
pub fn channel(id: &str) -> String {
    if id.bytes().all(|byte| byte.is_ascii_digit()) { text::price_channel_of(id) } else { id.to_owned() }
}

pub fn figured(figure: Figured) -> String {
    match figure {
        Figured::BuyingPrice => text::price_buying_price(),
        Figured::ExchangeRate => text::price_exchange_rate(),
        Figured::LandedPercent => text::price_landed_percent(),
        Figured::LandedPerUnit => text::price_landed_per_unit(),
        Figured::RebatePercent => text::price_rebate_percent(),
        Figured::RebatePerUnit => text::price_rebate_per_unit(),
        Figured::Price => text::price_list_price(),
        Figured::Target => text::price_target(),
        Figured::MarkUp => text::price_mark_up(),
    }
}

pub fn channel_figure(figure: ChannelFigure) -> String {
    match figure {
        ChannelFigure::Price => text::price_own_price(),
        ChannelFigure::TaxPercent => text::price_tax(),
        ChannelFigure::DiscountPercent => text::price_discount(),
        ChannelFigure::FeePercent => text::price_fee(),
        ChannelFigure::FeeFixed => text::price_fee_fixed(),
        ChannelFigure::FeeMinimum => text::price_fee_minimum(),
        ChannelFigure::FeeMaximum => text::price_fee_maximum(),
        ChannelFigure::PaymentPercent => text::price_payment(),
        ChannelFigure::PaymentFixed => text::price_payment_fixed(),
        ChannelFigure::AdvertisingPercent => text::price_advertising(),
        ChannelFigure::Fulfilment => text::price_fulfilment(),
        ChannelFigure::ReturnsPercent => text::price_returns(),
        ChannelFigure::ReturnCost => text::price_return_cost(),
        ChannelFigure::GoodsLostPercent => text::price_goods_lost(),
        ChannelFigure::FeeRefundedPercent => text::price_fee_refunded(),
        ChannelFigure::Volume => text::price_volume(),
        ChannelFigure::FixedCosts => text::price_fixed_costs(),
    }
}

pub fn factor(factor: Factor) -> String {
    match factor {
        Factor::Price => text::price_list_price(),
        Factor::Volume => text::price_volume(),
        Factor::ExchangeRate => text::price_exchange_rate(),
        Factor::Cost => text::price_buying_price(),
    }
}

pub fn rule(rule: Rule) -> String {
    match rule {
        Rule::BuyingPrice => text::price_buying_price(),
        Rule::LandedPercent => text::price_landed_percent(),
        Rule::LandedPerUnit => text::price_landed_per_unit(),
        Rule::RebatePercent => text::price_rebate_percent(),
        Rule::RebatePerUnit => text::price_rebate_per_unit(),
        Rule::MarkUp => text::price_mark_up(),
        Rule::PriceForTarget => text::price_asked_price(),
        Rule::HighestBuyingPrice => text::price_asked_buying(),
        Rule::ListPrice => text::price_list_price(),
        Rule::Discount => text::price_discount(),
        Rule::Tax => text::price_tax(),
        Rule::MarketplaceFee => text::price_fee(),
        Rule::PaymentFee => text::price_payment(),
        Rule::Advertising => text::price_advertising(),
        Rule::Fulfilment => text::price_fulfilment(),
        Rule::Returns => text::price_returns(),
        Rule::NetNetCost => text::price_net_net(),
        Rule::PeriodRevenue => text::price_period_revenue(),
        Rule::PeriodProfit => text::price_period_profit(),
        Rule::BreakEvenVolume => text::price_break_even(),
        _ => String::new(),
    }
}

/// A figure that went into a step, with what it is: `Base €100.00`, `Share 15 %`.
pub fn operand(operand: Operand, value: Figure, currency: Currency) -> String {
    let number = || intl::number(&value.to_string());
    let (name, shown) = match operand {
        Operand::Percent => (text::price_of_share(), share(Some(value))),
        Operand::TargetMargin => (text::price_margin(), share(Some(value))),
        Operand::TargetMarkUp => (text::price_mark_up(), share(Some(value))),
        Operand::TargetProfit | Operand::Profit => (text::price_profit(), amount(value, currency)),
        Operand::Quantity => (text::price_volume(), number()),
        Operand::ExchangeRate => (text::price_exchange_rate(), number()),
        Operand::Base => (text::price_of_base(), amount(value, currency)),
        Operand::Fixed => (text::price_of_fixed(), amount(value, currency)),
        Operand::Minimum => (text::price_fee_minimum(), amount(value, currency)),
        Operand::Maximum => (text::price_fee_maximum(), amount(value, currency)),
        // A buying price is in its own currency, which the step does not name.
        Operand::Price => (text::price_of_price(), number()),
        Operand::Cost => (text::price_of_cost(), amount(value, currency)),
        Operand::Refund => (text::price_of_refund(), amount(value, currency)),
        Operand::RefundedFee => (text::price_of_refunded_fee(), amount(value, currency)),
        Operand::GoodsRecovered => (text::price_of_recovered(), amount(value, currency)),
        Operand::ReturnCost => (text::price_return_cost(), amount(value, currency)),
        Operand::Revenue => (text::price_of_revenue(), amount(value, currency)),
        _ => (String::new(), number()),
    };
    format!("{name} {shown}")
}

pub fn rounding(rule: RoundingRule) -> String {
    match rule {
        RoundingRule::HalfUp(_) => text::price_rounded("half"),
        RoundingRule::Up(_) => text::price_rounded("up"),
        RoundingRule::Down(_) => text::price_rounded("down"),
    }
}

pub fn fault(fault: &Fault) -> String {
    match fault {
        Fault::UnknownVersion { .. } => text::calculators_link_later(),
        Fault::Negative => text::calculators_fault_negative(),
        Fault::NotPositive => text::calculators_fault_not_positive(),
        Fault::NotWithin { above, below } => text::price_fault_within(above.to_string(), below.to_string()),
        Fault::AboveLimit { limit } => text::price_fault_above(intl::number(&limit.to_string())),
        Fault::Missing => text::calculators_fault_missing(),
        Fault::TooFew { .. } => text::price_fault_no_channel(),
        Fault::TooMany { limit } => text::calculators_fault_too_many(limit.to_string()),
        Fault::GivenTwice => text::scenario_given_twice(),
        Fault::Duplicate => text::price_fault_duplicate(),
        Fault::FractionOfMinorUnit => text::calculators_fault_minor_unit(),
        Fault::LimitsReversed => text::price_fault_limits(),
        _ => text::calculators_fault_too_large(),
    }
}
