//! Which way an amount between two steps goes: one list for agreements and markets.

use rust_decimal::RoundingStrategy;
use serde::{Deserialize, Serialize};

/// Which way an amount between two steps goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum RoundingMode {
    /// Half away from zero.
    #[default]
    HalfUp,
    /// Half to the even digit, the banker's way.
    HalfEven,
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

impl RoundingMode {
    /// The same in the words of the decimals.
    ///
    /// ```
    /// use domain::RoundingMode;
    /// use rust_decimal::Decimal;
    /// let half = Decimal::new(125, 2);
    /// let banker = RoundingMode::HalfEven.strategy();
    /// assert_eq!(half.round_dp_with_strategy(1, banker).to_string(), "1.2");
    /// ```
    #[must_use]
    pub const fn strategy(self) -> RoundingStrategy {
        match self {
            Self::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            Self::HalfEven => RoundingStrategy::MidpointNearestEven,
            Self::Down => RoundingStrategy::ToZero,
            Self::Up => RoundingStrategy::AwayFromZero,
        }
    }
}
