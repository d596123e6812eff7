//! One line of goods: how much of what, at which price, and what is claimed for it.

use serde::{Deserialize, Serialize};

use crate::country::Country;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::hs_code::HsCode;
use crate::tariff::{DutyUnit, MeasureKind, Quantities};

/// One line of goods.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostLine))]
pub struct Line {
    /// Of the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// Free text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many.
    pub quantity: Figure,
    /// Of what, in the trade's words; pieces if not said. A duty by a unit that is named here, such as `kg`, is on
    /// the quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Of one unit, after discounts.
    pub price: Figure,
    /// Of the price.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// The tariff code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hs_code: Option<HsCode>,
    /// Where the goods were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Country>,
    /// Of the whole line, in kilograms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_weight: Option<Figure>,
    /// Of the whole line with packing, in kilograms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gross_weight: Option<Figure>,
    /// Of the whole line with packing, in cubic metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Figure>,
    /// Of the whole line in other units that a duty may need, such as litres of pure alcohol.
    #[serde(default, skip_serializing_if = "no_quantities")]
    pub quantities: Quantities,
    /// The recommended retail price of the whole line, in the market's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retail_price: Option<Figure>,
    /// Whether a preference is claimed, and whether its proof of origin is there.
    #[serde(default, skip_serializing_if = "PreferenceClaim::is_unclaimed")]
    pub preference: PreferenceClaim,
    /// Whether a tariff quota is claimed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<QuotaClaim>,
    /// Duties typed by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed_duties: Vec<TypedDuty>,
}

fn no_quantities(quantities: &Quantities) -> bool {
    quantities.stated().next().is_none()
}

/// A duty typed by hand. It takes the place of the tariff's duties of its kind; an ordinary duty
/// takes the place of all ordinary ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TypedDuty {
    /// Levied as what.
    pub kind: MeasureKind,
    /// A duty expression as tariffs write it: `12.80 % + 176.80 EUR / 100 kg`.
    pub rate: String,
}

/// A claim to a tariff quota.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuotaClaim {
    /// How much the quota still takes; all of the line if not said. What is beyond it pays the rate
    /// outside the quota.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Balance>,
}

/// What a tariff quota still holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = QuotaBalance))]
pub struct Balance {
    /// How much.
    pub amount: Figure,
    /// Of what.
    pub unit: DutyUnit,
}

/// Whether a preference is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PreferenceClaim {
    /// Not claimed: the ordinary duty is due.
    #[default]
    Unclaimed,
    /// Claimed: the lowest that the origin has a right to. The proof of origin is still to come.
    Claimed,
    /// Claimed, with the proof at hand.
    Proven,
}

impl PreferenceClaim {
    fn is_unclaimed(&self) -> bool {
        *self == Self::default()
    }
}
