//! Price breaks: what a unit costs at a quantity, what the next break would save, what a reseller earns.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::{Money, MoneyError};
use crate::quantity::QuantityRule;

/// From `minimum_quantity` units on, a unit costs `unit_price`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceBreak {
    /// In units, at least 1.
    pub minimum_quantity: u32,
    /// What one unit costs, before tax.
    pub unit_price: Money,
}

/// The breaks of one SKU on one price list: in rising order of quantity, in one currency.
///
/// ```
/// use domain::{Currency, Money, PriceBreak, PriceBreaks, QuantityRule};
/// let price_break = |minimum_quantity, minor| {
///     PriceBreak { minimum_quantity, unit_price: Money::from_minor(minor, Currency::EUR) }
/// };
/// let breaks = PriceBreaks::new(vec![price_break(96, 894), price_break(24, 972)])?;
/// let rule = QuantityRule::new(24, 24, None);
/// assert_eq!(breaks.at(12), None);
/// assert_eq!(breaks.from(rule), breaks.at(48));
/// assert_eq!(breaks.at(96).map(|at| at.unit_price.amount()).as_deref(), Some("8.94"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<PriceBreak>", into = "Vec<PriceBreak>")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(value_type = Vec<PriceBreak>))]
pub struct PriceBreaks(Vec<PriceBreak>);

/// Why breaks do not make a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceBreaksError {
    /// There is no break at all.
    Empty,
    /// Two breaks begin at the same quantity.
    DuplicateQuantity(u32),
    /// The breaks are in several currencies.
    SeveralCurrencies,
    /// The price from this quantity on is below zero.
    NegativePrice(u32),
}

/// What ordering up to the next break would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NextBreak {
    /// Units to add to the present quantity; the result satisfies the quantity rule.
    pub units_more: u32,
    /// What one unit costs at that quantity.
    pub unit_price: Money,
    /// Per cent below the present unit price, one digit.
    #[serde(with = "crate::decimal")]
    #[cfg_attr(feature = "openapi", schema(value_type = String, example = "8.0"))]
    pub percent_off: Decimal,
    /// What the larger quantity costs less than at the present unit price.
    pub saves: Money,
}

impl PriceBreaks {
    /// Sorts the breaks by quantity; a minimum of 0 is read as 1.
    ///
    /// # Errors
    /// [`PriceBreaksError`] names the first fault.
    ///
    /// ```
    /// use domain::price::{PriceBreaks, PriceBreaksError};
    /// use domain::{Currency, Money, PriceBreak};
    /// let once = PriceBreak { minimum_quantity: 0, unit_price: Money::from_minor(972, Currency::EUR) };
    /// let breaks = PriceBreaks::new(vec![once])?;
    /// assert_eq!(breaks.as_slice()[0].minimum_quantity, 1);
    /// assert_eq!(PriceBreaks::new(vec![once, once]), Err(PriceBreaksError::DuplicateQuantity(1)));
    /// # Ok::<(), PriceBreaksError>(())
    /// ```
    pub fn new(unsorted: Vec<PriceBreak>) -> Result<Self, PriceBreaksError> {
        let mut breaks: Vec<PriceBreak> = Vec::with_capacity(unsorted.len());
        for mut price_break in unsorted {
            price_break.minimum_quantity = price_break.minimum_quantity.max(1);
            // They are few: putting each in its place spares the browser another copy of the sort.
            let place =
                breaks.partition_point(|earlier| earlier.minimum_quantity <= price_break.minimum_quantity);
            breaks.insert(place, price_break);
        }
        let first = *breaks.first().ok_or(PriceBreaksError::Empty)?;
        let mut previous = None;
        for price_break in &breaks {
            if price_break.unit_price.currency() != first.unit_price.currency() {
                return Err(PriceBreaksError::SeveralCurrencies);
            }
            if price_break.unit_price.is_negative() {
                return Err(PriceBreaksError::NegativePrice(price_break.minimum_quantity));
            }
            if previous == Some(price_break.minimum_quantity) {
                return Err(PriceBreaksError::DuplicateQuantity(price_break.minimum_quantity));
            }
            previous = Some(price_break.minimum_quantity);
        }
        Ok(Self(breaks))
    }

