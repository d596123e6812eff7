//! Low-value regimes as data: what small consignments are spared, and who settles the tax instead.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::provenance::Provenance;
use crate::currency::Currency;
use crate::figure::Figure;

/// A regime. All whose condition holds for a line apply to it together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Regime {
    /// Unique in the market: `ioss`.
    pub id: String,
    /// When it applies.
    pub when: Condition,
    /// Whether the tariff's duties are not due.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub waives_duties: bool,
    /// The taxes and fees that are not due, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waives: Vec<String>,
    /// A flat duty in place of the tariff's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flat_duty: Option<FlatDuty>,
    /// One percentage in place of the tariff's duties, whatever the goods are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simplified_duty: Option<SimplifiedDuty>,
    /// How much of a tax is due, in per cent of it, by id. Bases of other taxes hold all of it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub percent_due: BTreeMap<String, Figure>,
    /// Taxes that are settled elsewhere than at the border, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settled: BTreeMap<String, Settled>,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}

/// A flat duty for each tariff classification in the consignment, however many pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FlatDuty {
    /// How much.
    pub amount: Figure,
    /// In which currency.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
    /// Digits of the code by which classifications differ.
    pub digits: usize,
}

/// A percentage of the customs value, the same for all goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SimplifiedDuty {
    /// Of the customs value.
    pub percent: Figure,
    /// Taken off what all lines under the regime come to, once; it never goes below nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub less: Option<Deduction>,
    /// Where it is settled.
    #[serde(default, skip_serializing_if = "Settled::is_at_border")]
    pub settled: Settled,
}

/// An amount that is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = DutyDeduction))]
pub struct Deduction {
    /// How much.
    pub amount: Figure,
    /// In which currency.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub currency: Currency,
}

impl Regime {
    /// Whether the tariff's duties are not due, or another one is due in their place.
    pub(super) const fn spares_tariff(&self) -> bool {
        self.waives_duties || self.flat_duty.is_some() || self.simplified_duty.is_some()
    }

    /// Whether its duty can be worked out: one of a kind, of nothing below zero.
    pub(super) fn is_possible(&self) -> bool {
        let flat = self.flat_duty.map(|duty| duty.amount);
        let simplified = self.simplified_duty.map(|duty| duty.percent);
        let less = self.simplified_duty.and_then(|duty| duty.less).map(|less| less.amount);
        let figures = [flat, simplified, less];
        let mut figures = figures.iter().flatten().chain(self.percent_due.values());
        figures.all(|figure| !figure.is_sign_negative()) && !(flat.is_some() && simplified.is_some())
    }
}

impl Settled {
    const fn is_at_border(&self) -> bool {
        matches!(self, Self::AtBorder)
    }
}

/// Where a tax is settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Settled {
    /// In cash, at the border.
    #[default]
    AtBorder,
    /// By the seller, with the sale.
    AtSale,
    /// By the importer, in the periodic return.
    OnReturn,
}

/// Small sums that are not collected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SmallSum {
    /// Unique in the market.
    pub id: String,
    /// Whether the tariff's duties count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub duties: bool,
    /// The taxes and fees that count, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<String>,
    /// Not collected up to this, in the market's currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Figure>,
    /// Not collected below this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Figure>,
    /// Whether only where nothing else is due.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub only_if_alone: bool,
    /// Where it comes from and when it holds.
    pub provenance: Provenance,
}
