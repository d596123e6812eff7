//! How the lines share a charge. A basis of zero is an error that names what would do; nothing is ever
//! shared equally in silence. The sharing itself is `allocation`'s.

use rust_decimal::Decimal;

use super::basis::{Basis, BasisKind};
use super::error::Problem;
use crate::allocation::{AllocationError, allocate};
use crate::figure::Figure;
use crate::money::Money;

/// What of one line a charge may be shared by. What is not known is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weights {
    /// In any one currency.
    pub value: Decimal,
    /// Units.
    pub quantity: Decimal,
    /// Kilograms.
    pub gross_weight: Option<Decimal>,
    /// Cubic metres.
    pub volume: Option<Decimal>,
}

/// Cubic centimetres in a cubic metre.
const CUBIC_CENTIMETRES: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);

/// The shares of a charge, one for each line, adding up to it.
///
/// `divisor` is the mode's usual number of cubic centimetres to the kilogram, for a basis that does
/// not say its own.
///
/// # Errors
/// [`Problem::ZeroBasis`] names the basis and one that would do; [`Problem::SharesDoNotAddUp`],
/// [`Problem::SharesMiscounted`], [`Problem::DivisorMissing`], [`Problem::Overflow`].
///
/// ```
/// use domain::{Currency, Money};
/// use domain::landed_cost::{Basis, Weights, apportion};
/// let line = |value: i64| Weights { value: value.into(), quantity: 2.into(), ..Weights::default() };
/// let charge = Money::parse("80", Currency::EUR).unwrap();
/// let shares = apportion(charge, &Basis::Value, &[line(120), line(200), line(0)], None).unwrap();
/// let amounts: Vec<String> = shares.iter().map(|share| share.amount()).collect();
/// assert_eq!(amounts, ["30.00", "50.00", "0.00"]);
/// ```
pub fn apportion(
    charge: Money,
    basis: &Basis,
    lines: &[Weights],
    divisor: Option<Decimal>,
) -> Result<Vec<Money>, Problem> {
    if let Basis::ByHand { shares } = basis {
        return by_hand(charge, shares, lines.len());
    }
    let mut weights = Vec::with_capacity(lines.len());
    for line in lines {
        weights.push(line.weight(basis, divisor)?);
    }
    allocate(charge, &weights).map_err(|problem| match problem {
        AllocationError::ZeroBasis => Problem::ZeroBasis { basis: basis.kind(), suggested: suggest(lines) },
        AllocationError::OutOfRange => Problem::Overflow,
    })
}

fn by_hand(charge: Money, shares: &[Figure], lines: usize) -> Result<Vec<Money>, Problem> {
    if shares.len() != lines {
        return Err(Problem::SharesMiscounted { expected: lines, found: shares.len() });
    }
    let currency = charge.currency();
    let shares = shares
        .iter()
        .map(|share| match Money::round_half_up(**share, currency) {
            Ok(money) if money.decimal() == **share => Ok(money),
            Ok(_) => Err(Problem::FractionOfMinorUnit),
            Err(_) => Err(Problem::Overflow),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let sum = Money::sum(currency, shares.iter().copied()).map_err(|_| Problem::Overflow)?;
    if sum == charge {
        Ok(shares)
    } else {
        Err(Problem::SharesDoNotAddUp { expected: charge.decimal().into(), found: sum.decimal().into() })
    }
}

/// The first basis, from the trade's usual one down, by which these lines could share.
fn suggest(lines: &[Weights]) -> BasisKind {
    let adds_up = |of: fn(&Weights) -> Option<Decimal>| {
        let sum =
            lines.iter().try_fold(Decimal::ZERO, |sum, line| sum.checked_add(of(line).unwrap_or_default()));
        sum.is_some_and(|sum| !sum.is_zero())
    };
    if adds_up(|line| Some(line.value)) {
        BasisKind::Value
    } else if adds_up(|line| line.gross_weight) {
        BasisKind::GrossWeight
    } else if adds_up(|line| line.volume) {
        BasisKind::Volume
    } else if adds_up(|line| Some(line.quantity)) {
        BasisKind::Quantity
    } else {
        BasisKind::Equally
    }
}

impl Weights {
    fn weight(&self, basis: &Basis, divisor: Option<Decimal>) -> Result<Decimal, Problem> {
        Ok(match basis {
            Basis::Value => self.value,
            Basis::Quantity => self.quantity,
            Basis::GrossWeight => self.gross_weight.unwrap_or_default(),
            Basis::Volume => self.volume.unwrap_or_default(),
            Basis::Equally | Basis::ByHand { .. } => Decimal::ONE,
            Basis::ChargeableWeight { divisor: own } => {
                let divisor = own.map(Figure::decimal).or(divisor).filter(|divisor| *divisor > Decimal::ZERO);
                let divisor = divisor.ok_or(Problem::DivisorMissing)?;
                let volume = self.volume.unwrap_or_default().checked_mul(CUBIC_CENTIMETRES);
                let by_volume =
                    volume.and_then(|volume| volume.checked_div(divisor)).ok_or(Problem::Overflow)?;
                // Twelve digits of a kilogram keep the weights within exact range.
                let by_volume = by_volume.trunc_with_scale(12);
                by_volume.max(self.gross_weight.unwrap_or_default())
            }
        })
    }
}