    /// In rising order of quantity; never empty.
    #[must_use]
    pub fn as_slice(&self) -> &[PriceBreak] {
        &self.0
    }

    /// The break that applies at `quantity`; `None` below the first one.
    #[must_use]
    pub fn at(&self, quantity: u32) -> Option<PriceBreak> {
        self.0.iter().rev().find(|price_break| price_break.minimum_quantity <= quantity).copied()
    }

    /// The price shown before a quantity is chosen: that of the smallest orderable quantity.
    #[must_use]
    pub fn from(&self, rule: QuantityRule) -> Option<PriceBreak> {
        self.at(rule.smallest()?)
    }

    /// What the next cheaper break would bring from `quantity`; `None` on the last one, or where
    /// the rule allows no quantity that reaches it.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    ///
    /// ```
    /// use domain::{PriceBreaks, QuantityRule};
    /// let breaks: PriceBreaks = serde_json::from_str(
    ///     r#"[{ "minimum_quantity": 24, "unit_price": { "amount": "9.72", "currency": "EUR" } },
    ///         { "minimum_quantity": 96, "unit_price": { "amount": "8.94", "currency": "EUR" } }]"#,
    /// )?;
    /// let rule = QuantityRule::new(24, 24, None);
    /// let next = breaks.next_after(48, rule)?.unwrap();
    /// assert_eq!((next.units_more, next.percent_off.to_string().as_str()), (48, "8.0"));
    /// assert_eq!(next.saves.amount(), "74.88");
    /// assert_eq!(breaks.next_after(96, rule)?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn next_after(&self, quantity: u32, rule: QuantityRule) -> Result<Option<NextBreak>, MoneyError> {
        let Some(current) = self.at(quantity) else {
            return Ok(None);
        };
        // Raised to a multiple, the target may already be past the break after the one looked at.
        let reached = self
            .0
            .iter()
            .filter(|price_break| price_break.minimum_quantity > quantity)
            .filter_map(|price_break| rule.at_least(price_break.minimum_quantity))
            .filter_map(|target| Some((target, self.at(target)?)))
            .find(|(_, reached)| reached.unit_price.minor() < current.unit_price.minor());
        let Some((target, reached)) = reached else {
            return Ok(None);
        };
        let units_more = target.saturating_sub(quantity);
        let saved_per_unit = current.unit_price.minus(reached.unit_price)?;
        let Some(percent_off) = reached.unit_price.percent_below(current.unit_price) else {
            return Ok(None);
        };
        let saves = saved_per_unit.times(i64::from(target))?;
        Ok(Some(NextBreak { units_more, unit_price: reached.unit_price, percent_off, saves }))
    }
}

/// The reseller's margin at the recommended retail price, in per cent of it, one digit, before tax.
///
/// ```
/// use domain::{Currency, Money, price::margin_percent};
/// let cost = Money::parse("8.94", Currency::EUR).unwrap();
/// let rrp = Money::parse("17.90", Currency::EUR).unwrap();
/// assert_eq!(margin_percent(cost, rrp).unwrap().to_string(), "50.1");
/// ```
#[must_use]
pub fn margin_percent(unit_price: Money, rrp: Money) -> Option<Decimal> {
    unit_price.percent_below(rrp)
}

impl TryFrom<Vec<PriceBreak>> for PriceBreaks {
    type Error = PriceBreaksError;

    fn try_from(breaks: Vec<PriceBreak>) -> Result<Self, Self::Error> {
        Self::new(breaks)
    }
}

impl From<PriceBreaks> for Vec<PriceBreak> {
    fn from(breaks: PriceBreaks) -> Self {
        breaks.0
    }
}

impl std::fmt::Display for PriceBreaksError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => formatter.write_str("a price needs at least one break"),
            Self::DuplicateQuantity(quantity) => {
                write!(formatter, "two breaks begin at {quantity}")
            }
            Self::SeveralCurrencies => formatter.write_str("all breaks must be in one currency"),
            Self::NegativePrice(quantity) => {
                write!(formatter, "the price from {quantity} is negative")
            }
        }
    }
}

impl std::error::Error for PriceBreaksError {}
