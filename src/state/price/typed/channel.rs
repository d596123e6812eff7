//! A channel as it is typed: its name, what it takes of a price, and what is sold through it.

use std::collections::BTreeMap;

use domain::{
    Currency,
    price_calculator::{Channel, FeeBase, Question, Refund},
};
use serde::{Deserialize, Serialize};

use super::{Asked, Typed, read::money};
use crate::state::{
    calculator::{Reader, figures::written},
    price::field::{ChannelFigure, Place},
};

/// A channel. `key` tells it apart while channels come and go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypedChannel {
    pub key: u32,
    pub name: String,
    pub tax_included: bool,
    pub fee_on: FeeBase,
    /// Whether the buyer gets the price back for what is returned.
    pub refunds: bool,
    pub figures: BTreeMap<ChannelFigure, String>,
    #[serde(default)]
    pub rest: Option<Box<Channel>>,
}

impl TypedChannel {
    pub(super) fn new(key: u32, name: String) -> Self {
        Self {
            key,
            name,
            tax_included: true,
            fee_on: FeeBase::WithTax,
            refunds: true,
            figures: BTreeMap::new(),
            rest: None,
        }
    }

    pub fn figure(&self, figure: ChannelFigure) -> &str {
        self.figures.get(&figure).map_or("", String::as_str)
    }

    pub(super) fn of(place: usize, channel: &Channel, asked: Asked, mark: char) -> Self {
        use ChannelFigure::{
            AdvertisingPercent, DiscountPercent, FeeFixed, FeeMaximum, FeeMinimum, FeePercent,
            FeeRefundedPercent, FixedCosts, Fulfilment, GoodsLostPercent, PaymentFixed, PaymentPercent,
            Price, ReturnCost, ReturnsPercent, TaxPercent, Volume,
        };
        let own_price = match &channel.question {
            Some(Question::ProfitAt { price }) if asked == Asked::Profit => Some(*price),
            Some(Question::HighestBuyingPrice { price, .. }) if asked == Asked::BuyingPrice => Some(*price),
            _ => None,
        };
        let refund = channel.returns.refund.unwrap_or_default();
        let figures = [
            (Price, own_price.map(|price| price.decimal().into())),
            (TaxPercent, Some(channel.tax.percent)),
            (DiscountPercent, Some(channel.discount_percent)),
            (FeePercent, Some(channel.marketplace.percent)),
            (FeeFixed, Some(channel.marketplace.fixed)),
            (FeeMinimum, channel.marketplace.minimum),
            (FeeMaximum, channel.marketplace.maximum),
            (PaymentPercent, Some(channel.payment.percent)),
            (PaymentFixed, Some(channel.payment.fixed)),
            (AdvertisingPercent, Some(channel.advertising_percent)),
            (Fulfilment, Some(channel.fulfilment)),
            (ReturnsPercent, Some(channel.returns.percent)),
            (ReturnCost, Some(channel.returns.cost)),
            (GoodsLostPercent, Some(refund.goods_lost_percent)),
            (FeeRefundedPercent, Some(refund.fee_refunded_percent)),
            (Volume, channel.volume),
            (FixedCosts, Some(channel.fixed_costs)),
        ];
        // Limits and volumes of zero say something; a fee of zero is an empty field.
        let says_zero = |figure| matches!(figure, Price | FeeMinimum | FeeMaximum | Volume);
        Self {
            key: u32::try_from(place).unwrap_or_default(),
            name: if channel.id == (place + 1).to_string() { String::new() } else { channel.id.clone() },
            tax_included: channel.tax.included,
            fee_on: channel.marketplace.base,
            refunds: channel.returns.refund.is_some(),
            figures: figures
                .into_iter()
                .filter_map(|(figure, value)| Some((figure, value?)))
                .filter(|(figure, value)| says_zero(*figure) || !value.is_zero())
                .map(|(figure, value)| (figure, written(value, mark)))
                .collect(),
            rest: Some(Box::new(channel.clone())),
        }
    }

    /// The channel, as part of what the whole form asks.
    pub(super) fn read(
        &self,
        form: &Typed,
        place: usize,
        reader: &mut Reader<Typed>,
        currency: Currency,
    ) -> Channel {
        use ChannelFigure::{
            AdvertisingPercent, DiscountPercent, FeeFixed, FeeMaximum, FeeMinimum, FeePercent,
            FeeRefundedPercent, FixedCosts, Fulfilment, GoodsLostPercent, PaymentFixed, PaymentPercent,
            ReturnCost, ReturnsPercent, TaxPercent, Volume,
        };
        let mut channel = self.rest.as_deref().cloned().unwrap_or_default();
        let own = self.figure(ChannelFigure::Price);
        if form.has_price() {
            channel.question = (!own.trim().is_empty()).then(|| {
                let price = money(reader, Place::Channel(place, ChannelFigure::Price), own, currency);
                form.at_price(reader, price)
            });
        }
        let at = |figure| Place::Channel(place, figure);
        let mut read = |figure| reader.figure(at(figure), self.figure(figure)).unwrap_or_default();
        let name = self.name.trim();
        channel.id = if name.is_empty() { (place + 1).to_string() } else { name.to_owned() };
        channel.tax.percent = read(TaxPercent);
        channel.tax.included = self.tax_included;
        channel.discount_percent = read(DiscountPercent);
        channel.marketplace.percent = read(FeePercent);
        channel.marketplace.base = self.fee_on;
        channel.marketplace.fixed = read(FeeFixed);
        channel.payment.percent = read(PaymentPercent);
        channel.payment.fixed = read(PaymentFixed);
        channel.advertising_percent = read(AdvertisingPercent);
        channel.fulfilment = read(Fulfilment);
        channel.returns.percent = read(ReturnsPercent);
        channel.returns.cost = read(ReturnCost);
        channel.returns.refund = self.refunds.then(|| Refund {
            goods_lost_percent: read(GoodsLostPercent),
            fee_refunded_percent: read(FeeRefundedPercent),
        });
        channel.fixed_costs = read(FixedCosts);
        let mut filled = |figure| reader.figure(at(figure), self.figure(figure));
        channel.marketplace.minimum = filled(FeeMinimum);
        channel.marketplace.maximum = filled(FeeMaximum);
        channel.volume = filled(Volume);
        channel
    }
}
