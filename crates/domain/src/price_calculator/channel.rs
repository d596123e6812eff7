//! A channel as data: what it takes off a price. Knows no channel by name.

use serde::{Deserialize, Serialize};

use super::question::Question;
use crate::figure::Figure;
use crate::planning::Provenance;

/// One way to sell. Amounts are per unit sold, in the scenario's currency, without tax.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceChannel))]
pub struct Channel {
    /// Unique in the scenario.
    pub id: String,
    /// What is asked of this channel alone.
    pub question: Option<Question>,
    /// The tax on the sale.
    pub tax: Tax,
    /// What the seller takes off the list price, in per cent, below 100. Rounded half up to the
    /// minor unit, since it stands on the invoice.
    pub discount_percent: Figure,
    /// What the seller takes off besides, never more than is left of the price: a coupon, say.
    pub discount_amount: Figure,
    /// What the marketplace takes.
    pub marketplace: MarketplaceFee,
    /// What the payment costs.
    pub payment: PaymentFee,
    /// In per cent of the net price.
    pub advertising_percent: Figure,
    /// Picking, packing, carriage to the buyer.
    pub fulfilment: Figure,
    /// What comes back.
    pub returns: Returns,
    /// Units sold in a period.
    pub volume: Option<Figure>,
    /// What the channel costs in a period, whatever is sold.
    pub fixed_costs: Figure,
}

/// VAT, GST or sales tax.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceTax))]
pub struct Tax {
    /// In per cent of the net price.
    pub percent: Figure,
    /// Whether the list price has the tax in it.
    pub included: bool,
    /// Where the rate is from.
    pub provenance: Provenance,
}

/// What a percentage is taken of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FeeBase {
    /// What the buyer pays, with tax.
    #[default]
    WithTax,
    /// The price without tax.
    Net,
}

/// From an amount of the base on, a percentage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FeeTier {
    /// In the scenario's currency.
    pub from: Figure,
    /// Of what lies between it and the next tier.
    pub percent: Figure,
}

/// A marketplace's fee: a percentage within limits, and a fixed part on top.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MarketplaceFee {
    /// In per cent of the base.
    pub percent: Figure,
    /// In the place of one percentage: in rising order, the first from zero.
    pub tiers: Vec<FeeTier>,
    /// What the percentage is taken of.
    pub base: FeeBase,
    /// Least that the percentage comes to.
    pub minimum: Option<Figure>,
    /// Most that it comes to.
    pub maximum: Option<Figure>,
    /// Added for each unit.
    pub fixed: Figure,
    /// Where the fee is from.
    pub provenance: Provenance,
}

/// What a card or wallet takes: a percentage and a fixed part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentFee {
    /// In per cent of the base.
    pub percent: Figure,
    /// What the percentage is taken of.
    pub base: FeeBase,
    /// Added for each unit.
    pub fixed: Figure,
    /// Where the fee is from.
    pub provenance: Provenance,
}

/// What returns cost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceReturns))]
pub struct Returns {
    /// Units returned of a hundred sold.
    pub percent: Figure,
    /// What a returned unit costs to take back.
    pub cost: Figure,
    /// What a refund takes with it; without, `cost` is already all that a return costs.
    pub refund: Option<Refund>,
}

/// The price goes back to the buyer and the goods to the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = PriceRefund))]
pub struct Refund {
    /// How much of a returned unit's cost is lost, in per cent.
    pub goods_lost_percent: Figure,
    /// How much of its fee the marketplace gives back, in per cent.
    pub fee_refunded_percent: Figure,
}
