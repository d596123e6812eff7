//! The fields of the price and margin calculator that hold figures, each with its place in the
//! scenario. Knows no value.

use serde::{Deserialize, Serialize};

/// A figure of the calculation as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figured {
    BuyingPrice,
    ExchangeRate,
    LandedPercent,
    LandedPerUnit,
    RebatePercent,
    RebatePerUnit,
    Price,
    Target,
    MarkUp,
}

impl Figured {
    pub const ALL: [Self; 9] = [
        Self::BuyingPrice,
        Self::ExchangeRate,
        Self::LandedPercent,
        Self::LandedPerUnit,
        Self::RebatePercent,
        Self::RebatePerUnit,
        Self::Price,
        Self::Target,
        Self::MarkUp,
    ];

    /// Its name among the private fields.
    pub const fn name(self) -> &'static str {
        match self {
            Self::BuyingPrice => "buying_price",
            Self::ExchangeRate => "exchange_rate",
            Self::LandedPercent => "landed_percent",
            Self::LandedPerUnit => "landed_per_unit",
            Self::RebatePercent => "rebate_percent",
            Self::RebatePerUnit => "rebate_per_unit",
            Self::Price => "price",
            Self::Target => "target",
            Self::MarkUp => "mark_up",
        }
    }

    /// What a JSON pointer into the scenario has in it where this field is meant.
    pub const fn pointer(self) -> &'static str {
        match self {
            Self::BuyingPrice => "/cost/buying_price",
            Self::ExchangeRate => "/cost/exchange_rate",
            Self::LandedPercent => "/cost/landed_percent",
            Self::LandedPerUnit => "/cost/landed_per_unit",
            Self::RebatePercent => "/cost/rebate_percent",
            Self::RebatePerUnit => "/cost/rebate_per_unit",
            Self::Price => "/price",
            Self::Target => "/target/",
            Self::MarkUp => "/mark_up/",
        }
    }
}

/// A figure of one channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelFigure {
    /// A list price of its own.
    Price,
    TaxPercent,
    DiscountPercent,
    FeePercent,
    FeeFixed,
    FeeMinimum,
    FeeMaximum,
    PaymentPercent,
    PaymentFixed,
    AdvertisingPercent,
    Fulfilment,
    ReturnsPercent,
    ReturnCost,
    GoodsLostPercent,
    FeeRefundedPercent,
    Volume,
    FixedCosts,
}

impl ChannelFigure {
    pub const ALL: [Self; 17] = [
        Self::Price,
        Self::TaxPercent,
        Self::DiscountPercent,
        Self::FeePercent,
        Self::FeeFixed,
        Self::FeeMinimum,
        Self::FeeMaximum,
        Self::PaymentPercent,
        Self::PaymentFixed,
        Self::AdvertisingPercent,
        Self::Fulfilment,
        Self::ReturnsPercent,
        Self::ReturnCost,
        Self::GoodsLostPercent,
        Self::FeeRefundedPercent,
        Self::Volume,
        Self::FixedCosts,
    ];

    /// What a JSON pointer into the channel ends with.
    pub const fn pointer(self) -> &'static str {
        match self {
            Self::Price => "/price",
            Self::TaxPercent => "/tax/percent",
            Self::DiscountPercent => "/discount_percent",
            Self::FeePercent => "/marketplace/percent",
            Self::FeeFixed => "/marketplace/fixed",
            Self::FeeMinimum => "/marketplace/minimum",
            Self::FeeMaximum => "/marketplace/maximum",
            Self::PaymentPercent => "/payment/percent",
            Self::PaymentFixed => "/payment/fixed",
            Self::AdvertisingPercent => "/advertising_percent",
            Self::Fulfilment => "/fulfilment",
            Self::ReturnsPercent => "/returns/percent",
            Self::ReturnCost => "/returns/cost",
            Self::GoodsLostPercent => "/returns/refund/goods_lost_percent",
            Self::FeeRefundedPercent => "/returns/refund/fee_refunded_percent",
            Self::Volume => "/volume",
            Self::FixedCosts => "/fixed_costs",
        }
    }

    pub const fn is_percent(self) -> bool {
        matches!(
            self,
            Self::TaxPercent
                | Self::DiscountPercent
                | Self::FeePercent
                | Self::PaymentPercent
                | Self::AdvertisingPercent
                | Self::ReturnsPercent
                | Self::GoodsLostPercent
                | Self::FeeRefundedPercent
        )
    }
}

/// A field that can hold something wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Currency,
    BuyingCurrency,
    Figure(Figured),
    Name(usize),
    /// By its place among the channels.
    Channel(usize, ChannelFigure),
    /// The calculation as a whole.
    Whole,
}

impl Place {
    /// The field that a JSON pointer into the scenario means.
    pub fn at(pointer: &str) -> Self {
        let channel = pointer.strip_prefix("/channels/").and_then(|rest| {
            let (place, rest) = rest.split_once('/')?;
            Some((place.parse().ok()?, rest))
        });
        if let Some((place, rest)) = channel {
            if rest == "id" {
                return Self::Name(place);
            }
            if rest.contains("/target/") {
                return Self::Figure(Figured::Target);
            }
            let rest = format!("/{rest}");
            let figure = ChannelFigure::ALL.into_iter().find(|figure| rest.ends_with(figure.pointer()));
            return figure.map_or(Self::Name(place), |figure| Self::Channel(place, figure));
        }
        let figure = Figured::ALL.into_iter().find(|figure| match figure {
            Figured::Price => pointer.ends_with(figure.pointer()),
            _ => pointer.contains(figure.pointer()),
        });
        figure.map_or(Self::Whole, Self::Figure)
    }
}
