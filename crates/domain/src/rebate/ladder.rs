//! A line's ladder looked at from where a volume stands: what each rung pays, the next tier, the
//! cliffs, the minimum volume, the order that pays for itself, and ladders that pay less for more.
//!
//! Looks at one line alone: what other lines take off its base is not in it.

mod cliffs;
mod next;
mod view;

use serde::{Deserialize, Serialize};

use super::agreement::{Agreement, Line, Method};
use super::earnings::LineEarnings;
use super::error::RebateError;
use super::exact::sum;
use super::facts::Volume;
use super::measure::Measure;
use super::step::{StepKind, number};
use crate::figure::Figure;
pub use cliffs::{Cliff, LadderWarning};
pub use next::{NextTier, ToMinimum};
use view::View;

/// A ladder and a place on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Ladder {
    /// What the line earns at the present volume.
    pub earnings: LineEarnings,
    /// In order of threshold.
    pub rungs: Vec<Rung>,
    /// The same ladder paid back to the first unit, and slab by slab; `None` where the line's
    /// measure does not allow both.
    pub whole_volume: Option<Figure>,
    /// As `whole_volume`, slab by slab.
    pub marginal: Option<Figure>,
    /// `None` on the last tier, and where nothing tells how value and units go together.
    pub next: Option<NextTier>,
    /// `None` once the minimum volume is reached, and where there is none.
    pub minimum: Option<ToMinimum>,
    /// Every volume at which the amount jumps, in rising order.
    pub cliffs: Vec<Cliff>,
    /// What a party to the agreement should know before signing.
    pub warnings: Vec<LadderWarning>,
}

/// One tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Rung {
    /// Counted from 1.
    pub tier: u32,
    /// As written: an amount, units, or per cent.
    pub threshold: Figure,
    /// The value or quantity to buy to stand at the threshold.
    pub begins_at: Figure,
    /// In the line's rate unit.
    pub rate: Figure,
    /// Paid once for being here.
    pub lump: Figure,
    /// Whether the present volume is in this tier or beyond.
    pub reached: bool,
    /// What this tier pays at the present volume, before minimums, floor and cap.
    pub pays: Figure,
}

impl Ladder {
    /// Looks at a line from a volume.
    ///
    /// At another volume than the present one, value and units are taken to grow together.
    ///
    /// # Errors
    /// [`RebateError::UnknownLine`], and what [`super::earn`] finds.
    ///
    /// ```
    /// use domain::Figure;
    /// use domain::rebate::{Agreement, Ladder, Volume};
    /// let agreement: Agreement = serde_json::from_str(r#"{
    ///     "id": "2026", "version": 1, "currency": "EUR", "period": "year",
    ///     "window": { "from": "2026-01-01", "to": "2026-12-31" },
    ///     "lines": [{ "id": "all", "measure": "value", "method": "whole_volume",
    ///         "tiers": [{ "threshold": "10000", "rate": "2" }, { "threshold": "50000", "rate": "5" }] }]
    /// }"#)?;
    /// let volume = Volume { value: Figure::parse("48760")?, ..Volume::default() };
    /// let ladder = Ladder::of(&agreement, "all", &volume)?;
    /// // 2 % now, 5 % of 50,000 for 1,240 more. By slabs it would be 2 % of what lies above 10,000.
    /// assert_eq!(ladder.earnings.exact, Figure::parse("975.2")?);
    /// let next = ladder.next.unwrap();
    /// assert_eq!((next.more, next.then_earns), (Figure::parse("1240")?, Figure::parse("2500")?));
    /// assert_eq!(ladder.marginal, Some(Figure::parse("775.2")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(agreement: &Agreement, line: &str, volume: &Volume) -> Result<Self, RebateError> {
        agreement.check()?;
        let line = agreement.line(line).ok_or_else(|| RebateError::UnknownLine { line: line.to_owned() })?;
        let facts = super::Facts { volumes: [(line.id.clone(), volume.clone())].into() };
        agreement.check_facts(&facts)?;
        let view = View { agreement, line, volume };
        view.ladder().map_err(|error| error.in_line(&line.id))
    }
}

impl View<'_> {
    fn ladder(&self) -> Result<Ladder, RebateError> {
        let earnings = self.earnings(self.bought(), None)?;
        let rungs = self.rungs(&earnings)?;
        let (cliffs, warnings) = self.cliffs(&earnings)?;
        Ok(Ladder {
            rungs,
            whole_volume: self.paid_by(Method::WholeVolume)?,
            marginal: self.paid_by(Method::Marginal)?,
            next: self.next(&earnings)?,
            minimum: self.to_minimum(&earnings)?,
            cliffs,
            warnings,
            earnings,
        })
    }

    fn rungs(&self, earnings: &LineEarnings) -> Result<Vec<Rung>, RebateError> {
        let tiers = self.line.tiers.iter().enumerate();
        tiers
            .map(|(tier, terms)| {
                let number = number(tier);
                let steps = earnings.steps.iter().filter(|step| {
                    step.tier == Some(number) && matches!(step.kind, StepKind::Slab | StepKind::Lump)
                });
                Ok(Rung {
                    tier: number,
                    threshold: terms.threshold,
                    begins_at: self.begins_at(tier)?.into(),
                    rate: terms.rate,
                    lump: terms.lump,
                    reached: earnings.tier >= Some(number),
                    pays: sum(steps.map(|step| *step.amount))?.into(),
                })
            })
            .collect()
    }

    /// What the line would earn here by another method, if its other terms allow that one.
    fn paid_by(&self, method: Method) -> Result<Option<Figure>, RebateError> {
        let comparable = matches!(
            self.line.method,
            Method::WholeVolume | Method::Marginal | Method::Rolling | Method::CumulativeTiers
        );
        let growth_on_whole =
            matches!(self.line.measure, Measure::Growth { .. }) && self.line.pays_on == super::PaysOn::Whole;
        let attainment_on_increment = matches!(self.line.measure, Measure::Attainment { .. })
            && self.line.pays_on == super::PaysOn::Increment;
        if !comparable || growth_on_whole || attainment_on_increment {
            return Ok(None);
        }
        let line = Line { method, ..self.line.clone() };
        let view = View { line: &line, ..*self };
        Ok(Some(view.earnings(self.bought(), None)?.exact))
    }
}
