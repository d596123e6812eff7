//! Amounts of money: whole minor units and a currency, never a float.

use std::fmt;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::decimal::{self, DecimalError, half_up};
use crate::exact::from_digits;

/// An exact amount. Crosses the wire as `{ "amount": "1234.50", "currency": "EUR" }`.
///
/// ```
/// use domain::{Currency, Money};
/// let goods = Money::parse("8.94", Currency::EUR)?.times(48)?;
/// assert_eq!(goods.amount(), "429.12");
/// let freight = Money::from_minor(3_500, Currency::EUR);
/// assert_eq!(goods.plus(freight)?.amount(), "464.12");
/// assert_eq!(Money::sum(Currency::EUR, [goods, freight])?, goods.plus(freight)?);
/// assert!(freight.minus(goods)?.is_negative());
/// assert!(goods.minus(goods)?.is_zero());
/// # Ok::<(), domain::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Money as it is written in JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
struct Wire {
    /// Decimal text with exactly the currency's digits.
    #[serde(deserialize_with = "crate::decimal::text")]
    #[cfg_attr(
        feature = "openapi",
        schema(example = "1234.50", pattern = "^-?[0-9]{1,15}(\\.[0-9]{1,12})?$")
    )]
    amount: String,
    currency: Currency,
}

/// Why an amount cannot be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Two currencies met in one sum.
    CurrencyMismatch {
        /// Of the first amount.
        left: Currency,
        /// Of the second.
        right: Currency,
    },
    /// The result does not fit in 64 bits of minor units.
    Overflow,
    /// The text is not a decimal.
    NotADecimal(DecimalError),
    /// More digits than the currency has, such as 1.005 EUR.
    FractionOfMinorUnit,
}

