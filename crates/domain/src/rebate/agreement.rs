//! An agreement as data: lines, ladders and the flags on which real engines disagree.

mod line;
mod method;
mod stacking;

use serde::{Deserialize, Serialize};

use super::period::{Period, Window};
use crate::currency::Currency;
use crate::rounding_mode::RoundingMode;
pub use line::{Line, Lumps, PaysOn, RateUnit, Tier};
pub use method::{FreeGoodsRule, Method, PackageRounding};
pub use stacking::{Stacking, StackingKind};

/// One version of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Agreement {
    /// How the parties refer to it.
    pub id: String,
    /// Counted up with every change; a posted version is never edited.
    pub version: u32,
    /// Thresholds, rates and settlements are in it; documents are converted at their own rate.
    pub currency: Currency,
    /// The term. Nothing outside it counts.
    pub window: Window,
    /// How long volumes add up before they start again at zero.
    pub period: Period,
    /// What one period hands to the next.
    #[serde(default)]
    pub carry_forward: CarryForward,
    /// Whether a threshold belongs to its tier.
    #[serde(default)]
    pub boundary: Boundary,
    /// How the total becomes money, once.
    #[serde(default)]
    pub rounding: Rounding,
    /// How returns count.
    #[serde(default)]
    pub credit_notes: CreditNotes,
    /// What happens where too much was settled.
    #[serde(default)]
    pub clawback: Clawback,
    /// Each with its own scope and ladder.
    pub lines: Vec<Line>,
}

/// What one period hands to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CarryForward {
    /// Every period starts anew.
    #[default]
    Nothing,
    /// What was earned above the floor lowers the next floor.
    FloorExcess,
}

/// Whether a volume exactly at a threshold is in the tier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Boundary {
    /// "From 100": 100 is in.
    #[default]
    FromInclusive,
    /// "Above 100", also said as "the tier before goes up to 100": 100 is not in.
    Above,
}

/// How a total becomes money, once, at settlement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateRounding))]
pub struct Rounding {
    /// Which way.
    pub mode: RoundingMode,
    /// Digits kept; as many as the currency has if not said.
    pub digits: Option<u32>,
}

/// How returns count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum CreditNotes {
    /// In the period of the credit note's own date: a posted period is never edited.
    #[default]
    WhenIssued,
    /// In the period of the invoice that they correct, where that is known.
    WithTheirInvoice,
    /// They lower nothing.
    Ignored,
}

/// What happens where more was settled than is now earned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Clawback {
    /// The settlement is negative.
    #[default]
    PaidBack,
    /// Nothing is due and the next period starts with the debt.
    CarriedForward,
    /// What was paid too much stays paid.
    Waived,
}

impl Agreement {
    /// The line of this id.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Facts, earn};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume", "floor": "500",
    ///         "tiers": [{ "threshold": "50000", "rate": "2" }] }]
    /// }"#)?;
    /// assert_eq!(agreement.line("all").unwrap().floor, Some(Figure::parse("500")?));
    /// assert!(agreement.line("lamps").is_none());
    /// // Before the end of the year the guarantee of 500 is not due.
    /// let so_far = Facts::of_line("all", Figure::parse("20000")?, Figure::ZERO);
    /// assert_eq!(earn(&agreement, &so_far)?.exact, Figure::parse("500")?);
    /// assert_eq!(earn(&agreement.without_floors(), &so_far)?.exact, Figure::ZERO);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The terms of an interim settlement: a floor is for the whole period, so it is due at its end.
    #[must_use]
    pub fn without_floors(&self) -> Self {
        let lines = self.lines.iter().map(|line| Line { floor: None, ..line.clone() });
        Self { lines: lines.collect(), ..self.clone() }
    }
}
