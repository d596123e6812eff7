//! A small seeded generator, so that the demo data are the same on every machine.
//!
//! It owns the sequence of numbers (SplitMix64). It must never read a clock or the
//! system's randomness, and must never be used for a secret.

/// A deterministic source of numbers.
pub(super) struct Random {
    state: u64,
}

impl Random {
    /// The sequence that belongs to a name. Each company or SKU has its own sequence,
    /// so a new row in an authored file leaves the others as they were.
    pub(super) fn named(name: &str) -> Self {
        let state = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self { state }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.state;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    /// A number from 0 to `limit - 1`; 0 for a limit of 0.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// True in `percent` of 100 cases.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of the items, all equally likely.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let position = self.below(items.len() as u64) as usize;
        items.get(position)
    }

    /// The position of one weight, likelier the heavier it is; `None` when all are 0.
    pub(super) fn weighted(&mut self, weights: &[u64]) -> Option<usize> {
        let mut rest = match weights.iter().sum::<u64>() {
            0 => return None,
            total => self.below(total),
        };
        weights.iter().position(|&weight| match rest.checked_sub(weight) {
            Some(remaining) => {
                rest = remaining;
                false
            }
            None => true,
        })
    }
}
