//! An agreement to look at: three tiers, and a volume just below the last.

use domain::rebate::{Boundary, Method, RateUnit, VolumeUnit};

use super::typed::{Typed, TypedTier};

/// The form with the example.
pub(super) fn filled(typed: Typed) -> Typed {
    let tier = |(key, (threshold, rate)): (u32, (&str, &str))| TypedTier {
        key,
        threshold: threshold.to_owned(),
        rate: rate.to_owned(),
        ..TypedTier::default()
    };
    let tiers = (0..).zip([("100000", "2"), ("250000", "3"), ("500000", "5")]).map(tier).collect();
    Typed {
        counts: VolumeUnit::Value,
        method: Method::WholeVolume,
        rate_unit: RateUnit::Percent,
        boundary: Boundary::FromInclusive,
        value: "462000".to_owned(),
        tiers,
        rest: None,
        ..typed
    }
}
