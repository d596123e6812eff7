//! What a period comes to at its end, line by line: what earlier versions of it have earned stays, and the
//! present one goes on as forecast.

use rust_decimal::Decimal;

use super::amended_earnings::{AmendedEarnings, add_to};
use super::error::RebateError;
use super::exact::{proportion, subtract};
use super::scenario::Outlook;

type Lines = Vec<(String, Decimal)>;

/// Exact amounts by line.
pub(super) struct WholePeriod {
    /// What the whole period is expected to earn.
    pub expected: Lines,
    /// What is set aside of it so far.
    pub accrued: Lines,
}

impl AmendedEarnings {
    /// With the end that the present terms are expected to come to.
    pub(super) fn at_the_end(&self, outlook: &Outlook) -> Result<WholePeriod, RebateError> {
        let mut whole = WholePeriod { expected: Lines::new(), accrued: Lines::new() };
        let Some((present, earlier)) = self.segments.split_last() else {
            return Ok(whole);
        };
        for segment in earlier {
            for line in &segment.earned.lines {
                let before = segment.before_of(&line.line).map_or(Decimal::ZERO, |before| *before.exact);
                let earned = subtract(*line.exact, before)?;
                add_to(&mut whole.expected, &line.line, earned)?;
                add_to(&mut whole.accrued, &line.line, earned)?;
            }
        }
        let now = &present.earned.lines;
        for ((line, accrual), now) in outlook.earnings.lines.iter().zip(&outlook.accrual.lines).zip(now) {
            let (expected, accrued) = match present.before_of(&line.line) {
                None => (*line.exact, *accrual.accrued),
                Some(before) => {
                    // Of what is still to be earned, the part that is bought of what will be.
                    let rest = subtract(*line.exact, *before.exact)?;
                    let of = subtract(*line.volume, *before.volume)?;
                    let part = subtract(*now.volume, *before.volume)?.max(Decimal::ZERO).min(of);
                    (rest, if of > Decimal::ZERO { proportion(rest, part, of)? } else { rest })
                }
            };
            add_to(&mut whole.expected, &line.line, expected)?;
            add_to(&mut whole.accrued, &line.line, accrued)?;
        }
        Ok(whole)
    }
}