impl Money {
    /// From whole minor units: cents, yen, fils.
    #[must_use]
    pub const fn from_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::from_minor(0, currency)
    }

    /// Reads decimal text; fewer digits than the currency has are filled up, more are refused.
    ///
    /// # Errors
    /// [`MoneyError::NotADecimal`], [`MoneyError::FractionOfMinorUnit`], [`MoneyError::Overflow`].
    ///
    /// ```
    /// use domain::{Currency, Money, MoneyError};
    /// assert_eq!(Money::parse("12.5", Currency::EUR)?.amount(), "12.50");
    /// assert_eq!(Money::parse("1.005", Currency::EUR), Err(MoneyError::FractionOfMinorUnit));
    /// assert_eq!(Money::parse("92400.5", Currency::JPY), Err(MoneyError::FractionOfMinorUnit));
    /// # Ok::<(), MoneyError>(())
    /// ```
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let value = decimal::parse(text).map_err(MoneyError::NotADecimal)?;
        let money = Self::round_half_up(value, currency)?;
        if money.decimal() == value { Ok(money) } else { Err(MoneyError::FractionOfMinorUnit) }
    }

    /// Rounds half away from zero to the currency's minor unit.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    ///
    /// ```
    /// use domain::{Currency, Money};
    /// use rust_decimal::Decimal;
    /// let duty = Decimal::new(12_345, 3);
    /// assert_eq!(Money::round_half_up(duty, Currency::EUR)?.amount(), "12.35");
    /// assert_eq!(Money::round_half_up(-duty, Currency::EUR)?.amount(), "-12.35");
    /// assert_eq!(Money::round_half_up(duty, Currency::JPY)?.amount(), "12");
    /// # Ok::<(), domain::MoneyError>(())
    /// ```
    pub fn round_half_up(value: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let digits = currency.minor_digits();
        let mut rounded = decimal::round(value, digits, RoundingStrategy::MidpointAwayFromZero);
        if rounded.scale() < digits {
            rounded.rescale(digits);
        }
        let minor = if rounded.scale() == digits { rounded.mantissa() } else { i128::MAX };
        let minor = i64::try_from(minor).map_err(|_| MoneyError::Overflow)?;
        Ok(Self { minor, currency })
    }

    /// Whole minor units.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency of the amount.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The exact value.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        from_digits(self.minor, self.currency.minor_digits())
    }

    /// Decimal text with exactly the currency's digits: `1234.50`, `92400`.
    #[must_use]
    pub fn amount(self) -> String {
        self.decimal().to_string()
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.minor < 0
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.minor == 0
    }

    /// Both together, exactly.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    ///
    /// ```
    /// use domain::{Currency, Money, MoneyError};
    /// let (euros, dollars) = (Money::from_minor(1_000, Currency::EUR), Money::zero(Currency::USD));
    /// let mismatch = MoneyError::CurrencyMismatch { left: Currency::EUR, right: Currency::USD };
    /// assert_eq!(euros.plus(dollars), Err(mismatch));
    /// assert_eq!(euros.plus(euros)?.minor(), 2_000);
    /// # Ok::<(), MoneyError>(())
    /// ```
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// This less the other, exactly.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// A unit price times a quantity, exactly.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn times(self, quantity: i64) -> Result<Self, MoneyError> {
        let minor = self.minor.checked_mul(quantity).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// Adds up; an empty sum is zero of `currency`.
    ///
    /// # Errors
    /// [`MoneyError::CurrencyMismatch`], [`MoneyError::Overflow`].
    ///
    /// ```
    /// use domain::{Currency, Money};
    /// let charges = [Money::parse("35.00", Currency::EUR)?, Money::parse("4.90", Currency::EUR)?];
    /// assert_eq!(Money::sum(Currency::EUR, charges)?.amount(), "39.90");
    /// assert_eq!(Money::sum(Currency::EUR, [])?, Money::zero(Currency::EUR));
    /// # Ok::<(), domain::MoneyError>(())
    /// ```
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Self>) -> Result<Self, MoneyError> {
        amounts.into_iter().try_fold(Self::zero(currency), Self::plus)
    }

    /// How much less than `reference` this is, in per cent of it, rounded half away from zero to
    /// exactly one digit; negative where this is more.
    /// `None` where the reference is not positive or the currencies differ.
    ///
    /// ```
    /// use domain::{Currency, Money};
    /// let list = Money::parse("11.80", Currency::EUR).unwrap();
    /// let yours = Money::parse("8.94", Currency::EUR).unwrap();
    /// assert_eq!(yours.percent_below(list).unwrap().to_string(), "24.2");
    /// ```
    #[must_use]
    pub fn percent_below(self, reference: Self) -> Option<Decimal> {
        if self.currency != reference.currency || reference.minor <= 0 {
            return None;
        }
        // In whole numbers: a quotient of decimals would be rounded twice.
        let less = i128::from(reference.minor).checked_sub(i128::from(self.minor))?;
        let tenths = half_up(less.checked_mul(1_000)?, i128::from(reference.minor))?;
        Decimal::try_from_i128_with_scale(tenths, 1).ok()
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            Ok(())
        } else {
            Err(MoneyError::CurrencyMismatch { left: self.currency, right: other.currency })
        }
    }
}

impl TryFrom<Wire> for Money {
    type Error = MoneyError;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        Self::parse(&wire.amount, wire.currency)
    }
}

impl From<Money> for Wire {
    fn from(money: Money) -> Self {
        Self { amount: money.amount(), currency: money.currency }
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CurrencyMismatch { left, right } => {
                write!(formatter, "{left} and {right} cannot be added")
            }
            Self::Overflow | Self::NotADecimal(DecimalError::TooLarge) => {
                formatter.write_str("the amount is too large")
            }
            Self::NotADecimal(_) => formatter.write_str("the amount is not a decimal such as 12.50"),
            Self::FractionOfMinorUnit => formatter.write_str("the amount has more digits than its currency"),
        }
    }
}

impl std::error::Error for MoneyError {}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Money {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        Wire::schema()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Money {
    fn name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::schema::Schema>)>) {
        <Wire as utoipa::ToSchema>::schemas(schemas);
    }
}
