//! What a rate needs to know, so that a form can ask for it before anything is worked out.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::expression::{DutyExpression, DutyReference, ValueBase};
use super::unit::{Basis, Dimension, DutyUnit, MeasureUnit};
use crate::currency::Currency;

/// Every fact beside the customs value that an expression uses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DutyNeeds {
    /// Quantities.
    pub units: BTreeSet<DutyUnit>,
    /// Values of parts.
    pub parts: BTreeSet<String>,
    /// Components of tables of their own.
    pub components: BTreeSet<String>,
    /// Duties under other provisions.
    pub references: BTreeSet<DutyReference>,
    /// Currencies of its amounts.
    #[cfg_attr(feature = "openapi", schema(value_type = Vec<String>))]
    pub currencies: BTreeSet<Currency>,
    /// Whether it is on the retail price.
    pub retail_price: bool,
}

impl DutyExpression {
    /// What must be known to evaluate it. A unit may also be met by one that converts into it.
    ///
    /// ```
    /// use domain::Currency;
    /// use domain::tariff::{DutyExpression, MeasureUnit};
    /// let rate = DutyExpression::specific(1.into(), Currency::USD, MeasureUnit::Kilogram);
    /// assert_eq!(rate.needs().units.len(), 1);
    /// ```
    #[must_use]
    pub fn needs(&self) -> DutyNeeds {
        let mut needs = DutyNeeds::default();
        let mut waiting = vec![self];
        while let Some(duty) = waiting.pop() {
            needs.add(duty);
            waiting.extend(duty.children());
        }
        needs
    }
}

impl DutyNeeds {
    fn add(&mut self, duty: &DutyExpression) {
        match duty {
            DutyExpression::Specific { currency, unit, .. } => {
                self.currencies.insert(*currency);
                self.units.insert(unit.clone());
            }
            DutyExpression::AdValorem { on: ValueBase::Part(part), .. } => {
                self.parts.insert(part.clone());
            }
            DutyExpression::AdValorem { on: ValueBase::RetailPrice, .. } => self.retail_price = true,
            DutyExpression::Component(name) => {
                self.components.insert(name.clone());
            }
            DutyExpression::Reference(reference) => {
                self.references.insert(reference.clone());
            }
            _ => {}
        }
    }
}

impl DutyUnit {
    /// What a person is asked for so that this quantity can be told: itself, or what it is made of.
    /// Nothing where it is a weight, net or gross, or a number of pieces: a line has fields for these.
    ///
    /// ```
    /// use domain::tariff::{DutyUnit, MeasureUnit};
    /// let asked = DutyUnit::from(MeasureUnit::PercentVolumeHectolitre).asked();
    /// assert_eq!(asked, [MeasureUnit::PercentVolume.into(), MeasureUnit::Hectolitre.into()]);
    /// assert!(DutyUnit::from(MeasureUnit::Tonne).asked().is_empty());
    /// ```
    #[must_use]
    pub fn asked(&self) -> Vec<Self> {
        use MeasureUnit::{
            Hectolitre, Jewel, JewelOverSeven, KilogramDegreeUnderHundred, KilogramPercentSucrose,
            LitreOfPureAlcohol, PercentSucrose, PercentVolume, PercentVolumeHectolitre, ProofLitre,
            SmallProducerRelief, SmallProducerReliefAlcohol, SugarDegree,
        };
        let of = |unit| Self::of(unit, self.basis.clone());
        match self.unit {
            PercentVolumeHectolitre => vec![of(PercentVolume), of(Hectolitre)],
            ProofLitre => vec![of(LitreOfPureAlcohol)],
            KilogramDegreeUnderHundred => vec![of(SugarDegree)],
            KilogramPercentSucrose => vec![of(PercentSucrose)],
            JewelOverSeven => vec![of(Jewel)],
            SmallProducerReliefAlcohol => vec![LitreOfPureAlcohol.into(), SmallProducerRelief.into()],
            unit => match (unit.size().0, &self.basis) {
                (Dimension::Mass, Basis::Net | Basis::Gross) | (Dimension::Count, Basis::Net) => Vec::new(),
                _ => vec![self.clone()],
            },
        }
    }
}
