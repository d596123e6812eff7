//! The duty behind a working: what was worked out, as the tariff or whoever typed it would write it.

use super::evaluate::{DutyRule, DutyStep};
use super::expression::{DutyExpression, Sign, Term};

impl DutyStep {
    /// The expression that this is the working of.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::tariff::{DutyExpression, DutyFacts, Quantities};
    /// let duty: DutyExpression = "4.7 %".parse().unwrap();
    /// let facts = DutyFacts::new(100.into(), Currency::EUR, Quantities::default());
    /// assert_eq!(duty.evaluate(&facts).unwrap().working.duty(), Some(duty));
    /// ```
    #[must_use]
    pub fn duty(&self) -> Option<DutyExpression> {
        let part = |place: usize| self.parts.get(place)?.duty();
        Some(match &self.rule {
            DutyRule::Free => DutyExpression::Free,
            DutyRule::AdValorem { percent, on, .. } => {
                DutyExpression::AdValorem { percent: *percent, on: on.clone() }
            }
            DutyRule::Specific { rate, currency, per, unit, .. } => DutyExpression::Specific {
                amount: **rate,
                currency: *currency,
                per: **per,
                unit: unit.clone(),
            },
            DutyRule::Sum { signs } => {
                let term = |(sign, part): (&Sign, &DutyStep)| Some(Term { sign: *sign, duty: part.duty()? });
                DutyExpression::Sum(signs.iter().zip(&self.parts).map(term).collect::<Option<_>>()?)
            }
            DutyRule::AtLeast { .. } => {
                DutyExpression::AtLeast { duty: Box::new(part(0)?), minimum: Box::new(part(1)?) }
            }
            DutyRule::AtMost { .. } => {
                DutyExpression::AtMost { duty: Box::new(part(0)?), maximum: Box::new(part(1)?) }
            }
            DutyRule::NotBelowZero => part(0)?,
            DutyRule::Component { name } => DutyExpression::Component(name.clone()),
            DutyRule::Reference { reference } => DutyExpression::Reference(reference.clone()),
        })
    }
}
