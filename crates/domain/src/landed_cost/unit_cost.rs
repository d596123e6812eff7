//! What one unit costs, so that the units add back to the line: unit k costs what is left, divided by
//! the units left, rounded half up.

use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};
use serde::{Deserialize, Serialize};

use crate::decimal::{half_up, round};
use crate::figure::Figure;
use crate::money::Money;

/// Digits of a unit cost shown exactly.
const DIGITS: u32 = 6;

/// The cost of the units of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = LandedUnitCost))]
pub struct UnitCost {
    /// Cost over quantity, half up to six digits.
    pub exact: Figure,
    /// The cost of the first unit released, in whole minor units.
    pub first: Money,
    /// How the units add back to the line; none for a broken quantity.
    pub split: Option<UnitSplit>,
}

/// Units of a line in whole minor units: those at the lower amount and, where the line does not divide
/// evenly, the rest at one minor unit more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnitSplit {
    /// The lower amount.
    pub lower: UnitsAt,
    /// One minor unit more; none where all units cost the same.
    pub higher: Option<UnitsAt>,
}

/// So many units at so much each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct UnitsAt {
    /// How many.
    pub units: i64,
    /// What each costs.
    pub amount: Money,
}

impl UnitCost {
    /// Of a line. `None` for no quantity, or where it does not fit.
    ///
    /// ```
    /// use domain::landed_cost::UnitCost;
    /// use domain::{Currency, Money};
    /// let total = Money::parse("10.00", Currency::EUR).unwrap();
    /// let cost = UnitCost::of(total, 3.into()).unwrap();
    /// assert_eq!((cost.exact.to_string(), cost.first.amount()), ("3.333333".into(), "3.33".into()));
    /// assert!(UnitCost::of(total, 0.into()).is_none());
    /// ```
    #[must_use]
    pub fn of(total: Money, quantity: Decimal) -> Option<Self> {
        let split = UnitSplit::of(total, quantity);
        let (exact, first) = match Self::of_whole(total, quantity) {
            Some(amounts) => amounts,
            None => {
                let exact = total.decimal().checked_div(quantity)?;
                let first = Money::round_half_up(exact, total.currency()).ok()?;
                (round(exact, DIGITS, RoundingStrategy::MidpointAwayFromZero), first)
            }
        };
        Some(Self { exact: exact.normalize().into(), first, split })
    }

    /// The same of whole units, by whole numbers: no quotient of 28 digits is needed to round it. `None`
    /// for a broken quantity.
    fn of_whole(total: Money, quantity: Decimal) -> Option<(Decimal, Money)> {
        let units = if quantity.scale() == 0 { quantity.mantissa() } else { return None };
        let minor = i128::from(total.minor());
        let finer = DIGITS.checked_sub(total.currency().minor_digits())?;
        let exact = half_up(minor.checked_mul(10_i128.checked_pow(finer)?)?, units)?;
        let first = i64::try_from(half_up(minor, units)?).ok()?;
        let exact = Decimal::try_from_i128_with_scale(exact, DIGITS).ok()?;
        Some((exact, Money::from_minor(first, total.currency())))
    }
}

impl UnitSplit {
    /// Of a line.
    ///
    /// ```
    /// use domain::{Currency, Money};
    /// use domain::landed_cost::UnitSplit;
    /// let total = Money::parse("10.00", Currency::EUR).unwrap();
    /// let split = UnitSplit::of(total, 3.into()).unwrap();
    /// assert_eq!((split.lower.units, split.lower.amount.amount()), (2, "3.33".to_owned()));
    /// assert_eq!(split.higher.map(|more| (more.units, more.amount.amount())), Some((1, "3.34".to_owned())));
    /// ```
    #[must_use]
    pub fn of(total: Money, quantity: Decimal) -> Option<Self> {
        let units = quantity.is_integer().then(|| quantity.to_i64()).flatten().filter(|units| *units > 0)?;
        let at = |units, minor| UnitsAt { units, amount: Money::from_minor(minor, total.currency()) };
        let lower = total.minor().checked_div_euclid(units)?;
        let more = total.minor().checked_rem_euclid(units)?;
        let higher = (more > 0).then(|| Some(at(more, lower.checked_add(1)?))).flatten();
        Some(Self { lower: at(units.checked_sub(more)?, lower), higher })
    }
}

/// The units of a line one after the other. They add up to `total`.
///
/// ```
/// use domain::{Currency, Money};
/// use domain::landed_cost::releases;
/// let total = Money::parse("10.00", Currency::EUR).unwrap();
/// let units: Vec<String> = releases(total, 3).map(|unit| unit.amount()).collect();
/// assert_eq!(units, ["3.33", "3.34", "3.33"]);
/// ```
pub fn releases(total: Money, quantity: u32) -> impl Iterator<Item = Money> {
    let mut left = i128::from(total.minor());
    (1..=quantity).rev().map_while(move |units| {
        let units = i128::from(units);
        // Half away from zero in whole numbers: (2 × left ± units) / (2 × units).
        let twice = left.checked_mul(2)?.checked_add(units.checked_mul(left.signum())?)?;
        let unit = twice.checked_div(units.checked_mul(2)?)?;
        left = left.checked_sub(unit)?;
        Some(Money::from_minor(i64::try_from(unit).ok()?, total.currency()))
    })
}
