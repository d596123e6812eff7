//! What should be known before an agreement is signed.

use domain::rebate::{LadderWarning, VolumeUnit};

use super::{outcome::Shown, words};
use crate::text;

pub fn said(shown: &Shown) -> Vec<String> {
    shown.ladder.warnings.iter().map(|warning| words_of(warning, shown)).collect()
}

fn words_of(warning: &LadderWarning, shown: &Shown) -> String {
    match warning {
        LadderWarning::PaysLess { tier, just_below, reached, regained_at, .. } => {
            let (below, reached) =
                (words::amount(*just_below, shown.currency), words::amount(*reached, shown.currency));
            match regained_at {
                Some(volume) => text::ladder_warn_less(*tier, reached, below, words::volume(*volume, shown)),
                None => text::ladder_warn_less_ever(*tier, reached, below),
            }
        }
        LadderWarning::FallsWithin { tier } => text::ladder_warn_falls(*tier),
        LadderWarning::CapReached => text::ladder_warn_cap(),
        LadderWarning::NothingToMeasureBy => text::ladder_warn_nothing(),
        LadderWarning::VolumeMissing { of: VolumeUnit::Value } => text::ladder_warn_no_value(),
        LadderWarning::VolumeMissing { of: VolumeUnit::Quantity } => text::ladder_warn_no_quantity(),
    }
}
