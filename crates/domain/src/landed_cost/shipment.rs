//! A shipment made ready: all that an assessment works with, and in which slot what is due goes.

use rust_decimal::Decimal;

use super::charges::Borne;
use super::context::Context;
use super::goods::Goods;
use super::plan::Plans;

/// All that an assessment works with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shipment<'s, 'a> {
    pub context: &'s Context<'a>,
    pub plans: &'s Plans<'a>,
    pub goods: &'s [Goods<'a>],
    pub borne: &'s Borne,
    /// The customs values that conditions are held against, where they are not those of the goods:
    /// what would be due beyond a threshold, or short of it.
    pub held_at: Option<&'s [Decimal]>,
}

/// The values of a line that conditions are held against.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Values {
    /// Before the market rounds it.
    pub customs: Decimal,
    pub intrinsic: Decimal,
}

impl Shipment<'_, '_> {
    /// The slot of a regime's flat duty.
    pub(super) fn flat_slot(&self, regime: usize) -> usize {
        self.plans.slots.len().saturating_add(regime)
    }

    /// The slot of a levy.
    pub(super) fn levy_slot(&self, levy: usize) -> usize {
        self.flat_slot(self.context.regimes.len()).saturating_add(levy)
    }
}
