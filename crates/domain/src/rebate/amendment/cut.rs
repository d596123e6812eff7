//! Terms for a part of a period: amounts, volumes and targets are cut to its days, rates and percentages
//! are not.

use rust_decimal::RoundingStrategy;

use super::super::agreement::{Agreement, Method};
use super::super::error::RebateError;
use super::super::exact::proportion;
use super::super::measure::Measure;
use crate::figure::Figure;

impl Agreement {
    /// The same terms for a part of the period, rounded half up to twelve digits.
    pub(super) fn cut_to(&self, days: i64, of: i64) -> Result<Self, RebateError> {
        let cut = |figure: &mut Figure| -> Result<(), RebateError> {
            let part = proportion(**figure, days.into(), of.into())?;
            *figure = part.round_dp_with_strategy(12, RoundingStrategy::MidpointAwayFromZero).into();
            Ok(())
        };
        let mut agreement = self.clone();
        for line in &mut agreement.lines {
            for tier in &mut line.tiers {
                if line.measure.thresholds_are_volumes() {
                    cut(&mut tier.threshold)?;
                }
                cut(&mut tier.lump)?;
                tier.minimum.as_mut().map(cut).transpose()?;
            }
            line.minimum_volume.as_mut().map(cut).transpose()?;
            line.cap.as_mut().map(cut).transpose()?;
            line.floor.as_mut().map(cut).transpose()?;
            match &mut line.measure {
                Measure::Growth { baseline, .. } => baseline.as_mut().map(cut).transpose()?,
                Measure::Attainment { target, .. } => target.as_mut().map(cut).transpose()?,
                Measure::Value | Measure::Quantity => None,
            };
            if let Method::Accelerator { amount_at_target } = &mut line.method {
                cut(amount_at_target)?;
            }
        }
        Ok(agreement)
    }
}
