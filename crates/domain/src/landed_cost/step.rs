//! One step on the way from the invoice to the landed cost, as data: what was taken, at which rate, rounded
//! how, by which rule. The screen finds the words.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::rounding::Rounding;
use crate::figure::Figure;
use crate::tariff::{DutyExpression, DutyStep};

/// One step. Amounts are in the market's currency; of the others, only what a step uses is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStep))]
pub struct Step {
    /// What was done.
    pub kind: StepKind,
    /// What it was done with: the amount before conversion, rate or rounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Figure>,
    /// At which rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<StepRate>,
    /// What came out.
    pub amount: Figure,
    /// Rounded how, last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// By which rule: its place in the result's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<usize>,
    /// At which exchange rate: its place in the result's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<usize>,
    /// The working of a duty that is more than a percentage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working: Option<Box<DutyStep>>,
    /// Whether the rate was typed by hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub typed: bool,
}

/// What was done.
#[expect(missing_docs, reason = "the fields name what is meant: places in lists, counted from 0")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStepKind))]
pub enum StepKind {
    /// Quantity (the base) times unit price (the rate), converted.
    Price,
    /// The line's share of a charge (the base), converted and added to the customs value.
    ChargeAdded { charge: usize },
    /// The part of a charge that the price contains and the customs value does not: taken off.
    ChargeDeducted { charge: usize },
    /// Neither: before or behind the point up to which costs count.
    ChargeNotInValue { charge: usize },
    /// The price contains it, but it is not shown apart: not taken off.
    ChargeNotDeducted { charge: usize },
    /// Duties, fees and taxes (all that is due at import) taken out of a price delivered duty paid.
    ImportCostsDeducted,
    /// The customs value, rounded, last. Before it, with a rate, what of a cost counts by a share of the goods'
    /// value (the base) alone, below zero where more was stated than counts: the rule names the cost.
    CustomsValue,
    /// A low-value regime applies.
    Regime { regime: String },
    /// A part of the line is within a tariff quota: how much of one.
    QuotaPart,
    /// What the line's duties come to by a tariff, where two are compared.
    DutyBy { tariff: String },
    /// By how much the duties of two tariffs may differ.
    DifferenceAllowed,
    /// A duty or tax, by its place in the result's list of import costs.
    Cost { cost: usize },
    /// The line's share of an amount (the base) that is taken off a duty.
    TakenOff { cost: usize },
    /// A fee of the whole entry was held to its minimum.
    Minimum { cost: usize },
    /// A fee of the whole entry was held to its maximum.
    Maximum { cost: usize },
    /// The line's share of a fee of the whole entry.
    Share { cost: usize },
    /// Not due under a low-value regime.
    Waived { cost: usize },
    /// Only a part is due under a low-value regime.
    PartDue { cost: usize },
    /// The sum over all lines, rounded.
    Total { cost: usize },
    /// A small sum that is not collected.
    NotCollected { cost: usize },
    /// What customs value and import costs come to again; the base is the price they were taken from.
    DeliveredPriceAgain,
}

/// At which rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedCostStepRate))]
pub enum StepRate {
    /// Per cent.
    Percent(Figure),
    /// Per cent of an amount that contains the tax itself.
    PercentInside(Figure),
    /// The numerator of the denominator.
    Ratio {
        /// Above the line.
        numerator: Figure,
        /// Below it.
        denominator: Figure,
    },
    /// An amount each.
    Each(Figure),
}

impl Step {
    pub(super) fn new(kind: StepKind, amount: Decimal) -> Self {
        Self {
            kind,
            base: None,
            rate: None,
            amount: amount.into(),
            rounding: None,
            rule: None,
            exchange: None,
            working: None,
            typed: false,
        }
    }

    pub(super) fn on(mut self, base: Decimal) -> Self {
        self.base = Some(base.into());
        self
    }

    pub(super) fn at(mut self, rate: Option<StepRate>) -> Self {
        self.rate = rate;
        self
    }

    pub(super) fn rounded(mut self, rounding: Option<Rounding>) -> Self {
        self.rounding = rounding;
        self
    }
}

impl StepKind {
    /// The place of the import cost that it names.
    pub(super) const fn cost(&mut self) -> Option<&mut usize> {
        match self {
            Self::Cost { cost }
            | Self::TakenOff { cost }
            | Self::Minimum { cost }
            | Self::Maximum { cost }
            | Self::Share { cost }
            | Self::Waived { cost }
            | Self::PartDue { cost }
            | Self::Total { cost }
            | Self::NotCollected { cost } => Some(cost),
            _ => None,
        }
    }
}

impl StepRate {
    /// The percentage of a plain expression; thirds have their working instead.
    pub(super) fn of_duty(duty: &DutyExpression) -> Option<Self> {
        match duty {
            DutyExpression::AdValorem { percent, .. } => Some(Self::Percent(percent.decimal().into())),
            DutyExpression::Free => Some(Self::Percent(Figure::ZERO)),
            _ => None,
        }
    }
}
