//! What a tax or fee is taken of, and what its rate of that comes to: exact, before any bound and any
//! rounding.

use rust_decimal::Decimal;

use super::Work;
use super::rate::Chosen;
use crate::exact::{add_to, percent_of};
use crate::landed_cost::assessment::Assessment;
use crate::landed_cost::context::PartPlace;
use crate::landed_cost::error::{Field, ScenarioError};
use crate::landed_cost::levy::LevyRate;
use crate::landed_cost::rounding::Rounding;
use crate::landed_cost::shipment::Shipment;
use crate::tariff::{DutyError, DutyFacts, DutyStep};

/// Why a line has no amount.
pub(super) enum Refusal {
    /// The scenario cannot be worked out.
    Error(ScenarioError),
    /// A fact is missing; the rest can be.
    Missing(DutyError),
}

impl<'a> Work<'_, '_, 'a> {
    pub(super) fn base(&self, line: usize, assessment: &Assessment) -> Option<Decimal> {
        let Shipment { goods, borne, .. } = self.shipment;
        let sums = assessment.sums.get(line)?;
        let mut base = Decimal::ZERO;
        for (part, rounding) in &self.base {
            let amount = match part {
                PartPlace::CustomsValue => *assessment.values.get(line)?,
                PartPlace::OrdinaryDuty => sums.ordinary,
                PartPlace::Duties => sums.duties,
                PartPlace::Excises => sums.excises,
                PartPlace::Outside(component) => borne.outside.of(*component, line),
                PartPlace::Charge(component) => borne.charged.of(*component, line),
                PartPlace::Levy(levy) => assessment.full(self.shipment.levy_slot(*levy), line),
                PartPlace::RetailPrice => {
                    goods.get(line)?.line.retail_price.map_or(Decimal::ZERO, |price| *price)
                }
            };
            if amount.is_zero() {
                continue;
            }
            add_to(&mut base, Rounding::of(rounding.as_ref(), amount)?)?;
        }
        Rounding::of(self.active.levy.base_rounding.as_ref(), base)
    }

    pub(super) fn amount(
        &self,
        line: usize,
        base: Decimal,
        chosen: Chosen<'a>,
    ) -> Result<(Decimal, Option<Box<DutyStep>>), Refusal> {
        let overflow = || Refusal::Error(ScenarioError::overflow(line));
        let LevyRate::Expression(duty) = chosen.rate else {
            let amount = self.flat_or_share(base, chosen.rate).map_err(Refusal::Error)?;
            return Ok((amount.ok_or_else(overflow)?, None));
        };
        let context = self.shipment.context;
        let goods = self.shipment.goods.get(line).ok_or_else(overflow)?;
        let mut facts = DutyFacts::new(base, context.currency, goods.quantities(None));
        facts.retail_price = goods.line.retail_price.map(|price| *price);
        facts.exchange_rates = context.converter.rates().collect();
        match duty.evaluate(&facts) {
            Ok(amount) => {
                duty.needs().currencies.iter().for_each(|currency| context.converter.mark_used(*currency));
                Ok((*amount.amount, Some(Box::new(amount.working))))
            }
            Err(DutyError::Overflow) => Err(overflow()),
            Err(error) => Err(Refusal::Missing(error)),
        }
    }

    /// A percentage, a fraction or a flat amount; `None` where it does not fit.
    pub(super) fn flat_or_share(
        &self,
        base: Decimal,
        rate: &LevyRate,
    ) -> Result<Option<Decimal>, ScenarioError> {
        let inside = self.active.levy.inside;
        Ok(match rate {
            LevyRate::Percent(percent) if inside => Decimal::ONE_HUNDRED
                .checked_sub(**percent)
                .and_then(|rest| base.checked_mul(**percent)?.checked_div(rest)),
            LevyRate::Percent(percent) => percent_of(base, **percent),
            LevyRate::Ratio { numerator, denominator } => {
                let below = if inside { denominator.checked_sub(**numerator) } else { Some(**denominator) };
                below.and_then(|below| base.checked_mul(**numerator)?.checked_div(below))
            }
            LevyRate::Amount { amount, currency } => {
                let currency = currency.unwrap_or(self.shipment.context.currency);
                let amount = self.shipment.context.converter.convert(**amount, currency);
                Some(amount.map_err(|problem| ScenarioError::shipment(Field::Currency, problem))?)
            }
            LevyRate::Expression(_) => None,
        })
    }
}
