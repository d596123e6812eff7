//! Which quantities of a SKU may be ordered: minimum, order multiple, maximum. The refusal names
//! both valid neighbours; nothing is ever rounded silently.

use serde::{Deserialize, Serialize};

/// The quantity rule of one SKU, in units.
///
/// Orderable are the multiples of `multiple` from `minimum` (raised to a multiple) to `maximum`
/// (lowered to one).
///
/// ```
/// use domain::QuantityRule;
/// let rule = QuantityRule::new(48, 24, Some(100));
/// assert_eq!((rule.smallest(), rule.largest()), (Some(48), Some(96)));
/// assert_eq!((rule.at_most(60), rule.at_least(60)), (Some(48), Some(72)));
/// assert_eq!((rule.step_down(72), rule.step_up(72)), (Some(48), Some(96)));
/// assert_eq!((rule.step_down(48), rule.step_up(96)), (None, None));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuantityRule {
    /// Minimum order quantity, at least 1.
    #[serde(deserialize_with = "at_least_one")]
    #[cfg_attr(feature = "openapi", schema(minimum = 1))]
    minimum: u32,
    /// Order multiple, at least 1.
    #[serde(deserialize_with = "at_least_one")]
    #[cfg_attr(feature = "openapi", schema(minimum = 1))]
    multiple: u32,
    maximum: Option<u32>,
}

fn at_least_one<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    u32::deserialize(deserializer).map(|value| value.max(1))
}

/// Why a quantity is not orderable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum QuantityReason {
    /// Nothing was asked for.
    Zero,
    /// Less than the smallest orderable quantity.
    BelowMinimum,
    /// Between two multiples.
    NotAMultiple,
    /// More than the largest orderable quantity.
    AboveMaximum,
    /// No quantity at all satisfies the rule (the maximum is below the first multiple).
    NothingOrderable,
}

/// A refused quantity with the nearest valid ones on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QuantityRefusal {
    /// Which part of the rule refuses it; the first that does.
    pub reason: QuantityReason,
    /// The quantity asked for, in units.
    pub quantity: u32,
    /// The rule it was held to.
    pub rule: QuantityRule,
    /// The largest valid quantity below, if any.
    pub below: Option<u32>,
    /// The smallest valid quantity above, if any.
    pub above: Option<u32>,
}

impl QuantityRule {
    /// Zero for `minimum` or `multiple` means no such rule and is read as 1.
    ///
    /// ```
    /// use domain::QuantityRule;
    /// let rule = QuantityRule::new(0, 0, None);
    /// assert_eq!((rule.minimum(), rule.multiple(), rule.maximum()), (1, 1, None));
    /// assert!(rule.check(7).is_ok());
    /// ```
    #[must_use]
    pub fn new(minimum: u32, multiple: u32, maximum: Option<u32>) -> Self {
        Self { minimum: minimum.max(1), multiple: multiple.max(1), maximum }
    }

    /// Minimum order quantity in units, at least 1.
    #[must_use]
    pub const fn minimum(self) -> u32 {
        self.minimum
    }

    /// Order multiple in units, at least 1.
    #[must_use]
    pub const fn multiple(self) -> u32 {
        self.multiple
    }

    /// Maximum in units; `None` is no maximum.
    #[must_use]
    pub const fn maximum(self) -> Option<u32> {
        self.maximum
    }

    /// The smallest orderable quantity, or `None` where the rule contradicts itself.
    #[must_use]
    pub fn smallest(self) -> Option<u32> {
        let smallest = self.minimum.div_ceil(self.multiple).checked_mul(self.multiple)?;
        (smallest <= self.maximum.unwrap_or(u32::MAX)).then_some(smallest)
    }

    /// The largest orderable quantity.
    #[must_use]
    pub fn largest(self) -> Option<u32> {
        let limit = self.maximum.unwrap_or(u32::MAX);
        let largest = limit.checked_sub(limit.checked_rem(self.multiple)?)?;
        self.smallest().filter(|smallest| *smallest <= largest).map(|_| largest)
    }

    /// The smallest orderable quantity that is at least `quantity`.
    #[must_use]
    pub fn at_least(self, quantity: u32) -> Option<u32> {
        let smallest = self.smallest()?;
        let raised = quantity.max(smallest).div_ceil(self.multiple).checked_mul(self.multiple)?;
        (raised <= self.largest()?).then_some(raised)
    }

    /// The largest orderable quantity that is at most `quantity`.
    #[must_use]
    pub fn at_most(self, quantity: u32) -> Option<u32> {
        let capped = quantity.min(self.largest()?);
        let lowered = capped.checked_sub(capped.checked_rem(self.multiple)?)?;
        (lowered >= self.smallest()?).then_some(lowered)
    }

    /// The step up from any quantity, valid or not: what the plus key does.
    #[must_use]
    pub fn step_up(self, quantity: u32) -> Option<u32> {
        self.at_least(quantity.checked_add(1)?)
    }

    /// The step down; `None` below the smallest quantity, where the line would go.
    #[must_use]
    pub fn step_down(self, quantity: u32) -> Option<u32> {
        self.at_most(quantity.checked_sub(1)?)
    }

    /// What to add to `present` units when nobody says how many: the smallest quantity, raised to
    /// where the sum may be ordered.
    ///
    /// ```
    /// use domain::QuantityRule;
    /// let rule = QuantityRule::new(24, 12, Some(100));
    /// assert_eq!([0, 48, 50, 96].map(|present| rule.smallest_beside(present)), [Some(24), Some(24), Some(34), None]);
    /// ```
    #[must_use]
    pub fn smallest_beside(self, present: u32) -> Option<u32> {
        self.at_least(present.checked_add(self.smallest()?)?)?.checked_sub(present)
    }

    /// Whether `quantity` may be ordered.
    ///
    /// # Errors
    /// [`QuantityRefusal`] with the reason and both neighbours.
    ///
    /// ```
    /// use domain::{QuantityReason, QuantityRule};
    /// let rule = QuantityRule::new(48, 24, None);
    /// assert_eq!(rule.check(72), Ok(()));
    /// let refusal = rule.check(60).unwrap_err();
    /// assert_eq!(refusal.reason, QuantityReason::NotAMultiple);
    /// assert_eq!((refusal.below, refusal.above), (Some(48), Some(72)));
    /// ```
    pub fn check(self, quantity: u32) -> Result<(), QuantityRefusal> {
        let reason = match (self.smallest(), self.largest()) {
            (None, _) | (_, None) => QuantityReason::NothingOrderable,
            _ if quantity == 0 => QuantityReason::Zero,
            (Some(smallest), _) if quantity < smallest => QuantityReason::BelowMinimum,
            (_, Some(largest)) if quantity > largest => QuantityReason::AboveMaximum,
            _ if quantity.checked_rem(self.multiple) != Some(0) => QuantityReason::NotAMultiple,
            _ => return Ok(()),
        };
        let (below, above) = (self.at_most(quantity), self.at_least(quantity));
        Err(QuantityRefusal { reason, quantity, rule: self, below, above })
    }
}
