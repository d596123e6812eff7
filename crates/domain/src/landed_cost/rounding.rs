//! How a market rounds: which way and to which step. Rounding steps are data, never a constant.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::currency::Currency;
use crate::decimal::round;
use crate::figure::Figure;
use crate::rounding_mode::RoundingMode;

/// A way and a step: down to 1,000 yen, half up to the cent.
///
/// ```
/// use domain::landed_cost::Rounding;
/// let floor: Rounding = serde_json::from_str(r#"{ "mode": "down", "to": "1000" }"#).unwrap();
/// assert_eq!(floor.round(1_234_999.into()).unwrap(), 1_234_000.into());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = MarketRounding))]
pub struct Rounding {
    /// Which way.
    pub mode: RoundingMode,
    /// The step, above zero: `0.01`, `1`, `100`.
    pub to: Figure,
}

impl Rounding {
    /// Half up to a currency's minor unit: what is done where a market says nothing else.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::landed_cost::Rounding;
    /// use rust_decimal::Decimal;
    /// let cents = Rounding::to_minor_unit(Currency::EUR);
    /// assert_eq!(cents.round(Decimal::new(19_745, 3)), Some(Decimal::new(19_75, 2)));
    /// let yen = Rounding::to_minor_unit(Currency::JPY);
    /// assert_eq!(yen.round(Decimal::new(19_745, 3)), Some(20.into()));
    /// ```
    #[must_use]
    pub fn to_minor_unit(currency: Currency) -> Self {
        Self { mode: RoundingMode::HalfUp, to: Decimal::new(1, currency.minor_digits()).into() }
    }

    /// The value at the step; `None` where it does not fit or the step is not above zero.
    #[must_use]
    pub fn round(&self, value: Decimal) -> Option<Decimal> {
        let strategy = self.mode.strategy();
        let step = *self.to;
        if step.is_zero() || step.is_sign_negative() {
            return None;
        }
        if step.mantissa() == 1 {
            return Some(round(value, step.scale(), strategy));
        }
        round(value.checked_div(step)?, 0, strategy).checked_mul(step)
    }

    /// The value at the step, or as it is where nothing rounds it; `None` where it does not fit.
    pub(super) fn of(rounding: Option<&Self>, value: Decimal) -> Option<Decimal> {
        rounding.map_or(Some(value), |rounding| rounding.round(value))
    }
}
