//! By what the lines share a charge.

use serde::{Deserialize, Serialize};

use crate::figure::Figure;

/// What a charge is shared by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ApportionmentBasis))]
pub enum Basis {
    /// The value of the line, after discounts.
    Value,
    /// Gross weight.
    GrossWeight,
    /// Gross weight, or the weight that the volume stands for where that is more.
    ChargeableWeight {
        /// Cubic centimetres that count as one kilogram; the mode's usual number if not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        divisor: Option<Figure>,
    },
    /// Volume.
    Volume,
    /// Quantity.
    Quantity,
    /// Each line the same.
    Equally,
    /// As typed: one amount for each line that shares the charge, adding up to it.
    ByHand {
        /// In the charge's currency.
        shares: Vec<Figure>,
    },
}

/// A basis without its figures, to be named in an error.
#[expect(missing_docs, reason = "each is named as in `Basis`")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum BasisKind {
    Value,
    GrossWeight,
    ChargeableWeight,
    Volume,
    Quantity,
    Equally,
    ByHand,
}

impl Basis {
    /// Which basis it is.
    ///
    /// ```
    /// use domain::landed_cost::{Basis, BasisKind};
    /// let by_air = Basis::ChargeableWeight { divisor: None };
    /// assert_eq!(by_air.kind(), BasisKind::ChargeableWeight);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> BasisKind {
        match self {
            Self::Value => BasisKind::Value,
            Self::GrossWeight => BasisKind::GrossWeight,
            Self::ChargeableWeight { .. } => BasisKind::ChargeableWeight,
            Self::Volume => BasisKind::Volume,
            Self::Quantity => BasisKind::Quantity,
            Self::Equally => BasisKind::Equally,
            Self::ByHand { .. } => BasisKind::ByHand,
        }
    }
}
