//! The figures of a line one beside the other: on the screen, on paper and in the file the same.

use std::sync::Arc;

use domain::{
    Currency, Figure, Money,
    landed_cost::{CostGroup, LandedCost, UnitCost},
};

use super::super::{explanation::What, words};
use crate::{
    text,
    trade::{money::money, percent::fixed_percent},
};

/// A column and what it is called.
#[derive(Clone, PartialEq)]
pub struct Column {
    pub part: Part,
    pub name: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    CustomsValue,
    /// A duty, tax or fee, by its place in the result.
    Cost(usize),
    AtBorder,
    /// With the tax that the importer gets back.
    WithTax,
    Landed,
    PerUnit,
    /// Duties in per cent of the customs value.
    DutyRate,
    /// All that is due at import in per cent of it.
    ImportRate,
}

/// What stands in a cell.
pub enum Amount {
    Money(Money),
    Unit(UnitCost),
    Percent(Figure),
}

/// Those that a result has, in the order in which it came about.
pub fn columns(result: &LandedCost) -> Arc<[Column]> {
    let costs = (0..result.import_costs.len()).map(Part::Cost);
    let behind =
        [Part::AtBorder, Part::WithTax, Part::Landed, Part::PerUnit, Part::DutyRate, Part::ImportRate];
    let parts = std::iter::once(Part::CustomsValue).chain(costs).chain(behind);
    parts.map(|part| Column { part, name: part.name(result) }).collect()
}

impl Part {
    fn name(self, result: &LandedCost) -> String {
        match self {
            Self::CustomsValue => text::calculators_customs_value(),
            Self::Cost(place) => words::cost(result, place),
            Self::AtBorder => text::calculators_cash_at_border(),
            Self::WithTax => text::calculators_with_tax(),
            Self::Landed => text::calculators_landed(),
            Self::PerUnit => text::calculators_landed_unit(),
            Self::DutyRate => text::calculators_effective_duty(),
            Self::ImportRate => text::calculators_effective_import(),
        }
    }

    /// What explains it.
    pub fn what(self) -> What {
        match self {
            Self::CustomsValue => What::CustomsValue,
            Self::Cost(place) => What::Cost(place),
            Self::AtBorder | Self::ImportRate => What::Costs,
            Self::WithTax | Self::Landed => What::Everything,
            Self::PerUnit => What::PerUnit,
            Self::DutyRate => What::Group(CostGroup::Duty),
        }
    }

    /// Of a line, or of all. A line may owe no such cost, and units of several lines have none in
    /// common.
    pub fn of(self, result: &LandedCost, line: Option<usize>) -> Option<Amount> {
        let line = match line {
            Some(line) => Some(result.lines.get(line)?),
            None => None,
        };
        let costs = line.map_or(&result.totals, |line| &line.costs);
        let amount = match (self, line) {
            (Self::CustomsValue, _) => costs.customs_value,
            (Self::Cost(place), Some(line)) => {
                line.import_costs.iter().find(|part| part.cost == place)?.amount
            }
            (Self::Cost(place), None) => result.import_costs.get(place)?.amount,
            (Self::AtBorder, _) => costs.cash_at_border,
            (Self::WithTax, _) => costs.landed_cost,
            (Self::Landed, _) => costs.landed_cost_after_recovery,
            (Self::PerUnit, line) => return line?.per_unit_after_recovery.map(Amount::Unit),
            (Self::DutyRate, _) => return costs.duty_percent.map(Amount::Percent),
            (Self::ImportRate, _) => return costs.import_percent.map(Amount::Percent),
        };
        Some(Amount::Money(amount))
    }
}

impl Amount {
    /// As the reader's language writes it.
    pub fn shown(&self, currency: Currency) -> String {
        match self {
            Self::Money(amount) => money(*amount),
            Self::Unit(cost) => words::unit_cost(cost, currency),
            Self::Percent(percent) => fixed_percent(**percent, 2),
        }
    }

    /// For a file.
    pub fn plain(&self) -> String {
        match self {
            Self::Money(amount) => amount.amount(),
            Self::Unit(cost) => cost.exact.to_string(),
            Self::Percent(percent) => percent.to_string(),
        }
    }
}
