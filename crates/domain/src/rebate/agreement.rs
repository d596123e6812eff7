//! An agreement as data: lines, ladders and the flags on which real engines disagree.

use serde::{Deserialize, Serialize};

use super::free_goods::FreeGoodsRule;
use super::measure::Measure;
use super::package::PackageRounding;
use super::period::{Period, Window};
use super::scope::Scope;
use super::stacking::Stacking;
use crate::currency::Currency;
use crate::figure::Figure;
use crate::rounding_mode::RoundingMode;

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

/// One line: what counts, how it is measured, what it pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateLine))]
pub struct Line {
    /// Unique in the agreement.
    pub id: String,
    /// Which purchases count; all if not said.
    #[serde(default)]
    pub scope: Scope,
    /// What is held against the thresholds.
    pub measure: Measure,
    /// How the tiers turn into an amount.
    pub method: Method,
    /// What a rate is an amount of.
    #[serde(default)]
    pub rate_unit: RateUnit,
    /// What of the volume is paid for.
    #[serde(default)]
    pub pays_on: PaysOn,
    /// In rising order of threshold. Empty for free goods alone.
    pub tiers: Vec<Tier>,
    /// Which lump sums of the tiers reached are paid.
    #[serde(default)]
    pub lumps: Lumps,
    /// Whether a lump sum of a tier from zero is paid where nothing was bought.
    #[serde(default)]
    pub lump_at_zero: bool,
    /// Below this value or quantity the line earns nothing, its floor included.
    #[serde(default)]
    pub minimum_volume: Option<Figure>,
    /// Most that is earned in a period; of free goods, most units given.
    #[serde(default)]
    pub cap: Option<Figure>,
    /// Least that is earned in a period: a guarantee. An interim settlement leaves it aside.
    #[serde(default)]
    pub floor: Option<Figure>,
    /// Whether more returned than bought takes back at the rate of a first tier that begins at
    /// zero; if not, nothing is earned. Lump sums, packages and free goods are never negative.
    #[serde(default)]
    pub below_zero: bool,
    /// Its place among the other lines; if not said it is worked out whatever the others earn.
    #[serde(default)]
    pub stacking: Stacking,
}

/// How the tiers turn into an amount. Volume B, tier k from L(k) to U(k) at rate r(k), t reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateMethod))]
pub enum Method {
    /// B × r(t): the tier reached pays back to the first unit.
    WholeVolume,
    /// Each slab at its own rate: the sum of (min(B, U(k)) − L(k)) × r(k).
    Marginal,
    /// Tiers passed pay on their upper end, the one reached on all: sum of U(k) × r(k), and B × r(t).
    Rolling,
    /// Every tier reached pays on all: B × the sum of r(k).
    CumulativeTiers,
    /// One tier: B × r once it is reached, nothing before.
    Gate,
    /// Lump sums alone.
    LumpSum,
    /// Only what lies above the first threshold, at the rate reached: (B − L(1)) × r(t).
    ExcessOnly,
    /// Each part of the attainment pays its share of the amount at target, times its rate in per
    /// cent: 30 points at 150 per cent pay 45 per cent of the amount.
    Accelerator {
        /// What the target pays, reached exactly, at a rate of 100.
        amount_at_target: Figure,
    },
    /// B × a rate on the straight line between two thresholds; the last rate beyond the last.
    Interpolated,
    /// `amount` for every `every` of value or units above the first threshold.
    Package {
        /// The package, in value or units.
        every: Figure,
        /// What each package pays.
        amount: Figure,
        /// What a package begun pays.
        #[serde(default)]
        round: PackageRounding,
    },
    /// `free` units for every `every` units. Pays no money.
    FreeGoods {
        /// The step, in units.
        every: Figure,
        /// Units given with each step.
        free: Figure,
        /// What a part of a step gives.
        #[serde(default)]
        rule: FreeGoodsRule,
    },
}

/// What a rate stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RateUnit {
    /// Per cent of the value. On thresholds in units a slab has its share of the value.
    #[default]
    Percent,
    /// An amount for each unit. On thresholds in value a slab has its share of the units.
    PerUnit,
}

/// Which part of the volume is paid for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum PaysOn {
    /// All that was bought.
    #[default]
    Whole,
    /// Only on what lies above the baseline or the target.
    Increment,
}

/// Which lump sums count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Lumps {
    /// Only that of the tier reached.
    #[default]
    HighestTier,
    /// Those of all tiers up to the one reached.
    EachTier,
}

/// A rung of the ladder: it begins at its threshold and ends where the next one begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = RebateTier))]
pub struct Tier {
    /// Where it begins: an amount, units, or per cent.
    pub threshold: Figure,
    /// Per cent or an amount per unit, as the line says.
    pub rate: Figure,
    /// Paid once for being here.
    pub lump: Figure,
    /// Least that the line earns once this tier is the one reached.
    pub minimum: Option<Figure>,
}

impl Method {
    /// Whether each part of the volume is paid by where it lies on the ladder.
    pub(super) const fn by_part(&self) -> bool {
        matches!(
            self,
            Self::Marginal
                | Self::Rolling
                | Self::ExcessOnly
                | Self::Accelerator { .. }
                | Self::Package { .. }
        )
    }
}

impl Line {
    /// Most money that is earned: of free goods the cap counts units.
    pub(super) const fn most_earned(&self) -> Option<Figure> {
        match self.method {
            Method::FreeGoods { .. } => None,
            _ => self.cap,
        }
    }
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
