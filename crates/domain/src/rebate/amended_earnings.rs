//! What a period with amendments earns, segment by segment: one for each version of its terms.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::agreement::Agreement;
use super::earnings::{Earnings, LineEarnings};
use super::error::RebateError;
use super::exact::{subtract, sum};
use super::period::Window;
use super::settlement::{Settlement, settle_lines};
use crate::figure::Figure;
use crate::money::Money;

/// What a period with amendments earns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AmendedEarnings {
    /// The period worked out.
    pub period: Window,
    /// In order of time.
    pub segments: Vec<Segment>,
    /// The sum of the segments.
    pub exact: Figure,
}

/// The part of a period under one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Segment {
    /// Of the agreement.
    pub version: u32,
    /// From the first to the last day under this version.
    pub days: Window,
    /// From this day on volume adds up for this segment.
    pub counted_from: NaiveDate,
    /// By this version's terms, on all volume up to the last day.
    pub earned: Earnings,
    /// By the same terms without their floors, on the volume before the first day: belongs to earlier
    /// segments.
    pub before: Option<Earnings>,
    /// `earned` less `before`.
    pub exact: Figure,
}

impl AmendedEarnings {
    /// Settles an amended period by the terms of `agreement`, the latest version.
    ///
    /// # Errors
    /// As [`super::settle`].
    pub fn settle(
        &self,
        agreement: &Agreement,
        settled: Money,
        brought_forward: Money,
    ) -> Result<Settlement, RebateError> {
        let mut lines: Vec<(String, Decimal)> = Vec::new();
        for segment in &self.segments {
            for line in &segment.earned.lines {
                add_to(&mut lines, &line.line, segment.of_line(&line.line)?)?;
            }
        }
        settle_lines(agreement, lines, settled, brought_forward)
    }
}

impl Segment {
    /// What a line earned on the volume before the first day.
    pub(super) fn before_of(&self, line: &str) -> Option<&LineEarnings> {
        self.before.as_ref()?.lines.iter().find(|before| before.line == line)
    }

    /// What a line earned on what was bought in these days.
    pub(super) fn of_line(&self, line: &str) -> Result<Decimal, RebateError> {
        let earned = self.earned.lines.iter().find(|earned| earned.line == line);
        let before = self.before_of(line).map_or(Decimal::ZERO, |before| *before.exact);
        subtract(earned.map_or(Decimal::ZERO, |earned| *earned.exact), before)
    }

    /// What it hands on to the next part of a split period, as periods do.
    pub(super) fn floor_excess(&self) -> impl Iterator<Item = (String, Figure)> {
        self.earned.lines.iter().map(|line| (line.line.clone(), line.floor_excess))
    }
}

/// Adds to the amount of a line, whether it has one already or not.
pub(super) fn add_to(
    amounts: &mut Vec<(String, Decimal)>,
    line: &str,
    amount: Decimal,
) -> Result<(), RebateError> {
    match amounts.iter_mut().find(|(id, _)| *id == line) {
        Some((_, total)) => *total = sum([*total, amount])?,
        None => amounts.push((line.to_owned(), amount)),
    }
    Ok(())
}
