//! What a marketplace's percentages come to: one of the whole base, or tiers that each take a part of it.

use rust_decimal::Decimal;

use super::channel::MarketplaceFee;
use crate::planning::exact::{Checked, add, multiply, percent_of, subtract};

impl MarketplaceFee {
    /// Tiers after the first: where the fee bends.
    pub(super) fn bends(&self) -> usize {
        self.tiers.len().saturating_sub(1)
    }

    /// Of a base times `scale`. With `bend` as if the base were beyond so many bends, wherever it is.
    pub(super) fn part(&self, base: Decimal, scale: Decimal, bend: Option<usize>) -> Checked {
        if self.tiers.is_empty() {
            return percent_of(base, *self.percent);
        }
        let mut part = Decimal::ZERO;
        let ends = self.tiers.iter().skip(1).map(|next| Some(*next.from)).chain([None]);
        for (place, (tier, end)) in self.tiers.iter().zip(ends).enumerate() {
            let start = multiply(*tier.from, scale)?;
            let end = end.map(|end| multiply(end, scale)).transpose()?;
            let passed = end.filter(|end| bend.map_or(base > *end, |bend| place < bend));
            let within = subtract(passed.unwrap_or(base), start)?;
            part = add(part, percent_of(within, *tier.percent)?)?;
            if passed.is_none() {
                break;
            }
        }
        Ok(part)
    }
}
